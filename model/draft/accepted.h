// Findings that were accepted with a reason: what a draft holds at "@accept:CODE@PATH".
//
// Mostly that is the reason alone. When a value fails a published check (of an identifier, a wallet address, a telephone
// number) and is kept all the same, the reason speaks of that value only; its digest stands beside the reason.
#pragma once

#include "model/draft/draft.h"

namespace aspirant::draft {

// Findings about what a published check says of one value: format.identifier, format.wallet, format.phone.
[[nodiscard]] bool isAboutValue(const QString& code);
// What to store; null for a blank reason, which takes the acceptance back. `value`: the answer the finding is about.
[[nodiscard]] json::Value acceptance(const QString& code, const QString& reason, const json::Value& value);
// The reason in what is stored; none when it was given for another value.
[[nodiscard]] std::optional<QString> acceptanceReason(const json::Value& stored, const json::Value& value);

} // namespace aspirant::draft
