// What both documents, the one sent and the one that comes back, are checked for. Internal to the room.
#pragma once

#include "model/session/session.h"
#include "model/subform/facts.h"

#include <functional>

namespace aspirant::subform {

inline Message say(const char* source, std::vector<MessageArgument> arguments = {})
{
    return Message("Subform", source, std::move(arguments));
}

[[nodiscard]] tl::unexpected<Error> notAsWritten();
// Errors "person.document", "person.newer".
[[nodiscard]] Result<void> checkFormat(const json::Value& document, const QString& format, int version);
// Answers by path: each at an allowed place, of a question, in the form that it is stored in, its rows listed.
// Errors "person.foreign_path", "person.answer".
[[nodiscard]] Result<draft::Answers> readAnswers(const session::Session& session, const json::Value& value,
                                                 const std::function<bool(const draft::Path&)>& allowed);
// The document's "files" are exactly those that its answers cite. Error "person.files".
[[nodiscard]] Result<void> checkFiles(const json::Value& document, const QStringList& cited);

} // namespace aspirant::subform
