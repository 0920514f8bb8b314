// An answer as people read it, in a language: for the printed form, the index, explanations and comparison.
#pragma once

#include "model/base/message.h"
#include "model/pack/pack.h"
#include "model/session/session.h"

#include <functional>

namespace aspirant::session {

// Names a person or company by the id of its row; empty when there is none.
using PartyNames = std::function<Text(const QString& rowId)>;
// The same as a sentence that can change language; empty when unanswered.
[[nodiscard]] Message answerMessage(const pack::Question& question, const json::Value& answer,
                                    const PartyNames& names = {});

// "Yes", "HK$5,000,000", "Chan Tai Man", choice texts; states with their reason. Empty when unanswered.
// Attachments give their names, one a line. Party references are named by `session` (may be null).
[[nodiscard]] QString answerWords(const pack::Question& question, const json::Value& answer,
                                  const Catalogue& catalogue, Language language,
                                  const Session* session = nullptr);

} // namespace aspirant::session
