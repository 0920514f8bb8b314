#include "model/base/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>

namespace aspirant {

namespace {

__extension__ typedef unsigned __int128 Narrow; // below 2^128: products of two 19-digit numbers
using Wide = boost::multiprecision::uint512_t;  // every exact intermediate result: at most 105 digits

constexpr int precision = 34;
constexpr int maxAdjusted = 6144;  // of the first digit, IEEE 754-2008 table 3.6, decimal128
constexpr int minExponent = -6176; // of the last digit, subnormal numbers included
constexpr int narrowDigits = 38;

constexpr std::array<Narrow, narrowDigits + 1> makeNarrowPowers()
{
    std::array<Narrow, narrowDigits + 1> powers{};
    Narrow power = 1;
    for (Narrow& entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}
constexpr auto narrowPowers = makeNarrowPowers();

const Wide& widePower(int n)
{
    static const auto powers = [] {
        std::array<Wide, 151> table;
        table[0] = 1;
        for (std::size_t i = 1; i < table.size(); ++i)
            table[i] = table[i - 1] * 10;
        return table;
    }();
    return powers[static_cast<std::size_t>(n)];
}

Narrow power10(int n)
{
    return narrowPowers[static_cast<std::size_t>(n)];
}

int bitLength(Narrow n)
{
    const auto high = static_cast<quint64>(n >> 64);
    const auto low = static_cast<quint64>(n);
    return high != 0 ? 128 - __builtin_clzll(high) : low != 0 ? 64 - __builtin_clzll(low) : 0;
}

int digitCount(Narrow n)
{
    const int estimate = bitLength(n) * 1233 >> 12; // log10(2) ≈ 1233/4096
    return estimate <= narrowDigits && n >= power10(estimate) ? estimate + 1 : estimate;
}

int digitCount(const Wide& n)
{
    if (n == 0)
        return 0;
    const int estimate = static_cast<int>(boost::multiprecision::msb(n)) * 1233 >> 12;
    int digits = std::max(estimate, 0);
    while (n >= widePower(digits))
        ++digits;
    return digits;
}

Wide widen(Narrow n)
{
    return (Wide(static_cast<quint64>(n >> 64)) << 64) | static_cast<quint64>(n);
}

Narrow narrowed(const Wide& n)
{
    const Wide mask = (Wide(1) << 64) - 1;
    return (static_cast<Narrow>(static_cast<quint64>(Wide(n >> 64) & mask)) << 64) |
           static_cast<quint64>(n & mask);
}

// Drops the last `count` digits, half to even; `inexact` says that the true value lies a little above n.
template<typename Integer>
Integer dropDigits(const Integer& n, const Integer& power, bool inexact)
{
    Integer quotient = n / power;
    const Integer rest = n - quotient * power;
    const Integer half = power / 2;
    const bool odd = (quotient & 1) != 0;
    if (rest > half || (rest == half && (inexact || odd)))
        quotient += 1;
    return quotient;
}

} // namespace

struct DecimalArithmetic {
    static Decimal make(bool negative, Narrow coefficient, int exponent)
    {
        Decimal result;
        result.m_coefficient = coefficient;
        result.m_exponent = coefficient == 0 ? 0 : exponent;
        result.m_negative = negative && coefficient != 0;
        return result;
    }

    // Rounds to the precision and to the range of exponents. None: overflow.
    static std::optional<Decimal> finish(bool negative, Narrow n, int exponent, bool inexact = false)
    {
        if (n == 0 && !inexact)
            return Decimal();
        const int digits = digitCount(n);
        const int drop = std::max(digits - precision, minExponent - exponent);
        if (drop > narrowDigits)
            return Decimal(); // far below the smallest number
        if (drop > 0) {
            n = dropDigits(n, power10(drop), inexact);
            exponent += drop;
            if (n == power10(precision)) {
                n = power10(precision - 1);
                ++exponent;
            }
        }
        return inRange(negative, n, exponent);
    }

