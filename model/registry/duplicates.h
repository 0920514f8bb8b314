// Rows of the register that may be one and the same person or company under two spellings or scripts.
#pragma once

#include "model/session/session.h"

namespace aspirant::registry {

struct Reason {
    Message words; // "Both give the same “Hong Kong identity card number”."
    int points = 0; // below zero: it speaks against
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Duplicate {
    draft::Path a, b; // rows of one table; `a` stands first
    int score = 0;    // 1 to 100: the points added up, at most 100
    QList<Reason> reasons;
    bool distinct = false; // somebody said that they are two (distinct.h)
};

struct DuplicateOptions {
    int least = 40; // a score below that is not told: a shared first date of birth alone is none
    bool alsoDistinct = false; // with the pairs that were said to be two
};

// Likeliest first. Two rows with different identity card, company, LEI or central entity numbers score low however
// alike their names; so do different dates of birth. Blank rows are left out. Titles are those of the pack.
[[nodiscard]] QList<Duplicate> likelyDuplicates(const session::Session& session, const DuplicateOptions& options = {});

} // namespace aspirant::registry
