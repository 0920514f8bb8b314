// Checks a compiled pack as an author would want: cycles, texts, dead rules, unused lists, order of sections.
#pragma once

#include "model/pack/compiled_pack.h"
#include "model/pack/glossary.h"
#include "model/pack/official_forms.h"

namespace aspirant::pack {

// Everything found, codes "lint.…", including compile issues. `file` and `path` name the author's file and the
// JSON pointer in it; of a pack that came resolved, the pointer in that.
[[nodiscard]] QList<Issue> lint(const CompiledPack& pack, const QList<GlossaryTerm>& glossary = {},
                                const QList<OfficialForm>& forms = {});

// Official form items answered, per form: what `lint --json` calls coverage.
struct Coverage {
    QString form;
    QStringList items;
};
[[nodiscard]] QList<Coverage> coverage(const CompiledPack& pack);

} // namespace aspirant::pack
