// The checklist of papers as a printed page: what is wanted, what came, and what is wrong with it.
#pragma once

#include "model/papers/checklist.h"
#include "model/report/report_document.h"

namespace aspirant::report {

// Places in groups by standing, what needs work first; below each who promised it, the papers with what is recorded of
// them, and findings. In one language; printed names hide nothing.
[[nodiscard]] Document checklistDocument(const session::Session& session, const QList<papers::ChecklistRow>& rows,
                                         const Catalogue& catalogue, Language language);

} // namespace aspirant::report
