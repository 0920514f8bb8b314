// An answer as people read it, in a language: for the printed form, the index, explanations and comparison.
#pragma once

#include "model/base/message.h"
#include "model/pack/pack.h"
#include "model/session/session.h"

namespace aspirant::session {

// "Yes", "HK$5,000,000", "Chan Tai Man", choice texts; states with their reason. Empty when unanswered.
// Attachments give their names, one a line. Party references are named by `session` (may be null).
[[nodiscard]] QString answerWords(const pack::Question& question, const json::Value& answer,
                                  const Catalogue& catalogue, Language language, const Session* session = nullptr);

} // namespace aspirant::session
