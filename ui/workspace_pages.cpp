#include "ui/workspace_pages.h"

#include "ui/documents/documents_page.h"
#include "ui/ownership/ownership_page.h"
#include "ui/people/people_page.h"
#include "ui/subform/answers_page.h"
#include "ui/subform/declare_page.h"

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

const QList<WorkspacePageKind>& workspacePages()
{
    // One line a page.
    static const QList<WorkspacePageKind> kinds{
        {u"people"_s, u"person"_s, &PeoplePage::pageTitle, &PeoplePage::pageIntro, &PeoplePage::isThere, &PeoplePage::make},
        {u"ownership"_s, u"chart"_s, &OwnershipPage::pageTitle, &OwnershipPage::pageIntro, &OwnershipPage::isThere, &OwnershipPage::make},
        {u"documents"_s, u"file"_s, &DocumentsPage::pageTitle, &DocumentsPage::pageIntro, &DocumentsPage::isThere, &DocumentsPage::make},
        {u"answers"_s, u"import"_s, &AnswersPage::pageTitle, &AnswersPage::pageIntro, &AnswersPage::isThere, &AnswersPage::make},
        {u"declare"_s, u"done"_s, &DeclarePage::pageTitle, &DeclarePage::pageIntro, &DeclarePage::isThere, &DeclarePage::make, true},
    };
    return kinds;
}

const WorkspacePageKind* workspacePage(const QString& id)
{
    for (const WorkspacePageKind& kind : workspacePages())
        if (kind.id == id)
            return &kind;
    return nullptr;
}

} // namespace aspirant::ui
