// Undo and redo of an open draft: whether, what, and the step itself.
#include "model/desk/desk_state.h"

#include "model/desk/undo_words.h"
#include "model/draft/replaced.h"

namespace aspirant::desk {

UndoState Desk::undoState() const
{
    return turnState(Origin::Undo);
}

UndoState Desk::redoState() const
{
    return turnState(Origin::Redo);
}

UndoState Desk::turnState(Origin origin) const
{
    if (!isOpen() || isReadOnly())
        return {false, {}, undo_words::nothing(origin)};
    if (hasPending()) { // it will be saved first, and then is the newest step
        if (origin == Origin::Redo)
            return {false, {}, undo_words::nothing(origin)};
        const draft::Path path = m_state->pending.newestPath();
        return {true, path, undo_words::offer(origin, {path}, *m_session)};
    }
    if (const Result<void> read = m_state->readHistory(); !read)
        return {false, {}, read.error().message};
    const auto step = origin == Origin::Undo ? m_state->history.undo(m_user) : m_state->history.redo(m_user);
    if (!step)
        return {false, {}, undo_words::nothing(origin)};
    if (step->obstacle)
        return {false, step->obstacle->path,
                undo_words::refusal(origin, step->obstacle->path, step->obstacle->by, *m_session)};
    QList<draft::Path> paths;
    for (const draft::Change& change : step->changes.changes())
        paths += change.path;
    // What is recorded of a paper goes with the answer: a person thinks of the answer.
    if (std::any_of(paths.begin(), paths.end(), [](const draft::Path& path) { return !path.isMeta(); }))
        paths.removeIf([](const draft::Path& path) { return draft::paperPlace(path) || draft::replacesPlace(path); });
    return {true, paths.first(), undo_words::offer(origin, paths, *m_session)};
}

Result<session::Delta> Desk::undo()
{
    return turn(Origin::Undo);
}

Result<session::Delta> Desk::redo()
{
    return turn(Origin::Redo);
}

Result<session::Delta> Desk::turn(Origin origin)
{
    if (const Result<void> allowed = mayEdit(); !allowed)
        return tl::unexpected(allowed.error());
    if (const Result<void> flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    if (const Result<void> read = m_state->readHistory(); !read)
        return tl::unexpected(read.error());
    const UndoState state = turnState(origin);
    const auto step = origin == Origin::Undo ? m_state->history.undo(m_user) : m_state->history.redo(m_user);
    if (!step)
        return failure(QStringLiteral("undo.nothing"), state.what);
    if (step->obstacle)
        return failure(QStringLiteral("undo.changed_later"), state.what, state.path.text());
    return commit(step->changes, origin, step->inverseOf);
}

} // namespace aspirant::desk
