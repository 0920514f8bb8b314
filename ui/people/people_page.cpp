#include "ui/people/people_page.h"

#include "model/registry/distinct.h"
#include "ui/editors/safe_combo.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/page_text.h"
#include "ui/people/duplicates_strip.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/person_panel.h"
#include "ui/people/person_words.h"
#include "ui/wrap_label.h"

#include <QDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

QString PeoplePage::pageTitle()
{
    return tr("People and companies");
}

QString PeoplePage::pageIntro()
{
    return tr("Everyone in this application once, with their roles, where they are named and what is still to be done.");
}

bool PeoplePage::isThere(const session::Session& session)
{
    return session.pack().persons() >= 0 || session.pack().entities() >= 0;
}

WorkspacePage* PeoplePage::make(const PageContext& context, QWidget* parent)
{
    return new PeoplePage(context, parent);
}

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent) : WorkspacePage(parent), m_context(context)
{
    setObjectName(u"peoplePage"_s);
    setProperty("panel", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectParts();
    m_later.setSingleShot(true);
    m_later.setInterval(250); // a burst of typing is worked out once
    connect(&m_later, &QTimer::timeout, this, &PeoplePage::workOut);
    watchLanguage(this, [this] { retranslate(); });
}

void PeoplePage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this); // a small screen or large text scrolls the page rather than cutting its parts
    m_scroll->setObjectName(u"peopleScroll"_s);
    m_scroll->setWidgetResizable(false); // fitBody() does that: Qt gives words that wrap the height they like, not what they need
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto* body = new QWidget;
    body->setProperty("panel", u"side"_s);
    body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setWidget(body);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(theme::space(5), theme::space(3), theme::space(5), 0);
    layout->setSpacing(theme::space(2));
    m_title = new WrapLabel(theme::Role::Title, theme::Tone::Text, body);
    m_summary = new WrapLabel(theme::Role::Body, theme::Tone::Muted, body);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    m_head->addLayout(words, 1);
    auto* adding = new QVBoxLayout;
    adding->setSpacing(theme::space(1));
    m_addPerson = new QPushButton(icon(u"add"_s), QString(), body);
    m_addPerson->setObjectName(u"addPerson"_s);
    m_addCompany = new QPushButton(icon(u"add"_s), QString(), body);
    m_addCompany->setObjectName(u"addCompany"_s);
    adding->addWidget(m_addPerson);
    adding->addWidget(m_addCompany);
    m_head->addLayout(adding);
    layout->addLayout(m_head);
    m_duplicates = new DuplicatesStrip(m_context.editors, body);
    layout->addWidget(m_duplicates);
    m_tabs = new QTabWidget(body);
    m_tabs->setObjectName(u"peopleTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(buildRegister(), QString());
    m_roles = new PageText(m_context.editors.languages, m_tabs);
    m_roles->setObjectName(u"rolesText"_s);
    m_roles->setMargin(theme::space(2));
    m_tabs->addTab(m_roles, QString());
    layout->addWidget(m_tabs, 1);
}

QWidget* PeoplePage::buildRegister()
{
    auto* page = new QWidget(m_tabs);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, theme::space(2), 0, 0);
    layout->setSpacing(theme::space(2));
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setSpacing(theme::space(2));
    m_search = new QLineEdit(page);
    m_search->setObjectName(u"peopleSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, theme::Tone::Muted), QLineEdit::LeadingPosition);
    m_shown = new SafeComboBox(page);
    m_shown->setObjectName(u"peopleShown"_s);
    m_order = new SafeComboBox(page);
    m_order->setObjectName(u"peopleOrder"_s);
    m_tools->addWidget(m_search, 2);
    m_tools->addWidget(m_shown, 1);
    m_tools->addWidget(m_order, 1);
    layout->addLayout(m_tools);
    m_splitter = new QSplitter(Qt::Vertical, page);
    m_splitter->setChildrenCollapsible(false);
    m_model = new PeopleModel(this);
    m_proxy = new PeopleProxy(*m_model, this);
    auto* top = new QWidget(m_splitter);
    auto* list = new QVBoxLayout(top);
    list->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(top);
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_none = new WrapLabel(theme::Role::Body, theme::Tone::Muted, top);
    list->addWidget(m_table, 1);
    list->addWidget(m_none);
    list->addStretch(0);
    m_panel = new PersonPanel(m_context, [this](const draft::Path& path) { return callFor(path); }, m_splitter);
    top->setMinimumHeight(theme::space(33));
    m_panel->setMinimumHeight(theme::space(66));
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({theme::space(40), theme::space(75)});
    layout->addWidget(m_splitter, 1);
    return page;
}