    static std::optional<Decimal> finish(bool negative, const Wide& n, int exponent, bool inexact = false)
    {
        const int digits = digitCount(n);
        if (digits <= precision)
            return finish(negative, narrowed(n), exponent, inexact);
        const int drop = std::max(digits - precision, minExponent - exponent);
        if (drop > digits + 1)
            return Decimal();
        Narrow kept = narrowed(dropDigits(n, widePower(drop), inexact));
        exponent += drop;
        if (kept == power10(precision)) {
            kept = power10(precision - 1);
            ++exponent;
        }
        return inRange(negative, kept, exponent);
    }

    static std::optional<Decimal> inRange(bool negative, Narrow n, int exponent)
    {
        if (n != 0 && exponent + digitCount(n) - 1 > maxAdjusted)
            return std::nullopt;
        return make(negative, n, exponent);
    }

    static std::optional<Decimal> add(const Decimal& a, const Decimal& b)
    {
        if (a.isZero())
            return b;
        if (b.isZero())
            return a;
        const bool aHigher = a.m_exponent >= b.m_exponent;
        const Decimal& high = aHigher ? a : b;
        const Decimal& low = aHigher ? b : a;
        const int shift = high.m_exponent - low.m_exponent;
        if (shift == 0 || digitCount(high.m_coefficient) + shift < narrowDigits)
            return sum<Narrow>(high, high.m_coefficient * power10(shift), low, low.m_coefficient,
                               low.m_exponent);
        if (shift <= 2 * precision + 2)
            return sum<Wide>(high, widen(high.m_coefficient) * widePower(shift), low,
                             widen(low.m_coefficient), low.m_exponent);
        // The lower number cannot reach a digit that is kept: it only breaks ties.
        constexpr int guard = precision + 2;
        Wide scaled = widen(high.m_coefficient) * widePower(guard);
        if (high.m_negative != low.m_negative)
            scaled -= 1;
        return finish(high.m_negative, scaled, high.m_exponent - guard, true);
    }

    template<typename Integer>
    static std::optional<Decimal> sum(const Decimal& high, Integer scaledHigh, const Decimal& low,
                                      Integer coefficientLow, int exponent)
    {
        if (high.m_negative == low.m_negative)
            return finish(high.m_negative, Integer(scaledHigh + coefficientLow), exponent);
        if (scaledHigh >= coefficientLow)
            return finish(high.m_negative, Integer(scaledHigh - coefficientLow), exponent);
        return finish(low.m_negative, Integer(coefficientLow - scaledHigh), exponent);
    }

    static std::optional<Decimal> multiply(const Decimal& a, const Decimal& b)
    {
        const bool negative = a.m_negative != b.m_negative;
        const int exponent = a.m_exponent + b.m_exponent;
        if (digitCount(a.m_coefficient) + digitCount(b.m_coefficient) <= narrowDigits)
            return finish(negative, a.m_coefficient * b.m_coefficient, exponent);
        return finish(negative, Wide(widen(a.m_coefficient) * widen(b.m_coefficient)), exponent);
    }

    static std::optional<Decimal> divide(const Decimal& a, const Decimal& b)
    {
        if (b.isZero())
            return std::nullopt;
        const bool negative = a.m_negative != b.m_negative;
        const int exponent = a.m_exponent - b.m_exponent;
        if (a.m_coefficient % b.m_coefficient == 0)
            return finish(negative, a.m_coefficient / b.m_coefficient, exponent);
        // Enough digits that the quotient has at least one more than is kept.
        const int scale = precision + 1 + digitCount(b.m_coefficient) - digitCount(a.m_coefficient) + 1;
        const int used = std::max(scale, 0);
        const Wide dividend = widen(a.m_coefficient) * widePower(used);
        const Wide divisor = widen(b.m_coefficient);
        const Wide quotient = dividend / divisor;
        return finish(negative, quotient, exponent - used, quotient * divisor != dividend);
    }

