// Packs and answers made up from a seed, for laws that must hold of any form and for measuring.
#pragma once

#include "model/base/json.h"
#include "model/pack/pack.h"

namespace aspirant::pack {

// The same seed and sizes give the same bytes on every machine.
struct GeneratorSizes {
    int questions = 1000; // fields and slots included, give or take a table
    int sections = 20;
    int reach = 40;       // rules look back at most this many questions
};
// A resolved pack: sections with rules to show them, plain questions of many types, rules of every kind, tables
// within tables, matrices and slots. Rules read only what comes before, so there is no circle.
[[nodiscard]] json::Value generatePack(quint64 seed, const GeneratorSizes& sizes = {});

// An answers file that fits the pack's types: about `percent` in a hundred questions are answered, and each
// repeat has up to `rows` rows. Computed questions and attachments stay unanswered.
[[nodiscard]] json::Value generateAnswers(const Pack& pack, quint64 seed, int percent = 80, int rows = 3);

} // namespace aspirant::pack
