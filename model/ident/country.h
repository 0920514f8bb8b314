// Countries and territories by ISO 3166-1 alpha-2 code, named in the three languages (Unicode CLDR names).
#pragma once

#include "model/base/text.h"

#include <QStringList>

namespace aspirant::ident {

// Officially assigned codes, upper case.
[[nodiscard]] bool isCountryCode(const QString& code);
[[nodiscard]] const QStringList& countryCodes(); // sorted by code
// Empty for a code that is not one.
[[nodiscard]] Text countryName(const QString& code);

// ISO 3166-1 alpha-3, "SGP" for "SG", and back; empty for what is none.
[[nodiscard]] QString alpha3Code(const QString& code);
[[nodiscard]] QString codeOfAlpha3(const QString& alpha3);

} // namespace aspirant::ident
