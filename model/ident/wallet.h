// Addresses of wallets: the check that each network builds into them.
//
// Bitcoin: Base58Check and BIP 13, Bech32 (BIP 173), Bech32m (BIP 350). Ethereum: EIP-55. Tron: Base58Check with version
// byte 0x41. Solana: a public key of 32 bytes in Base58, without a checksum.
#pragma once

#include "model/ident/identifier.h"

namespace aspirant::ident {

// Networks are those of resources/packs/README.md: "bitcoin", "ethereum", "tron", "solana", "other". The text is
// kept as it is but for white space around it, since its capitals may carry the check (EIP-55). Of an address that
// belongs to another of these networks, to a test network, or that is a private key, the problem says so.
[[nodiscard]] Checked checkWallet(const QString& network, const QString& address);
// The names of networks are the same in all languages: "Bitcoin"; empty for "other" and unknown ones.
[[nodiscard]] QString networkName(const QString& network);

} // namespace aspirant::ident
