#include "model/desk/pending_edits.h"

namespace aspirant::desk {

namespace {
// After a longer pause the writer has had another thought; undo should not take both.
constexpr qint64 typingPauseMs = 5000;
} // namespace

void PendingEdits::add(const draft::ChangeSet& changes, Origin origin, const QDateTime& at, qint64 undoes)
{
    finishTyping();
    Edit edit;
    edit.entry.at = at;
    edit.entry.origin = origin;
    edit.entry.undoes = undoes;
    edit.entry.changes = changes;
    m_edits += edit;
}

void PendingEdits::addTyping(const draft::Path& path, const draft::ChangeSet& changes, const QDateTime& at)
{
    const bool goesOn = m_open && path == m_path && m_lastKey.msecsTo(at) <= typingPauseMs;
    m_open = true;
    m_path = path;
    m_lastKey = at;
    if (!goesOn)
        ++m_typing;
    if (!m_edits.isEmpty() && m_edits.last().typing == m_typing) {
        Entry& entry = m_edits.last().entry;
        entry.at = at;
        entry.changes = entry.changes.combined(changes);
        if (entry.changes.isEmpty()) // typed and taken back before it was ever saved
            m_edits.removeLast();
        return;
    }
    Edit edit;
    edit.entry.at = at;
    edit.entry.changes = changes;
    edit.typing = m_typing;
    m_edits += edit;
}

void PendingEdits::finishTyping()
{
    m_open = false;
}

draft::Path PendingEdits::newestPath() const
{
    if (m_edits.isEmpty() || m_edits.last().entry.changes.isEmpty())
        return {};
    return m_edits.last().entry.changes.changes().first().path;
}

Entry PendingEdits::first() const
{
    Entry entry = m_edits.first().entry;
    entry.burst = m_firstOf.value(m_edits.first().typing);
    return entry;
}

void PendingEdits::firstWasSaved(qint64 sequence)
{
    const int typing = m_edits.takeFirst().typing;
    if (typing != 0 && !m_firstOf.contains(typing)) {
        m_firstOf.removeIf([&](QHash<int, qint64>::iterator known) { return known.key() < typing; });
        m_firstOf.insert(typing, sequence);
    }
}

draft::ChangeSet PendingEdits::rebase(const draft::ChangeSet& foreign)
{
    QList<draft::Change> rest;
    for (const draft::Change& theirs : foreign.changes()) {
        const auto same = [&](const Edit& edit) { return edit.entry.changes.find(theirs.path) != nullptr; };
        const auto mine = std::find_if(m_edits.begin(), m_edits.end(), same);
        if (mine == m_edits.end()) {
            rest += theirs;
            continue;
        }
        QList<draft::Change> changes = mine->entry.changes.changes();
        for (draft::Change& change : changes) {
            if (change.path == theirs.path)
                change.before = theirs.after;
        }
        mine->entry.changes = draft::ChangeSet(changes);
    }
    m_edits.removeIf([](const Edit& edit) { return edit.entry.changes.isEmpty(); });
    return draft::ChangeSet(rest);
}

void PendingEdits::clear()
{
    m_edits.clear();
    m_firstOf.clear();
    finishTyping();
}

} // namespace aspirant::desk
