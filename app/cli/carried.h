// What carrying gave, as `carry` and `new --carry` tell it.
#pragma once

#include "app/cli/verb.h"
#include "model/review/carry.h"

namespace aspirant::cli {

[[nodiscard]] json::Object carriedJson(const review::CarryPlan& plan, const Context& context);
[[nodiscard]] QString carriedWords(const review::CarryPlan& plan, const Context& context);

} // namespace aspirant::cli
