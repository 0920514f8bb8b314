// The one dependency graph over all rules of a pack: who reads what, in which order, and where it runs in circles.
// Internal to the pack room.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

struct RuleGraph {
    std::vector<int> order;                       // rules, each after all it depends on
    std::vector<int> rank;                        // position in `order`, by rule
    std::vector<std::vector<int>> cycles;         // each sorted; those rules must be left out
    std::vector<std::vector<int>> answerReaders;  // by slot
    std::vector<std::vector<int>> visibilityReaders;
    std::vector<std::vector<int>> sectionReaders; // by section
    std::vector<int> todayReaders;
};

// Edges are from rule to rule: reading an answer depends on its computed rule and on every rule that may hide
// it (its own, its tables', its section's), since hidden answers read as unknown. A table read as a list depends
// on what may hide the table or its rows, not on the rules of its fields.
[[nodiscard]] RuleGraph ruleGraph(const CompiledPack& pack);

} // namespace aspirant::pack
