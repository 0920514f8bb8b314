// Answers of one application taken over into another of the same client: copied with where they came from, never live.
#pragma once

#include "model/base/result.h"
#include "model/draft/carried.h"
#include "model/draft/change.h"
#include "model/session/session.h"

#include <QHash>

namespace aspirant::review {

// Carried: copied. Same, Differs: answered there already. OtherType, DoesNotFit: the other questionnaire takes
// something else. NotAsked: it has the question, but does not ask it here.
enum class Carriage { Carried, Same, Differs, OtherType, DoesNotFit, NotAsked };
[[nodiscard]] QString carriageTag(Carriage carriage); // "carried", "same", "differs", "other_type", …

struct CarriedAnswer {
    draft::Path from, to; // rows may have other ids; `to` is empty where there is no place
    Text title;
    Carriage carriage = Carriage::Carried;
    json::Value value;   // as it is there
    json::Value present; // what stands in the other draft, when that differs
    QDateTime answeredAt;
    bool look = false;   // carried, and may be stale
    Message why;         // a sentence: why to look; empty otherwise
};

struct CarryPlan {
    QList<CarriedAnswer> answers; // in the order of the source's form; answers that the target has no question for are left out
    draft::ChangeSet changes;     // to the target: answers, rows, marks (model/draft/carried.h)
    [[nodiscard]] int count(Carriage carriage) const;
};

struct CarryOptions {
    int staleAfterDays = 90; // older answers are to be looked at
    QDateTime now;           // UTC
    // When each answer of the source was last changed; an answer without a time counts as old.
    QHash<draft::Path, QDateTime> answeredAt;
};

// Values only, of questions that apply in the source: states are the application's own. The question must have the
// same id and type and be unanswered and asked in the target, also once everything is carried. Rows: those that match
// (row_match.h) are filled in; people and companies without a match are added with their row ids, rows of other
// tables only where the target has none. Files are shared by their content. To be looked at: what is bound to a date
// (dates, periods, files, whatever a rule holds against today) and what is old. Error "carry.other_client".
[[nodiscard]] Result<CarryPlan> planCarry(const session::Session& from, const session::Session& to,
                                          const CarryOptions& options);

} // namespace aspirant::review
