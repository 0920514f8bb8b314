#include "model/registry/merge_rows.h"

#include "model/draft/carried.h"
#include "model/registry/distinct.h"
#include "model/registry/party_index.h"
#include "model/registry/where_used.h"

#include <algorithm>

namespace aspirant::registry {

namespace {

using draft::Answers;
using draft::Path;
using pack::Question;
using pack::Type;
using session::Session;

bool isParty(const Session& session, const Path& row)
{
    const Path repeat = row.isRow() ? row.repeat() : Path();
    return (repeat.text() == u"persons" || repeat.text() == u"entities") && session.rows(repeat).contains(row.rowId());
}

class Merger final {
public:
    Merger(const Session& session, const Path& keep, const Path& drop, const QSet<Path>& takeOther)
        : m_session(session), m_before(session.draft().answers), m_after(m_before), m_keep(keep), m_drop(drop), m_takeOther(takeOther)
    {
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
            const QString& text = it.key().text();
            if (text.startsWith(u"@carried@") || text.startsWith(u"@paper:"))
                m_facts[Path::trusted(text.mid(text.lastIndexOf(u'@') + 1))].append(text.left(text.lastIndexOf(u'@') + 1));
        }
    }

    MergePlan run()
    {
        moveReferences();
        mergeFields(m_keep, m_drop, m_session.question(m_keep.repeat())->fields);
        removeDropped();
        findTwice();
        m_plan.changes = draft::difference(m_before, m_after);
        return std::move(m_plan);
    }

private:
    void moveReferences()
    {
        const PartyIndex index(m_session);
        const json::Value kept = json::Object{{QStringLiteral("$party"), m_keep.rowId()}};
        for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
            if (it.key().isMeta() || it.value()[u"$party"].toString() != m_drop.rowId())
                continue;
            const Question* question = m_session.question(it.key());
            if (!question || index.rowOf(*question, it.value()) != m_drop)
                continue;
            m_after.insert(it.key(), kept);
            if (!it.key().isInside(m_drop))
                m_plan.moved.append(it.key());
        }
        std::sort(m_plan.moved.begin(), m_plan.moved.end());
    }

    void mergeFields(const Path& keep, const Path& drop, const QList<Question>& fields)
    {
        for (const Question& field : fields) {
            const Path mine = keep.child(field.key);
            const Path other = drop.child(field.key);
            if (field.type == Type::Repeat)
                mergeRows(mine, other);
            else if (field.type == Type::Matrix)
                for (const pack::Choice& row : field.rows)
                    mergeFields(mine.row(row.value), other.row(row.value), field.fields);
            else
                mergeAnswer(mine, other, field);
        }
    }

    void mergeAnswer(const Path& mine, const Path& other, const Question& field)
    {
        const json::Value kept = m_after.value(mine);
        const json::Value given = m_after.value(other);
        if (given.isNull() || given == kept)
            return;
        if (kept.isNull()) {
            take(mine, other);
            m_plan.filled.append(mine);
        } else if (field.key == capacitiesKey && kept.isArray() && given.isArray()) {
            join(mine, kept.toStringList(), given.toStringList(), field);
        } else {
            const bool taken = m_takeOther.contains(mine);
            m_plan.differing.append({mine, field.text, kept, given, taken});
            if (taken)
                take(mine, other);
        }
    }

    // The answer at `other` to `mine`, with what is known of it: where it was carried from, what was read on its papers.
    void take(const Path& mine, const Path& other)
    {
        for (const QString& prefix : m_facts.value(mine))
            m_after.remove(Path::trusted(prefix + mine.text()));
        m_after.insert(mine, m_after.value(other));
        for (const QString& prefix : m_facts.value(other))
            m_after.insert(Path::trusted(prefix + mine.text()), m_before.value(Path::trusted(prefix + other.text())));
    }

    void join(const Path& mine, const QStringList& kept, const QStringList& given, const Question& field)
    {
        QStringList joined;
        for (const pack::Choice& choice : field.choices) {
            if (kept.contains(choice.value) || given.contains(choice.value))
                joined.append(choice.value);
        }
        for (const QString& value : kept + given) { // what is not on the list stays, for the check to tell
            if (!joined.contains(value))
                joined.append(value);
        }
        if (joined == kept)
            return;
        m_after.insert(mine, json::Value::strings(joined));
        m_plan.filled.append(mine);
    }

