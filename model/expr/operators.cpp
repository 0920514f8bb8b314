#include "model/expr/operators.h"

#include "model/expr/calendar.h"

namespace aspirant::expr {

using Kind = Value::Kind;

namespace {

// By Unicode code point, as CEL orders text; UTF-16 order differs for characters beyond U+FFFF.
int compareText(const QString& a, const QString& b)
{
    const qsizetype shared = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < shared; ++i) {
        if (a[i] == b[i])
            continue;
        if (a[i].isSurrogate() != b[i].isSurrogate())
            return a[i].isSurrogate() ? 1 : -1;
        return a[i] < b[i] ? -1 : 1;
    }
    return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

// Folds the equality of members: a known difference decides, else an unknown one leaves it open.
class MemberEquality {
public:
    // False once the result is known.
    bool add(Got member)
    {
        if (member.failed() || member.value.isFalse()) {
            m_result = std::move(member);
            return false;
        }
        if (member.isUnknown())
            m_result.value = unknownOf(m_result.value, member.value);
        return true;
    }
    Got result() const { return m_result; }

private:
    Got m_result = Value(true);
};

Got equalLists(const ValueList& a, const ValueList& b, Budget& budget)
{
    if (a.size() != b.size())
        return Value(false);
    MemberEquality members;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!members.add(equal(a[i], b[i], budget)))
            break;
    return members.result();
}

Got equalMaps(const ValueMap& a, const ValueMap& b, Budget& budget)
{
    if (a.size() != b.size())
        return Value(false);
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i].first != b[i].first)
            return Value(false);
    MemberEquality members;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!members.add(equal(a[i].second, b[i].second, budget)))
            break;
    return members.result();
}

Got lessSpan(const Span& a, const Span& b, bool orEqual)
{
    const auto order = compareSpans(a, b);
    if (!order)
        return Fault::Span;
    return Value(orEqual ? *order <= 0 : *order < 0);
}

Got lessDate(const PartialDate& a, const PartialDate& b, bool orEqual)
{
    if (!orEqual)
        return toValue(isBefore(a, b));
    const Truth after = isBefore(b, a);
    return after == Truth::Unknown ? Value() : Value(after == Truth::False);
}

Got numberOr(const std::optional<Decimal>& number, Fault fault)
{
    return number ? Got(Value(*number)) : Got(fault);
}

Got calculate(char16_t sign, const Decimal& a, const Decimal& b)
{
    switch (sign) {
    case u'+':
        return numberOr(Decimal::add(a, b), Fault::Overflow);
    case u'-':
        return numberOr(Decimal::subtract(a, b), Fault::Overflow);
    case u'*':
        return numberOr(Decimal::multiply(a, b), Fault::Overflow);
    case u'/':
        return numberOr(Decimal::divide(a, b), b.isZero() ? Fault::Division : Fault::Overflow);
    default:
        return numberOr(Decimal::remainder(a, b), Fault::Division);
    }
}

Got spanOrFault(qint64 months, qint64 days)
{
    const auto span = makeSpan(months, days);
    return span ? Got(Value(*span)) : Got(Fault::Overflow);
}

Got calculateSpan(char16_t sign, const Span& a, const Span& b)
{
    const int factor = sign == u'+' ? 1 : -1;
    return spanOrFault(static_cast<qint64>(a.months) + static_cast<qint64>(factor) * b.months,
                       static_cast<qint64>(a.days) + static_cast<qint64>(factor) * b.days);
}

Got calculateDate(char16_t sign, const Value& a, const Value& b)
{
    const bool plus = sign == u'+';
    if (a.kind() == Kind::Date && b.kind() == Kind::Span) {
        const Span& span = b.span();
        return moved(a.date(), plus ? span : Span{-span.months, -span.days});
    }
    if (plus && a.kind() == Kind::Span && b.kind() == Kind::Date)
        return moved(b.date(), a.span());
    if (!plus && a.kind() == Kind::Date && b.kind() == Kind::Date) {
        Got days = daysBetween(b.date(), a.date());
        if (days.isUnknown())
            return days;
        return spanOrFault(0, days.value.number().toInt64().value_or(0));
    }
    return Fault::Type;
}

