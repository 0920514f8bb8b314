// The one currency: path, before, after. Undo, history, autosave, compare, merge and the window all use it.
#pragma once

#include "model/draft/draft.h"

#include <QList>

namespace aspirant::draft {

struct Change {
    Path path;
    json::Value before; // null: unanswered
    json::Value after;
    friend bool operator==(const Change&, const Change&) = default;
};

// At most one change per path, in path order; none with before == after.
class ChangeSet final {
public:
    ChangeSet() = default;
    ChangeSet(QList<Change> changes);

    [[nodiscard]] const QList<Change>& changes() const { return m_changes; }
    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] const Change* find(const Path& path) const;

    // Sets `after` at each path. Error "change.stale" (nothing is changed) when `before` is not what is
    // there.
    [[nodiscard]] Result<void> applyTo(Answers& answers) const;
    [[nodiscard]] ChangeSet inverted() const;
    // First this, then `later`: one set with the effect of both. `later` must start where this ends.
    [[nodiscard]] ChangeSet combined(const ChangeSet& later) const;

    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;

private:
    QList<Change> m_changes;
};

// What leads from one set of answers to the other.
[[nodiscard]] ChangeSet difference(const Answers& from, const Answers& to);

// The common edits. All take the present answers, so that `before` is right.
[[nodiscard]] ChangeSet setAnswer(const Answers& answers, const Path& path, const json::Value& value);
[[nodiscard]] ChangeSet addRow(const Answers& answers, const Path& repeat, const QString& rowId,
                               int position = -1);
[[nodiscard]] ChangeSet removeRow(const Answers& answers, const Path& row); // with everything inside it
[[nodiscard]] ChangeSet moveRow(const Answers& answers, const Path& row, int position);

} // namespace aspirant::draft
