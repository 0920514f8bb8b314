#include "model/expr/functions.h"

#include "model/expr/calendar.h"
#include "model/expr/operators.h"
#include "model/expr/periods.h"

#include <re2/re2.h>

#include <algorithm>

namespace aspirant::expr {

using Kind = Value::Kind;

namespace {

using F = Function;
using P = Parameter;

// Sorted by name (code points), for the binary search.
constexpr std::array signatures{
    Signature{u"abs", F::Abs, 1, 1, {P::Number, P::Anything, P::Anything}, Yield::Number},
    Signature{u"answered", F::Answered, 1, 1, {P::Anything, P::Anything, P::Anything}, Yield::Bool},
    Signature{u"applicable", F::Applicable, 1, 1, {P::Anything, P::Anything, P::Anything}, Yield::Bool},
    Signature{u"avg", F::Avg, 1, 1, {P::Numbers, P::Anything, P::Anything}, Yield::Number},
    Signature{u"ceil", F::Ceil, 1, 1, {P::Number, P::Anything, P::Anything}, Yield::Number},
    Signature{u"contains", F::Contains, 2, 2, {P::Text, P::Text, P::Anything}, Yield::Bool},
    Signature{u"count", F::Count, 1, 1, {P::List, P::Anything, P::Anything}, Yield::Number},
    Signature{u"date", F::Date, 1, 1, {P::Text, P::Anything, P::Anything}, Yield::Date},
    Signature{u"day", F::Day, 1, 1, {P::Date, P::Anything, P::Anything}, Yield::Number},
    Signature{u"days", F::Days, 1, 1, {P::Number, P::Anything, P::Anything}, Yield::Span},
    Signature{u"days_between", F::DaysBetween, 2, 2, {P::Date, P::Date, P::Anything}, Yield::Number},
    Signature{u"days_covered", F::DaysCovered, 3, 3, {P::Periods, P::Date, P::Date}, Yield::Number},
    Signature{u"double", F::Double, 1, 1, {P::Numeric, P::Anything, P::Anything}, Yield::Number},
    Signature{u"endsWith", F::EndsWith, 2, 2, {P::Text, P::Text, P::Anything}, Yield::Bool},
    Signature{u"floor", F::Floor, 1, 1, {P::Number, P::Anything, P::Anything}, Yield::Number},
    Signature{u"int", F::Int, 1, 1, {P::Numeric, P::Anything, P::Anything}, Yield::Number},
    Signature{u"known", F::Known, 1, 1, {P::List, P::Anything, P::Anything}, Yield::SameList},
    Signature{u"lower", F::Lower, 1, 1, {P::Text, P::Anything, P::Anything}, Yield::Text},
    Signature{u"matches", F::Matches, 2, 2, {P::Text, P::Text, P::Anything}, Yield::Bool},
    Signature{u"max", F::Max, 1, 1, {P::Ordered, P::Anything, P::Anything}, Yield::Member},
    Signature{u"min", F::Min, 1, 1, {P::Ordered, P::Anything, P::Anything}, Yield::Member},
    Signature{u"month", F::Month, 1, 1, {P::Date, P::Anything, P::Anything}, Yield::Number},
    Signature{u"months", F::Months, 1, 1, {P::Number, P::Anything, P::Anything}, Yield::Span},
    Signature{u"months_between", F::MonthsBetween, 2, 2, {P::Date, P::Date, P::Anything}, Yield::Number},
    Signature{u"round", F::Round, 1, 2, {P::Number, P::Number, P::Anything}, Yield::Number},
    Signature{u"size", F::Size, 1, 1, {P::Sized, P::Anything, P::Anything}, Yield::Number},
    Signature{u"startsWith", F::StartsWith, 2, 2, {P::Text, P::Text, P::Anything}, Yield::Bool},
    Signature{u"string", F::String, 1, 1, {P::Printable, P::Anything, P::Anything}, Yield::Text},
    Signature{u"sum", F::Sum, 1, 1, {P::Numbers, P::Anything, P::Anything}, Yield::Number},
    Signature{u"today", F::Today, 0, 0, {P::Anything, P::Anything, P::Anything}, Yield::Date},
    Signature{u"trim", F::Trim, 1, 1, {P::Text, P::Anything, P::Anything}, Yield::Text},
    Signature{u"upper", F::Upper, 1, 1, {P::Text, P::Anything, P::Anything}, Yield::Text},
    Signature{u"year", F::Year, 1, 1, {P::Date, P::Anything, P::Anything}, Yield::Number},
    Signature{u"years", F::Years, 1, 1, {P::Number, P::Anything, P::Anything}, Yield::Span},
    Signature{u"years_between", F::YearsBetween, 2, 2, {P::Date, P::Date, P::Anything}, Yield::Number},
    Signature{u"years_since", F::YearsSince, 1, 1, {P::Date, P::Anything, P::Anything}, Yield::Number},
};

bool fits(P parameter, const Value& value)
{
    const Kind kind = value.kind();
    switch (parameter) {
    case P::Anything:
        return true;
    case P::Bool:
        return kind == Kind::Bool;
    case P::Number:
        return kind == Kind::Number;
    case P::Text:
        return kind == Kind::String;
    case P::Date:
        return kind == Kind::Date;
    case P::List:
    case P::Numbers:
    case P::Ordered:
    case P::Periods:
        return kind == Kind::List;
    case P::Sized:
        return kind == Kind::String || kind == Kind::List || kind == Kind::Map;
    case P::Printable:
        return kind == Kind::String || kind == Kind::Number || kind == Kind::Bool || kind == Kind::Date;
    case P::Numeric:
        return kind == Kind::String || kind == Kind::Number;
    }
    return false;
}

// In characters as Unicode counts them.
qint64 textSize(const QString& text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

Got sizeOf(const Value& value)
{
    if (value.kind() == Kind::String)
        return Value(Decimal(textSize(value.string())));
    return Value(
        Decimal(static_cast<qint64>(value.kind() == Kind::List ? value.list().size() : value.map().size())));
}

Got dateOf(const QString& text)
{
    const auto date = PartialDate::parse(text);
    return date && date->isFull() ? Got(Value(*date)) : Got(Fault::Date);
}

Got partOf(int part)
{
    return part == 0 ? Got() : Got(Value(Decimal(part)));
}

Got spanOf(Function function, const Decimal& number)
{
    if (!number.isInteger())
        return Fault::Integer;
    const auto n = number.toInt64();
    if (!n || *n > 10'000'000 || *n < -10'000'000)
        return Fault::Overflow;
    const auto span =
        function == F::Days ? makeSpan(0, *n) : makeSpan(function == F::Years ? *n * 12 : *n, 0);
    return span ? Got(Value(*span)) : Got(Fault::Overflow);
}

Decimal truncated(const Decimal& number)
{
    const auto rest = Decimal::remainder(number, Decimal(1));
    return Decimal::subtract(number, rest.value_or(Decimal())).value_or(number);
}

Decimal wholeNumber(Function function, const Decimal& number)
{
    const Decimal whole = truncated(number);
    const bool up = function == F::Ceil && whole < number;
    const bool down = function == F::Floor && whole > number;
    return up || down ? Decimal::add(whole, Decimal(up ? 1 : -1)).value_or(whole) : whole;
}

Got roundedTo(const Decimal& number, const Got* places)
{
    if (!places)
        return Value(number.rounded(0));
    const auto n = places->value.number().toInt64();
    if (!n || *n > 6176 || *n < -6176)
        return Fault::Integer;
    return Value(number.rounded(static_cast<int>(*n)));
}

Got numberOf(Function function, const Value& value)
{
    const auto number = value.kind() == Kind::Number ? value.number() : Decimal::parse(value.string());
    if (!number)
        return Fault::Number;
    if (function == F::Double)
        return Value(*number);
    if (value.kind() == Kind::String && !number->isInteger())
        return Fault::Number;
    return Value(truncated(*number));
}

Got textOf(const Value& value)
{
    switch (value.kind()) {
    case Kind::Bool:
        return Value(value.boolean() ? QStringLiteral("true") : QStringLiteral("false"));
    case Kind::Number:
        return Value(value.number().toString());
    case Kind::Date:
        return Value(value.date().toIso());
    default:
        return value;
    }
}

bool search(const QString& text, const re2::RE2& pattern)
{
    const QByteArray bytes = text.toUtf8();
    return re2::RE2::PartialMatch(re2::StringPiece(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                                  pattern);
}

Got matches(const QString& text, const QString& pattern, const CallContext& context)
{
    if (!context.budget->spend(text.size() / 1024))
        return Fault::Limit;
    if (context.pattern)
        return Value(search(text, *context.pattern));
    if (!context.budget->spend(16 + pattern.size())) // compiling costs far more than a comparison
        return Fault::Limit;
    const auto compiled = compilePattern(pattern, context.patternLength, context.patternMemory);
    return compiled ? Got(Value(search(text, *compiled))) : Got(Fault::Pattern);
}

// Rule 4: hidden and not applicable members are skipped, another unknown member makes the whole unknown.
struct Members {
    Value unknown = Value(false); // unknown when some member is
    qint64 count = 0;

    explicit Members(const ValueList& list)
    {
        for (const Value& member : list) {
            if (member.isAbsent())
                continue;
            ++count;
            if (member.isUnknown())
                unknown = unknownOf(unknown, member);
        }
    }
};

Got total(const ValueList& list)
{
    Decimal sum;
    for (const Value& member : list) {
        if (member.isAbsent())
            continue;
        if (member.kind() != Kind::Number)
            return Fault::Type;
        const auto next = Decimal::add(sum, member.number());
        if (!next)
            return Fault::Overflow;
        sum = *next;
    }
    return Value(sum);
}

Got average(const ValueList& list, qint64 count)
{
    if (count == 0)
        return Value();
    Got sum = total(list);
    if (sum.failed())
        return sum;
    const auto result = Decimal::divide(sum.value.number(), Decimal(count));
    return result ? Got(Value(*result)) : Got(Fault::Overflow);
}

Got extreme(Function function, const ValueList& list)
{
    const Value* best = nullptr;
    bool undecided = false;
    for (const Value& member : list) {
        if (member.isAbsent())
            continue;
        if (!best) {
            best = &member;
            if (Got comparable = less(member, member, true); comparable.failed())
                return comparable;
            continue;
        }
        Got better = function == F::Min ? less(member, *best, false) : less(*best, member, false);
        if (better.failed())
            return better;
        undecided = undecided || better.isUnknown();
        if (better.value.isTrue())
            best = &member;
    }
    return best && !undecided ? Got(*best) : Got();
}

Got knownMembers(const ValueList& list)
{
    ValueList known;
    for (const Value& member : list) {
        if (member.isWithheld())
            return member;
        if (!member.isUnknown())
            known.push_back(member);
    }
    return Value(std::move(known));
}

Got aggregate(Function function, const ValueList& list, Budget& budget)
{
    if (!budget.spend(static_cast<qint64>(list.size())))
        return Fault::Limit;
    if (function == F::Known)
        return knownMembers(list);
    const Members members(list);
    if (members.unknown.isUnknown())
        return members.unknown;
    if (function == F::Count)
        return Value(Decimal(members.count));
    if (function == F::Sum)
        return total(list);
    return function == F::Avg ? average(list, members.count) : extreme(function, list);
}

Got callText(Function function, const Got* arguments, const CallContext& context)
{
    const QString& text = arguments[0].value.string();
    switch (function) {
    case F::Contains:
        return Value(text.contains(arguments[1].value.string()));
    case F::StartsWith:
        return Value(text.startsWith(arguments[1].value.string()));
    case F::EndsWith:
        return Value(text.endsWith(arguments[1].value.string()));
    case F::Matches:
        return matches(text, arguments[1].value.string(), context);
    case F::Lower:
        return Value(text.toLower());
    case F::Upper:
        return Value(text.toUpper());
    default:
        return Value(text.trimmed());
    }
}

Got callDate(Function function, const Got* arguments, const CallContext& context)
{
    const PartialDate& date = arguments[0].value.date();
    switch (function) {
    case F::Year:
        return partOf(date.year);
    case F::Month:
        return partOf(date.month);
    case F::Day:
        return partOf(date.day);
    case F::YearsSince:
        return yearsBetween(date, PartialDate(context.today));
    case F::YearsBetween:
        return yearsBetween(date, arguments[1].value.date());
    case F::MonthsBetween:
        return monthsBetween(date, arguments[1].value.date());
    default:
        return daysBetween(date, arguments[1].value.date());
    }
}

const Signature& signatureOf(Function function)
{
    return signatures[static_cast<std::size_t>(function)]; // both in alphabetical order; tested
}

} // namespace

const Signature* findFunction(QStringView name)
{
    const auto found = std::lower_bound(signatures.begin(), signatures.end(), name,
                                        [](const Signature& s, QStringView n) { return s.name < n; });
    return found != signatures.end() && found->name == name ? &*found : nullptr;
}

Got call(Function function, const Got* arguments, int count, const CallContext& context)
{
    const Signature& signature = signatureOf(function);
    for (int i = 0; i < count; ++i)
        if (!arguments[i].value.isUnknown() &&
            !fits(signature.parameters[static_cast<std::size_t>(i)], arguments[i].value))
            return Fault::Type;
    switch (function) {
    case F::Answered:
        return arguments[0].value.isWithheld() ? arguments[0].value : Value(!arguments[0].value.isUnknown());
    case F::Today:
        return context.today.isValid() ? Value(PartialDate(context.today)) : Value();
    case F::Size:
        return sizeOf(arguments[0].value);
    case F::Date:
        return dateOf(arguments[0].value.string());
    case F::Years:
    case F::Months:
    case F::Days:
        return spanOf(function, arguments[0].value.number());
    case F::Abs:
        return Value(arguments[0].value.number().abs());
    case F::Floor:
    case F::Ceil:
        return Value(wholeNumber(function, arguments[0].value.number()));
    case F::Round:
        return roundedTo(arguments[0].value.number(), count > 1 ? &arguments[1] : nullptr);
    case F::Int:
    case F::Double:
        return numberOf(function, arguments[0].value);
    case F::String:
        return textOf(arguments[0].value);
    case F::Sum:
    case F::Count:
    case F::Avg:
    case F::Min:
    case F::Max:
    case F::Known:
        return aggregate(function, arguments[0].value.list(), *context.budget);
    case F::DaysCovered:
        return daysCovered(arguments[0].value.list(), arguments[1].value.date(), arguments[2].value.date(), *context.budget);
    default:
        return signature.parameters[0] == P::Text ? callText(function, arguments, context)
                                                  : callDate(function, arguments, context);
    }
}

std::shared_ptr<const re2::RE2> compilePattern(const QString& pattern, int length, int memory)
{
    if (pattern.size() > length)
        return nullptr;
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(memory);
    const QByteArray bytes = pattern.toUtf8();
    auto compiled = std::make_shared<const re2::RE2>(
        re2::StringPiece(bytes.constData(), static_cast<std::size_t>(bytes.size())), options);
    return compiled->ok() ? compiled : nullptr;
}

} // namespace aspirant::expr
