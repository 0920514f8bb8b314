#include "model/bods/import_target.h"

#include "model/bods/details.h"
#include "model/draft/answer_check.h"

namespace aspirant::bods {

using draft::Path;
using json::Value;

Path ImportTarget::addRow(const Path& repeat, const QString& seed)
{
    QStringList ids = rows(repeat);
    QString id;
    for (int n = 0; id.isEmpty() || ids.contains(id); ++n)
        id = draft::derivedRowId(repeat.text(), n, seed.toUtf8());
    ids.append(id);
    m_answers.insert(repeat, Value::strings(ids));
    m_plan.rows.append(repeat.row(id));
    return repeat.row(id);
}

void ImportTarget::dropRow(const Path& row)
{
    m_answers.removeIf([&](const auto& entry) { return entry.key().isInside(row); });
    QStringList ids = rows(row.repeat());
    ids.removeAll(row.rowId());
    if (ids.isEmpty() && !m_session.draft().answers.contains(row.repeat()))
        m_answers.remove(row.repeat());
    else
        m_answers.insert(row.repeat(), Value::strings(ids));
    m_plan.rows.removeAll(row);
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
