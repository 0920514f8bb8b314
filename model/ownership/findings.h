// What is wrong with the holdings, and with the records of owners. Internal to this room.
#pragma once

#include "model/ownership/analysis.h"

namespace aspirant::ownership {

void addHoldingFindings(const OwnershipGraph& graph, const std::optional<LookThrough>& capital,
                        const std::optional<LookThrough>& votes, QList<Issue>& findings);
void addOwnerFindings(const OwnershipGraph& graph, const Owner& owner, QList<Issue>& findings);

} // namespace aspirant::ownership