void PeoplePage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_proxy->setSearched(words);
        showChosen();
    });
    connect(m_shown, &QComboBox::activated, this, [this](int at) {
        m_proxy->setShown(static_cast<PeopleShown>(at));
        showChosen();
    });
    connect(m_order, &QComboBox::activated, this, [this](int at) { setOrder(static_cast<PeopleOrder>(at)); });
    // A second press on a heading goes back to the order of the form.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const auto order = static_cast<PeopleOrder>(column + 1);
        setOrder(m_proxy->order() == order ? PeopleOrder::Form : order);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        m_chosen = draft::Path::trusted(index.data(PeopleModel::PathRole).toString());
        m_panel->showRow(m_register.find(m_chosen));
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (!m_chosen.isEmpty())
            m_context.editors.host.goTo(m_chosen);
    });
    connect(m_panel, &PersonPanel::chosen, this, &PeoplePage::follow);
    connect(m_roles, &PageText::linkChosen, this, [this](const QString& path) { follow(draft::Path::trusted(path)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible() && m_stale)
            workOut();
    });
    connect(m_addPerson, &QPushButton::clicked, this, [this] {
        if (session())
            add(session()->pack().persons());
    });
    connect(m_addCompany, &QPushButton::clicked, this, [this] {
        if (session())
            add(session()->pack().entities());
    });
    connect(m_duplicates, &DuplicatesStrip::compareAsked, this,
            [this](const draft::Path& a, const draft::Path& b) { (new MergeDialog(callFor(a), b))->open(); });
    connect(m_duplicates, &DuplicatesStrip::distinctAsked, this, [this](const draft::Path& a, const draft::Path& b, bool distinct) {
        if (session() && apply(registry::setDistinct(session()->draft().answers, a, b, distinct)))
            Q_EMIT said(distinct ? tr("They will not be told as likely duplicates again.") : tr("They may be told as likely duplicates again."));
    });
}

void PeoplePage::setOrder(PeopleOrder order)
{
    m_proxy->setOrder(order);
    m_table->horizontalHeader()->setSortIndicator(order == PeopleOrder::Form ? -1 : static_cast<int>(order) - 1, Qt::AscendingOrder);
    m_order->setCurrentIndex(static_cast<int>(order));
}

void PeoplePage::add(pack::Slot slot)
{
    if (slot >= 0)
        m_context.editors.host.addRow(draft::Path::trusted(session()->pack().definitions()[static_cast<std::size_t>(slot)].question->id));
}

bool PeoplePage::apply(const draft::ChangeSet& changes)
{
    desk::Desk* desk = m_context.desk();
    if (!desk)
        return false;
    const auto done = desk->apply(changes, desk::Origin::Typed);
    if (!done)
        Q_EMIT said(m_context.editors.languages.words(done.error()));
    else
        workOut(); // what was just done is seen at once
    return done.has_value();
}

PersonActionCall PeoplePage::callFor(const draft::Path& row)
{
    return {m_context, row, this, [this](const draft::ChangeSet& changes) { return apply(changes); },
            [this](const draft::Path& path) { select(path); }};
}

void PeoplePage::showSession()
{
    m_stale = true;
    if (isVisible())
        workOut();
}

void PeoplePage::refreshLater(const session::Delta&)
{
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void PeoplePage::clear()
{
    m_later.stop();
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)); // they speak of this application
    m_register = {};
    m_chosen = {};
    m_model->setRows({});
    m_panel->showRow(nullptr);
    m_duplicates->setPairs({});
    m_roles->clearPage();
    m_search->clear();
    m_stale = true;
}

void PeoplePage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    if (m_stale)
        workOut();
}

// Beside each other where there is room for both.
void PeoplePage::resizeEvent(QResizeEvent* event)
{
    WorkspacePage::resizeEvent(event);
    const Qt::Orientation wanted = width() > theme::space(290) ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
    const auto direction = width() < theme::space(110) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight; // large text
    m_head->setDirection(direction);
    m_tools->setDirection(direction);
}

// As high as the page, or as its parts need at least.
void PeoplePage::fitBody()
{
    const QSize room = m_scroll->viewport()->size();
    QWidget* body = m_scroll->widget();
    body->resize(room.width(), qMax(room.height(), body->layout()->minimumHeightForWidth(room.width())));
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    const bool asked = watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest;
    if (asked || (watched == m_scroll->viewport() && event->type() == QEvent::Resize))
        QMetaObject::invokeMethod(this, &PeoplePage::fitBody, Qt::QueuedConnection);
    return WorkspacePage::eventFilter(watched, event);
}

