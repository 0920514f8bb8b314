// Owners as a file of the Beneficial Ownership Data Standard, for `ownership --bods FILE`.
#pragma once

#include "app/cli/verb.h"

namespace aspirant::cli {

// Writes the file whole or not at all. Errors: "ownership.not_asked", "file.write".
[[nodiscard]] Result<Reply> exportBods(Context& context);

} // namespace aspirant::cli
