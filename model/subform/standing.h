// Per person: what was sent, what came back, what is declared and what is outstanding.
#pragma once

#include "model/session/session.h"
#include "model/subform/facts.h"

namespace aspirant::subform {

// Of the newest sending. Waiting: no answer yet. Overdue: nor by the date it was wanted. Undeclared: answered without a
// declaration. ToDecide: suggestions of the answer are still open. Declared: what stands in the application is what was
// declared. OutOfDate: it is not, since something changed or was not taken over.
enum class Standing { NotSent, Waiting, Overdue, Undeclared, ToDecide, Declared, OutOfDate };
[[nodiscard]] QString standingTag(Standing standing); // "not_sent", …, "out_of_date"

struct PersonStanding {
    draft::Path row;
    Text name; // empty while none is given
    QList<Text> roles;
    Standing standing = Standing::NotSent;
    QList<Sending> sendings; // newest first
    std::optional<Declaration> declaration; // that came with the newest answer
    int open = 0; // suggestions to be decided, of any origin
    // A whole sentence; says days, names and figures.
    [[nodiscard]] Message words() const;
    // Nothing more is wanted from this person.
    [[nodiscard]] bool isSettled() const { return standing == Standing::Declared; }
};

// Persons, then entities, in their order; blank rows are left out.
[[nodiscard]] QList<PersonStanding> standings(const session::Session& session);
[[nodiscard]] PersonStanding standingOf(const session::Session& session, const draft::Path& row);

} // namespace aspirant::subform
