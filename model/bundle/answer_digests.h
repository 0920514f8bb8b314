// One digest for each answer of an answers file, so that a changed answer can be named and not only the file.
#pragma once

#include "model/base/json.h"

#include <QMap>
#include <QStringList>

namespace aspirant::bundle {

// Path → canonical JSON bytes of what stands there. Needs no pack: an array of objects that all have "$row"
// is a repeat, whose own path stands for the order of its rows. Deeper than `maximumDepth` is taken as a value.
[[nodiscard]] QMap<QString, QByteArray> answersByPath(const json::Value& nestedAnswers);

// {"algorithm": "sha256", "answers": {path: hexadecimal}}
[[nodiscard]] json::Value answerDigests(const json::Value& nestedAnswers);

// Paths whose answer is not what the digests say: changed, added or gone; sorted.
[[nodiscard]] QStringList changedAnswers(const json::Value& nestedAnswers, const json::Value& digests);

} // namespace aspirant::bundle
