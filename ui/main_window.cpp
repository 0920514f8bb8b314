#include "ui/main_window.h"

#include "model/subform/facts.h"
#include "ui/accessible_roles.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/pack_install.h"
#include "ui/prompts.h"
#include "ui/services.h"
#include "ui/settings.h"
#include "ui/settings_dialog.h"
#include "ui/start_page.h"
#include "ui/verify_dialog.h"
#include "ui/workspace_view.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

// A field that has nothing of its own to undo leaves Ctrl+Z to the application's undo.
class UndoShortcutFilter final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto* line = qobject_cast<QLineEdit*>(watched);
        const auto* area = qobject_cast<QPlainTextEdit*>(watched);
        if (!line && !area)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo), redo = key->matches(QKeySequence::Redo);
        const bool own = undo ? (line ? line->isUndoAvailable() : area->document()->isUndoAvailable())
                              : (line ? line->isRedoAvailable() : area->document()->isRedoAvailable());
        if ((!undo && !redo) || own)
            return false;
        event->ignore();
        return true;
    }
};

// A menu's words on a tool button. Qt would drop "&" alone and leave "(S)" of the Chinese "搜尋(&S)".
QString buttonWords(const QString& menuWords)
{
    static const QRegularExpression mnemonic(u"\\(&\\w\\)|&"_s);
    return QString(menuWords).remove(mnemonic);
}

} // namespace

struct MainWindow::Parts {
    Parts(Services& theServices, std::unique_ptr<Prompts> thePrompts)
        : services(theServices), prompts(std::move(thePrompts)),
          languages(theServices.catalogue(), theServices.settings(),
                    [this](Language chosen) { services.setInterfaceLanguage(chosen); })
    {
    }

    Services& services;
    std::unique_ptr<Prompts> prompts;
    Languages languages;
    QStackedWidget* stack = nullptr;
    StartPage* start = nullptr;
    WorkspaceView* workspace = nullptr;
    QMenu *file = nullptr, *edit = nullptr, *go = nullptr, *overview = nullptr, *language = nullptr, *help = nullptr,
          *carry = nullptr;
    QToolBar* bar = nullptr;
    QToolButton* languageButton = nullptr;
    QAction *home = nullptr, *create = nullptr, *import = nullptr, *exportBundle = nullptr, *verify = nullptr,
            *install = nullptr, *settings = nullptr, *quit = nullptr;
    QAction *undo = nullptr, *redo = nullptr, *search = nullptr, *hidePersonal = nullptr;
    QAction *nextSection = nullptr, *previousSection = nullptr, *nextFinding = nullptr,
            *previousFinding = nullptr, *back = nullptr, *nextPanel = nullptr, *previousPanel = nullptr,
            *why = nullptr, *findings = nullptr;
    QAction *contradictions = nullptr, *about = nullptr;
    QList<QAction*> languageActions;
};

MainWindow::MainWindow(Services& services, QWidget* parent)
    : MainWindow(services, std::make_unique<Prompts>(), parent)
{
}