    // Exact, whatever the distance of the exponents: the remainder never has more digits than its inputs.
    static std::optional<Decimal> remainder(const Decimal& a, const Decimal& b)
    {
        if (b.isZero())
            return std::nullopt;
        const int shift = a.m_exponent - b.m_exponent;
        if (shift >= 0) {
            const Wide divisor = widen(b.m_coefficient);
            Wide rest = widen(a.m_coefficient) % divisor;
            for (int left = shift; left > 0 && rest != 0;) {
                const int step = std::min(left, precision);
                rest = Wide(rest * widePower(step)) % divisor;
                left -= step;
            }
            return make(a.m_negative, narrowed(rest), b.m_exponent);
        }
        if (-shift > precision)
            return a; // the divisor is larger
        const Wide divisor = widen(b.m_coefficient) * widePower(-shift);
        return make(a.m_negative, narrowed(Wide(widen(a.m_coefficient) % divisor)), a.m_exponent);
    }

    static std::strong_ordering compareMagnitude(const Decimal& a, const Decimal& b)
    {
        if (a.m_exponent == b.m_exponent)
            return order(a.m_coefficient, b.m_coefficient);
        const int aTop = digitCount(a.m_coefficient) + a.m_exponent;
        const int bTop = digitCount(b.m_coefficient) + b.m_exponent;
        if (aTop != bTop)
            return aTop <=> bTop;
        const int shift = a.m_exponent - b.m_exponent; // same first digit: at most 33 places apart
        return shift > 0 ? order(a.m_coefficient * power10(shift), b.m_coefficient)
                         : order(a.m_coefficient, b.m_coefficient * power10(-shift));
    }

    static std::strong_ordering order(Narrow a, Narrow b)
    {
        return a < b   ? std::strong_ordering::less
               : a > b ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
    }

    static Decimal withoutTrailingZeros(Decimal d)
    {
        while (d.m_coefficient != 0 && d.m_coefficient % 10 == 0) {
            d.m_coefficient /= 10;
            ++d.m_exponent;
        }
        return d;
    }
};

Decimal::Decimal(qint64 n)
    : m_coefficient(n < 0 ? ~static_cast<quint64>(n) + 1 : static_cast<quint64>(n)), m_negative(n < 0)
{
}

namespace {

// Digits as they are read: the first 37 significant ones are kept, the rest only matter for rounding.
struct DigitReader {
    Narrow coefficient = 0;
    int kept = 0;
    qsizetype dropped = 0; // integer digits that did not fit
    bool inexact = false;

