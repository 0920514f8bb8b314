// Reads holdings, trusts and records of owners out of a session.
#pragma once

#include "model/ownership/graph.h"
#include "model/session/session.h"

namespace aspirant::ownership {

// From the tables that resources/packs/common/group.json asks for; the applicant's own name comes from the common
// questions about the applicant. Blank rows and hidden answers count for nothing. Ids of parties are the paths of their
// rows, "persons[…]" and "entities[…]"; "applicant" is the applicant; "named:…" is someone known only by words.
// Error "ownership.not_asked": the questionnaire has no register of members.
[[nodiscard]] Result<Structure> structureOf(const session::Session& session);

} // namespace aspirant::ownership
