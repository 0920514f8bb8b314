// What happens to drafts as questionnaires change and as one firm applies again: moving to another version, carrying
// answers over, finding contradictions. The rules are in model/review; here they meet workspace and packs.
#pragma once

#include "app/workbench.h"
#include "model/pack/pack_changes.h"
#include "model/review/carry.h"
#include "model/review/contradictions.h"
#include "model/review/migration.h"

namespace aspirant::app {

// The version of `pin`'s pack to move to: `wanted`, or for "latest" and nothing the newest that is installed. Error
// "pack.unknown", and "migrate.same" when the newest installed is not newer.
[[nodiscard]] Result<std::shared_ptr<const pack::CompiledPack>> migrationTarget(const Workbench& bench, const draft::PackPin& pin,
                                                                                const QString& wanted);
// The newest installed version of a draft's pack, when it is newer than the draft's; empty otherwise. Reads no packs.
[[nodiscard]] QString newerVersion(const Workbench& bench, const draft::PackPin& pin);

// When each answer of a draft was last changed, from its history.
[[nodiscard]] Result<QHash<draft::Path, QDateTime>> answerTimes(Workbench& bench, const QString& draftId);

// Answers older than this are to be looked at when they are carried, unless somebody says otherwise.
inline constexpr int staleAfterDays = 90;

// Carries the answers of `fromDraft` into the open draft in one step that can be undone (origin Carried), or only says
// what would be carried. Errors: "carry.other_client", "carry.itself", those of loading and saving.
enum class Carrying { Try, Do };
[[nodiscard]] Result<review::CarryPlan> carryInto(Workbench& bench, desk::Desk& to, const QString& fromDraft, int olderThanDays,
                                                  Carrying carrying);

// Between all drafts of the client that are not in the bin. Error "client.unknown" when there is none.
[[nodiscard]] Result<QList<review::Contradiction>> clientContradictions(Workbench& bench, const QString& client);

} // namespace aspirant::app
