#include "ui/people/person_panel.h"

#include "model/draft/carried.h"
#include "model/session/answer_words.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/page_text.h"
#include "ui/people/flow_layout.h"
#include "ui/people/person_words.h"
#include "ui/two_line_delegate.h"
#include "ui/wrap_label.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int secondLine = Qt::UserRole + 2;
constexpr int pathRole = Qt::UserRole;

draft::Path pathOf(const QListWidgetItem* item)
{
    return item ? draft::Path::trusted(item->data(pathRole).toString()) : draft::Path();
}

} // namespace

PersonPanel::PersonPanel(const PageContext& context, std::function<PersonActionCall(const draft::Path&)> callFor, QWidget* parent)
    : QWidget(parent), m_context(context), m_callFor(std::move(callFor))
{
    setObjectName(u"personPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("panel", u"side"_s);
    build();
    watchLanguage(this, [this] { retranslate(); });
}

void PersonPanel::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, theme::space(2), 0, 0);
    m_nobody = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    outer->addWidget(m_nobody);
    m_filled = new QWidget(this);
    outer->addWidget(m_filled, 1);
    outer->addStretch(0);
    auto* layout = new QVBoxLayout(m_filled);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(1));
    m_name = new WrapLabel(theme::Role::Heading, theme::Tone::Text, m_filled);
    m_name->setObjectName(u"personName"_s);
    m_state = new WrapLabel(theme::Role::Small, theme::Tone::Muted, m_filled);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    auto* buttons = new FlowLayout(theme::space(2));
    for (const PersonAction& action : personActions()) {
        auto* button = new QPushButton(icon(action.icon), QString(), m_filled);
        button->setObjectName(u"person:"_s + action.id);
        connect(button, &QPushButton::clicked, this, [this, go = action.go] {
            if (m_row)
                go(m_callFor(m_row->path()));
        });
        buttons->addWidget(button);
        m_actions << button;
    }
    layout->addLayout(buttons);
    m_tabs = new QTabWidget(m_filled);
    m_tabs->setObjectName(u"personTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_text = new PageText(m_context.editors.languages, m_tabs);
    m_text->setObjectName(u"personText"_s);
    m_text->setMargin(theme::space(2));
    connect(m_text, &PageText::linkChosen, this, [this](const QString& path) { Q_EMIT chosen(draft::Path::trusted(path)); });
    m_tabs->addTab(m_text, QString());
    auto* told = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(told);
    column->setContentsMargins(0, theme::space(2), 0, 0);
    m_findingsNone = new WrapLabel(theme::Role::Body, theme::Tone::Muted, told);
    column->addWidget(m_findingsNone);
    m_findings = makeList(u"personFindings"_s);
    column->addWidget(m_findings, 1);
    column->addStretch(0);
    m_tabs->addTab(told, QString());
    m_tabs->addTab(buildEmployment(), QString());
    m_tabs->addTab(buildCarried(), QString());
    layout->addWidget(m_tabs, 1);
}

