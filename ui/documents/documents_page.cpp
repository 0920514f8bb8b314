#include "ui/documents/documents_page.h"

#include "model/base/hidden_characters.h"
#include "ui/documents/checklist_model.h"
#include "ui/documents/originals_watch.h"
#include "ui/documents/paper_details.h"
#include "ui/documents/paper_preview.h"
#include "ui/documents/register_delegate.h"
#include "ui/documents/register_model.h"
#include "ui/editors/safe_combo.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/page_document.h"
#include "ui/wrap_label.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

enum View { ChecklistView, RegisterView };
enum Below { DetailsTab, PreviewTab };
constexpr int pauseMs = 250; // a burst of typing is worked out once

QTableView* tableOf(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegate(new RegisterDelegate(table));
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->setWordWrap(true);
    table->setShowGrid(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

DocumentsPage::DocumentsPage(const PageContext& context, QWidget* parent) : WorkspacePage(parent), m_context(context)
{
    setObjectName(u"documentsPage"_s);
    setProperty("panel", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    build();
    connectParts();
    connectButtons();
    watchLanguage(this, [this] { retranslate(); });
}

DocumentsPage::~DocumentsPage() = default;

QString DocumentsPage::pageTitle()
{
    return tr("Documents");
}

QString DocumentsPage::pageIntro()
{
    return tr("Every document that is wanted, what came, and what is wrong with it.");
}

bool DocumentsPage::isThere(const session::Session& session)
{
    const auto& definitions = session.pack().definitions();
    return std::any_of(definitions.begin(), definitions.end(),
                       [](const pack::Definition& one) { return one.question->type == pack::Type::Attachment; });
}

WorkspacePage* DocumentsPage::make(const PageContext& context, QWidget* parent)
{
    return new DocumentsPage(context, parent);
}

void DocumentsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_originals = new QVBoxLayout;
    m_originals->setSpacing(1);
    layout->addLayout(m_originals);
    buildHead(layout);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    buildTables();
    buildBelow();
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
}

void DocumentsPage::buildHead(QVBoxLayout* layout)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(theme::space(5), theme::space(4), theme::space(5), theme::space(2));
    head->setSpacing(theme::space(1));
    layout->addLayout(head);
    m_title = new WrapLabel(theme::Role::Title, theme::Tone::Text, this);
    m_counts = new WrapLabel(theme::Role::Body, theme::Tone::Text, this);
    m_counts->setObjectName(u"documentCounts"_s);
    m_hint = new WrapLabel(theme::Role::Small, theme::Tone::Muted, this);
    head->addWidget(m_title);
    head->addWidget(m_counts);
    head->addWidget(m_hint);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(theme::space(2));
    bar->setContentsMargins(0, theme::space(2), 0, 0);
    head->addLayout(bar);
    m_views = new QTabBar(this);
    m_views->setObjectName(u"documentViews"_s);
    m_views->setDrawBase(false);
    m_views->addTab({});
    m_views->addTab({});
    m_filter = new SafeComboBox(this);
    m_filter->setObjectName(u"documentFilter"_s);
    m_filter->setMinimumContentsLength(16);
    m_add = new QPushButton(icon(u"attach"_s, theme::Tone::OnAccent), QString(), this);
    m_add->setObjectName(u"documentAdd"_s);
    m_add->setProperty("kind", u"primary"_s);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"documentMore"_s);
    m_more->setIcon(icon(u"more"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_saveTable = menu->addAction(icon(u"export"_s), QString());
    m_saveTable->setObjectName(u"documentTable"_s);
    m_print = menu->addAction(icon(u"file"_s), QString());
    m_print->setObjectName(u"documentPrint"_s);
    menu->addSeparator();
    m_lookForChanges = menu->addAction(icon(u"search"_s), QString());
    m_lookForChanges->setObjectName(u"documentOriginals"_s);
    m_more->setMenu(menu);
    bar->addWidget(m_views);
    bar->addStretch(1);
    bar->addWidget(m_filter);
    bar->addWidget(m_add);
    bar->addWidget(m_more);
}

void DocumentsPage::buildTables()
{
    const Languages& languages = m_context.editors.languages;
    m_rows = new ChecklistModel(languages, this);
    m_papers = new RegisterModel(languages, this);
    m_tables = new QStackedWidget(m_splitter);
    m_checklist = tableOf(m_rows, u"checklist"_s, m_tables);
    m_checklist->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_checklist->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* columns = m_checklist->horizontalHeader();
    columns->setSectionResizeMode(ChecklistModel::StandingColumn, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(ChecklistModel::DocumentColumn, QHeaderView::Stretch);
    m_checklist->setColumnWidth(ChecklistModel::FilesColumn, theme::space(52));
    m_register = tableOf(m_papers, u"register"_s, m_tables);
    m_register->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                                QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_register->setColumnWidth(RegisterModel::FileColumn, theme::space(52));
    m_register->setColumnWidth(RegisterModel::UsedColumn, theme::space(44));
    for (int column = RegisterModel::DateColumn; column <= RegisterModel::VersionColumn; ++column)
        m_register->setColumnWidth(column, theme::space(28));
    m_register->horizontalHeader()->setStretchLastSection(true);
    m_tables->addWidget(m_checklist);
    m_tables->addWidget(m_register);
    m_splitter->addWidget(m_tables);
}

void DocumentsPage::buildBelow()
{
    m_below = new QTabWidget(m_splitter);
    m_below->setObjectName(u"documentBelow"_s);
    m_below->setDocumentMode(true);
    auto* details = new QWidget(m_below);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_details = new QTextBrowser(details);
    m_details->setObjectName(u"documentDetails"_s);
    m_details->setOpenLinks(false);
    layout->addWidget(m_details, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme::space(5), theme::space(2), theme::space(5), theme::space(2));
    row->setSpacing(theme::space(2));
    const auto button = [row, details](const QString& name) {
        auto* made = new QPushButton(details);
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    m_question = button(u"documentQuestion"_s);
    m_addHere = button(u"documentAddHere"_s);
    m_replace = button(u"documentReplace"_s);
    m_open = button(u"documentOpen"_s);
    row->addStretch(1);
    layout->addLayout(row);
    m_below->addTab(details, QString());
    m_preview = new PaperPreview(m_context.services, m_context.editors.languages, m_below);
    m_below->addTab(m_preview, QString());
    m_splitter->addWidget(m_below);
}

void DocumentsPage::connectParts()
{
    connect(&m_later, &QTimer::timeout, this, &DocumentsPage::workOut);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_tables->setCurrentIndex(view);
        m_filter->setVisible(view == ChecklistView);
        showDetails();
    });
    connect(m_filter, &QComboBox::activated, this, [this](int at) {
        m_rows->setFilter(at == 0 ? std::nullopt : std::optional(static_cast<papers::Standing>(m_filter->currentData().toInt())));
        m_checklist->resizeRowsToContents();
        m_checklist->selectRow(0);
        showDetails();
    });
    for (QTableView* table : {m_checklist, m_register})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showDetails(); });
    connect(m_checklist, &QTableView::activated, this, [this] {
        if (currentPapers().isEmpty())
            m_question->click();
        else
            m_below->setCurrentIndex(PreviewTab);
    });
    connect(m_papers, &RegisterModel::recordAsked, this, &DocumentsPage::record);
    connect(m_papers, &RegisterModel::notADate, this, [this](const QString& typed) {
        Q_EMIT said(tr("%1 is not a date. Write it as 22/11/2026 or 2026-11-22.").arg(shownName(typed)));
    });
    connect(m_details, &QTextBrowser::anchorClicked, this, &DocumentsPage::followLink);
    connect(&m_context.originals, &OriginalsWatch::looked, this, &DocumentsPage::showOriginals);
}

