#include "ui/subform/suggestion_list.h"

#include "model/review/suggested.h"
#include "model/session/masking.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/prompts.h"
#include "ui/wrap_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

SuggestionList::SuggestionList(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    build();
    watchLanguage(this, [this] { retranslate(); });
}

void SuggestionList::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(2));
    m_none = new WrapLabel(theme::Role::Body, theme::Tone::Muted, this);
    layout->addWidget(m_none);
    m_table = new QTableWidget(0, 4, this);
    m_table->setObjectName(u"suggestions"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& name) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    m_accept = button(u"acceptSuggestion"_s);
    m_accept->setProperty("kind", u"primary"_s);
    m_reject = button(u"rejectSuggestion"_s);
    m_go = button(u"showSuggestion"_s);
    row->addStretch(1);
    m_reveal = new CheckOption(this);
    m_reveal->setObjectName(u"revealSuggestions"_s);
    row->addWidget(m_reveal);
    connect(m_reveal, &QAbstractButton::toggled, this, &SuggestionList::reload);
    m_all = button(u"acceptAll"_s);
    layout->addLayout(row);
    connect(m_accept, &QPushButton::clicked, this, [this] { accept(chosen()); });
    connect(m_reject, &QPushButton::clicked, this, [this] { reject(chosen()); });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const int at = m_table->currentRow(); at >= 0 && at < m_shown.size())
            m_context.editors.host.goTo(m_shown[at].path);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const draft::Suggestion& suggestion : std::as_const(m_shown))
            ids.append(suggestion.id);
        accept(ids);
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SuggestionList::updateState);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents);
}

void SuggestionList::setRow(const draft::Path& row)
{
    m_row = row;
    reload();
}

void SuggestionList::clear()
{
    m_shown.clear();
    m_table->setRowCount(0);
    m_reveal->setChecked(false); // asked for anew in each application
    updateState();
}

void SuggestionList::reload()
{
    const session::Session* session = m_context.editors.host.session();
    if (!session)
        return clear();
    m_shown = draft::suggestions(session->draft().answers);
    m_shown.removeIf([this](const draft::Suggestion& one) { return !m_row.isEmpty() && !one.path.isInside(m_row); });
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int at = 0; at < m_shown.size(); ++at)
        fillRow(at, m_shown[at], *session);
    m_table->resizeRowsToContents();
    if (!m_shown.isEmpty() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    updateState();
}

QString SuggestionList::words(const session::Session& session, const draft::Suggestion& suggestion, const json::Value& value) const
{
    const pack::Question* question = session.question(suggestion.path);
    if (!question) // of an entry that is not there yet
        question = session.pack().slotOf(suggestion.path.definitionId()) < 0
                       ? nullptr
                       : session.pack().definitions()[static_cast<std::size_t>(session.pack().slotOf(suggestion.path.definitionId()))].question;
    if (suggestion.rows) {
        const QStringList stay = value.toStringList();
        QStringList gone;
        for (const QString& id : session.rows(suggestion.path))
            if (!stay.contains(id))
                gone.append(session.rowTitle(suggestion.path.row(id)).best(m_context.editors.languages.questions()).words);
        gone.removeAll(QString());
        const QString count = tr("%n entries", nullptr, static_cast<int>(stay.size()));
        return gone.isEmpty() ? count : tr("%1\nWithout: %2", "how many entries, names of those that go").arg(count, gone.join(tr(", ", "between names")));
    }
    const QString shown = question ? session::shownWords(*question, value, m_context.editors.languages.catalogue(), m_context.editors.languages.questions(), &session,
                                                         m_reveal->isChecked() ? session::Personal::Shown : m_context.editors.languages.personal())
                                   : session::maskMark; // of what is not known nothing is shown
    return shown.isEmpty() ? tr("(no answer)") : shown;
}

