// Countries, addresses and numbers as the standard writes them. Internal to this room.
#pragma once

#include "model/base/json.h"

namespace aspirant::bods {

[[nodiscard]] json::Value countryJson(const QString& code); // {"name": "Singapore", "code": "SG"}
// From its code, or from a name in any of our languages; empty when it is neither.
[[nodiscard]] QString countryCode(const json::Value& country);

[[nodiscard]] json::Value addressJson(const QString& type, const json::Value& answer); // null when there is nothing to say
[[nodiscard]] json::Value addressAnswer(const json::Value& address);

[[nodiscard]] json::Value schemeNumber(const QString& scheme, const QString& id);
[[nodiscard]] json::Value namedNumber(const QString& schemeName, const QString& id);

// The first address of that type; null when there is none.
[[nodiscard]] json::Value addressOf(const json::Value& details, QStringView type);
// Sets a member unless the value is null, "" or [].
void say(json::Object& object, const char* key, json::Value value);

} // namespace aspirant::bods