void DocumentsPage::connectButtons()
{
    connect(m_add, &QPushButton::clicked, this, [this] { chooseFiles(false); });
    connect(m_addHere, &QPushButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_question, &QPushButton::clicked, this, [this] {
        if (const papers::ChecklistRow* row = currentRow())
            m_context.editors.host.goTo(draft::Path(row->path)); // the row may be gone while it goes there
        else if (const papers::RegisteredPaper* paper = currentRegistered())
            m_context.editors.host.goTo(draft::Path(paper->usedAt.first()));
    });
    connect(m_replace, &QPushButton::clicked, this, [this] {
        if (const QList<ShownPaper> papers = currentPapers(); papers.size() == 1)
            chooseReplacement(papers.first());
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const QList<ShownPaper> papers = currentPapers(); papers.size() == 1)
            m_context.editors.host.openAttachment(papers.first().sha256, papers.first().name);
    });
    connect(m_saveTable, &QAction::triggered, this, &DocumentsPage::saveTable);
    connect(m_print, &QAction::triggered, this, &DocumentsPage::print);
    connect(m_lookForChanges, &QAction::triggered, this, [this] {
        m_context.originals.look();
        Q_EMIT said(tr("Looking whether originals on this computer have changed."));
    });
}

// ---- what is shown ----

