// Tries a rule, or several together, on every combination of the answers that could make a difference to it.
// Internal to the pack room.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

struct Trial {
    bool complete = false; // every combination was tried; otherwise nothing is known
    bool everTrue = false;
    bool everFalse = false; // or undecided while every answer is given
};

// Whether all of the rules can be true at once. Only rules over single answers can be tried (yes or no, choices,
// numbers, texts compared with words); rules over tables, dates or visibility leave the trial incomplete.
[[nodiscard]] Trial tryRules(const CompiledPack& pack, const std::vector<const expr::Program*>& programs);

} // namespace aspirant::pack
