// The fact that two rows of the register are two people, or two companies, however alike: "@distinct:ROW@ROW" in a
// draft's answers. Somebody looked; the pair is not told again.
#pragma once

#include "model/draft/change.h"

namespace aspirant::registry {

[[nodiscard]] draft::Path distinctPath(const draft::Path& a, const draft::Path& b); // whichever is named first
[[nodiscard]] bool areDistinct(const draft::Answers& answers, const draft::Path& a, const draft::Path& b);
// Says so, or takes it back.
[[nodiscard]] draft::ChangeSet setDistinct(const draft::Answers& answers, const draft::Path& a, const draft::Path& b, bool distinct);
// Whether `fact` is such a fact and `row` is one of the two.
[[nodiscard]] bool isDistinctFact(const draft::Path& fact, const draft::Path& row);

} // namespace aspirant::registry