void DocumentsPage::showSession()
{
    m_stale = true;
    showOriginals();
    if (isVisible())
        workOut();
}

void DocumentsPage::refreshLater(const session::Delta&)
{
    m_stale = true;
    if (isVisible())
        m_later.start(pauseMs);
}

void DocumentsPage::clear()
{
    m_later.stop();
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)); // they speak of this application
    m_rows->setRows({});
    m_papers->setPapers(nullptr, {});
    m_details->clear();
    m_preview->clear();
    m_stale = true;
}

void DocumentsPage::focusPage()
{
    m_tables->currentWidget()->setFocus(Qt::TabFocusReason);
}

void DocumentsPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    if (m_stale)
        workOut();
}

void DocumentsPage::workOut()
{
    m_later.stop();
    if (!session())
        return;
    m_stale = false;
    const draft::Path path = m_rows->rowAt(m_checklist->currentIndex().row()) ? m_rows->rowAt(m_checklist->currentIndex().row())->path : draft::Path();
    const int registered = m_register->currentIndex().row();
    m_rows->setRows(m_context.services.checklist(*session()));
    m_papers->setReadOnly(m_context.editors.host.isReadOnly());
    m_papers->setPapers(session(), papers::paperRegister(*session(), m_rows->all()));
    m_checklist->resizeRowsToContents();
    m_register->resizeRowsToContents();
    m_checklist->selectRow(qMax(0, m_rows->rowOf(path)));
    if (!m_register->currentIndex().isValid())
        m_register->setCurrentIndex(m_papers->index(qMax(0, registered), RegisterModel::FileColumn));
    fillFilter();
    showDetails();
}

bool DocumentsPage::showsRegister() const
{
    return m_views->currentIndex() == RegisterView;
}

const papers::ChecklistRow* DocumentsPage::currentRow() const
{
    return showsRegister() ? nullptr : m_rows->rowAt(m_checklist->currentIndex().row());
}

const papers::RegisteredPaper* DocumentsPage::currentRegistered() const
{
    return showsRegister() ? m_papers->paperAt(m_register->currentIndex().row()) : nullptr;
}

QList<DocumentsPage::ShownPaper> DocumentsPage::currentPapers() const
{
    QList<ShownPaper> papers;
    if (const papers::ChecklistRow* row = currentRow()) {
        for (const papers::ListedPaper& paper : row->papers)
            papers.append({paper.sha256, paper.name});
    } else if (const papers::RegisteredPaper* paper = currentRegistered()) {
        papers.append({paper->sha256, paper->name});
    }
    return papers;
}

void DocumentsPage::showDetails()
{
    const Languages& languages = m_context.editors.languages;
    std::optional<pages::Page> page;
    if (const papers::ChecklistRow* row = currentRow(); row && session())
        page = detailsOf(*session(), *row, languages);
    else if (const papers::RegisteredPaper* paper = currentRegistered(); paper && session())
        page = detailsOf(*session(), *paper, *m_papers, languages);
    if (page)
        writePage(*m_details->document(), *page, {languages.catalogue(), languages.interface(), &detailsLink,
                                                  lettersAcross(m_details->viewport()->width(), languages.interface())});
    else
        m_details->setPlainText(tr("There is nothing here."));
    m_details->moveCursor(QTextCursor::Start);
    const QList<ShownPaper> papers = currentPapers();
    if (papers.isEmpty())
        m_preview->clear();
    else
        m_preview->showPaper(papers.first().sha256, papers.first().name);
    updateButtons();
}

