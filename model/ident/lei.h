// Legal entity identifiers (ISO 17442) and other codes with ISO/IEC 7064 MOD 97-10 or Luhn check digits.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

[[nodiscard]] Checked checkLei(const QString& text);  // ISO 17442-1: 18 characters and two check digits
[[nodiscard]] Checked checkIban(const QString& text); // ISO 13616-1: country, two check digits, account
[[nodiscard]] Checked checkIsin(const QString& text); // ISO 6166: country, nine characters, a Luhn check digit
[[nodiscard]] Checked checkBic(const QString& text);  // ISO 9362: eight or eleven characters, no check digit

} // namespace aspirant::ident
