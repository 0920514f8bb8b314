#include "model/expr/calendar.h"

namespace aspirant::expr {

Value toValue(Truth truth)
{
    return truth == Truth::Unknown ? Value() : Value(truth == Truth::True);
}

Truth sameDay(const PartialDate& a, const PartialDate& b)
{
    if (a.isFull() && b.isFull())
        return a == b ? Truth::True : Truth::False;
    return a.latest() < b.earliest() || b.latest() < a.earliest() ? Truth::False : Truth::Unknown;
}

Truth isBefore(const PartialDate& a, const PartialDate& b)
{
    if (a.latest() < b.earliest())
        return Truth::True;
    return a.earliest() >= b.latest() ? Truth::False : Truth::Unknown;
}

namespace {

Got dateOrFault(const QDate& date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return Fault::Date;
    return Value(PartialDate(date));
}

Got movedMonths(PartialDate date, int months)
{
    const qint64 index =
        static_cast<qint64>(date.year) * 12 + (date.month == 0 ? 0 : date.month - 1) + months;
    if (index < 12 || index >= 120000)
        return Fault::Date;
    date.year = static_cast<int>(index / 12);
    if (date.month != 0)
        date.month = static_cast<int>(index % 12) + 1;
    return Value(date);
}

qint64 wholeMonths(const QDate& from, const QDate& to)
{
    if (to < from)
        return -wholeMonths(to, from);
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return from.addMonths(months) > to ? months - 1 : months;
}

Value numberBetween(qint64 least, qint64 most)
{
    return least == most ? Value(Decimal(least)) : Value();
}

} // namespace

Got moved(const PartialDate& date, const Span& span)
{
    if (date.isFull())
        return dateOrFault(date.earliest().addMonths(span.months).addDays(span.days));
    if (span.days != 0 || (date.month == 0 && span.months % 12 != 0))
        return Value();
    return movedMonths(date, span.months);
}

Got daysBetween(const PartialDate& from, const PartialDate& to)
{
    return numberBetween(from.latest().daysTo(to.earliest()), from.earliest().daysTo(to.latest()));
}

Got monthsBetween(const PartialDate& from, const PartialDate& to)
{
    return numberBetween(wholeMonths(from.latest(), to.earliest()),
                         wholeMonths(from.earliest(), to.latest()));
}

Got yearsBetween(const PartialDate& from, const PartialDate& to)
{
    return numberBetween(wholeMonths(from.latest(), to.earliest()) / 12,
                         wholeMonths(from.earliest(), to.latest()) / 12);
}

std::optional<Span> makeSpan(qint64 months, qint64 days)
{
    constexpr qint64 mostMonths = 120'000;
    constexpr qint64 mostDays = 3'660'000;
    if (months > mostMonths || months < -mostMonths || days > mostDays || days < -mostDays)
        return std::nullopt;
    return Span{static_cast<int>(months), static_cast<int>(days)};
}

std::optional<int> compareSpans(const Span& a, const Span& b)
{
    const int months = a.months < b.months ? -1 : a.months > b.months ? 1 : 0;
    const int days = a.days < b.days ? -1 : a.days > b.days ? 1 : 0;
    if (months * days < 0)
        return std::nullopt;
    return months != 0 ? months : days;
}

} // namespace aspirant::expr
