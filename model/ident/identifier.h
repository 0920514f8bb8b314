// Kinds of identifiers (HKID, LEI, business registration …) and the check of each.
#pragma once

#include "model/base/message.h"

#include <QString>

#include <optional>

namespace aspirant::ident {

// `normal` is the text to store (upper case, canonical punctuation); `problem` says what is wrong, if anything.
// `incomplete`: nothing is wrong so far, and more characters may make it right. While typing that is no error.
// `verified`: check digits or a checksum were there and fit; otherwise only the shape was looked at.
struct Checked {
    QString normal;
    std::optional<Message> problem;
    bool incomplete = false, verified = false;
};

// Kinds are those of resources/packs/README.md. Kinds without a published check accept any text that
// is not blank. An unknown kind is treated as "other".
[[nodiscard]] Checked checkIdentifier(const QString& kind, const QString& text);
[[nodiscard]] bool isIdentifierKind(const QString& kind);
// More is known of this kind than that it is not blank.
[[nodiscard]] bool hasCheck(const QString& kind);
// As people write it, from the text that is stored: an IBAN in groups of four. Checking it gives `normal` back.
[[nodiscard]] QString shownIdentifier(const QString& kind, const QString& normal);

} // namespace aspirant::ident
