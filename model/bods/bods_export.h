// A draft's owners as statements of the standard, together with what others stated and the draft keeps.
#pragma once

#include "model/bods/network.h"

namespace aspirant::bods {

// Kept statements come first, word for word. A record of the draft that none of them speaks of is new; one of which the
// draft now says something else is updated, and what only the kept statement says stays in it; one that is no longer in
// the draft is closed. Dates are those of the session's as-at date: equal answers on an equal date give equal bytes.
// Error "ownership.not_asked".
[[nodiscard]] Result<QList<Statement>> exportStatements(const session::Session& session);

} // namespace aspirant::bods
