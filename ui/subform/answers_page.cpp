#include "ui/subform/answers_page.h"

#include "model/subform/standing.h"
#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/subform/package_dialog.h"
#include "ui/subform/receive_answer.h"
#include "ui/subform/standing_words.h"
#include "ui/subform/suggestion_list.h"
#include "ui/two_line_delegate.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

enum Role { RowPath = Qt::UserRole + 1, Second };
constexpr int pauseMs = 400;

} // namespace

QString AnswersPage::pageTitle()
{
    return tr("Answers from people");
}

QString AnswersPage::pageIntro()
{
    return tr("Who was sent a part to fill in, who has answered and declared, and what they suggest.");
}

bool AnswersPage::isThere(const session::Session& session)
{
    return subform::scopeOf(session.draft().answers).isEmpty() && session.pack().persons() >= 0;
}

WorkspacePage* AnswersPage::make(const PageContext& context, QWidget* parent)
{
    return new AnswersPage(context, parent);
}

AnswersPage::AnswersPage(const PageContext& context, QWidget* parent) : WorkspacePage(parent), m_context(context)
{
    setObjectName(u"answersPage"_s);
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (isVisible() && m_stale)
            reload();
    });
    watchLanguage(this, [this] { retranslate(); });
}

void AnswersPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(6), theme::space(5), theme::space(6), theme::space(5));
    layout->setSpacing(theme::space(2));
    const auto words = [&](theme::Role role, theme::Tone tone) {
        auto* label = new WrapLabel(role, tone, this);
        layout->addWidget(label);
        return label;
    };
    m_title = words(theme::Role::Title, theme::Tone::Text);
    m_intro = words(theme::Role::Body, theme::Tone::Muted);
    m_people = words(theme::Role::Heading, theme::Tone::Text);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"people"_s);
    m_list->setItemDelegate(new TwoLineDelegate(Second, this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    layout->addWidget(m_list, 3);
    auto* row = new QHBoxLayout;
    m_send = new QPushButton(this);
    m_send->setObjectName(u"sendPerson"_s);
    m_receive = new QPushButton(this);
    m_receive->setObjectName(u"receiveAnswer"_s);
    row->addWidget(m_send);
    row->addWidget(m_receive);
    row->addStretch(1);
    layout->addLayout(row);
    m_below = words(theme::Role::Heading, theme::Tone::Text);
    m_suggestions = new SuggestionList(m_context, this);
    layout->addWidget(m_suggestions, 4);
    connect(m_send, &QPushButton::clicked, this, &AnswersPage::send);
    connect(m_receive, &QPushButton::clicked, this, [this] { receive(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        m_suggestions->setRow(chosen());
        updateState();
    });
    connect(m_suggestions, &SuggestionList::said, this, &WorkspacePage::said);
}

void AnswersPage::showSession()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void AnswersPage::refreshLater(const session::Delta&)
{
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void AnswersPage::clear()
{
    m_later.stop();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_suggestions->clear();
}

void AnswersPage::focusPage()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void AnswersPage::showEvent(QShowEvent* event)
{
    WorkspacePage::showEvent(event);
    if (m_stale)
        reload();
}

draft::Path AnswersPage::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? draft::Path::trusted(item->data(RowPath).toString()) : draft::Path();
}

// The first line is everybody: suggestions of all.
void AnswersPage::reload()
{
    const session::Session* session = m_context.editors.host.session();
    if (!session)
        return clear();
    m_stale = false;
    const draft::Path was = chosen();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        auto* all = new QListWidgetItem(icon(u"person"_s, theme::Tone::Muted), tr("Everybody"), m_list);
        int outstanding = 0;
        for (const subform::PersonStanding& person : subform::standings(*session)) {
            const StandingShown shown = standingShown(person.standing);
            outstanding += !person.sendings.isEmpty() && !person.isSettled() ? 1 : 0;
            auto* item = new QListWidgetItem(icon(shown.icon, shown.tone), person.name.best(m_context.editors.languages.questions()).words, m_list);
            item->setData(RowPath, person.row.text());
            item->setData(Second, m_context.editors.languages.words(person.words()));
            if (person.row == was)
                m_list->setCurrentItem(item);
        }
        all->setData(Second, outstanding ? tr("%n person(s) or companies have not settled their part.", nullptr, outstanding)
                                         : tr("Nothing that was sent out is outstanding."));
        if (!m_list->currentItem())
            m_list->setCurrentItem(all);
    }
    m_suggestions->setRow(chosen());
    updateState();
}

void AnswersPage::updateState()
{
    const bool may = m_context.desk() && !m_context.editors.host.isReadOnly();
    m_send->setEnabled(may && !chosen().isEmpty());
    m_receive->setEnabled(may);
}

void AnswersPage::send()
{
    auto* dialog = new PackageDialog(m_context, chosen(), this);
    connect(dialog, &PackageDialog::written, this, [this](const QString& file) {
        reload();
        Q_EMIT said(tr("Written as %1. Send it to the person.").arg(file));
    });
    dialog->open();
}

void AnswersPage::receive(const QString& file, const QString& passphrase)
{
    receiveAnswer(this, m_context, file, passphrase, [this](const subform::Received& received) {
        reload();
        for (int at = 0; at < m_list->count(); ++at)
            if (m_list->item(at)->data(RowPath).toString() == received.row.text())
                m_list->setCurrentRow(at);
        Q_EMIT said(received.suggestions == 0 ? tr("The answer was received. It suggests nothing new.")
                                              : tr("The answer was received: %n suggestion(s) to decide.", nullptr, received.suggestions));
    });
}

void AnswersPage::retranslate()
{
    m_title->setWords(pageTitle());
    m_intro->setWords(tr("Send a person's own part to that person, to be checked, completed and declared. What comes back stands here beside the answers until you decide."));
    m_people->setWords(tr("People and companies"));
    m_below->setWords(tr("Suggestions to be decided"));
    m_list->setAccessibleName(tr("People and companies, and what is outstanding"));
    m_send->setText(tr("Send this part…"));
    m_receive->setText(tr("Receive an answer…"));
    m_stale = true;
    if (isVisible())
        reload();
}

} // namespace aspirant::ui
