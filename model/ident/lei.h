// Codes of securities and firms with published check digits, and the BIC.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

// ISO 17442-1: 18 letters and digits, then two check digits by ISO/IEC 7064 MOD 97-10.
[[nodiscard]] Checked checkLei(const QString& text);
// ISO 6166: a prefix of two letters, nine letters or digits, a check digit (double-add-double, "Luhn").
[[nodiscard]] Checked checkIsin(const QString& text);
// ISO 9362: four characters of the party, its country, two of the place, and three of the branch if any.
[[nodiscard]] Checked checkBic(const QString& text);

} // namespace aspirant::ident
