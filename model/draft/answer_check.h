// Whether a JSON value is an answer of its question's type, and what rules see of it.
#pragma once

#include "model/base/issue.h"
#include "model/base/value.h"
#include "model/pack/compiled_pack.h"

namespace aspirant::draft {

// Shape: may this JSON stand as the answer at all (right kind of JSON, parsable decimal, known state)?
// Error codes "answer.…". Returns the canonical form to store ("007.50" → "7.5" , trimmed identifiers).
[[nodiscard]] Result<json::Value> normalAnswer(const pack::CompiledPack& pack, pack::Slot slot,
                                               const json::Value& value);

// Content: limits, patterns, identifiers, unknown choices, a language missing of two. Findings "format.…" and
// "language.missing"; all warn, since only law and missing answers may block. `today` for date limits.
// Path is filled in by the caller.
[[nodiscard]] QList<Issue> formatIssues(const pack::Question& question, const json::Value& value,
                                        const QDate& today);

// The answer as rules see it; states and null are unknown (not-applicable: absent). "My case does not fit" is
// the choice "$other", known to be none of those listed. Attachments are the list of their names. A party of
// either kind is taken for a person: the session knows better. Repeats and matrices are not handled here:
// their rows are the session's.
[[nodiscard]] Value ruleValue(const pack::CompiledPack& pack, pack::Slot slot, const json::Value& value);
// The reverse, for computed answers: null when the value is unknown or does not fit the type.
[[nodiscard]] json::Value answerOf(const pack::Question& question, const Value& value);

// Length as people count it: grapheme clusters.
[[nodiscard]] int characterCount(const QString& text);

} // namespace aspirant::draft
