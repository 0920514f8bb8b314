// Dates, also partly known ones, and spans of calendar time.
#pragma once

#include "model/base/value.h"
#include "model/expr/got.h"

#include <optional>

namespace aspirant::expr {

enum class Truth : quint8 { False, True, Unknown };
[[nodiscard]] Value toValue(Truth truth);

// True or false when every day that the dates can stand for says so, otherwise unknown.
[[nodiscard]] Truth sameDay(const PartialDate& a, const PartialDate& b);
[[nodiscard]] Truth isBefore(const PartialDate& a, const PartialDate& b);

// Months first, held at the end of a shorter month, then days. A partly known date moves by what it is
// precise to ("2019-04" by months, "2019" by whole years); otherwise the result is unknown.
// Fault::Date outside the years 1 to 9999.
[[nodiscard]] Got moved(const PartialDate& date, const Span& span);
[[nodiscard]] Got daysBetween(const PartialDate& from, const PartialDate& to);
// The greatest n with from + months(n) <= to; negated when `to` comes first. Unknown when the partly known
// dates leave a choice.
[[nodiscard]] Got monthsBetween(const PartialDate& from, const PartialDate& to);
[[nodiscard]] Got yearsBetween(const PartialDate& from, const PartialDate& to);

// Spans within plus or minus 10,000 years; none beyond.
[[nodiscard]] std::optional<Span> makeSpan(qint64 months, qint64 days);
// Less, equal or greater where months and days do not pull in different directions; none where only a
// starting date could tell.
[[nodiscard]] std::optional<int> compareSpans(const Span& a, const Span& b);

} // namespace aspirant::expr
