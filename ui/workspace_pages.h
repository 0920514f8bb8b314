// Which pages of their own an application has in the window, besides its sections and the pages that are worked out
// (model/pages).
#pragma once

#include "ui/workspace_page.h"

namespace aspirant::ui {

struct WorkspacePageKind {
    QString id; // never that of a page of model/pages
    QString icon;
    QString (*title)();
    QString (*intro)(); // a sentence for the tool tip
    bool (*isThere)(const session::Session& session);
    WorkspacePage* (*make)(const PageContext& context, QWidget* parent);
    bool inPart = false; // also where only one person's part is open (model/subform)
};

// In the order of the navigator.
[[nodiscard]] const QList<WorkspacePageKind>& workspacePages();
// Null when there is none of that id.
[[nodiscard]] const WorkspacePageKind* workspacePage(const QString& id);

} // namespace aspirant::ui
