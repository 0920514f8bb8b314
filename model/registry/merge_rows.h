// Two rows of the register made one, as one set of changes: its inverse is the undo.
#pragma once

#include "model/session/session.h"

#include <QSet>

namespace aspirant::registry {

// A question that both rows answer, and not alike: one of the two stands afterwards.
struct Differing {
    draft::Path path; // in the row that is kept
    Text title;
    json::Value kept, other;
    bool taken = false; // the other's answer stands
};

struct MergePlan {
    draft::ChangeSet changes;
    QList<draft::Path> moved;  // answers that named the row that goes, and name the kept one afterwards
    QList<draft::Path> filled; // questions of the kept row that take the other's answer, and rows that it takes over
    QList<Differing> differing;
    // Answers that would now name the same person or company twice in one table: somebody should look.
    QList<draft::Path> twice;
};

// References move, also from questions that are hidden now. Answers of `keep` stand, but for those whose path is in
// `takeOther` (Differing::path); where it has none, the other's are taken; capacities are joined; rows inside (employment, former names …) are taken over unless the kept row has
// one with the same content. Errors: "merge.same", "merge.unknown" (no such row of persons or entities),
// "merge.tables" (a person and a company).
[[nodiscard]] Result<MergePlan> planMerge(const session::Session& session, const draft::Path& keep, const draft::Path& drop,
                                         const QSet<draft::Path>& takeOther = {});

} // namespace aspirant::registry
