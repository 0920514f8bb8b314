// What others stated about owners, kept word for word with a draft: the fact "@bods". The room `bods` knows what it means.
#pragma once

#include "model/draft/draft.h"

namespace aspirant::draft {

[[nodiscard]] inline Path keptRecordsPath() { return Path::trusted(QStringLiteral("@bods")); }
// {"statements": [{"recordId": …, …}, …], "places": {record id: path}}. Error "kept.shape": another shape, more than 40,000
// statements, or larger than 32 MB.
[[nodiscard]] Result<void> checkKeptRecords(const json::Value& value);

} // namespace aspirant::draft
