// The mark on an answer that came from another draft of the same client: "@carried@PATH" in a draft's answers.
#pragma once

#include "model/draft/change.h"

#include <QDateTime>

namespace aspirant::draft {

struct CarriedMark {
    QString from;         // id of the draft it came from
    QDateTime answeredAt; // UTC; when it was last changed there, or where that one had it from; may be invalid
    bool look = false;    // it may be stale: someone should look at it
};

[[nodiscard]] Path carriedPath(const Path& answer);
// The mark as it is stored with `value`; it speaks of that value only.
[[nodiscard]] json::Value carriedFact(const CarriedMark& mark, const json::Value& value);
// The mark of the answer at `path`; none once the answer is another.
[[nodiscard]] std::optional<CarriedMark> carriedMark(const Answers& answers, const Path& path);
// Says of each of these answers that it was looked at and stands: their marks stay, without asking for a look. Answers
// without such a mark are passed over.
[[nodiscard]] ChangeSet lookedAt(const Answers& answers, const QList<Path>& paths);
// Answers whose mark says that someone should look, in path order.
[[nodiscard]] QList<Path> carriedToLookAt(const Answers& answers);

} // namespace aspirant::draft
