// Looks into attached files and keeps what was found, by SHA-256, in the workspace's settings.
#pragma once

#include "app/workbench.h"

#include "model/papers/checklist.h"

namespace aspirant::app {

// Known: only what was found earlier. Now: looks when nothing is known; that starts a process and may take seconds for
// a hostile file, so never while somebody types.
enum class Look { Known, Now };

// None when nothing is known, or the content is not in the workspace, or the inspector program is not there.
[[nodiscard]] std::optional<papers::Inspection> inspectionOf(Workbench& bench, const QString& sha256, const QString& name, Look look);

// About the file itself: papers::contentIssues(), and "paper.name" (notes) when it must travel under another name.
[[nodiscard]] QList<Issue> paperIssues(Workbench& bench, const draft::Path& path, const QString& name, const QString& sha256, Look look);

// Looks into every attached file that was not looked into yet.
void lookAtPapers(Workbench& bench, const session::Session& session);

// Of every paper that belongs in an export: what is known of its content and what the register says.
[[nodiscard]] QList<Issue> paperFindings(Workbench& bench, const session::Session& session);

// With everything that is known about type and size as well; looks into files that were not looked into yet.
[[nodiscard]] QList<papers::ChecklistRow> checklistOf(Workbench& bench, const session::Session& session);

} // namespace aspirant::app
