// What a rule computes with. Answers in JSON are turned into these by the question's type.
#pragma once

#include "model/base/decimal.h"

#include <QDate>
#include <QString>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace aspirant {

// A span of calendar time, as years(3), months(6), days(90) make it.
struct Span {
    int months = 0;
    int days = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

// A date of which the month or the day may not be known: "2019", "2019-04". Full dates have all three parts.
struct PartialDate {
    int year = 0;
    int month = 0; // 0: not known
    int day = 0;   // 0: not known

    PartialDate() = default;
    explicit PartialDate(const QDate& date) : year(date.year()), month(date.month()), day(date.day()) {}
    [[nodiscard]] static std::optional<PartialDate> parse(QStringView iso); // proleptic Gregorian, years 1–9999
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] bool isFull() const { return day != 0; }
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

// A row of a repeat: `table` is the definition's slot, `path` the row's address ("officers.ros[r7f3]").
// Its fields are read through the environment, so reading is lazy and can be recorded.
struct RowRef {
    int table = -1;
    QString path;
    friend bool operator==(const RowRef&, const RowRef&) = default;
};

class Value;
using ValueList = std::vector<Value>;
using ValueMap = std::vector<std::pair<QString, Value>>; // sorted by key

// Unknown: unanswered, hidden, or one of the special states. `Absent` is the unknown of a hidden or
// not-applicable answer, which aggregates skip. `Withheld` is no information at all: not even whether there
// is an answer. Only explanations use it, to ask what an outcome rests on.
class Value {
public:
    enum class Kind { Unknown, Bool, Number, String, Date, Span, List, Map, Row };
    enum class Unknown { Unanswered, Absent, Withheld };

    Value() = default; // unknown, unanswered
    Value(Unknown u) : m_data(u) {}
    Value(bool b) : m_data(b) {}
    Value(Decimal n) : m_data(n) {}
    Value(QString s) : m_data(std::move(s)) {}
    Value(const char*) = delete;
    Value(PartialDate d) : m_data(d) {}
    Value(Span s) : m_data(s) {}
    Value(RowRef row) : m_data(std::move(row)) {}
    Value(ValueList list) : m_data(std::make_shared<const ValueList>(std::move(list))) {}
    Value(ValueMap map);

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_data.index()); }
    [[nodiscard]] bool isUnknown() const { return kind() == Kind::Unknown; }
    [[nodiscard]] bool isAbsent() const;
    [[nodiscard]] bool isWithheld() const { return isUnknown() && unknown() == Unknown::Withheld; }
    [[nodiscard]] bool isTrue() const { return kind() == Kind::Bool && std::get<bool>(m_data); }
    [[nodiscard]] bool isFalse() const { return kind() == Kind::Bool && !std::get<bool>(m_data); }

    // Only for a value of that kind.
    [[nodiscard]] Unknown unknown() const { return std::get<Unknown>(m_data); }
    [[nodiscard]] bool boolean() const { return std::get<bool>(m_data); }
    [[nodiscard]] const Decimal& number() const { return std::get<Decimal>(m_data); }
    [[nodiscard]] const QString& string() const { return std::get<QString>(m_data); }
    [[nodiscard]] const PartialDate& date() const { return std::get<PartialDate>(m_data); }
    [[nodiscard]] const Span& span() const { return std::get<Span>(m_data); }
    [[nodiscard]] const RowRef& row() const { return std::get<RowRef>(m_data); }
    [[nodiscard]] const ValueList& list() const;
    [[nodiscard]] const ValueMap& map() const;
    [[nodiscard]] const Value* member(QStringView key) const; // of a map; null when absent

    // Sameness of representation (two unknowns are the same); the language's == is in expr.
    friend bool operator==(const Value& a, const Value& b);

private:
    std::variant<Unknown, bool, Decimal, QString, PartialDate, Span, std::shared_ptr<const ValueList>,
                 std::shared_ptr<const ValueMap>, RowRef>
        m_data{Unknown::Unanswered};
};

} // namespace aspirant
