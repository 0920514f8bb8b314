#include "model/bods/import_target.h"

#include "model/bods/details.h"
#include "model/draft/answer_check.h"

#include <algorithm>

namespace aspirant::bods {

using draft::Path;
using json::Value;

ImportTarget::Table& ImportTarget::table(const Path& repeat) const
{
    const auto known = m_tables.find(repeat);
    if (known != m_tables.end())
        return *known;
    const QStringList ids = m_answers.value(repeat).toStringList();
    return *m_tables.insert(repeat, {ids, {ids.begin(), ids.end()}, false});
}

draft::Answers ImportTarget::answers() const
{
    draft::Answers all = m_answers;
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        if (it->ids.isEmpty() && !m_session.draft().answers.contains(it.key()))
            all.remove(it.key());
        else if (it->changed)
            all.insert(it.key(), Value::strings(it->ids));
    }
    return all;
}

QList<Path> ImportTarget::newRows() const
{
    QList<Path> rows;
    std::copy_if(m_added.begin(), m_added.end(), std::back_inserter(rows), [&](const Path& row) { return m_new.contains(row); });
    return rows;
}

Path ImportTarget::addRow(const Path& repeat, const QString& seed)
{
    Table& rows = table(repeat);
    QString id;
    for (int n = 0; id.isEmpty() || rows.known.contains(id); ++n)
        id = draft::derivedRowId(repeat.text(), n, seed.toUtf8());
    rows.ids.append(id);
    rows.known.insert(id);
    rows.changed = true;
    m_new.insert(repeat.row(id));
    m_added.append(repeat.row(id));
    return repeat.row(id);
}

void ImportTarget::dropRow(const Path& row)
{
    m_answers.removeIf([&](const auto& entry) { return entry.key().isInside(row); });
    m_tables.removeIf([&](const auto& entry) { return entry.key().isInside(row); });
    Table& rows = table(row.repeat());
    rows.ids.removeAll(row.rowId());
    rows.known.remove(row.rowId());
    m_new.remove(row);
}

void ImportTarget::put(const Path& path, const Value& value)
{
    const pack::Slot slot = m_session.pack().slotOf(path.definitionId());
    if (slot < 0 || value.isNull())
        return;
    const pack::Question& question = *m_session.pack().definitions()[static_cast<std::size_t>(slot)].question;
    if (!question.computed.isEmpty())
        return;
    const auto normal = draft::normalAnswer(m_session.pack(), slot, value);
    if (!normal) {
        tell(Severity::Warns, "bods.refused",
             Message("Bods", QT_TRANSLATE_NOOP("Bods", "“%1” was not taken over: %2"), {question.text, std::make_shared<const Message>(normal.error().message)}), path.text());
        return;
    }
    const Value present = m_answers.value(path);
    if (present.isNull()) {
        m_answers.insert(path, *normal);
        if (!isNew(path.enclosingRow()) && !isNew(path.enclosingRow().enclosingRow()))
            m_plan.filled.append(path);
    } else if (!saysTheSame(path.text().section(u'.', -1), present, *normal)) {
        m_plan.differing.append({path, question.text, present, *normal});
    }
}

void ImportTarget::putRows(const Path& repeat, const Value& list)
{
    if (m_session.pack().slotOf(repeat.definitionId()) < 0)
        return;
    if (m_answers.value(repeat).isObject()) { // answered as a whole: not applicable
        m_plan.differing.append({repeat, m_session.pack().definitions()[static_cast<std::size_t>(m_session.pack().slotOf(repeat.definitionId()))].question->text,
                                 m_answers.value(repeat), list});
        return;
    }
    for (const Value& wanted : list.array()) {
        const auto isThere = [&](const QString& id) {
            for (const json::Member& field : wanted.object()) {
                if (!saysTheSame(field.first == u"where" ? QStringLiteral("_address") : field.first, m_answers.value(repeat.row(id).child(field.first)), field.second))
                    return false;
            }
            return true;
        };
        const QStringList ids = rows(repeat);
        if (std::any_of(ids.begin(), ids.end(), isThere))
            continue;
        const Path row = addRow(repeat, QString::fromUtf8(json::canonical(wanted)));
        for (const json::Member& field : wanted.object())
            put(row.child(field.first), field.second);
    }
}

void ImportTarget::putAll(const Path& row, const json::Object& answers)
{
    for (const json::Member& field : answers) {
        if (field.second.isArray())
            putRows(row.child(field.first), field.second);
        else
            put(row.child(field.first), field.second);
    }
}

void ImportTarget::set(const Path& fact, const Value& value)
{
    if (value.isNull())
        m_answers.remove(fact);
    else
        m_answers.insert(fact, value);
}

void ImportTarget::tell(Severity severity, const char* code, Message message, const QString& path)
{
    m_plan.findings.append({severity, QString::fromLatin1(code), std::move(message), path, {}, {}});
}

} // namespace aspirant::bods
