// The fact that a draft moved to another version of its pack, and answers that the newer pack has no place for.
// Both are facts about the draft ("@…"), so history, undo and saving treat them like answers.
#pragma once

#include "model/draft/change.h"

namespace aspirant::draft {

// "@migrated" holds {"from": pin, "to": pin}. A change of it moves the draft: forward to the new value's "to", and
// when it is taken back, to the old value's "from".
[[nodiscard]] Path migratedPath();
[[nodiscard]] json::Value migratedFact(const PackPin& from, const PackPin& to);
// Where a change of migratedPath() leaves the draft; none for other changes and malformed ones.
[[nodiscard]] std::optional<PackPin> pinAfter(const ChangeSet& changes);
// Every pack such a value speaks of, by hash: those are kept as long as the history is.
[[nodiscard]] QStringList packHashesOf(const json::Value& migrated);

// "@aside@PATH": what was answered at PATH in an earlier version of the pack and fits nothing now. PATH may itself
// be that of typed text.
[[nodiscard]] Path asidePath(const Path& answer);
[[nodiscard]] bool isAside(const Path& path);
[[nodiscard]] Path asideOf(const Path& aside); // PATH

} // namespace aspirant::draft
