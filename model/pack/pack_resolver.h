// Joins pack.json and its modules into one resolved pack. Internal to the pack room.
#pragma once

#include "model/pack/pack_reader.h"

#include <QHash>

namespace aspirant::pack {

struct ResolvedFiles {
    std::optional<json::Value> value; // absent when there is nothing to go on with
    QHash<QString, Origin> origins;
    QList<Issue> issues; // with file and pointer
};

[[nodiscard]] ResolvedFiles resolvePackFolder(const QString& folder, const ReadLimits& limits);

} // namespace aspirant::pack