void SuggestionList::fillRow(int at, const draft::Suggestion& suggestion, const session::Session& session)
{
    const Languages& languages = m_context.editors.languages;
    const draft::Answers& answers = session.draft().answers;
    const pack::Slot slot = session.pack().slotOf(suggestion.path.definitionId());
    const QString title = slot < 0 ? suggestion.path.text() : languages.plain(session.pack().definitions()[static_cast<std::size_t>(slot)].question->text);
    const draft::Path row = suggestion.path.enclosingRow();
    const QString around = row.isEmpty() ? QString() : session.rowTitle(row).best(languages.questions()).words;
    QString from = suggestion.capacity.isEmpty() ? suggestion.name : tr("%1, %2", "name, capacity").arg(suggestion.name, suggestion.capacity);
    from += u'\n' + languages.locale().toString(suggestion.at.toLocalTime(), QLocale::ShortFormat);
    if (draft::isStale(answers, suggestion))
        from += u'\n' + tr("The answer here has changed since it was sent.");
    const QStringList cells{around.isEmpty() ? title : tr("%1 › %2", "record, question").arg(around, title),
                            words(session, suggestion, answers.value(suggestion.path)), words(session, suggestion, suggestion.value), from};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        item->setTextAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_table->setItem(at, column, item);
    }
}

QStringList SuggestionList::chosen() const
{
    QStringList ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (index.row() < m_shown.size())
            ids.append(m_shown[index.row()].id);
    return ids;
}

// What has changed since it was sent is named before it is overwritten.
void SuggestionList::accept(const QStringList& ids)
{
    desk::Desk* desk = m_context.desk();
    if (!desk || ids.isEmpty())
        return;
    const auto go = [this, ids] {
        if (desk::Desk* open = m_context.desk())
            decide(review::planAccept(open->session(), ids, {open->user(), QDateTime::currentDateTimeUtc()}),
                   tr("%n suggestion(s) accepted.", nullptr, static_cast<int>(ids.size())));
    };
    QStringList changed;
    for (const draft::Suggestion& suggestion : std::as_const(m_shown))
        if (ids.contains(suggestion.id) && draft::isStale(desk->session().draft().answers, suggestion))
            changed.append(m_table->item(static_cast<int>(m_shown.indexOf(suggestion)), Question)->text());
    if (changed.isEmpty())
        return go();
    m_context.editors.prompts.confirm(this,
                                      {tr("Take over answers that have changed here?"),
                                       tr("These were answered anew since they were sent out. Accepting puts the suggestion in their place; it can be undone."), changed,
                                       tr("Accept all the same")},
                                      [go](bool yes) {
                                          if (yes)
                                              go();
                                      });
}

void SuggestionList::reject(const QStringList& ids)
{
    if (desk::Desk* desk = m_context.desk(); desk && !ids.isEmpty())
        decide(review::planReject(desk->session(), ids, {desk->user(), QDateTime::currentDateTimeUtc()}),
               tr("%n suggestion(s) rejected.", nullptr, static_cast<int>(ids.size())));
}

void SuggestionList::decide(const Result<draft::ChangeSet>& changes, const QString& done)
{
    const auto applied = changes ? m_context.desk()->apply(*changes, desk::Origin::Suggested).map([](const session::Delta&) {}) : tl::unexpected(changes.error());
    if (!applied)
        return m_context.editors.prompts.tell(this, tr("This could not be done"), m_context.editors.languages.words(applied.error()));
    reload();
    Q_EMIT said(done);
}

void SuggestionList::updateState()
{
    const bool any = !m_shown.isEmpty();
    const bool may = m_context.desk() && !m_context.editors.host.isReadOnly();
    const bool some = !chosen().isEmpty();
    m_none->setWords(any ? QString() : tr("There is nothing to decide."));
    m_table->setVisible(any);
    m_accept->setEnabled(may && some);
    m_reject->setEnabled(may && some);
    m_go->setEnabled(some);
    m_all->setEnabled(may && any);
    for (QPushButton* button : {m_accept, m_reject, m_go, m_all})
        button->setVisible(any);
    m_reveal->setVisible(any && m_context.editors.languages.personal() == session::Personal::Masked);
}

void SuggestionList::retranslate()
{
    m_table->setAccessibleName(tr("Suggestions to be decided"));
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("Answer now"), tr("Suggested"), tr("From")});
    m_accept->setText(tr("Accept"));
    m_reject->setText(tr("Reject"));
    m_go->setText(tr("Show the question"));
    m_all->setText(tr("Accept all"));
    m_reveal->setWords(tr("Show personal data"));
    reload();
}

} // namespace aspirant::ui
