// Hong Kong identity card numbers: one or two letters, six digits, a check character in brackets.
//
// The weights and the value of the missing first letter are those that public descriptions of the number agree on
// (the Government has not published the rule as a document).
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

// "a1234563", "A123456(3)" → "A123456(3)".
[[nodiscard]] Checked checkHkid(const QString& text);
// '0' … '9' or 'A' for letters and six digits, such as "A123456".
[[nodiscard]] QChar hkidCheckCharacter(QStringView body);

} // namespace aspirant::ident