    // True when the digit went into the coefficient.
    bool add(int digit)
    {
        if (kept < narrowDigits - 1) {
            coefficient = coefficient * 10 + static_cast<unsigned>(digit);
            if (coefficient != 0)
                ++kept;
            return true;
        }
        inexact = inexact || digit != 0;
        return false;
    }
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The exponent after "e"; absurdly long ones are held at a million, far outside the range.
std::optional<qsizetype> readExponent(QStringView text)
{
    bool negative = false;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    if (text.isEmpty())
        return std::nullopt;
    qsizetype exponent = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        exponent = std::min<qsizetype>(exponent * 10 + (c.unicode() - u'0'), 100'000'000);
    }
    return negative ? -exponent : exponent;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    qsizetype at = negative ? 1 : 0;
    DigitReader digits;
    qsizetype exponent = 0;
    const qsizetype integerStart = at;
    for (; at < text.size() && isDigit(text[at]); ++at)
        if (!digits.add(text[at].unicode() - u'0'))
            ++exponent;
    if (at == integerStart)
        return std::nullopt;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype fractionStart = ++at;
        for (; at < text.size() && isDigit(text[at]); ++at)
            if (digits.add(text[at].unicode() - u'0'))
                --exponent;
        if (at == fractionStart)
            return std::nullopt;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        const auto written = readExponent(text.mid(at + 1));
        if (!written)
            return std::nullopt;
        exponent += *written;
        at = text.size();
    }
    if (at != text.size())
        return std::nullopt;
    if (digits.coefficient == 0)
        return Decimal();
    if (exponent > 2 * maxAdjusted)
        return std::nullopt;
    if (exponent < 2 * minExponent)
        return Decimal();
    return DecimalArithmetic::finish(negative, digits.coefficient, static_cast<int>(exponent),
                                     digits.inexact);
}

QString Decimal::toString() const
{
    const Decimal d = DecimalArithmetic::withoutTrailingZeros(*this);
    if (d.isZero())
        return QStringLiteral("0");
    char16_t buffer[narrowDigits + 2];
    char16_t* begin = std::end(buffer);
    for (Coefficient rest = d.m_coefficient; rest != 0; rest /= 10)
        *--begin = static_cast<char16_t>(u'0' + static_cast<int>(rest % 10));
    const QStringView digits(begin, std::end(buffer) - begin);

    QString text = d.m_negative ? QStringLiteral("-") : QString();
    const auto count = static_cast<int>(digits.size());
    const int point = count + d.m_exponent; // digits before the decimal point
    if (-d.m_exponent > precision || point > precision) {
        text.append(digits.first(1));
        if (count > 1)
            text.append(u'.').append(digits.mid(1));
        return text.append(u'e').append(QString::number(point - 1));
    }
    if (d.m_exponent >= 0)
        return text.append(digits).append(QString(d.m_exponent, u'0'));
    if (point <= 0)
        return text.append(QStringLiteral("0.")).append(QString(-point, u'0')).append(digits);
    return text.append(digits.first(point)).append(u'.').append(digits.mid(point));
}

bool Decimal::isInteger() const
{
    return decimals() == 0;
}

std::optional<qint64> Decimal::toInt64() const
{
    const Decimal d = DecimalArithmetic::withoutTrailingZeros(*this);
    if (d.m_exponent < 0 || digitCount(d.m_coefficient) + d.m_exponent > 19)
        return std::nullopt;
    const Coefficient magnitude = d.m_coefficient * power10(d.m_exponent);
    const Coefficient limit = (Coefficient(1) << 63) - (d.m_negative ? 0 : 1);
    if (magnitude > limit)
        return std::nullopt;
    const auto bits = static_cast<quint64>(magnitude);
    return static_cast<qint64>(d.m_negative ? ~bits + 1 : bits);
}

int Decimal::decimals() const
{
    if (m_exponent >= 0)
        return 0;
    return std::max(0, -DecimalArithmetic::withoutTrailingZeros(*this).m_exponent);
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

Decimal Decimal::abs() const
{
    return DecimalArithmetic::make(false, m_coefficient, m_exponent);
}

Decimal Decimal::rounded(int decimals) const
{
    if (isZero() || decimals > -minExponent || m_exponent >= -decimals)
        return *this;
    const qint64 drop = -static_cast<qint64>(decimals) - m_exponent;
    if (drop > narrowDigits)
        return {};
    const Coefficient kept = dropDigits(m_coefficient, power10(static_cast<int>(drop)), false);
    return DecimalArithmetic::inRange(m_negative, kept, -decimals).value_or(Decimal());
}

std::optional<Decimal> Decimal::add(const Decimal& a, const Decimal& b)
{
    return DecimalArithmetic::add(a, b);
}
std::optional<Decimal> Decimal::subtract(const Decimal& a, const Decimal& b)
{
    return DecimalArithmetic::add(a, -b);
}
std::optional<Decimal> Decimal::multiply(const Decimal& a, const Decimal& b)
{
    return DecimalArithmetic::multiply(a, b);
}
std::optional<Decimal> Decimal::divide(const Decimal& a, const Decimal& b)
{
    return DecimalArithmetic::divide(a, b);
}
std::optional<Decimal> Decimal::remainder(const Decimal& a, const Decimal& b)
{
    return DecimalArithmetic::remainder(a, b);
}

Decimal Decimal::operator-() const
{
    return DecimalArithmetic::make(!m_negative, m_coefficient, m_exponent);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    if (a.isZero() || b.isZero() || a.m_negative != b.m_negative) {
        const int aSign = a.isZero() ? 0 : a.m_negative ? -1 : 1;
        const int bSign = b.isZero() ? 0 : b.m_negative ? -1 : 1;
        return aSign <=> bSign;
    }
    return a.m_negative ? DecimalArithmetic::compareMagnitude(b, a)
                        : DecimalArithmetic::compareMagnitude(a, b);
}

} // namespace aspirant
