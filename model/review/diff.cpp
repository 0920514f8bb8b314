#include "model/review/diff.h"

#include <QSet>

#include <algorithm>

namespace aspirant::review {

namespace {

using draft::Answers;
using draft::Change;
using draft::Path;

// Where a path stands in the form: definitions in order, rows in the order of either list.
class FormOrder {
public:
    FormOrder(const pack::CompiledPack& pack, const Answers& before, const Answers& after)
        : m_pack(pack), m_before(before), m_after(after)
    {
    }

    std::vector<int> key(const Path& path) const
    {
        std::vector<int> key;
        Path here = path;
        while (!here.isEmpty()) {
            if (here.isRow()) {
                key.push_back(position(here));
                here = here.repeat();
                continue;
            }
            const pack::Slot slot = m_pack.slotOf(here.definitionId());
            key.push_back(here.isMeta() ? metaOrder : slot < 0 ? unknownOrder : slot);
            here = here.isMeta() ? Path() : here.enclosingRow();
        }
        std::reverse(key.begin(), key.end());
        return key;
    }

private:
    static constexpr int unknownOrder = 1 << 28;
    static constexpr int metaOrder = 1 << 29;

    // Rows that are gone come before those that stand at their place now.
    int position(const Path& row) const
    {
        const auto now = m_after.value(row.repeat()).toStringList().indexOf(row.rowId());
        if (now >= 0)
            return 2 * static_cast<int>(now) + 1;
        return 2 * static_cast<int>(m_before.value(row.repeat()).toStringList().indexOf(row.rowId()));
    }

    const pack::CompiledPack& m_pack;
    const Answers& m_before;
    const Answers& m_after;
};

bool isRowList(const pack::CompiledPack& pack, const Change& change)
{
    if (change.path.isMeta())
        return false;
    const pack::Slot slot = pack.slotOf(change.path.definitionId());
    const bool repeat =
        slot >= 0 && pack.definitions()[static_cast<std::size_t>(slot)].question->type == pack::Type::Repeat;
    return repeat && !change.before.isObject() && !change.after.isObject();
}

void addRows(QList<Difference>& list, const Change& change)
{
    const QStringList before = change.before.toStringList();
    const QStringList after = change.after.toStringList();
    const QSet<QString> had(before.begin(), before.end());
    const QSet<QString> has(after.begin(), after.end());
    QStringList keptBefore, keptAfter;
    for (const QString& id : before) {
        if (has.contains(id))
            keptBefore.append(id);
        else
            list.append({change.path.row(id), DifferenceKind::RowRemoved, {}, {}});
    }
    for (const QString& id : after) {
        if (had.contains(id))
            keptAfter.append(id);
        else
            list.append({change.path.row(id), DifferenceKind::RowAdded, {}, {}});
    }
    if (keptBefore != keptAfter)
        list.append({change.path, DifferenceKind::Moved, change.before, change.after});
}

} // namespace

QString differenceTag(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return QStringLiteral("added");
    case DifferenceKind::Removed:
        return QStringLiteral("removed");
    case DifferenceKind::Changed:
        return QStringLiteral("changed");
    case DifferenceKind::RowAdded:
        return QStringLiteral("row_added");
    case DifferenceKind::RowRemoved:
        return QStringLiteral("row_removed");
    case DifferenceKind::Moved:
        return QStringLiteral("moved");
    }
    return {};
}

QList<Difference> differences(const pack::CompiledPack& pack, const Answers& before, const Answers& after)
{
    QList<Difference> list;
    const draft::ChangeSet changes = draft::difference(before, after);
    for (const Change& change : changes.changes()) {
        if (isRowList(pack, change)) {
            addRows(list, change);
            continue;
        }
        const DifferenceKind kind = change.before.isNull()  ? DifferenceKind::Added
                                    : change.after.isNull() ? DifferenceKind::Removed
                                                            : DifferenceKind::Changed;
        list.append({change.path, kind, change.before, change.after});
    }
    const FormOrder order(pack, before, after);
    std::vector<std::pair<std::vector<int>, qsizetype>> keys;
    keys.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i)
        keys.emplace_back(order.key(list[i].path), i);
    std::sort(keys.begin(), keys.end());
    QList<Difference> sorted;
    sorted.reserve(list.size());
    for (const auto& key : keys)
        sorted.append(list[key.second]);
    return sorted;
}

} // namespace aspirant::review
