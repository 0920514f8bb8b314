// JSON to Pack. Every error names the file and the JSON pointer; all errors are found, not only the first.
#pragma once

#include "model/pack/pack.h"

#include <QList>

#include <optional>

namespace aspirant::pack {

// A pack is hostile until it has been read: sizes and counts have limits, "pack.limit" beyond them.
struct ReadLimits {
    qsizetype fileBytes = 32 * 1024 * 1024;
    int modules = 200;
    int sections = 500;
    int questions = 30000; // fields and slots included
    int fields = 300;      // of one repeat or matrix
    int depth = 4;         // repeats within repeats
    int choices = 2000;    // of one list, or rows of a matrix
    int constraints = 50;  // of one question
    int listed = 200;      // cites, forms, slots … of one question
    int idLength = 128;
    int textLength = 20000;
    int ruleLength = 8192;
    int patternLength = 512;
    int issues = 1000;
};

struct ReadPack {
    std::optional<Pack> pack; // absent when an issue blocks
    QList<Issue> issues;      // codes "pack.…" and "json.…"; `file` and `path` (pointer) are set
};

// Reads <folder>/pack.json and its modules, and resolves them. Module paths may not leave `folder`/.. .
[[nodiscard]] ReadPack readPackFolder(const QString& folder, const ReadLimits& limits = {});
// Reads a resolved pack; `bytes` must be canonical for its hash to be kept, else it is made canonical first.
[[nodiscard]] ReadPack readResolvedPack(const QByteArray& bytes, const QString& name = {},
                                       const ReadLimits& limits = {});

} // namespace aspirant::pack
