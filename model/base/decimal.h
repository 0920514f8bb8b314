// Exact decimals for percentages and amounts: 34 significant digits, round half to even.
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace aspirant {

// IEEE 754-2008 decimal128 arithmetic without its infinities and NaNs. Value = sign × coefficient × 10^exponent.
// Equal numbers compare equal whatever their trailing zeros: 2.50 == 2.5.
class Decimal final {
public:
    Decimal() = default; // zero
    Decimal(qint64 n);

    // [-]digits[.digits][e[+-]digits]; no sign "+", no spaces, no grouping. Too large, or not a number: none.
    // More than 34 digits are rounded half to even.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    // Plain notation without trailing zeros ("2.5", "0", "-0.001"); scientific beyond 34 places.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] std::optional<qint64> toInt64() const; // integers in range only
    [[nodiscard]] int decimals() const; // digits after the point, without trailing zeros
    [[nodiscard]] double toDouble() const;
    [[nodiscard]] Decimal abs() const;
    [[nodiscard]] Decimal rounded(int decimals) const; // half to even

    // None: overflow, or division by zero.
    [[nodiscard]] static std::optional<Decimal> add(const Decimal& a, const Decimal& b);
    [[nodiscard]] static std::optional<Decimal> subtract(const Decimal& a, const Decimal& b);
    [[nodiscard]] static std::optional<Decimal> multiply(const Decimal& a, const Decimal& b);
    [[nodiscard]] static std::optional<Decimal> divide(const Decimal& a, const Decimal& b);
    // Truncated division's remainder; the sign follows `a`.
    [[nodiscard]] static std::optional<Decimal> remainder(const Decimal& a, const Decimal& b);
    [[nodiscard]] Decimal operator-() const;

    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

private:
    __extension__ typedef unsigned __int128 Coefficient; // below 10^34
    friend struct DecimalArithmetic;
    Coefficient m_coefficient = 0;
    int m_exponent = 0;
    bool m_negative = false;
};

} // namespace aspirant
