// Deciding on suggestions (model/draft/suggestion.h) where the questionnaire is known: only what fits is taken over.
#pragma once

#include "model/draft/suggestion.h"
#include "model/session/session.h"

namespace aspirant::review {

// As draft::acceptSuggestions, after each value was checked against its question. Further errors:
// "suggestion.question_gone" (no such question, or its answer is worked out), and those of draft::normalAnswer.
[[nodiscard]] Result<draft::ChangeSet> planAccept(const session::Session& session, const QStringList& ids, const draft::Decider& decider);
[[nodiscard]] Result<draft::ChangeSet> planReject(const session::Session& session, const QStringList& ids, const draft::Decider& decider);
// Another value on account of the suggestion; put into the form that its question takes.
[[nodiscard]] Result<draft::ChangeSet> planAmend(const session::Session& session, const QString& id, const json::Value& value,
                                                 const draft::Decider& decider);

// May this JSON stand at that path: a known question, a list of row ids for a table, otherwise what normalAnswer takes.
// Errors as above; "answer.rows" for a list that is none.
[[nodiscard]] Result<json::Value> fittingAnswer(const session::Session& session, const draft::Path& path, const json::Value& value);

// A row of a matrix: the questionnaire's own.
[[nodiscard]] bool isFixedRow(const session::Session& session, const draft::Path& row);

} // namespace aspirant::review
