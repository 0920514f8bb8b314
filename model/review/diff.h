// Two drafts side by side: what stands differently, as people compare them.
#pragma once

#include "model/draft/change.h"
#include "model/pack/compiled_pack.h"

namespace aspirant::review {

enum class DifferenceKind { Added, Removed, Changed, RowAdded, RowRemoved, Moved };
[[nodiscard]] QString differenceTag(DifferenceKind kind); // "added", …, "row_added", "row_removed", "moved"

// Rows have the row's path and no values, but "moved": there `before` and `after` are the repeat's row ids.
struct Difference {
    draft::Path path;
    DifferenceKind kind = DifferenceKind::Changed;
    json::Value before;
    json::Value after;
    friend bool operator==(const Difference&, const Difference&) = default;
};

// In form order. Answers in rows that were added or removed are listed as added or removed beside the row.
// Facts about the draft ("@…") come last.
[[nodiscard]] QList<Difference> differences(const pack::CompiledPack& pack, const draft::Answers& before,
                                            const draft::Answers& after);

} // namespace aspirant::review
