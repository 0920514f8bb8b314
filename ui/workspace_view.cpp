#include "ui/workspace_view.h"

#include "ui/attachment_intake.h"
#include "ui/documents/originals_watch.h"
#include "ui/editors/question_editor.h"
#include "ui/export_dialog.h"
#include "ui/findings_panel.h"
#include "ui/guidance_panel.h"
#include "ui/job_bar.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/page_view.h"
#include "ui/prompts.h"
#include "ui/search_panel.h"
#include "ui/section_navigator.h"
#include "ui/set_aside_panel.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/subform/part_strip.h"
#include "ui/verify_dialog.h"
#include "ui/workspace_header.h"
#include "ui/workspace_pages.h"

#include <QAbstractButton>
#include <QDialog>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

WorkspaceView::WorkspaceView(Services& services, Languages& languages, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_services(services), m_languages(languages),
      m_prompts(prompts), m_context{languages, prompts, *this}
{
    build();
    connectParts();
    watchLanguage(this, [this] { retranslate(); });
}

WorkspaceView::~WorkspaceView()
{
    close();
    delete m_splitter; // editors ask this view while they are being taken down
}

void WorkspaceView::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new WorkspaceHeader(m_context, this);
    layout->addWidget(m_header);
    m_part = new PartStrip(m_context, this);
    layout->addWidget(m_part);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(300);
    m_navigator = new SectionNavigator(m_languages, m_splitter);
    m_middle = new QStackedWidget(m_splitter);
    m_page = new QuestionPage(m_context, m_middle);
    m_overview = new PageView(m_context, m_middle);
    m_middle->addWidget(m_page);
    m_middle->addWidget(m_overview);
    m_side = new QTabWidget(m_splitter);
    m_side->setObjectName(u"sidePanel"_s);
    m_side->setDocumentMode(true);
    m_side->tabBar()->setDrawBase(false);
    m_guidance = new GuidancePanel(m_context, m_services.settings(), m_side);
    m_findings = new FindingsPanel(m_context, m_side);
    m_search = new SearchPanel(m_context, m_side);
    m_setAside = new SetAsidePanel(m_context, m_side);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_guidance, m_findings, m_search, m_setAside})
        m_side->addTab(panel, QString());
    m_navigator->setMinimumWidth(theme::space(45));
    m_middle->setMinimumWidth(theme::space(90));
    m_side->setMinimumWidth(theme::space(65));
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({theme::space(65), theme::space(170), theme::space(92)});
    if (const QByteArray state = settings::splitterState.read(m_services.settings()); !state.isEmpty())
        m_splitter->restoreState(state);
    layout->addWidget(m_splitter, 1);
    m_job = new JobBar(this);
    m_job->setContentsMargins(theme::space(6), theme::space(2), theme::space(6), theme::space(2));
    layout->addWidget(m_job);
    m_intake = new AttachmentIntake(m_languages, *m_job, this);
    m_originals = new OriginalsWatch(m_services, this);
}

void WorkspaceView::connectParts()
{
    connect(m_navigator, &SectionNavigator::sectionChosen, this, [this](int section) {
        showPlace({section, {}});
    });
    connect(m_navigator, &SectionNavigator::pageChosen, this, &WorkspaceView::showPage);
    connect(m_part, &PartStrip::declareAsked, this, [this] { showPage(u"declare"_s); });
    connect(m_part, &PartStrip::sendAsked, this, &WorkspaceView::sendPerson);
    connect(m_part, &PartStrip::answersAsked, this, [this] { showPage(u"answers"_s); });
    connect(&m_lookSoon, &QTimer::timeout, this, &WorkspaceView::lookAtPapers);
    connect(m_page, &QuestionPage::placeAsked, this, &WorkspaceView::showPlace);
    connect(m_page, &QuestionPage::edited, this,
            [this](const draft::Path& path, const json::Value& value, desk::Edit edit) {
                setAnswer(path, value, edit);
            });
    connect(m_page, &QuestionPage::currentChanged, m_guidance, &GuidancePanel::showQuestion);
    connect(m_page, &QuestionPage::acceptAsked, m_findings, &FindingsPanel::askAccept);
    connect(m_intake, &AttachmentIntake::said, this, &WorkspaceView::said);
    const auto go = [this](const draft::Path& path) { goTo(path); };
    connect(m_guidance, &GuidancePanel::chosen, this, go);
    connect(m_header, &WorkspaceHeader::updateAsked, this, &WorkspaceView::showUpdate);
    connect(m_header, &WorkspaceHeader::originalsAsked, this, [this] { showPage(u"documents"_s); });
    connect(m_originals, &OriginalsWatch::looked, this, [this](int fresh) {
        m_header->setChangedOriginals(static_cast<int>(m_originals->changed().size()));
        if (fresh > 0)
            Q_EMIT said(tr("%n file(s) have changed on this computer since they were attached.", nullptr, fresh));
    });
    connect(m_overview, &PageView::chosen, this, go);
    connect(m_overview, &PageView::startAsked, this, &WorkspaceView::startAsked);
    connect(m_overview, &PageView::saveAsked, this, &WorkspaceView::savePage);
    connect(m_findings, &FindingsPanel::chosen, this, go);
    connect(m_search, &SearchPanel::chosen, this, go);
    connect(m_setAside, &SetAsidePanel::chosen, this,
            [this](const draft::Path& path) { explain(path, session::About::Visibility); });
    connect(m_findings, &FindingsPanel::accepted, this, [this](const Issue& issue, const QString& reason) {
        if (m_desk)
            succeeded(m_desk->acceptFinding(issue, reason));
    });
}

