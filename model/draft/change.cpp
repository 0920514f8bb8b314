#include "model/draft/change.h"

#include <algorithm>

namespace aspirant::draft {

namespace {

json::Value rowList(const QStringList& ids)
{
    return ids.isEmpty() ? json::Value() : json::Value::strings(ids);
}

void put(Answers& answers, const Path& path, const json::Value& value)
{
    if (value.isNull())
        answers.remove(path);
    else
        answers.insert(path, value);
}

ChangeSet listChange(const Answers& answers, const Path& repeat, const QStringList& ids)
{
    return ChangeSet({Change{repeat, answers.value(repeat), rowList(ids)}});
}

} // namespace

ChangeSet::ChangeSet(QList<Change> changes)
{
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return a.path < b.path; });
    m_changes.reserve(changes.size());
    for (Change& change : changes) {
        if (!m_changes.isEmpty() && m_changes.last().path == change.path)
            m_changes.last().after = std::move(change.after); // one after the other on the same path
        else
            m_changes.append(std::move(change));
    }
    m_changes.removeIf([](const Change& change) { return change.before == change.after; });
}

const Change* ChangeSet::find(const Path& path) const
{
    const auto it =
        std::lower_bound(m_changes.begin(), m_changes.end(), path,
                         [](const Change& change, const Path& wanted) { return change.path < wanted; });
    return it != m_changes.end() && it->path == path ? &*it : nullptr;
}

Result<void> ChangeSet::applyTo(Answers& answers) const
{
    for (const Change& change : m_changes) {
        const auto it = answers.constFind(change.path);
        const bool same = it == answers.constEnd() ? change.before.isNull() : it.value() == change.before;
        if (!same) {
            return failure(
                QStringLiteral("change.stale"),
                Message("Draft",
                        QT_TRANSLATE_NOOP("Draft", "This answer was changed elsewhere in the meantime.")),
                change.path.text());
        }
    }
    for (const Change& change : m_changes)
        put(answers, change.path, change.after);
    return {};
}

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverse = *this;
    for (Change& change : inverse.m_changes)
        std::swap(change.before, change.after);
    return inverse;
}

ChangeSet ChangeSet::combined(const ChangeSet& later) const
{
    return ChangeSet(m_changes + later.m_changes);
}

ChangeSet difference(const Answers& from, const Answers& to)
{
    QList<Change> changes;
    for (auto it = from.constBegin(); it != from.constEnd(); ++it) {
        const json::Value after = to.value(it.key());
        if (!(it.value() == after))
            changes.append({it.key(), it.value(), after});
    }
    for (auto it = to.constBegin(); it != to.constEnd(); ++it) {
        if (!from.contains(it.key()))
            changes.append({it.key(), json::Value(), it.value()});
    }
    return ChangeSet(std::move(changes));
}

ChangeSet setAnswer(const Answers& answers, const Path& path, const json::Value& value)
{
    return ChangeSet({Change{path, answers.value(path), value}});
}

ChangeSet addRow(const Answers& answers, const Path& repeat, const QString& rowId, int position)
{
    QStringList ids = answers.value(repeat).toStringList();
    if (ids.contains(rowId))
        return {};
    const qsizetype at = position < 0 || position > ids.size() ? ids.size() : position;
    ids.insert(at, rowId);
    return listChange(answers, repeat, ids);
}

ChangeSet removeRow(const Answers& answers, const Path& row)
{
    const Path repeat = row.repeat();
    QStringList ids = answers.value(repeat).toStringList();
    ids.removeAll(row.rowId());
    QList<Change> changes{{repeat, answers.value(repeat), rowList(ids)}};
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (it.key().isInside(row))
            changes.append({it.key(), it.value(), json::Value()});
    }
    return ChangeSet(std::move(changes));
}

ChangeSet moveRow(const Answers& answers, const Path& row, int position)
{
    const Path repeat = row.repeat();
    QStringList ids = answers.value(repeat).toStringList();
    const qsizetype from = ids.indexOf(row.rowId());
    if (from < 0)
        return {};
    ids.move(from, std::clamp<qsizetype>(position, 0, ids.size() - 1));
    return listChange(answers, repeat, ids);
}

} // namespace aspirant::draft