MainWindow::MainWindow(Services& services, std::unique_ptr<Prompts> prompts, QWidget* parent)
    : QMainWindow(parent), m_parts(std::make_unique<Parts>(services, std::move(prompts)))
{
    installAccessibleRoles();
    SettingsDialog::applyLook(services.settings());
    Parts& p = *m_parts;
    setWindowIcon(icon(u"aspirant"_s, theme::Tone::Accent));
    p.stack = new QStackedWidget(this);
    p.start = new StartPage(services, p.languages, *p.prompts, p.stack);
    p.workspace = new WorkspaceView(services, p.languages, *p.prompts, p.stack);
    p.stack->addWidget(p.start);
    p.stack->addWidget(p.workspace);
    setCentralWidget(p.stack);
    buildActions();
    buildBars();
    connect(p.start, &StartPage::openAsked, this, &MainWindow::openDraft);
    connect(p.start, &StartPage::answerAsked, this, [this](const QString& draft, const QString& file, const QString& passphrase) {
        if (openDraft(draft))
            m_parts->workspace->receiveAnswer(file, passphrase);
    });
    connect(p.start, &StartPage::verifyAsked, p.verify, &QAction::trigger);
    connect(p.start, &StartPage::carryAsked, p.workspace, &WorkspaceView::carryFrom);
    connect(p.workspace, &WorkspaceView::startAsked, this, &MainWindow::startFor, Qt::QueuedConnection);
    connect(p.workspace, &WorkspaceView::openAsked, this, [this](const QString& draft, const draft::Path& path) {
        if (openDraft(draft))
            m_parts->workspace->showQuestion(path);
    });
    connect(p.workspace, &WorkspaceView::undoChanged, this, &MainWindow::updateActions);
    connect(p.workspace, &WorkspaceView::titleChanged, this, &MainWindow::retranslate);
    connect(p.workspace, &WorkspaceView::said, this,
            [this](const QString& words) { statusBar()->showMessage(words, 8000); });
    qApp->installEventFilter(new UndoShortcutFilter(this));
    resize(1280, 860);
    if (const QByteArray geometry = settings::windowGeometry.read(services.settings()); !geometry.isEmpty())
        restoreGeometry(geometry);
    watchLanguage(this, [this] {
        statusBar()->clearMessage(); // it was said in the other language
        retranslate();
    });
    showStart();
}

MainWindow::~MainWindow()
{
    delete m_parts->stack; // while languages and prompts are still there
}

