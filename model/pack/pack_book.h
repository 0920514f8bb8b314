// The logic book: what a pack asks, of whom and when, as Markdown that a lawyer can read and mark up.
#pragma once

#include "model/pack/compiled_pack.h"

namespace aspirant::pack {

// Every section, question, field, rule, constraint and slot in form order; each rule in words and as written, with
// its standing; then dates, outcomes, the roadmap and the sources. The pack's parts are its chapters; a pack
// without parts has its sections as chapters. What stands before the first chapter is the cover. Of Markdown it uses
// headings of three levels (book, chapter, section), paragraphs of one line, nested lists with "- ", **, `, and the backslash.
// Texts of the pack are in `language`, marked with the language they are in where that is missing.
[[nodiscard]] QString packBook(const CompiledPack& pack, const Catalogue& catalogue, Language language);

} // namespace aspirant::pack
