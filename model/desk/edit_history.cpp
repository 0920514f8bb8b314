#include "model/desk/edit_history.h"

#include "model/draft/migrated.h"

namespace aspirant::desk {

namespace {

// `list` changes which rows there are, and `inside` lies in one that came or went.
bool liesInTurnedRow(const draft::Change& list, const draft::Change& inside)
{
    const QString& repeat = list.path.text();
    if (!inside.path.text().startsWith(repeat + u'['))
        return false;
    const QStringList before = list.before.toStringList();
    const QStringList after = list.after.toStringList();
    const auto among = [&](const QStringList& ids) {
        return std::any_of(ids.begin(), ids.end(), [&](const QString& id) {
            return inside.path.isInside(list.path.row(id)) && before.contains(id) != after.contains(id);
        });
    };
    return among(before) || among(after);
}

} // namespace

bool touches(const draft::Change& one, const draft::Change& other)
{
    return one.path == other.path || liesInTurnedRow(one, other) || liesInTurnedRow(other, one);
}

void EditHistory::reset(const QList<Entry>& entries)
{
    m_steps.clear();
    m_stepOf.clear();
    for (const Entry& entry : entries)
        add(entry);
}

void EditHistory::add(const Entry& entry)
{
    const bool turning = entry.origin == Origin::Undo || entry.origin == Origin::Redo;
    if ((turning && turn(entry)) || (entry.burst != 0 && join(entry)))
        return;
    // How a draft came to be is not a step that anyone took in it.
    const bool beginning = entry.origin == Origin::Imported && entry.sequence == 1;
    m_stepOf.insert(entry.sequence, m_steps.size());
    m_steps.push_back(
        {entry.sequence, entry.sequence, 0, entry.by, !beginning && !turning, true, entry.changes});
}

bool EditHistory::turn(const Entry& entry)
{
    const auto known = m_stepOf.constFind(entry.undoes);
    if (known == m_stepOf.constEnd())
        return false;
    const std::size_t index = *known; // inserting below may move what `known` points at
    Step& step = m_steps[index];
    step.done = entry.origin == Origin::Redo;
    step.turned = entry.sequence;
    m_stepOf.insert(entry.sequence, index);
    return true;
}

bool EditHistory::join(const Entry& entry)
{
    const auto known = m_stepOf.constFind(entry.burst);
    if (known == m_stepOf.constEnd())
        return false;
    const std::size_t index = *known;
    Step& step = m_steps[index];
    if (step.turned != 0 || step.by != entry.by)
        return false;
    step.changes = step.changes.combined(entry.changes);
    step.last = entry.sequence;
    m_stepOf.insert(entry.sequence, index);
    return true;
}

std::optional<EditHistory::Candidate::Obstacle> EditHistory::obstacleAfter(const Step& step,
                                                                           qint64 sequence) const
{
    for (auto later = m_steps.rbegin(); later != m_steps.rend() && later->last > sequence; ++later) {
        if (&*later == &step || !later->done)
            continue;
        // Answers from before a move belong to another form; the move has to be taken back first.
        if (draft::pinAfter(later->changes))
            return Candidate::Obstacle{draft::migratedPath(), later->by};
        for (const draft::Change& mine : step.changes.changes()) {
            for (const draft::Change& theirs : later->changes.changes()) {
                if (touches(mine, theirs))
                    return Candidate::Obstacle{mine.path, later->by};
            }
        }
    }
    return {};
}

std::optional<EditHistory::Candidate> EditHistory::undo(const QString& user) const
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (step->by != user || !step->done || !step->undoable || step->changes.isEmpty())
            continue;
        const qint64 inverseOf = step->turned != 0 ? step->turned : step->last;
        return Candidate{inverseOf, step->changes.inverted(), obstacleAfter(*step, step->first)};
    }
    return {};
}

std::optional<EditHistory::Candidate> EditHistory::redo(const QString& user) const
{
    const Step* newest = nullptr;
    qint64 newestOwn = 0;
    for (const Step& step : m_steps) {
        if (step.by != user)
            continue;
        newestOwn = step.last;
        if (!step.done && (!newest || step.turned > newest->turned))
            newest = &step;
    }
    if (!newest || newestOwn > newest->turned)
        return {};
    return Candidate{newest->turned, newest->changes, obstacleAfter(*newest, newest->turned)};
}

} // namespace aspirant::desk
