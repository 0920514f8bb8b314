// Faults of an evaluation as errors with stable codes.
#pragma once

#include "model/base/result.h"
#include "model/expr/got.h"
#include "model/expr/tree.h"

namespace aspirant::expr {

// "eval.division", "eval.type" and so on; the place is "offset:length" in the text.
[[nodiscard]] Error faultError(const Got& got, const Tree& tree);

} // namespace aspirant::expr
