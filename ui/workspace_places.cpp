// Where one is in an open application, and the ways to anywhere else.
#include "ui/workspace_view.h"

#include "model/subform/dispatch.h"
#include "ui/editors/matrix_input.h"
#include "ui/findings_panel.h"
#include "ui/guidance_panel.h"
#include "ui/history_dialog.h"
#include "ui/page_view.h"
#include "ui/prompts.h"
#include "ui/search_panel.h"
#include "ui/section_navigator.h"
#include "ui/subform/part_strip.h"
#include "ui/workspace_pages.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

// The section or row that is shown may be gone.
void WorkspaceView::leaveWhatIsGone()
{
    const Place place = m_page->place();
    const session::Session& session = m_desk->session();
    if (!place.row.isEmpty() && !session.rows(place.row.repeat()).contains(place.row.rowId()))
        showPlace({place.section, place.row.enclosingRow()});
    else if (place.section >= 0 && session.sectionVisibility(place.section) < session::Visibility::MayApply)
        showPlace({0, {}});
}

Place WorkspaceView::placeOf(const draft::Path& path) const
{
    const session::Session& session = m_desk->session();
    Place place;
    place.section = session.sectionOf(path.isRow() ? path.repeat() : path);
    place.row = path.isRow() ? path : path.enclosingRow();
    // Cells of a small matrix are on the page around it.
    while (!place.row.isEmpty()) {
        const pack::Question* repeat = session.question(place.row.repeat());
        if (!repeat || repeat->type != pack::Type::Matrix || !MatrixInput::fits(*repeat))
            break;
        place.row = place.row.enclosingRow();
    }
    return place;
}

void WorkspaceView::showPlace(const Place& asked)
{
    Place place = asked;
    const draft::Path scope = session() ? subform::scopeOf(session()->draft().answers) : draft::Path();
    if (!scope.isEmpty() && (place.row.isEmpty() || !place.row.isInside(scope)))
        place = {session()->sectionOf(scope.repeat()), scope}; // one person's part is that person's record
    m_middle->setCurrentWidget(m_page);
    m_side->show();
    m_page->showPlace(place);
    m_navigator->setCurrentSection(place.section);
    m_part->showRow(place.row);
    if (session())
        rememberPlace();
}

void WorkspaceView::showPage(const QString& id)
{
    if (!session())
        return;
    finishEdit(); // the page is worked out from what was typed
    if (WorkspacePage* own = ownPage(id)) {
        for (int i = 0; i < m_middle->count(); ++i) {
            if (m_middle->widget(i)->isAncestorOf(own))
                m_middle->setCurrentIndex(i);
        }
        m_side->hide(); // the guidance is that of a question
    } else {
        m_overview->showPage(id);
        m_middle->setCurrentWidget(m_overview);
        m_side->show();
    }
    m_navigator->setCurrentPage(id);
    m_part->showRow({});
}

WorkspacePage* WorkspaceView::ownPage(const QString& id)
{
    const WorkspacePageKind* kind = workspacePage(id);
    if (!kind || m_ownPages.contains(id))
        return m_ownPages.value(id);
    WorkspacePage* page = kind->make(pageContext(), m_middle);
    auto* frame = new QScrollArea(m_middle); // for large text on a small screen
    frame->setObjectName(u"pageFrame"_s);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    frame->setWidget(page);
    m_middle->addWidget(frame);
    m_ownPages.insert(id, page);
    connect(page, &WorkspacePage::said, this, &WorkspaceView::said);
    page->showSession();
    return page;
}

WorkspacePage* WorkspaceView::shownOwnPage() const
{
    const auto* frame = qobject_cast<const QScrollArea*>(m_middle->currentWidget());
    return frame ? qobject_cast<WorkspacePage*>(frame->widget()) : nullptr;
}

QList<pages::PageName> WorkspaceView::pageNames() const
{
    return session() ? m_navigator->pageNames() : QList<pages::PageName>();
}

void WorkspaceView::focusShownPage()
{
    if (WorkspacePage* own = shownOwnPage())
        own->focusPage();
    else
        m_overview->focusPage();
}

void WorkspaceView::savePage(const QString& suggested, const QByteArray& html)
{
    m_prompts.saveFile(this, tr("Save this page"), suggested, u"html"_s, [this, html](const QString& file) {
        if (!file.isEmpty() && succeeded(m_services.saveFile(file, html)))
            Q_EMIT said(tr("Saved as %1.").arg(file));
    });
}

void WorkspaceView::goTo(const draft::Path& path)
{
    if (!session() || path.isEmpty())
        return;
    showPlace(placeOf(path));
    if (path.isRow()) {
        if (const draft::Path first = m_page->current(); !first.isEmpty())
            m_page->focusQuestion(first);
    } else if (!m_page->focusQuestion(path)) {
        explain(path, session::About::Visibility); // it is not asked now: say why
    }
}

void WorkspaceView::explain(const draft::Path& path, session::About about)
{
    showSide(m_guidance);
    m_guidance->explain(path, about);
}

void WorkspaceView::showSide(QWidget* panel)
{
    m_side->setCurrentWidget(panel);
    m_side->show();
}

void WorkspaceView::showWhy()
{
    explain(m_page->current(), session::About::Visibility);
    m_guidance->setFocus();
}

void WorkspaceView::showHistory(const draft::Path& path)
{
    if (m_desk)
        (new HistoryDialog(m_languages, *m_desk, path, this))->open();
}

void WorkspaceView::stepFinding(int by)
{
    showSide(m_findings);
    m_findings->step(by);
}

void WorkspaceView::stepSection(int by)
{
    m_navigator->step(by);
}

void WorkspaceView::goBack()
{
    const Place place = m_page->place();
    if (place.row.isEmpty())
        return;
    showPlace({place.section, place.row.enclosingRow()});
    m_page->focusQuestion(place.row.repeat());
}

void WorkspaceView::focusSearch()
{
    showSide(m_search);
    m_search->focusSearch();
}

void WorkspaceView::focusNextPanel(int by)
{
    const QList<QWidget*> panels{m_navigator, m_middle, m_side};
    int now = 0;
    for (int i = 0; i < panels.size(); ++i)
        if (panels[i]->isAncestorOf(focusWidget()) || panels[i] == focusWidget())
            now = i;
    const int next = (now + by + 3) % 3;
    if (next == 2)
        showSide(m_side->currentWidget());
    if (next == 1 && m_middle->currentWidget() != m_page)
        focusShownPage();
    else if (next == 1)
        m_page->focusQuestion(m_page->current());
    else if (next == 2 && m_side->currentWidget() == m_findings)
        m_findings->focusTarget()->setFocus(Qt::TabFocusReason);
    else if (next == 2)
        m_side->tabBar()->setFocus(Qt::TabFocusReason);
    else
        m_navigator->setFocus(Qt::TabFocusReason);
}

} // namespace aspirant::ui