void PeoplePage::workOut()
{
    m_later.stop();
    const session::Session* now = session();
    if (!now)
        return;
    m_stale = false;
    const Languages& languages = m_context.editors.languages;
    m_register = readRegister(*now, languages);
    m_model->setRows(m_register.rows);
    m_duplicates->setPairs(m_register.duplicates);
    m_roles->showPage(rolesPage(*now, languages), languages.questions());
    const int people = m_register.people(), companies = static_cast<int>(m_register.rows.size()) - people;
    m_summary->setWords(tr("%1, %2.", "so many people, so many companies").arg(tr("%n person(s)", nullptr, people), tr("%n company(ies)", nullptr, companies)));
    const int lacking = rolesLacking(*now);
    m_tabs->setTabText(1, lacking > 0 ? tr("Roles (%1 not filled)").arg(lacking) : tr("Roles"));
    const bool mayChange = !m_context.editors.host.isReadOnly();
    m_addPerson->setVisible(now->pack().persons() >= 0);
    m_addCompany->setVisible(now->pack().entities() >= 0);
    m_addPerson->setEnabled(mayChange);
    m_addCompany->setEnabled(mayChange);
    if (m_chosen.isEmpty() || !m_register.find(m_chosen))
        m_chosen = m_register.rows.isEmpty() ? draft::Path() : m_register.rows.first().path();
    showChosen();
}

// The row that is chosen stays so while it is shown; its details stay in any case.
void PeoplePage::showChosen()
{
    const RegisterRow* row = m_register.find(m_chosen);
    for (int i = 0; i < m_proxy->rowCount(); ++i) {
        const QModelIndex index = m_proxy->index(i, 0);
        if (index.data(PeopleModel::PathRole).toString() == m_chosen.text() && m_table->currentIndex().row() != i)
            m_table->setCurrentIndex(index);
    }
    m_panel->showRow(row);
    const bool any = m_proxy->rowCount() > 0;
    m_table->setVisible(any);
    m_none->setWords(any ? QString()
                     : m_register.rows.isEmpty() ? tr("Nobody has been entered yet. People and companies are entered once, and named wherever a question asks for them.")
                                                 : tr("No person or company fits what is searched for."));
}

void PeoplePage::select(const draft::Path& row)
{
    if (m_stale)
        workOut();
    if (!m_register.find(row))
        return;
    m_tabs->setCurrentIndex(0);
    m_chosen = row;
    m_search->clear();
    if (m_proxy->rowCount() < m_model->rowCount()) {
        m_shown->setCurrentIndex(0);
        m_proxy->setShown(PeopleShown::Everyone);
    }
    showChosen();
    m_table->scrollTo(m_table->currentIndex());
}

void PeoplePage::follow(const draft::Path& path)
{
    if (m_register.find(path))
        select(path);
    else
        m_context.editors.host.goTo(path);
}

void PeoplePage::focusPage()
{
    if (m_tabs->currentIndex() == 1)
        m_roles->setFocus(Qt::TabFocusReason);
    else if (m_table->isVisible())
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_search->setFocus(Qt::TabFocusReason);
}

void PeoplePage::fillChoices()
{
    const int shown = qMax(0, m_shown->currentIndex()), order = static_cast<int>(m_proxy->order());
    m_shown->clear();
    m_shown->addItems({tr("Everyone"), tr("People"), tr("Companies"), tr("With something to do"), tr("Carried over, to be looked at"), tr("May be entered twice")});
    m_shown->setCurrentIndex(shown);
    m_order->clear();
    m_order->addItems({tr("As in the form"), tr("By name"), tr("By role"), tr("By what is left to do")});
    m_order->setCurrentIndex(order);
}

void PeoplePage::retranslate()
{
    m_title->setWords(pageTitle());
    m_addPerson->setText(tr("Add a person"));
    m_addCompany->setText(tr("Add a company"));
    m_tabs->setAccessibleName(pageTitle());
    m_tabs->setTabText(0, tr("Register"));
    m_tabs->setTabText(1, tr("Roles"));
    m_search->setPlaceholderText(tr("Find a person or company"));
    m_search->setAccessibleName(tr("Find a person or company"));
    m_shown->setSpokenName(tr("Which entries are shown"));
    m_order->setSpokenName(tr("In which order"));
    fillChoices();
    m_proxy->setLocale(m_context.editors.languages.locale());
    m_model->retranslate();
    m_table->setAccessibleName(tr("People and companies of this application"));
    m_roles->setAccessibleName(tr("Roles that the questionnaire asks for"));
    m_stale = true;
    if (isVisible())
        workOut();
    m_duplicates->retranslate();
}

} // namespace aspirant::ui
