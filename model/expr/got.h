// What a part of an expression gave: a value, or a fault.
#pragma once

#include "model/base/value.h"

namespace aspirant::expr {

enum class Fault : quint8 {
    None,
    Type,
    Division,
    Overflow,
    Index,
    Key,
    DuplicateKey,
    Date,
    Span,
    Integer,
    Number,
    Pattern,
    Limit,
};

struct Got {
    Value value;
    Fault fault = Fault::None;
    int node = -1; // where the fault arose, once known

    Got() = default;
    Got(Value v) : value(std::move(v)) {}
    Got(Fault f) : fault(f) {}
    [[nodiscard]] bool failed() const { return fault != Fault::None; }
    [[nodiscard]] bool isUnknown() const { return fault == Fault::None && value.isUnknown(); }
};

// Counts the steps of one evaluation against the limit.
class Budget {
public:
    explicit Budget(int steps) : m_left(steps) {}
    [[nodiscard]] bool spend(qint64 steps)
    {
        m_left -= steps;
        return m_left >= 0;
    }
    [[nodiscard]] bool isSpent() const { return m_left < 0; }

private:
    qint64 m_left;
};

// The unknown that two operands make together: withheld outweighs unanswered, unanswered outweighs absent.
// So a product of a hidden amount is hidden too, and a sum of such products skips it.
[[nodiscard]] inline Value unknownOf(const Value& a, const Value& b)
{
    if (!a.isUnknown())
        return b;
    if (!b.isUnknown())
        return a;
    using U = Value::Unknown;
    const U x = a.unknown();
    const U y = b.unknown();
    if (x == U::Withheld || y == U::Withheld)
        return U::Withheld;
    return x == U::Unanswered || y == U::Unanswered ? U::Unanswered : U::Absent;
}

} // namespace aspirant::expr
