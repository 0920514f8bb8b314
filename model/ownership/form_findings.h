// What is wrong with the holdings and the records of owners, as findings of the form.
#pragma once

#include "model/session/session.h"

namespace aspirant::ownership {

// analyse(), with paths that the form has. What a rule of the questionnaire tells already at the moment is left out, so
// that nothing is told twice. Empty when the questionnaire does not ask who holds the shares. Holdings of which no graph
// can be made give one finding with the code of that error.
[[nodiscard]] QList<Issue> formFindings(const session::Session& session);

// Whether that answer, or the list of rows at that path, may change formFindings().
[[nodiscard]] bool isReadForOwnership(const draft::Path& path);

} // namespace aspirant::ownership
