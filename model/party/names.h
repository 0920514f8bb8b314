// How people and companies are named: rows of the repeats `persons` and `entities`, of which the program
// knows only the two name fields.
#pragma once

#include "model/base/json.h"
#include "model/base/text.h"

namespace aspirant::party {

inline const QString nameKey = QStringLiteral("name_en");
inline const QString chineseNameKey = QStringLiteral("name_zh");

// A Chinese name serves both Chinese languages as it is: names are not converted.
[[nodiscard]] Text name(const json::Value& english, const json::Value& chinese);

} // namespace aspirant::party