    // Everything in a row, by what follows its path.
    [[nodiscard]] QHash<QString, json::Value> contentOf(const Path& row) const
    {
        QHash<QString, json::Value> content;
        for (auto it = m_after.cbegin(); it != m_after.cend(); ++it) {
            if (!it.key().isMeta() && it.key().isInside(row))
                content.insert(it.key().text().mid(row.text().size()), it.value());
        }
        return content;
    }

    void mergeRows(const Path& mine, const Path& other)
    {
        const QStringList taken = m_after.value(other).toStringList();
        if (taken.isEmpty())
            return;
        if (m_after.value(mine).isObject()) { // "not applicable" stands for all rows
            const Question* question = m_session.question(mine);
            const bool take = m_takeOther.contains(mine);
            m_plan.differing.append({mine, question ? question->text : Text(), m_after.value(mine), m_after.value(other), take});
            if (!take)
                return;
        }
        QStringList ids = m_after.value(mine).toStringList();
        QList<QHash<QString, json::Value>> known;
        for (const QString& id : std::as_const(ids))
            known.append(contentOf(mine.row(id)));
        for (const QString& id : taken) {
            const auto content = contentOf(other.row(id));
            if (content.isEmpty() || known.contains(content))
                continue;
            const QString fresh = ids.contains(id) ? draft::derivedRowId(mine.text(), static_cast<int>(ids.size()), other.row(id).text().toUtf8()) : id;
            const Path row = mine.row(fresh);
            for (auto it = content.cbegin(); it != content.cend(); ++it)
                take(Path::trusted(row.text() + it.key()), Path::trusted(other.row(id).text() + it.key()));
            ids.append(fresh);
            known.append(content);
            m_plan.filled.append(row);
        }
        if (!ids.isEmpty())
            m_after.insert(mine, json::Value::strings(ids));
    }

    // The row, everything in it, and every fact about an answer in it.
    void removeDropped()
    {
        const auto isGone = [this](const Path& path) {
            return Path::trusted(path.text().mid(path.text().lastIndexOf(u'@') + 1)).isInside(m_drop);
        };
        m_after.removeIf([&](const auto& entry) { return isGone(entry.key()) || isDistinctFact(entry.key(), m_drop); });
        QStringList ids = m_after.value(m_drop.repeat()).toStringList();
        ids.removeAll(m_drop.rowId());
        m_after.insert(m_drop.repeat(), json::Value::strings(ids));
    }

    void findTwice()
    {
        for (const Path& path : std::as_const(m_plan.moved)) {
            const Path row = path.enclosingRow();
            if (row.isEmpty())
                continue;
            const QString key = path.text().mid(row.text().size());
            for (const QString& id : m_after.value(row.repeat()).toStringList()) {
                const Path sibling = Path::trusted(row.repeat().row(id).text() + key);
                if (sibling != path && m_after.value(sibling) == m_after.value(path)) {
                    m_plan.twice.append(path);
                    break;
                }
            }
        }
    }

    const Session& m_session;
    const Answers& m_before;
    Answers m_after;
    const Path m_keep, m_drop;
    const QSet<Path>& m_takeOther;
    QHash<Path, QStringList> m_facts; // by the answer they are about: what stands before it in their paths
    MergePlan m_plan;
};

} // namespace

Result<MergePlan> planMerge(const Session& session, const Path& keep, const Path& drop, const QSet<Path>& takeOther)
{
    for (const Path& row : {keep, drop}) {
        if (!isParty(session, row))
            return failure(QStringLiteral("merge.unknown"),
                           Message("Registry", QT_TRANSLATE_NOOP("Registry", "“%1” is no person or company of this application."), {row.text()}), row.text());
    }
    if (keep == drop)
        return failure(QStringLiteral("merge.same"), Message("Registry", QT_TRANSLATE_NOOP("Registry", "An entry cannot be merged with itself.")), keep.text());
    if (keep.repeat() != drop.repeat())
        return failure(QStringLiteral("merge.tables"),
                       Message("Registry", QT_TRANSLATE_NOOP("Registry", "A person and a company cannot be merged.")), drop.text());
    for (const Path& path : takeOther) {
        if (!path.text().startsWith(keep.text() + u'.') || !session.question(path))
            return failure(QStringLiteral("merge.take"),
                           Message("Registry", QT_TRANSLATE_NOOP("Registry", "“%1” is no answer of the entry that is kept. Name answers such as “%2”."),
                                   {path.text(), keep.text() + QStringLiteral(".name_en")}), path.text());
    }
    return Merger(session, keep, drop, takeOther).run();
}

} // namespace aspirant::registry
