// Identifier kinds (HKID, LEI, business registration …) and the check of each.
#pragma once

#include "model/base/message.h"

#include <QString>

#include <optional>

namespace aspirant::ident {

// `normal` is the text to store (upper case, canonical punctuation); `problem` says what is wrong, if anything.
struct Checked {
    QString normal;
    std::optional<Message> problem;
};

// Kinds are those of resources/packs/README.md. Kinds without a published check accept any text that
// is not blank. An unknown kind is treated as "other".
[[nodiscard]] Checked checkIdentifier(const QString& kind, const QString& text);
[[nodiscard]] bool isIdentifierKind(const QString& kind);

} // namespace aspirant::ident
