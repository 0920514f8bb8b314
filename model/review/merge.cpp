#include "model/review/merge.h"

#include "model/draft/change.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace aspirant::review {

namespace {

using draft::Answers;
using draft::Change;
using draft::ChangeSet;
using draft::Path;

// One repeat's lists of row ids, on each side.
struct Lists {
    QStringList base, mine, theirs;
    QSet<QString> inBase, inMine, inTheirs;

    Lists(const json::Value& b, const json::Value& m, const json::Value& t)
        : base(b.toStringList()), mine(m.toStringList()), theirs(t.toStringList()),
          inBase(base.begin(), base.end()), inMine(mine.begin(), mine.end()),
          inTheirs(theirs.begin(), theirs.end())
    {
    }
};

QStringList filtered(const QStringList& ids, const QSet<QString>& keep)
{
    QStringList list;
    for (const QString& id : ids) {
        if (keep.contains(id))
            list.append(id);
    }
    return list;
}

// Added rows by the kept row they follow; "" for the beginning.
QMap<QString, QStringList> additions(const QStringList& ids, const QSet<QString>& base,
                                     const QSet<QString>& kept)
{
    QMap<QString, QStringList> chains;
    QString anchor;
    for (const QString& id : ids) {
        if (kept.contains(id))
            anchor = id;
        else if (!base.contains(id))
            chains[anchor].append(id);
    }
    return chains;
}

// Which side comes first at one place must not depend on which side is called mine: the ids decide.
QStringList withAdditions(const QStringList& kept, const Lists& lists)
{
    const QSet<QString> keptSet(kept.begin(), kept.end());
    const auto mine = additions(lists.mine, lists.inBase, keptSet);
    const auto theirs = additions(lists.theirs, lists.inBase, keptSet);
    QStringList merged;
    QSet<QString> placed;
    const auto place = [&](const QStringList& chain) {
        for (const QString& id : chain) {
            if (!placed.contains(id)) {
                placed.insert(id);
                merged.append(id);
            }
        }
    };
    const auto placeAfter = [&](const QString& anchor) {
        QStringList first = mine.value(anchor);
        QStringList second = theirs.value(anchor);
        if (second.join(u' ') < first.join(u' '))
            std::swap(first, second);
        place(first);
        place(second);
    };
    placeAfter({});
    for (const QString& id : kept) {
        place({id});
        placeAfter(id);
    }
    return merged;
}

class Merger {
public:
    Merger(const pack::CompiledPack& pack, const Answers& base, const Answers& mine, const Answers& theirs)
        : m_pack(pack), m_base(base), m_mine(mine), m_theirs(theirs),
          m_myChanges(draft::difference(base, mine)), m_theirChanges(draft::difference(base, theirs))
    {
        m_out.answers = base;
    }

    Merged run()
    {
        QMap<Path, bool> paths; // in path order: lists of rows come before what is in the rows
        for (const ChangeSet* changes : {&m_myChanges, &m_theirChanges}) {
            for (const Change& change : changes->changes())
                paths.insert(change.path, true);
        }
        for (auto it = paths.constBegin(); it != paths.constEnd(); ++it) {
            if (!isDisputed(it.key()))
                mergeAt(it.key());
        }
        std::sort(m_out.conflicts.begin(), m_out.conflicts.end(),
                  [](const Conflict& a, const Conflict& b) { return a.path < b.path; });
        return std::move(m_out);
    }

private:
    void mergeAt(const Path& path)
    {
        const json::Value base = m_base.value(path);
        const json::Value mine = m_mine.value(path);
        const json::Value theirs = m_theirs.value(path);
        if (isRowList(path) && !base.isObject() && !mine.isObject() && !theirs.isObject())
            mergeRows(path, Lists(base, mine, theirs));
        else if (mine == theirs || theirs == base)
            put(path, mine);
        else if (mine == base)
            put(path, theirs);
        else
            m_out.conflicts.append({path, base, mine, theirs});
    }

    void mergeRows(const Path& repeat, const Lists& lists)
    {
        QSet<QString> common, disputed;
        for (const QString& id : lists.base) {
            const bool inMine = lists.inMine.contains(id);
            const bool inTheirs = lists.inTheirs.contains(id);
            const Path row = repeat.row(id);
            if (inMine && inTheirs)
                common.insert(id);
            else if ((inMine && worksIn(m_myChanges, row)) || (inTheirs && worksIn(m_theirChanges, row)))
                disputed.insert(id);
        }
        QStringList kept = keptOrder(repeat, lists, common);
        for (const QString& id : lists.base) {
            if (disputed.contains(id)) {
                dispute(repeat.row(id));
                insertAsInBase(kept, id, lists.base);
            }
        }
        const QStringList merged = withAdditions(kept, lists);
        put(repeat, merged.isEmpty() ? json::Value() : json::Value::strings(merged));
    }

    QStringList keptOrder(const Path& repeat, const Lists& lists, const QSet<QString>& common)
    {
        const QStringList base = filtered(lists.base, common);
        const QStringList mine = filtered(lists.mine, common);
        const QStringList theirs = filtered(lists.theirs, common);
        if (mine == theirs || theirs == base)
            return mine;
        if (mine == base)
            return theirs;
        m_out.conflicts.append({repeat, m_base.value(repeat), m_mine.value(repeat), m_theirs.value(repeat)});
        return base;
    }

    static void insertAsInBase(QStringList& kept, const QString& id, const QStringList& base)
    {
        qsizetype at = 0;
        for (qsizetype i = base.indexOf(id) - 1; i >= 0; --i) {
            const qsizetype before = kept.indexOf(base[i]);
            if (before >= 0) {
                at = before + 1;
                break;
            }
        }
        kept.insert(at, id);
    }

    void dispute(const Path& row)
    {
        m_disputed.append(row);
        m_out.conflicts.append(
            {row, contentOf(m_base, row), contentOf(m_mine, row), contentOf(m_theirs, row)});
    }

    json::Value contentOf(const Answers& answers, const Path& row) const
    {
        if (!answers.value(row.repeat()).toStringList().contains(row.rowId()))
            return {};
        json::Object content;
        for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
            if (it.key().isInside(row))
                content.append(it.key().text().mid(row.text().size() + 1), it.value());
        }
        [[maybe_unused]] const bool unique = content.finish();
        return content;
    }

    static bool worksIn(const ChangeSet& changes, const Path& row)
    {
        return std::any_of(changes.changes().begin(), changes.changes().end(),
                           [&](const Change& change) { return change.path.isInside(row); });
    }

    bool isDisputed(const Path& path) const
    {
        return std::any_of(m_disputed.begin(), m_disputed.end(),
                           [&](const Path& row) { return path.isInside(row); });
    }

    bool isRowList(const Path& path) const
    {
        const pack::Slot slot = path.isMeta() ? -1 : m_pack.slotOf(path.definitionId());
        return slot >= 0 &&
               m_pack.definitions()[static_cast<std::size_t>(slot)].question->type == pack::Type::Repeat;
    }

    void put(const Path& path, const json::Value& value)
    {
        if (value.isNull())
            m_out.answers.remove(path);
        else
            m_out.answers.insert(path, value);
    }

    const pack::CompiledPack& m_pack;
    const Answers &m_base, &m_mine, &m_theirs;
    const ChangeSet m_myChanges, m_theirChanges;
    QList<Path> m_disputed; // rows that stay as in base
    Merged m_out;
};

} // namespace

Merged merge(const pack::CompiledPack& pack, const Answers& base, const Answers& mine, const Answers& theirs)
{
    return Merger(pack, base, mine, theirs).run();
}

} // namespace aspirant::review
