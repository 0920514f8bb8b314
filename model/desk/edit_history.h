// What can be undone and redone, derived from a draft's history alone; so it survives restarts.
//
// A step is one entry, or the saves of one typing together. Undoing appends the inverse of a step, redoing
// the step again; nothing is ever taken out of the history. A user undoes own steps only, newest first.
#pragma once

#include "model/desk/ports.h"

#include <QHash>

#include <vector>

namespace aspirant::desk {

class EditHistory final {
public:
    void reset(const QList<Entry>& entries);
    void add(const Entry& entry); // in order of sequence

    struct Candidate {
        qint64 inverseOf = 0;     // the sequence to record as `undoes`
        draft::ChangeSet changes; // to be applied
        // Set when it is refused: a later change that still stands touches the same answer.
        struct Obstacle {
            draft::Path path;
            QString by;
        };
        std::optional<Obstacle> obstacle;
    };
    [[nodiscard]] std::optional<Candidate> undo(const QString& user) const;
    // Not after a new change of one's own: that starts another line.
    [[nodiscard]] std::optional<Candidate> redo(const QString& user) const;

private:
    struct Step {
        qint64 first = 0, last = 0; // sequences
        qint64 turned = 0;          // of the newest undo or redo of it; 0: none
        QString by;
        bool undoable = true;
        bool done = true;
        draft::ChangeSet changes;
    };
    bool turn(const Entry& entry);
    bool join(const Entry& entry);
    [[nodiscard]] std::optional<Candidate::Obstacle> obstacleAfter(const Step& step, qint64 sequence) const;

    std::vector<Step> m_steps;
    QHash<qint64, std::size_t> m_stepOf; // by the sequence of any entry of it, its undos and redos included
};

// Whether taking one change back would disturb the other: the same answer, or one lies in a row that the
// other adds or removes.
[[nodiscard]] bool touches(const draft::Change& one, const draft::Change& other);

} // namespace aspirant::desk
