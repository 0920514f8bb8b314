// Personal data in words that more people see than need to: on screens, in prints, on terminals.
#pragma once

#include "model/session/session.h"

namespace aspirant::session {

enum class Personal { Shown, Masked };

// Whether answers to this question are masked. The questionnaire says what is personal data; of that, what is written
// out is masked: numbers of documents, dates, addresses, telephone numbers, narratives. Names, choices and ticks stay
// readable, since without them nobody could work on the form.
[[nodiscard]] bool isMaskable(const pack::Question& question);
// The same of an answer, or of what is kept beside it ("@typed@PATH", "@suggested:ID@PATH"), by path. Of what the
// questionnaire does not know (any more) nothing is known, so it is masked, as are other facts that may hold answers.
[[nodiscard]] bool isMaskable(const pack::CompiledPack& pack, const draft::Path& path);

// Stands for any value, and tells nothing of it, its length included.
inline const QString maskMark = QStringLiteral("••••••");

// What a masked answer shows: that there is one, and its state without the reason given. Empty when unanswered.
[[nodiscard]] Message maskedMessage(const json::Value& answer);

// answerWords(), masked where that is wanted and the question asks for it.
[[nodiscard]] QString shownWords(const pack::Question& question, const json::Value& answer, const Catalogue& catalogue,
                                 Language language, const Session* session, Personal personal);

// Whether anything that is exported is personal data: an answer, a row or a paper that the questionnaire marks so.
[[nodiscard]] bool holdsPersonalData(const Session& session, const draft::Answers& exported);
[[nodiscard]] bool isPersonal(const Session& session, const draft::Path& path); // the question, or a table around it

} // namespace aspirant::session
