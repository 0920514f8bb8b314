// Countries and territories by ISO 3166-1 alpha-2 code, named in the three languages.
//
// Codes and English names are those of the package iso-codes, Chinese names those of Unicode CLDR for Hong Kong and the
// mainland; model/ident/generate makes the table while building and says why. Hong Kong, Macao and Taiwan are 香港, 澳門 and
// 台灣 in Traditional Chinese, as Hong Kong's forms have them, and 中国香港 and so on in Simplified.
#pragma once

#include "model/base/text.h"

#include <QStringList>

namespace aspirant::ident {

// Officially assigned codes, upper case.
[[nodiscard]] bool isCountryCode(const QString& code);
[[nodiscard]] const QStringList& countryCodes(); // sorted by code
// Empty for a code that is not one.
[[nodiscard]] Text countryName(const QString& code);
// Everything by which a country may be looked for besides its code and names: alpha-3 code, official names, other spellings.
[[nodiscard]] QStringList furtherCountryNames(const QString& code);
// The code of the country that is called so in full, by code or by any name, whatever the case; else empty.
[[nodiscard]] QString countryCalled(const QString& words);

// ISO 3166-1 alpha-3, "SGP" for "SG", and back; empty for what is none.
[[nodiscard]] QString alpha3Code(const QString& code);
[[nodiscard]] QString codeOfAlpha3(const QString& alpha3);

} // namespace aspirant::ident
