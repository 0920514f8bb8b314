// A rule in plain words, for the logic book. Internal to the pack room.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

// Common forms become sentences with the questions' texts; what has no plain form stays as it is written, in
// code marks.
[[nodiscard]] QString ruleWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language);

// When a constraint's message is given: if `words` hold, or (`broken` false) unless they do, where that is shorter.
struct BreachWords {
    QString words;
    bool broken = false;
};
[[nodiscard]] BreachWords breachWords(const CompiledPack& pack, const CompiledRule& rule, const Catalogue& catalogue, Language language);

} // namespace aspirant::pack
