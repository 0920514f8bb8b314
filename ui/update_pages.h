// What happens to drafts as questionnaires change and one firm applies again, as pages in the interface's language: to
// be read in a dialog before it is done, or after.
#pragma once

#include "model/pack/pack_changes.h"
#include "model/pages/page.h"
#include "model/review/carry.h"
#include "model/review/contradictions.h"
#include "model/review/migration.h"

namespace aspirant::ui {

class Languages;

// What a move does to the answers, and what changed in the questionnaire. Links lead into `present`.
[[nodiscard]] pages::Page updatePage(const session::Session& present, const review::Migration& plan,
                                     const QList<pack::PackChange>& changes, const Languages& languages);

// What would be carried into `target` from the application of that title, people and companies by name, what should be
// looked at first; without links, as nothing is there yet. Done: what to look at, with links.
enum class Carry { Preview, Done };
[[nodiscard]] pages::Page carriedPage(const session::Session& target, const review::CarryPlan& plan, const QString& from,
                                      Carry carry, const Languages& languages);

// What two applications of the client answer differently. Links are "DRAFT/PATH". Answers are told in the words of
// `open`, where it knows the question.
[[nodiscard]] pages::Page contradictionsPage(const QString& client, const QList<review::Contradiction>& found,
                                             const session::Session* open, const Languages& languages);

} // namespace aspirant::ui