Result<void> WorkspaceView::open(const QString& draftId)
{
    auto desk = m_services.open(draftId);
    if (!desk)
        return tl::unexpected<Error>(desk.error());
    close();
    m_desk = std::move(*desk);
    m_intake->setDesk(m_desk.get());
    m_originals->setDesk(m_desk.get());
    connect(m_desk.get(), &desk::Desk::changed, this, &WorkspaceView::onChanged);
    connect(m_desk.get(), &desk::Desk::saved, this, [this] { Q_EMIT said(tr("All changes are saved.")); });
    connect(m_desk.get(), &desk::Desk::saveFailed, this, [this](const Error& error) {
        Q_EMIT said(tr("Not saved yet: %1 It will be tried again.").arg(m_languages.words(error)));
    });
    // A move to another version of the questionnaire: everything shown is of the earlier one. Not at once, as what
    // led to it may be an editor's own signal.
    connect(m_desk.get(), &desk::Desk::opened, this, &WorkspaceView::showAfresh, Qt::QueuedConnection);
    showSession();
    return {};
}

void WorkspaceView::showAfresh()
{
    if (!m_desk)
        return;
    clearPages();
    m_navigator->setSession(nullptr);
    m_findings->setSession(nullptr);
    showSession();
}

void WorkspaceView::clearPages()
{
    m_page->clear();
    m_overview->clear();
    for (WorkspacePage* page : std::as_const(m_ownPages))
        page->clear();
}

void WorkspaceView::showSession()
{
    const session::Session& session = m_desk->session();
    for (WorkspacePage* page : std::as_const(m_ownPages))
        page->showSession();
    m_navigator->setSession(&session);
    m_findings->setSession(&session);
    m_setAside->refresh();
    m_search->clear();
    m_lookSoon.start();
    lookForNewer();
    retranslate();
    QByteArray storage;
    const QString last = settings::lastPlace(session.draft().id, storage).read(m_services.settings());
    if (const auto task = subform::task(session.draft().answers); task && last.isEmpty())
        m_languages.setInterface(task->language); // the one that the sender chose for this person; from then on the person's
    const auto path = draft::Path::trusted(last);
    if (!last.isEmpty() && session.question(path) && session.isRelevant(path))
        goTo(path);
    else
        showPlace({0, {}});
    Q_EMIT undoChanged();
}

void WorkspaceView::close()
{
    if (!m_desk)
        return;
    finishEdit();
    m_lookSoon.stop();
    m_looking.reset();
    rememberPlace();
    qDeleteAll(
        findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)); // they speak of this application
    m_side->show(); // a hidden panel has no width to remember
    settings::splitterState.write(m_services.settings(), m_splitter->saveState());
    clearPages();
    m_navigator->setSession(nullptr);
    m_findings->setSession(nullptr);
    m_intake->setDesk(nullptr);
    m_originals->setDesk(nullptr);
    m_header->setChangedOriginals(0);
    const auto closing = std::move(m_desk); // saves what is pending
    m_setAside->refresh();
}

bool WorkspaceView::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) // somebody may have worked on a file meanwhile
        m_originals->lookAgain();
    return QWidget::event(event);
}

void WorkspaceView::rememberPlace()
{
    QByteArray storage;
    if (const draft::Path at = m_page->current(); !at.isEmpty())
        settings::lastPlace(m_desk->session().draft().id, storage).write(m_services.settings(), at.text());
}

void WorkspaceView::finishEdit()
{
    m_page->finishEdit();
}

