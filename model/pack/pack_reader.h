// JSON to Pack. Every error names the file and the JSON pointer; all errors are found, not only the first.
#pragma once

#include "model/pack/pack.h"

#include <QList>

#include <optional>

namespace aspirant::pack {

struct ReadPack {
    std::optional<Pack> pack; // absent when an issue blocks
    QList<Issue> issues;      // codes "pack.…" and "json.…"; `file` and `path` (pointer) are set
};

// Reads <folder>/pack.json and its modules, and resolves them. Module paths may not leave `folder`/.. .
[[nodiscard]] ReadPack readPackFolder(const QString& folder);
// Reads a resolved pack; `bytes` must be canonical for its hash to be kept, else it is made canonical first.
[[nodiscard]] ReadPack readResolvedPack(const QByteArray& bytes, const QString& name = {});

} // namespace aspirant::pack
