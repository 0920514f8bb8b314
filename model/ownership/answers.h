// Reads holdings, trusts and records of owners out of a session.
#pragma once

#include "model/ownership/graph.h"
#include "model/session/session.h"

namespace aspirant::ownership {

// From the tables that resources/packs/common/group.json asks for; the applicant's own name comes from the common
// questions about the applicant. Blank rows and hidden answers count for nothing. Ids of parties are the paths of their
// rows, "persons[…]" and "entities[…]"; "applicant" is the applicant; "named:…" is someone known only by words.
// A corporation that is the applicant itself (see isTheApplicant) is no further party: it means "applicant" wherever it
// is named, so that what the applicant holds in its owners' companies closes the loop.
// Error "ownership.not_asked": the questionnaire has no register of members.
[[nodiscard]] Result<Structure> structureOf(const session::Session& session);

// Whether that row of `entities` is the applicant itself: the same business registration number; where one of them gives
// none, the same English or Chinese name. A blank row never is.
[[nodiscard]] bool isTheApplicant(const session::Session& session, const draft::Path& entity);

inline const QString applicantParty = QStringLiteral("applicant"); // its id in a structure

} // namespace aspirant::ownership
