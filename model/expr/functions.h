// The built-in functions: names, signatures, and what they give.
#pragma once

#include "model/expr/got.h"

#include <QDate>
#include <QStringView>

#include <array>
#include <memory>

namespace re2 {
class RE2;
}

namespace aspirant::expr {

enum class Function : quint8 {
    Abs,
    Answered,
    Applicable,
    Avg,
    Ceil,
    Contains,
    Count,
    Date,
    Day,
    Days,
    DaysBetween,
    DaysCovered,
    Double,
    EndsWith,
    Floor,
    Int,
    Known,
    Lower,
    Matches,
    Max,
    Min,
    Month,
    Months,
    MonthsBetween,
    Round,
    Size,
    StartsWith,
    String,
    Sum,
    Today,
    Trim,
    Upper,
    Year,
    Years,
    YearsBetween,
    YearsSince,
};

// What an argument must be, and what the result is.
enum class Parameter : quint8 {
    Anything,
    Bool,
    Number,
    Text,
    Date,
    List,
    Numbers,
    Ordered,
    Sized,
    Printable,
    Numeric,
    Periods
};
enum class Yield : quint8 { Bool, Number, Text, Date, Span, Member, SameList };

struct Signature {
    QStringView name;
    Function function;
    int least;
    int most;
    std::array<Parameter, 3> parameters;
    Yield yield;
};

[[nodiscard]] const Signature* findFunction(QStringView name); // null: there is none

struct CallContext {
    QDate today;
    const re2::RE2* pattern = nullptr; // of a `matches` with a literal
    int patternLength = 0;
    int patternMemory = 0;
    Budget* budget = nullptr;
};

// `arguments` are known values, except those of answered(). Applicable is not called this way.
[[nodiscard]] Got call(Function function, const Got* arguments, int count, const CallContext& context);

// Null when RE2 refuses the pattern, or it breaks a limit.
[[nodiscard]] std::shared_ptr<const re2::RE2> compilePattern(const QString& pattern, int length, int memory);

} // namespace aspirant::expr