const session::Session* WorkspaceView::session() const
{
    return m_desk && m_desk->isOpen() ? &m_desk->session() : nullptr;
}

bool WorkspaceView::isReadOnly() const
{
    return !m_desk || m_desk->isReadOnly();
}

void WorkspaceView::tellError(const Error& error)
{
    Q_EMIT said(m_languages.words(error));
}

void WorkspaceView::onChanged(const session::Delta& delta)
{
    m_page->refresh(delta);
    m_navigator->refresh(delta);
    m_findings->refresh(delta);
    m_guidance->refreshLater();
    // The questions of a new row hold no answers, however many they are.
    const auto holdsAnswer = [this](const draft::Path& path) { return !m_desk->session().state(path).answer.isNull(); };
    if (!delta.setAside.isEmpty() || !delta.restored.isEmpty() || !delta.vanished.isEmpty() ||
        std::any_of(delta.appeared.begin(), delta.appeared.end(), holdsAnswer))
        m_setAside->refresh();
    m_header->updateProgress();
    m_overview->refreshLater();
    m_part->refreshLater();
    for (WorkspacePage* page : std::as_const(m_ownPages))
        page->refreshLater(delta);
    lookAtPapersLater(delta);
    updateTabs();
    if (m_middle->currentWidget() == m_page)
        leaveWhatIsGone();
    if (!delta.setAside.isEmpty())
        Q_EMIT said(tr("%n answer(s) were set aside.", nullptr, static_cast<int>(delta.setAside.size())));
    else if (!delta.restored.isEmpty())
        Q_EMIT said(tr("%n answer(s) came back.", nullptr, static_cast<int>(delta.restored.size())));
    Q_EMIT undoChanged();
}

void WorkspaceView::undo()
{
    if (!m_desk)
        return;
    finishEdit();
    const desk::UndoState state = m_desk->undoState();
    if (!state.possible)
        return Q_EMIT said(m_languages.words(state.what));
    if (succeeded(m_desk->undo()) && !state.path.isMeta() && !shownOwnPage())
        goTo(state.path); // a page of records shows it itself
}

void WorkspaceView::redo()
{
    if (!m_desk)
        return;
    finishEdit();
    const desk::UndoState state = m_desk->redoState();
    if (!state.possible)
        return Q_EMIT said(m_languages.words(state.what));
    if (succeeded(m_desk->redo()) && !state.path.isMeta() && !shownOwnPage())
        goTo(state.path);
}

void WorkspaceView::showFindings()
{
    showSide(m_findings);
    m_findings->focusTarget()->setFocus(Qt::TabFocusReason);
}

void WorkspaceView::showExport()
{
    if (!session())
        return;
    finishEdit();
    succeeded(m_desk->flush());
    m_desk->settleFindings();
    auto* dialog = new ExportDialog(m_context, m_services, *session(), this);
    connect(dialog, &ExportDialog::findingsAsked, this, &WorkspaceView::showFindings);
    connect(dialog, &ExportDialog::verifyAsked, this, &WorkspaceView::showVerify);
    dialog->open();
}

void WorkspaceView::showVerify(const QString& file)
{
    (new VerifyDialog(m_context, m_services, file, window()))->open();
}

void WorkspaceView::updateTabs()
{
    m_side->setTabText(0, tr("Guidance"));
    const session::Session* session = this->session();
    const draft::Path scope = session ? subform::scopeOf(session->draft().answers) : draft::Path();
    const session::Progress progress = !session          ? session::Progress()
                                       : scope.isEmpty() ? session->progress()
                                                         : subform::stateOfRow(*session, scope).progress;
    const int findings = progress.blocking + progress.warnings + progress.notes;
    m_side->setTabText(1, findings ? tr("Findings (%1)").arg(findings) : tr("Findings"));
    m_side->setTabText(2, tr("Search"));
    m_side->setTabText(3,
                       m_setAside->count() ? tr("Set aside (%1)").arg(m_setAside->count()) : tr("Set aside"));
}

void WorkspaceView::retranslate()
{
    m_side->setAccessibleName(tr("Guidance, findings and search"));
    updateTabs();
    if (auto* left = m_side->tabBar()->findChild<QAbstractButton*>(u"ScrollLeftButton"_s))
        left->setAccessibleName(tr("Scroll the tabs to the left"));
    if (auto* right = m_side->tabBar()->findChild<QAbstractButton*>(u"ScrollRightButton"_s))
        right->setAccessibleName(tr("Scroll the tabs to the right"));
    Q_EMIT titleChanged();
}

} // namespace aspirant::ui
