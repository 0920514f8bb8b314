// Edits that the session already shows and the disk does not have yet, in order.
#pragma once

#include "model/desk/ports.h"

#include <QHash>

namespace aspirant::desk {

class PendingEdits final {
public:
    // One change set, one history entry.
    void add(const draft::ChangeSet& changes, Origin origin, const QDateTime& at, qint64 undoes = 0);
    // Joined with the keystrokes before it on the same path, unless they were finished, saved, or long ago.
    void addTyping(const draft::Path& path, const draft::ChangeSet& changes, const QDateTime& at);
    // The next keystroke starts another typing.
    void finishTyping();

    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    // What the newest edit changes first; empty when nothing is pending.
    [[nodiscard]] draft::Path newestPath() const;
    [[nodiscard]] Entry first() const; // to be appended; without user and sequence
    void firstWasSaved(qint64 sequence);
    // Another program changed these answers meanwhile. Pending edits of the same answers stay and now start
    // from there; the rest is returned, for the session to follow.
    [[nodiscard]] draft::ChangeSet rebase(const draft::ChangeSet& foreign);
    void clear();

private:
    struct Edit {
        Entry entry;
        int typing = 0; // number of the typing it belongs to; 0: none
    };
    QList<Edit> m_edits;
    QHash<int, qint64> m_firstOf; // typing → the sequence of its first saved entry
    int m_typing = 0;             // the newest
    bool m_open = false;          // may go on
    draft::Path m_path;
    QDateTime m_lastKey;
};

} // namespace aspirant::desk
