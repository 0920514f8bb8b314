// Addresses of wallets: the check that each network builds into them.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

// Networks are those of resources/packs/README.md: "bitcoin", "ethereum", "tron", "solana", "other". The text is
// kept as it is but for white space around it, since its capitals may carry the check (EIP-55).
[[nodiscard]] Checked checkWallet(const QString& network, const QString& address);

} // namespace aspirant::ident
