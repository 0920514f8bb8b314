// Small tests on characters, shapes and check sums shared by the identifier kinds. Internal to the ident room.
#pragma once

#include <QString>
#include <QStringView>

class QRegularExpression;

namespace aspirant::ident {

// ASCII only: an identifier in other scripts' digits is not the identifier.
[[nodiscard]] constexpr bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
[[nodiscard]] constexpr bool isCapital(QChar c) { return c >= u'A' && c <= u'Z'; }
[[nodiscard]] bool areDigits(QStringView text);

// How a text stands to a shape: it has it, is the beginning of one that has it, or neither.
enum class Fit { Whole, Beginning, No };
// `shape` is to be anchored at both ends, with \z rather than $.
[[nodiscard]] Fit fit(const QRegularExpression& shape, const QString& text);

// As people mean it: full-width forms folded, capitals, no white space or invisible characters.
[[nodiscard]] QString compact(const QString& text);

// ISO/IEC 7064 MOD 97-10 over digits and capitals (A = 10 … Z = 35): 1 when the check digits are right.
[[nodiscard]] int mod97(QStringView text);
// The two check digits that make mod97(body + digits) 1: "02" … "98", the only ones the standard makes.
[[nodiscard]] QString mod97Digits(QStringView body);

} // namespace aspirant::ident