Got joined(const Value& a, const Value& b, Budget& budget)
{
    if (a.kind() == Kind::String) {
        if (!budget.spend((a.string().size() + b.string().size()) / 32))
            return Fault::Limit;
        return Value(a.string() + b.string());
    }
    if (!budget.spend(static_cast<qint64>(a.list().size() + b.list().size())))
        return Fault::Limit;
    ValueList list = a.list();
    list.insert(list.end(), b.list().begin(), b.list().end());
    return Value(std::move(list));
}

} // namespace

Got equal(const Value& a, const Value& b, Budget& budget)
{
    if (a.isUnknown() || b.isUnknown())
        return unknownOf(a, b);
    if (a.kind() != b.kind())
        return Value(false);
    switch (a.kind()) {
    case Kind::Bool:
        return Value(a.boolean() == b.boolean());
    case Kind::Number:
        return Value(a.number() == b.number());
    case Kind::String:
        return Value(a.string() == b.string());
    case Kind::Date:
        return toValue(sameDay(a.date(), b.date()));
    case Kind::Span:
        return Value(a.span() == b.span());
    case Kind::Row:
        return Value(a.row().path == b.row().path);
    default:
        break;
    }
    if (!budget.spend(1 + static_cast<qint64>(a.kind() == Kind::List ? a.list().size() : a.map().size())))
        return Fault::Limit;
    return a.kind() == Kind::List ? equalLists(a.list(), b.list(), budget)
                                  : equalMaps(a.map(), b.map(), budget);
}

Got less(const Value& a, const Value& b, bool orEqual)
{
    if (a.isUnknown() || b.isUnknown())
        return unknownOf(a, b);
    if (a.kind() != b.kind())
        return Fault::Type;
    switch (a.kind()) {
    case Kind::Bool:
        return Value(orEqual ? !a.boolean() || b.boolean() : !a.boolean() && b.boolean());
    case Kind::Number:
        return Value(orEqual ? a.number() <= b.number() : a.number() < b.number());
    case Kind::String: {
        const int order = compareText(a.string(), b.string());
        return Value(orEqual ? order <= 0 : order < 0);
    }
    case Kind::Date:
        return lessDate(a.date(), b.date(), orEqual);
    case Kind::Span:
        return lessSpan(a.span(), b.span(), orEqual);
    default:
        return Fault::Type;
    }
}

Got isIn(const Value& value, const Value& range, Budget& budget)
{
    if (value.isUnknown() || range.isUnknown())
        return unknownOf(value, range);
    if (range.kind() == Kind::Map)
        return value.kind() == Kind::String ? Got(Value(range.member(value.string()) != nullptr))
                                            : Got(Fault::Type);
    if (range.kind() != Kind::List)
        return Fault::Type;
    if (!budget.spend(static_cast<qint64>(range.list().size() / 8)))
        return Fault::Limit;
    Value undecided(false);
    for (const Value& member : range.list()) {
        Got same = equal(value, member, budget);
        if (same.failed() || same.value.isTrue())
            return same;
        if (same.isUnknown())
            undecided = unknownOf(undecided, same.value);
    }
    return undecided;
}

Got arithmetic(char16_t sign, const Value& a, const Value& b, Budget& budget)
{
    if (a.isUnknown() || b.isUnknown())
        return unknownOf(a, b);
    if (a.kind() == Kind::Number && b.kind() == Kind::Number)
        return calculate(sign, a.number(), b.number());
    if (sign != u'+' && sign != u'-')
        return Fault::Type;
    if (a.kind() == Kind::Span && b.kind() == Kind::Span)
        return calculateSpan(sign, a.span(), b.span());
    if (sign == u'+' && a.kind() == b.kind() && (a.kind() == Kind::String || a.kind() == Kind::List))
        return joined(a, b, budget);
    return calculateDate(sign, a, b);
}

Got negated(const Value& value)
{
    if (value.isUnknown())
        return value;
    if (value.kind() == Kind::Number)
        return Value(-value.number());
    if (value.kind() == Kind::Span)
        return Value(Span{-value.span().months, -value.span().days});
    return Fault::Type;
}

Got inverted(const Value& value)
{
    if (value.isUnknown())
        return value;
    return value.kind() == Kind::Bool ? Got(Value(!value.boolean())) : Got(Fault::Type);
}

} // namespace aspirant::expr
