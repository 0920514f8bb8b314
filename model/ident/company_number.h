// Numbers that Hong Kong registers give to firms and licence holders. None of them has a published check digit.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

// The business registration number, since 27 December 2023 also the Unique Business Identifier: eight digits.
// The whole certificate number is taken too: branch, month, year and a last group after hyphens.
[[nodiscard]] Checked checkBrNumber(const QString& text);
// The older company number of up to seven digits, F first for a non-Hong Kong company; or eight digits.
[[nodiscard]] Checked checkCompanyNumber(const QString& text);
[[nodiscard]] Checked checkCeNumber(const QString& text); // SFC central entity number: three letters, three digits
[[nodiscard]] Checked checkTcsp(const QString& text);     // trust or company service provider: TC and six digits

} // namespace aspirant::ident
