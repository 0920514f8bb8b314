// The log of changes that travels in a bundle: who touched which answer and when, with no values in it.
#pragma once

#include "model/base/json.h"
#include "model/desk/ports.h"

#include <QByteArray>
#include <QList>

namespace aspirant::bundle {

// One line of canonical JSON for each change, oldest first:
//   {"after", "at", "before", "by", "origin", "path", "previous", "sequence", "undoes"?}
// `before` and `after` are HMAC-SHA-256 over sequence, path and the value's canonical JSON, with the draft's
// secret as key: who knows the secret can prove a value, nobody else can guess a short one. null: unanswered.
// `previous` is the SHA-256 of the line before, without its line break; sixty-four zeros on the first line.
[[nodiscard]] QByteArray changeLogLines(const QList<desk::Entry>& history, const QByteArray& secret);

// The number of the first line (from 1) that does not continue the chain, or is no such line; 0: all do.
[[nodiscard]] int firstBrokenLine(const QByteArray& lines);

} // namespace aspirant::bundle
