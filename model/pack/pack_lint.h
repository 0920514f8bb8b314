// Checks a compiled pack as an author would want: cycles, texts, dead rules, unused lists, order of sections.
#pragma once

#include "model/pack/compiled_pack.h"
#include "model/pack/form_coverage.h"
#include "model/pack/glossary.h"

namespace aspirant::pack {

// Everything found, codes "lint.…", including compile issues. `file` and `path` name the author's file and the
// JSON pointer in it; of a pack that came resolved, the pointer in that.
[[nodiscard]] QList<Issue> lint(const CompiledPack& pack, const QList<GlossaryTerm>& glossary = {});

} // namespace aspirant::pack