void MainWindow::buildActions()
{
    Parts& p = *m_parts;
    const auto make = [this](const char* name, const QString& drawing, const QList<QKeySequence>& keys,
                             auto slot) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(name));
        if (!drawing.isEmpty())
            action->setIcon(icon(drawing));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    p.home = make("home", u"home"_s, {QKeySequence(u"Ctrl+Shift+H"_s)}, [this] { showStart(); });
    p.create = make("new", u"add"_s, {QKeySequence::New}, [this] {
        showStart();
        m_parts->start->startNew();
    });
    p.import = make("import", u"import"_s, {QKeySequence(u"Ctrl+I"_s)}, [this] {
        showStart();
        m_parts->start->importBundle();
    });
    p.exportBundle = make("export", u"export"_s, {QKeySequence(u"Ctrl+Shift+E"_s), QKeySequence(u"Ctrl+E"_s)},
                          [this] { m_parts->workspace->showExport(); });
    p.verify = make("verify", u"verify"_s, {}, [this] { m_parts->workspace->showVerify(); });
    p.install = make("install", u"add"_s, {}, [this] {
        installPack(this, m_parts->services, m_parts->languages, *m_parts->prompts, [this] {
            m_parts->start->forgetPacks();
            m_parts->workspace->lookForNewer();
        });
    });
    p.contradictions = make("contradictions", {}, {}, [this] { m_parts->workspace->showContradictions(); });
    p.settings =
        make("settings", u"settings"_s, {QKeySequence::Preferences, QKeySequence(u"Ctrl+,"_s)}, [this] {
            (new SettingsDialog(m_parts->languages, m_parts->services.settings(), this))->open();
        });
    p.quit = make("quit", {}, {QKeySequence::Quit}, [this] { close(); });
    p.undo = make("undo", u"undo"_s, {QKeySequence::Undo}, [this] { m_parts->workspace->undo(); });
    p.redo = make("redo", u"redo"_s, {QKeySequence::Redo, QKeySequence(u"Ctrl+Y"_s)},
                  [this] { m_parts->workspace->redo(); });
    p.search = make("search", u"search"_s, {QKeySequence::Find, QKeySequence(u"Ctrl+K"_s)},
                    [this] { m_parts->workspace->focusSearch(); });
    p.hidePersonal = make("hidePersonal", u"hidden"_s, {QKeySequence(u"Ctrl+Shift+P"_s)}, [this] {
        m_parts->languages.setPersonal(m_parts->hidePersonal->isChecked() ? session::Personal::Masked : session::Personal::Shown);
    });
    p.hidePersonal->setCheckable(true);
    p.nextSection = make("nextSection", {}, {QKeySequence(u"Ctrl+PgDown"_s)},
                         [this] { m_parts->workspace->stepSection(1); });
    p.previousSection = make("previousSection", {}, {QKeySequence(u"Ctrl+PgUp"_s)},
                             [this] { m_parts->workspace->stepSection(-1); });
    p.nextFinding =
        make("nextFinding", {}, {QKeySequence(u"F8"_s)}, [this] { m_parts->workspace->stepFinding(1); });
    p.previousFinding = make("previousFinding", {}, {QKeySequence(u"Shift+F8"_s)},
                             [this] { m_parts->workspace->stepFinding(-1); });
    p.back = make("back", {}, {QKeySequence(u"Alt+Up"_s)}, [this] { m_parts->workspace->goBack(); });
    p.nextPanel =
        make("nextPanel", {}, {QKeySequence(u"F6"_s)}, [this] { m_parts->workspace->focusNextPanel(1); });
    p.previousPanel = make("previousPanel", {}, {QKeySequence(u"Shift+F6"_s)},
                           [this] { m_parts->workspace->focusNextPanel(-1); });
    p.why = make("why", u"help"_s, {QKeySequence(u"F1"_s)}, [this] { m_parts->workspace->showWhy(); });
    p.findings = make("findings", u"warns"_s, {QKeySequence(u"Ctrl+Shift+M"_s)},
                      [this] { m_parts->workspace->showFindings(); });
    p.about = make("about", {}, {}, [this] {
        m_parts->prompts->tell(
            this, tr("About Aspirant"),
            tr("Aspirant %1. A workbench for virtual-asset licence applications in Hong Kong. It works on "
               "this computer only and never opens a network connection. It is not legal advice.")
                .arg(m_parts->services.version()));
    });
    auto* group = new QActionGroup(this);
    for (const Language language : allLanguages) {
        QAction* action = make(("language:" + languageTag(language).toLatin1()).constData(), {}, {},
                               [this, language] { setInterfaceLanguage(language); });
        action->setCheckable(true);
        action->setText(Languages::ownName(language)); // each in its own language, whatever the interface's
        group->addAction(action);
        p.languageActions << action;
    }
}

