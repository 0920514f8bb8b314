// Tests that travel with a pack: answers in, expected visibility, values and findings out.
#pragma once

#include "model/session/session.h"

namespace aspirant::session {

// The form is that of resources/packs/README.md, "Scenarios". Each departure is one issue that blocks: codes
// "scenario.…", `path` a JSON pointer in the scenario. Files given as {"$file"} stand for themselves.
[[nodiscard]] QList<Issue> runScenario(const std::shared_ptr<const pack::CompiledPack>& pack, const json::Value& scenario);

// Every *.json of `folder` in the order of names; `file` of each issue is the scenario's name. A folder that is
// not there has no scenarios.
[[nodiscard]] QList<Issue> runScenarios(const std::shared_ptr<const pack::CompiledPack>& pack, const QString& folder);

} // namespace aspirant::session
