// International bank account numbers (ISO 13616-1): country, two check digits, account.
//
// Lengths are those of the IBAN registry (Swift, the registration authority of ISO 13616), release 99, cross-checked with
// the example that the registry prints for each country (tests/ident). How an account is built up within a country is
// not looked at.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

[[nodiscard]] Checked checkIban(const QString& text);
// 15 … 33; 0 for a country without an entry in the registry.
[[nodiscard]] int ibanLength(const QString& country);

} // namespace aspirant::ident
