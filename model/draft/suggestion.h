// An answer that somebody else proposes: "@suggested:ID@PATH" in a draft's answers, beside the answer at PATH and never
// in its place. It is saved, recorded and undone like any answer, and taken over only by a decision.
#pragma once

#include "model/draft/change.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace aspirant::draft {

// Open: to be decided. Accepted: taken over as it was. Amended: another value was put in its place on its account.
// Rejected: the answer was left. Superseded: the same person sent another for the same answer.
enum class Decision { Open, Accepted, Amended, Rejected, Superseded };
[[nodiscard]] QString decisionTag(Decision decision); // "open", "accepted", …

struct Suggestion {
    QString id; // 16 hexadecimal digits: suggestionId()
    Path path;  // an answer, or a table
    bool rows = false; // it is a table: the values are lists of row ids
    json::Value value; // what is suggested; null: nothing shall stand there
    json::Value base;  // what stood there when the other side got it
    // Of a list of rows: the answers, by path, in rows that the suggestion leaves out, as the other side had them.
    Answers removed;
    QString name, capacity; // from whom, as they called themselves
    QString note;           // why, in their words; may be empty
    QDateTime at;           // UTC, as their package says
    QString origin;         // SHA-256 of the document that it came in
    Decision decision = Decision::Open;
    QString decidedBy;   // unless open
    QDateTime decidedAt; // UTC

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

// The same for the same document and path: what comes twice is one.
[[nodiscard]] QString suggestionId(const QString& origin, const Path& path);
[[nodiscard]] Path suggestionPath(const Suggestion& suggestion);
[[nodiscard]] bool isSuggestion(const Path& path);
[[nodiscard]] json::Value suggestionFact(const Suggestion& suggestion);
// Nothing for any other path, or a fact that cannot be read.
[[nodiscard]] std::optional<Suggestion> suggestionAt(const Path& path, const json::Value& fact);

// By path, newer before older. Only open ones, or all.
enum class Which { Open, All };
[[nodiscard]] QList<Suggestion> suggestions(const Answers& answers, Which which = Which::Open);

// The answer is no longer what the suggestion was based on (nor already what it suggests): look before deciding.
[[nodiscard]] bool isStale(const Answers& answers, const Suggestion& suggestion);
// The answer that accepting would leave at the path. A list of rows is merged: rows that were added here meanwhile stay.
[[nodiscard]] json::Value outcomeOf(const Answers& answers, const Suggestion& suggestion);

// Notes them beside the answers. One whose id is there already is left as it is; an open one of the same person for the
// same answer is superseded.
[[nodiscard]] ChangeSet addSuggestions(const Answers& answers, const QList<Suggestion>& added);

struct Decider {
    QString by;
    QDateTime at; // UTC
};
// Open ones that whoever made them no longer makes; others are left as they are.
[[nodiscard]] ChangeSet supersedeSuggestions(const Answers& answers, const QList<Suggestion>& withdrawn, const Decider& decider);
// One set of changes each, with the decision recorded. Errors "suggestion.unknown" (an id that is not there),
// "suggestion.decided" (no longer open), "suggestion.row_gone" (its row is not there, and no suggestion of the same
// document that is open or taken over adds it). Whether a value fits its question is checked by whoever knows the pack
// (review/suggested.h). `isFixed` tells rows that the questionnaire gives (a matrix) from those that come and go.
using FixedRow = std::function<bool(const Path& row)>;
[[nodiscard]] Result<ChangeSet> acceptSuggestions(const Answers& answers, const QStringList& ids, const Decider& decider,
                                                  const FixedRow& isFixed = {});
[[nodiscard]] Result<ChangeSet> rejectSuggestions(const Answers& answers, const QStringList& ids, const Decider& decider);
[[nodiscard]] Result<ChangeSet> amendSuggestion(const Answers& answers, const QString& id, const json::Value& value, const Decider& decider,
                                                const FixedRow& isFixed = {});

} // namespace aspirant::draft
