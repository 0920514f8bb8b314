// Numbers that Hong Kong registers give to firms and licence holders. None of them has a published check digit.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

// The business registration number, since 27 December 2023 also the Unique Business Identifier: eight digits. For
// those without one the Companies Registry makes the identifier from the older number: its letters (C for a local
// company), zeros and digits, eight characters together, such as C0012345 or F0001234 (1823.gov.hk, "What is the
// Unique Business Identifier of my company / entity?"). The whole certificate number is taken too: branch, month,
// year and a last group after hyphens. No rule for a check digit is published.
[[nodiscard]] Checked checkBrNumber(const QString& text);
// The older company number of up to seven digits, F first for a non-Hong Kong company; or a Unique Business Identifier.
[[nodiscard]] Checked checkCompanyNumber(const QString& text);
[[nodiscard]] Checked checkCeNumber(const QString& text); // SFC central entity number: three letters, three digits
[[nodiscard]] Checked checkTcsp(const QString& text);     // trust or company service provider: TC and six digits
// Money service operator. No shape is published: any text does. Nine digits are written as licensees print them,
// 12-34-56789.
[[nodiscard]] Checked checkMso(const QString& text);

} // namespace aspirant::ident