void DocumentsPage::updateButtons()
{
    const bool readOnly = m_context.editors.host.isReadOnly();
    const QList<ShownPaper> papers = currentPapers();
    m_question->setEnabled(currentRow() || currentRegistered());
    m_addHere->setVisible(!showsRegister());
    m_addHere->setEnabled(currentRow() && !readOnly);
    m_replace->setEnabled(papers.size() == 1 && !readOnly);
    m_open->setEnabled(papers.size() == 1);
    m_add->setEnabled(!readOnly);
    m_saveTable->setEnabled(session());
    m_print->setEnabled(session());
}

void DocumentsPage::fillFilter()
{
    using papers::Standing;
    const Languages& languages = m_context.editors.languages;
    const QVariant chosen = m_filter->currentData();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All documents (%1)").arg(m_rows->all().size()));
    QStringList counts;
    for (const Standing standing : {Standing::Missing, Standing::Wrong, Standing::Stale, Standing::Received, Standing::Open}) {
        const Shown shown = shownStanding(standing, languages);
        const QString words = tr("%1: %2", "a standing, and how many documents have it").arg(shown.words, QString::number(m_rows->count(standing)));
        m_filter->addItem(icon(shown.icon, shown.tone), words, static_cast<int>(standing));
        counts << words;
    }
    m_filter->setCurrentIndex(chosen.isValid() ? m_filter->findData(chosen) : 0);
    m_counts->setWords(counts.join(u"  ·  "_s));
    m_views->setTabText(ChecklistView, tr("Checklist"));
    m_views->setTabText(RegisterView, tr("Register (%1)").arg(m_papers->papers().size()));
}

void DocumentsPage::showOriginals()
{
    while (QLayoutItem* item = m_originals->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have been pressed just now
        delete item;
    }
    for (const desk::ChangedOriginal& one : m_context.originals.changed()) {
        auto* strip = new OriginalStrip(one, m_context.editors.languages, m_context.editors.host.isReadOnly(), this);
        connect(strip, &OriginalStrip::takeAsked, this, [this, one] { takeOriginal(one); });
        connect(strip, &OriginalStrip::keepAsked, this, [this, one] { keepAttached(one); });
        m_originals->addWidget(strip);
    }
}

void DocumentsPage::followLink(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (url.scheme() != "paper"_L1) {
        m_context.editors.host.goTo(draft::Path::trusted(path));
        return;
    }
    m_preview->showPaper(path.section(u'/', 0, 0), path.section(u'/', 1));
    m_below->setCurrentIndex(PreviewTab);
    m_preview->setFocus(Qt::TabFocusReason);
}

void DocumentsPage::retranslate()
{
    m_title->setWords(pageTitle());
    m_hint->setWords(tr("Drop files anywhere on this page; each gets a suggestion where it belongs."));
    m_views->setAccessibleName(tr("Checklist or register"));
    m_filter->setSpokenName(tr("Which documents to list"));
    m_add->setText(tr("Add files…"));
    m_more->setToolTip(tr("Save, print, look for changes"));
    m_more->setAccessibleName(m_more->toolTip());
    m_saveTable->setText(tr("Save the checklist for a spreadsheet (CSV)…"));
    m_print->setText(tr("Print the checklist (PDF)…"));
    m_lookForChanges->setText(tr("Look whether originals have changed"));
    m_below->setTabText(DetailsTab, tr("Details"));
    m_below->setTabText(PreviewTab, tr("Preview"));
    m_question->setText(tr("Go to the question"));
    m_addHere->setText(tr("Add files here…"));
    m_replace->setText(tr("Replace…"));
    m_open->setText(tr("Open with its program"));
    m_checklist->setAccessibleName(tr("Checklist of documents"));
    m_register->setAccessibleName(tr("Register of papers"));
    m_details->setAccessibleName(tr("Details of the document"));
    m_rows->retranslate();
    m_papers->retranslate();
    fillFilter();
    showOriginals();
    showDetails();
}

} // namespace aspirant::ui
