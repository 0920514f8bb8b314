// The phrases of which the list of changes between two packs is made. Internal to the pack room.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack::change_words {

[[nodiscard]] MessageArgument nested(Message message);
[[nodiscard]] Message status(Status status);
[[nodiscard]] Message severity(Severity severity);
// The rule in words of all three languages; `index` into CompiledPack::rules, not negative.
[[nodiscard]] Text rule(const CompiledPack& pack, int index, const Catalogue& catalogue);
// "always asked", "asked if …"; `index` negative: no rule.
[[nodiscard]] Message asked(const CompiledPack& pack, int index, const Catalogue& catalogue);
[[nodiscard]] Message required(const CompiledPack& pack, const Question& question, int index, const Catalogue& catalogue);
[[nodiscard]] Message computed(const CompiledPack& pack, int index);
[[nodiscard]] Text cites(const Pack& pack, const QList<Cite>& list, const Catalogue& catalogue);
// What a member of the pack that is not its sections is called: "the forms", "the roadmap".
[[nodiscard]] Message part(const QString& key);

} // namespace aspirant::pack::change_words