void MainWindow::buildBars()
{
    Parts& p = *m_parts;
    p.file = menuBar()->addMenu(QString());
    p.file->addActions({p.create, p.home, p.import, p.exportBundle, p.verify, p.install, p.settings, p.quit});
    p.edit = menuBar()->addMenu(QString());
    p.edit->addActions({p.undo, p.redo, p.search, p.hidePersonal});
    p.go = menuBar()->addMenu(QString());
    p.go->addActions({p.nextSection, p.previousSection, p.back, p.nextFinding, p.previousFinding, p.findings,
                      p.why, p.nextPanel, p.previousPanel});
    p.overview = menuBar()->addMenu(QString());
    p.overview->setObjectName(u"overview"_s);
    p.carry = new QMenu(this);
    p.carry->setObjectName(u"carryFrom"_s);
    connect(p.carry, &QMenu::aboutToShow, this, &MainWindow::fillCarry);
    p.language = menuBar()->addMenu(QString());
    p.language->addActions(p.languageActions);
    p.help = menuBar()->addMenu(QString());
    p.help->addAction(p.about);
    p.bar = addToolBar(QString());
    p.bar->setObjectName(u"bar"_s);
    p.bar->setMovable(false);
    p.bar->setIconSize(QSize(20, 20));
    p.bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    p.bar->addActions({p.home, p.undo, p.redo, p.search, p.findings});
    auto* spring = new QWidget(p.bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    p.bar->addWidget(spring);
    p.bar->addActions({p.hidePersonal, p.exportBundle, p.settings});
    p.languageButton = new QToolButton(p.bar);
    p.languageButton->setIcon(icon(u"language"_s));
    p.languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    p.languageButton->setPopupMode(QToolButton::InstantPopup);
    p.languageButton->setMenu(p.language);
    p.languageButton->setFocusPolicy(Qt::TabFocus);
    p.bar->addWidget(p.languageButton);
    setContextMenuPolicy(Qt::NoContextMenu); // the bar cannot be hidden by accident
}

void MainWindow::retranslate()
{
    Parts& p = *m_parts;
    const session::Session* session = p.workspace->desk() ? &p.workspace->desk()->session() : nullptr;
    setWindowTitle(session ? tr("%1 — Aspirant").arg(session->draft().title) : tr("Aspirant"));
    p.file->setTitle(tr("&File"));
    p.edit->setTitle(tr("&Edit"));
    p.go->setTitle(tr("&Go"));
    p.overview->setTitle(tr("&Overview"));
    p.language->setTitle(tr("&Language"));
    p.help->setTitle(tr("&Help"));
    p.bar->setWindowTitle(tr("Main tools"));
    p.bar->setAccessibleName(p.bar->windowTitle());
    p.home->setText(tr("All applications"));
    p.create->setText(tr("&New application…"));
    p.import->setText(tr("&Import a bundle or a person's part…"));
    p.exportBundle->setText(tr("&Export…"));
    p.verify->setText(tr("&Verify a bundle…"));
    p.install->setText(tr("Insta&ll a questionnaire…"));
    p.carry->setTitle(tr("&Take answers from another application of this client"));
    p.contradictions->setText(tr("&Differences between this client's applications…"));
    p.settings->setText(tr("&Settings…"));
    p.quit->setText(tr("&Quit"));
    p.undo->setText(tr("&Undo"));
    p.redo->setText(tr("&Redo"));
    p.search->setText(tr("&Search"));
    p.hidePersonal->setText(tr("&Hide personal data"));
    p.hidePersonal->setChecked(p.languages.personal() == session::Personal::Masked);
    p.nextSection->setText(tr("&Next section"));
    p.previousSection->setText(tr("&Previous section"));
    p.nextFinding->setText(tr("Next &finding"));
    p.previousFinding->setText(tr("Previous f&inding"));
    p.back->setText(tr("&Back to the table"));
    p.nextPanel->setText(tr("Ne&xt panel"));
    p.previousPanel->setText(tr("Pre&vious panel"));
    p.why->setText(tr("&Why is this asked?"));
    p.findings->setText(tr("Fin&dings")); // F is taken by the next finding
    p.about->setText(tr("&About Aspirant"));
    for (QAction* action : p.bar->actions()) {
        action->setIconText(buttonWords(action->text()));
        action->setToolTip(action->iconText());
    }
    for (std::size_t i = 0; i < allLanguages.size(); ++i)
        p.languageActions[static_cast<int>(i)]->setChecked(allLanguages[i] == p.languages.interface());
    const int picture = p.bar->fontMetrics().height();
    p.bar->setIconSize(QSize(picture, picture));
    p.languageButton->setText(Languages::ownName(p.languages.interface()));
    p.languageButton->setAccessibleName(tr("%1: language of the program").arg(p.languageButton->text())); // what is seen is said
    fillOverview();
    updateActions();
}

// The pages of the open application.
void MainWindow::fillOverview()
{
    Parts& p = *m_parts;
    p.overview->clear(); // deletes what it made, and keeps what the window has elsewhere
    for (const pages::PageName& page : p.workspace->pageNames()) {
        QAction* action = p.overview->addAction(QString(page.title).replace(u'&', u"&&"_s));
        action->setObjectName(u"page:"_s + page.id);
        connect(action, &QAction::triggered, this, [this, id = page.id] {
            m_parts->workspace->showPage(id);
            m_parts->workspace->focusShownPage();
        });
    }
    p.overview->setEnabled(!p.overview->isEmpty());
    p.overview->addSeparator();
    p.overview->addAction(p.contradictions);
    p.overview->addMenu(p.carry);
}

// Looked up when the menu opens: applications come and go on the start page.
void MainWindow::fillCarry()
{
    Parts& p = *m_parts;
    p.carry->clear();
    const auto drafts = p.services.drafts(false);
    const desk::Desk* desk = p.workspace->desk();
    if (drafts && desk)
        for (const desk::DraftRow& row : *drafts) {
            if (row.client != desk->session().draft().client || row.id == desk->session().draft().id)
                continue;
            QAction* action = p.carry->addAction(QString(row.title).replace(u'&', u"&&"_s));
            action->setObjectName(u"carry:"_s + row.id);
            connect(action, &QAction::triggered, this, [this, id = row.id, title = row.title] { m_parts->workspace->carryFrom(id, title); });
        }
    if (p.carry->isEmpty())
        p.carry->addAction(tr("This client has no other application"))->setEnabled(false);
}

void MainWindow::updateActions()
{
    Parts& p = *m_parts;
    const bool open = p.workspace->desk() && p.stack->currentWidget() == p.workspace;
    for (QAction* action :
         {p.exportBundle, p.search, p.nextSection, p.previousSection, p.nextFinding, p.previousFinding,
          p.back, p.nextPanel, p.previousPanel, p.why, p.findings, p.home, p.contradictions})
        action->setEnabled(open);
    const bool part = open && !subform::scopeOf(p.workspace->desk()->session().draft().answers).isEmpty();
    p.carry->setEnabled(open && !part && !p.workspace->desk()->isReadOnly());
    for (QAction* action : {p.exportBundle, p.contradictions})
        action->setEnabled(open && !part); // one person's part goes back to its sender
    const desk::UndoState undo = open ? p.workspace->desk()->undoState() : desk::UndoState();
    const desk::UndoState redo = open ? p.workspace->desk()->redoState() : desk::UndoState();
    p.undo->setEnabled(undo.possible);
    p.undo->setToolTip(undo.what.isEmpty() ? tr("Undo") : p.languages.words(undo.what));
    p.redo->setEnabled(redo.possible);
    p.redo->setToolTip(redo.what.isEmpty() ? tr("Redo") : p.languages.words(redo.what));
}

bool MainWindow::openDraft(const QString& draftId)
{
    Parts& p = *m_parts;
    p.stack->setCurrentWidget(p.workspace);
    const auto opened = p.workspace->open(draftId);
    if (!opened) {
        p.stack->setCurrentWidget(p.start);
        p.start->showError(opened.error());
    }
    retranslate();
    return opened.has_value();
}

// Another application for the client of the one that is open, with the answers that both ask for.
void MainWindow::startFor(const QString& packId)
{
    Parts& p = *m_parts;
    if (!p.workspace->desk())
        return;
    const draft::Draft& from = p.workspace->desk()->session().draft();
    const QString id = from.id, title = from.title, client = from.client;
    QString name = packId;
    for (const PackRow& pack : p.services.packs())
        if (pack.id == packId)
            name = p.languages.plain(pack.title);
    const auto made = p.services.createDraft(packId, client, name);
    if (!made)
        return statusBar()->showMessage(p.languages.words(made.error()), 8000);
    if (openDraft(*made))
        p.workspace->carryFrom(id, title);
}

void MainWindow::showStart()
{
    Parts& p = *m_parts;
    p.workspace->close();
    p.start->reload();
    p.stack->setCurrentWidget(p.start);
    retranslate();
}

void MainWindow::setInterfaceLanguage(Language language)
{
    m_parts->languages.setInterface(language);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    settings::windowGeometry.write(m_parts->services.settings(), saveGeometry());
    m_parts->workspace->close();
    event->accept();
}

} // namespace aspirant::ui
