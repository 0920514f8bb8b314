// Looks into attached files and keeps what was found, by SHA-256, in the workspace's settings.
// That an earlier look went beyond its limits is kept too, so that the warning stays; Look::Now tries such a file again.
#pragma once

#include "app/workbench.h"

#include "model/papers/checklist.h"

namespace aspirant::app {

// Known: only what was found earlier. Now: looks when nothing is known; that starts a process and may take seconds for
// a hostile file, so never while somebody types.
enum class Look { Known, Now };

// None when nothing is known, or the content is not in the workspace, or the inspector program is not there.
[[nodiscard]] std::optional<papers::Inspection> inspectionOf(Workbench& bench, const QString& sha256, const QString& name, Look look,
                                                             const std::function<bool()>& goOn = {});

// About the file itself: papers::contentIssues(), and "paper.name" (notes) when it must travel under another name.
[[nodiscard]] QList<Issue> paperIssues(Workbench& bench, const draft::Path& path, const QString& name, const QString& sha256, Look look);

struct UnseenPaper {
    QString sha256, name;
};
// Attached files, each content once, of which nothing is known yet.
[[nodiscard]] QList<UnseenPaper> unseenPapers(Workbench& bench, const session::Session& session);
// Looks into them until `goOn` says no. Whether anything became known. Safe in a worker thread.
bool lookAtPapers(Workbench& bench, const QList<UnseenPaper>& papers, const std::function<bool()>& goOn = {});

// About every file at its place: paperIssues(), its type and size against what the place accepts, and "attachment.lost"
// (warns) when the content is not in the workspace any more. The workbench outlives the check.
[[nodiscard]] papers::PaperCheck paperCheck(Workbench& bench, Look look);

[[nodiscard]] QList<papers::ChecklistRow> checklistOf(Workbench& bench, const session::Session& session, Look look = Look::Now);

} // namespace aspirant::app
