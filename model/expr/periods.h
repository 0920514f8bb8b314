// Periods of time in a list, and how much of a stretch of days they cover.
#pragma once

#include "model/base/value.h"
#include "model/expr/got.h"

namespace aspirant::expr {

// The number of days, from `from` to the day before `to`, on which at least one period runs; a day that several
// cover counts once. A period is a map with the date `from` and perhaps `to`, both its first and its last day; without
// `to`, or with a hidden one, it runs on. One that ends before it begins covers nothing. Hidden members are skipped,
// any other unknown member or end makes the result unknown, and so do partly known dates where they matter.
[[nodiscard]] Got daysCovered(const ValueList& periods, const PartialDate& from, const PartialDate& to, Budget& budget);

} // namespace aspirant::expr
