// The words that a person declares, in three languages. A version's words never change: declarations name the version.
#pragma once

#include "model/base/text.h"

namespace aspirant::subform {

inline constexpr int declarationVersion = 1; // the newest

// Empty for a version that this program does not know. Our own words. The provisions are those that the declaration of
// Questionnaire VA-1 (June 2023) names: SFO sections 383 and 384, AMLO sections 53ZTO, 53ZTP and 53ZTQ; the latter are
// named for applications under that Ordinance only.
[[nodiscard]] Text declarationText(int version);

} // namespace aspirant::subform
