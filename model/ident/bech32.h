// Segregated witness addresses: Bech32 (BIP 173) for version 0, Bech32m (BIP 350) for later ones. Internal.
#pragma once

#include <QString>

namespace aspirant::ident {

enum class SegwitCheck { Good, Malformed, WrongChecksum };

// `humanPart` is "bc" for Bitcoin's main network.
[[nodiscard]] SegwitCheck checkSegwit(const QString& address, const QString& humanPart);

} // namespace aspirant::ident
