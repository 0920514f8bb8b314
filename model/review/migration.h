// Moving a draft to another version of its pack: a report answer by answer, made before anything is changed, and the
// one change set that does it.
#pragma once

#include "model/draft/migrated.h"
#include "model/session/session.h"

#include <memory>

namespace aspirant::review {

// Kept: stands as it is. Changed: stays an answer, but someone should look: it was put into another form, or the
// question asks otherwise now. SetAside: kept with the draft, no answer now; comes back when it fits again.
// New: a question to answer that was not asked before.
enum class Fate { Kept, Changed, SetAside, New };
[[nodiscard]] QString fateTag(Fate fate); // "kept", "changed", "set_aside", "new"

struct MigratedAnswer {
    draft::Path path;      // of the answer; of an accepted finding or typed text its own path ("@…")
    draft::Path shownPath; // the question it is about
    Text title;            // of the question, in the newer pack where it is in both
    Fate fate = Fate::Kept;
    QString reason; // stable: "same", "question_changed", "reformatted", "no_longer_offered", "new_finding", "restored",
                    // "rule_changed", "question_gone", "row_gone", "other_type", "computed_now", "hidden_now",
                    // "new_question", "shown_now"
    Message words;  // the reason as a sentence
    json::Value before, after;
    bool required = false; // New: must be answered
};

struct Migration {
    draft::PackPin from, to;
    QList<MigratedAnswer> answers; // in the order of the newer form; then what it does not know
    draft::ChangeSet changes;      // to the answers, and of draft::migratedPath()
    [[nodiscard]] int count(Fate fate) const;
};

// Nothing is lost: every value of the present answers is afterwards at its path, in another form with the old one in
// history, or under draft::asidePath(). Answers that earlier moves set aside come back where they fit again. Row ids,
// states, attachments, accepted findings and typed text stay. Computed answers are not listed. A pack with the same
// hash gives an empty change set. The packs' ids need not be the same; callers decide about that.
[[nodiscard]] Migration planMigration(const session::Session& present,
                                      const std::shared_ptr<const pack::CompiledPack>& target);

// What was set aside by moves and is still there, by the path it was answered at.
[[nodiscard]] QList<draft::Path> asidePaths(const draft::Answers& answers);

} // namespace aspirant::review