QListWidget* PersonPanel::makeList(const QString& name)
{
    auto* list = new QListWidget(this);
    list->setObjectName(name);
    list->setItemDelegate(new TwoLineDelegate(secondLine, list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setResizeMode(QListView::Adjust);
    list->setMouseTracking(true);
    connect(list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        if (const draft::Path path = pathOf(item); !path.isEmpty())
            Q_EMIT chosen(path);
    });
    return list;
}

QWidget* PersonPanel::buildEmployment()
{
    m_employment = new QWidget(this);
    auto* layout = new QVBoxLayout(m_employment);
    layout->setContentsMargins(0, theme::space(2), 0, 0);
    layout->setSpacing(theme::space(2));
    m_timeline = new TimelineView(m_context.editors.languages, m_employment);
    layout->addWidget(m_timeline);
    m_timesNone = new WrapLabel(theme::Role::Body, theme::Tone::Muted, m_employment);
    layout->addWidget(m_timesNone);
    m_times = makeList(u"personTimes"_s);
    layout->addWidget(m_times, 1);
    layout->addStretch(0);
    connect(m_times, &QListWidget::currentRowChanged, m_timeline, &TimelineView::setCurrent);
    connect(m_timeline, &TimelineView::chosen, m_times, qOverload<int>(&QListWidget::setCurrentRow));
    return m_employment;
}

QWidget* PersonPanel::buildCarried()
{
    m_carriedPage = new QWidget(this);
    auto* layout = new QVBoxLayout(m_carriedPage);
    layout->setContentsMargins(0, theme::space(2), 0, theme::space(2));
    layout->setSpacing(theme::space(2));
    m_carriedIntro = new WrapLabel(theme::Role::Body, theme::Tone::Muted, m_carriedPage);
    layout->addWidget(m_carriedIntro);
    m_carried = makeList(u"personCarried"_s);
    layout->addWidget(m_carried, 1);
    auto* buttons = new FlowLayout(theme::space(2));
    const auto add = [&](const QString& name, auto go) {
        auto* button = new QPushButton(m_carriedPage);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, go);
        buttons->addWidget(button);
        return button;
    };
    m_looked = add(u"lookedAt"_s, [this] { looked({pathOf(m_carried->currentItem())}); });
    m_lookedAll = add(u"lookedAtAll"_s, [this] {
        QList<draft::Path> all;
        for (int i = 0; i < m_carried->count(); ++i)
            all << pathOf(m_carried->item(i));
        looked(all);
    });
    m_openCarried = add(u"openCarried"_s, [this] {
        if (const draft::Path path = pathOf(m_carried->currentItem()); !path.isEmpty())
            Q_EMIT chosen(path);
    });
    layout->addLayout(buttons);
    connect(m_carried, &QListWidget::currentRowChanged, this, &PersonPanel::updateCarriedButtons);
    return m_carriedPage;
}

void PersonPanel::looked(const QList<draft::Path>& paths)
{
    const session::Session* session = m_context.editors.host.session();
    if (!session || !m_row)
        return;
    const draft::ChangeSet changes = draft::lookedAt(session->draft().answers, paths);
    if (!changes.isEmpty())
        m_callFor(m_row->path()).apply(changes);
}

void PersonPanel::updateCarriedButtons()
{
    const bool mayChange = !m_context.editors.host.isReadOnly();
    const bool any = m_carried->currentRow() >= 0;
    m_looked->setEnabled(mayChange && any);
    m_lookedAll->setEnabled(mayChange && m_carried->count() > 0);
    m_openCarried->setEnabled(any);
}

void PersonPanel::showRow(const RegisterRow* row)
{
    const bool other = !row || !m_row || row->path() != m_row->path();
    m_row = row ? std::optional(*row) : std::nullopt;
    if (other) {
        for (QListWidget* list : {m_findings, m_times, m_carried})
            list->clear();
        m_items.clear();
    }
    fill();
}

void PersonPanel::focusPanel()
{
    if (m_row)
        m_tabs->tabBar()->setFocus(Qt::TabFocusReason);
}

void PersonPanel::fill()
{
    const session::Session* session = m_context.editors.host.session();
    const bool shown = m_row && session;
    m_nobody->setVisible(!shown);
    m_filled->setVisible(shown);
    if (!shown)
        return;
    m_name->setWords(fullName(*m_row), m_context.editors.languages.questions());
    m_state->setWords(registerStateWords(*m_row));
    const bool mayChange = !m_context.editors.host.isReadOnly();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const PersonAction& action = personActions()[i];
        m_actions[i]->setEnabled((mayChange || !action.changes) && action.possible(*session, m_row->path()));
    }
    m_text->showPage(personPage(*session, *m_row, m_context.editors.languages), m_context.editors.languages.questions());
    fillFindings(*session);
    fillEmployment(*session);
    fillCarried(*session);
    m_tabs->setTabText(1, m_findings->count() > 0 ? tr("Findings (%1)").arg(m_findings->count()) : tr("Findings"));
    m_tabs->setTabText(3, tr("To be looked at (%1)").arg(m_carried->count()));
    m_tabs->setTabVisible(2, m_row->person);
    m_tabs->setTabVisible(3, m_carried->count() > 0);
}

