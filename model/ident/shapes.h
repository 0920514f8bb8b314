// Small tests on characters and check sums shared by the identifier kinds. Internal to the ident room.
#pragma once

#include <QString>
#include <QStringView>

namespace aspirant::ident {

// ASCII only: an identifier in other scripts' digits is not the identifier.
[[nodiscard]] constexpr bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
[[nodiscard]] constexpr bool isCapital(QChar c) { return c >= u'A' && c <= u'Z'; }
[[nodiscard]] bool areDigits(QStringView text);
[[nodiscard]] bool areCapitals(QStringView text);
[[nodiscard]] bool areCapitalsOrDigits(QStringView text);

// As people mean it: full-width forms folded, capitals, no white space.
[[nodiscard]] QString compact(const QString& text);

// ISO/IEC 7064 MOD 97-10 over digits and capitals (A = 10 … Z = 35): 1 when the check digits are right.
[[nodiscard]] int mod97(QStringView text);

} // namespace aspirant::ident
