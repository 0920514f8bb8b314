// A place where two drafts went different ways from a common one.
#pragma once

#include "model/draft/draft.h"

namespace aspirant::review {

// An answer changed on both sides, to different values; or a row removed on one side and changed on the other
// (then the path is the row's: null on the side that removed it; on the others an object of the answers in
// the row, by their paths within it).
struct Conflict {
    draft::Path path;
    json::Value base;
    json::Value mine;
    json::Value theirs;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

} // namespace aspirant::review