// Lists are made anew; the line that was current stays so, or the one that took its place.
void PersonPanel::fillFindings(const session::Session& session)
{
    const Languages& languages = m_context.editors.languages;
    const int current = m_findings->currentRow();
    m_findings->clear();
    for (const Issue& issue : findingsOf(session, m_row->entry)) {
        const Shown shown = severity(issue.severity);
        auto* item = new QListWidgetItem(icon(shown.icon, shown.tone), languages.words(issue.message), m_findings);
        const auto path = draft::Path::trusted(issue.path);
        const pack::Question* question = session.question(path.isRow() ? path.repeat() : path);
        item->setData(secondLine, question ? tr("%1: %2", "severity, then the question").arg(shown.words, languages.plain(question->text)) : shown.words);
        item->setData(pathRole, issue.path);
    }
    m_findings->setCurrentRow(qMin(current, m_findings->count() - 1));
    m_findings->setVisible(m_findings->count() > 0);
    m_findingsNone->setWords(m_findings->count() > 0 ? QString() : tr("Nothing is missing or wrong in this record, or where it is named."));
}

void PersonPanel::fillEmployment(const session::Session& session)
{
    const int current = m_times->currentRow();
    m_items = m_row->person ? timelineItems(session, m_row->path(), m_context.editors.languages) : QList<TimelineItem>();
    m_times->clear();
    using Kind = TimelineItem::Kind;
    for (const TimelineItem& item : std::as_const(m_items)) {
        const bool bad = item.kind == Kind::Gap || item.kind == Kind::Undated, note = item.kind == Kind::Overlap;
        auto* line = new QListWidgetItem(icon(bad ? u"warns"_s : note ? u"notes"_s : item.kind == Kind::Study ? u"file"_s : u"calendar"_s,
                                              bad ? theme::Tone::Warns : note ? theme::Tone::Notes : theme::Tone::Muted),
                                         item.words, m_times);
        line->setData(secondLine, item.kind == Kind::Gap       ? tr("Gap")
                                  : item.kind == Kind::Overlap ? tr("Overlap")
                                  : item.kind == Kind::Study   ? tr("Study")
                                  : item.kind == Kind::Undated ? tr("Without dates")
                                                               : tr("Employment"));
        // A gap leads to the table in which an entry is missing.
        const draft::Path table = m_row->path().child(registry::TimelineOptions().table);
        line->setData(pathRole, item.row.isEmpty() ? table.text() : item.row.text());
    }
    m_timeline->setVisible(!m_items.isEmpty());
    m_times->setVisible(!m_items.isEmpty());
    m_timesNone->setWords(m_items.isEmpty() ? tr("No employment has been entered for this person.") : QString());
    m_timeline->setItems(m_items, session.today());
    m_times->setCurrentRow(qMin(current, m_times->count() - 1));
}

void PersonPanel::fillCarried(const session::Session& session)
{
    const Languages& languages = m_context.editors.languages;
    const int current = m_carried->currentRow();
    m_carried->clear();
    for (const draft::Path& path : toLookAt(session, m_row->path())) {
        const pack::Question* question = session.question(path);
        if (!question)
            continue;
        auto* item = new QListWidgetItem(icon(u"history"_s, theme::Tone::Warns), languages.plain(question->text), m_carried);
        QString words = languages.answer(*question, session.state(path).answer, &session);
        const auto mark = draft::carriedMark(session.draft().answers, path);
        if (mark && mark->answeredAt.isValid())
            words = tr("%1 · answered on %2").arg(words, dateWords(mark->answeredAt.toUTC().date(), languages.interface()));
        item->setData(secondLine, words);
        item->setData(pathRole, path.text());
    }
    m_carried->setCurrentRow(qMin(qMax(0, current), m_carried->count() - 1));
    updateCarriedButtons();
}

void PersonPanel::retranslate()
{
    m_nobody->setWords(tr("Choose a person or company in the list to see where it is used and what is still to be done."));
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(personActions()[i].words());
        m_actions[i]->setToolTip(personActions()[i].hint());
    }
    m_tabs->setAccessibleName(tr("About this record"));
    m_tabs->setTabText(0, tr("Overview"));
    m_tabs->setTabText(2, tr("Employment"));
    m_text->setAccessibleName(tr("Names, roles and where used"));
    m_findings->setAccessibleName(tr("Findings about this record"));
    m_times->setAccessibleName(tr("Employment, gaps and overlaps"));
    m_carried->setAccessibleName(tr("Answers carried over, to be looked at"));
    m_carriedIntro->setWords(tr("These answers came from another application of this client and may be out of date."));
    m_looked->setText(tr("I have looked at it"));
    m_lookedAll->setText(tr("I have looked at all of them"));
    m_openCarried->setText(tr("Open the question"));
    m_timeline->retranslate();
    fill();
}

} // namespace aspirant::ui
