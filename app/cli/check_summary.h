// What `check` says of roles and papers beside its findings: whether each is complete, and what is lacking.
#pragma once

#include "app/cli/verb.h"

namespace aspirant::cli {

// {needed, covered, complete, lacking [{question, field, role, missing}]}; sentences for people are added to `words`.
[[nodiscard]] json::Object rolesSummary(const session::Session& session, const Context& context, QString& words);
// {received, missing, wrong, stale, open, complete, lacking [{path, title, standing}]}.
[[nodiscard]] json::Object checklistSummary(app::Workbench& bench, const session::Session& session, const Context& context, QString& words);

} // namespace aspirant::cli
