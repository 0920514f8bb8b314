// Base58 as Bitcoin writes it, and its checksum. Internal to the ident room.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aspirant::ident {

// None for a character outside the alphabet, or more than 128 characters.
[[nodiscard]] std::optional<QByteArray> base58Decode(const QString& text);
// The last four bytes are the first four of SHA-256(SHA-256(rest)).
[[nodiscard]] bool hasBase58Checksum(const QByteArray& bytes);

} // namespace aspirant::ident
