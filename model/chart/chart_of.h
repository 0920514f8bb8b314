// Either chart of an application, when there is one to draw.
#pragma once

#include "model/chart/chart.h"
#include "model/session/session.h"

namespace aspirant::chart {

// Errors: those of ownershipView and organisationInput; "chart.empty": nothing has been answered that could be drawn.
[[nodiscard]] Result<Chart> chartOf(const session::Session& session, Topic topic);

} // namespace aspirant::chart
