// The operators of the language on values: Kleene's logic, comparison, arithmetic.
// Operands that are unknown make the result unknown; kinds that do not fit make Fault::Type.
#pragma once

#include "model/expr/got.h"

namespace aspirant::expr {

// The language's ==, member by member on lists and maps. Values of different kinds are not equal.
[[nodiscard]] Got equal(const Value& a, const Value& b, Budget& budget);
// a < b, or a <= b. Numbers, text by code point, dates, spans, false before true.
[[nodiscard]] Got less(const Value& a, const Value& b, bool orEqual);
// `value in range`: a known member of a list, or a key of a map.
[[nodiscard]] Got isIn(const Value& value, const Value& range, Budget& budget);
// One of + - * / %.
[[nodiscard]] Got arithmetic(char16_t sign, const Value& a, const Value& b, Budget& budget);
[[nodiscard]] Got negated(const Value& value);
[[nodiscard]] Got inverted(const Value& value); // !

} // namespace aspirant::expr
