// Three-way merge of answers: what each side did since the common draft, put together.
#pragma once

#include "model/pack/compiled_pack.h"
#include "model/review/conflict.h"

#include <QList>

namespace aspirant::review {

struct Merged {
    draft::Answers answers;    // until a conflict is settled, its place stands as in `base`
    QList<Conflict> conflicts; // in path order
};

// Laws: merge(base, a, base) is a; merge(base, base, b) is b; merge(base, a, a) is a; sides that touch
// different answers never conflict; swapping the sides swaps `mine` and `theirs` in the conflicts and changes
// nothing else. Rows merge as ordered sets: what either side added is there, what either removed is gone,
// unless the other side worked in it. Rows moved on one side stand as that side put them; moved apart on
// both, that is a conflict. A repeat that a side marked "not applicable" is an answer like any other: work in
// its rows does not conflict.
[[nodiscard]] Merged merge(const pack::CompiledPack& pack, const draft::Answers& base,
                           const draft::Answers& mine, const draft::Answers& theirs);

} // namespace aspirant::review
