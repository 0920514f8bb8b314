// Numbers of passports and other travel documents.
//
// ICAO Doc 9303, part 4, gives the number nine places of letters and digits in the machine-readable zone; no check
// digit is printed as part of the number itself. So only that shape is looked at.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

// "k 1234567" → "K1234567".
[[nodiscard]] Checked checkPassport(const QString& text);

} // namespace aspirant::ident
