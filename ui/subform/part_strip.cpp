#include "ui/subform/part_strip.h"

#include "ui/icons.h"
#include "ui/language_watch.h"
#include "ui/languages.h"
#include "ui/subform/standing_words.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int pauseMs = 400;

// "persons[r1]" of anything inside it; empty elsewhere.
draft::Path partyAround(draft::Path row)
{
    while (!row.isEmpty() && !row.enclosingRow().isEmpty())
        row = row.enclosingRow();
    const QString table = row.isEmpty() ? QString() : row.repeat().text();
    return table == u"persons" || table == u"entities" ? row : draft::Path();
}

} // namespace

PartStrip::PartStrip(const EditorContext& context, QWidget* parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"partStrip"_s);
    setProperty("strip", u"notes"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space(6), theme::space(1) + 2, theme::space(6), theme::space(1) + 2);
    row->setSpacing(theme::space(2));
    m_icon = new QLabel(this);
    m_words = new WrapLabel(theme::Role::Small, theme::Tone::Text, this);
    m_words->setObjectName(u"partWords"_s);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1, Qt::AlignVCenter);
    for (QPushButton** button : {&m_first, &m_second}) {
        *button = new QPushButton(this);
        (*button)->setProperty("kind", u"link"_s);
        row->addWidget(*button);
    }
    m_first->setObjectName(u"partAction"_s);
    m_second->setObjectName(u"partAnswers"_s);
    connect(m_first, &QPushButton::clicked, this, &PartStrip::act);
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT answersAsked(m_row); });
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, &PartStrip::retranslate);
    watchLanguage(this, [this] { retranslate(); });
}

void PartStrip::showRow(const draft::Path& row)
{
    m_row = partyAround(row);
    retranslate();
}

void PartStrip::refreshLater()
{
    if (isVisible())
        m_later.start();
}

void PartStrip::act()
{
    const session::Session* session = m_context.host.session();
    if (session && !subform::scopeOf(session->draft().answers).isEmpty())
        Q_EMIT declareAsked();
    else
        Q_EMIT sendAsked(m_row);
}

void PartStrip::retranslate()
{
    const session::Session* session = m_context.host.session();
    const auto task = session ? subform::task(session->draft().answers) : std::nullopt;
    setVisible(task || (session && !m_row.isEmpty()));
    if (isHidden())
        return;
    StandingShown shown{u"person"_s, theme::Tone::Notes};
    if (task) {
        const QString due = task->due.isValid() ? dateWords(task->due, m_context.languages.interface()) : QString();
        m_words->setWords(due.isEmpty() ? tr("This is your part of an application, sent to you by %1. Only this record can be changed.").arg(task->from)
                                        : tr("This is your part of an application, sent to you by %1 and wanted back by %2. Only this record can be changed.").arg(task->from, due));
        m_first->setText(tr("Declare and send back…"));
    } else {
        const subform::PersonStanding person = subform::standingOf(*session, m_row);
        shown = standingShown(person.standing);
        m_words->setWords(m_context.languages.words(person.words()));
        m_first->setText(m_row.repeat().text() == u"entities" ? tr("Send to this company…") : tr("Send to this person…"));
        m_first->setEnabled(!m_context.host.isReadOnly());
        m_second->setText(person.open ? tr("Decide on %n suggestion(s)…", nullptr, person.open) : tr("Answers…"));
    }
    m_second->setVisible(!task);
    const int size = m_words->fontMetrics().height();
    m_icon->setPixmap(pixmap(shown.icon, shown.tone, size, devicePixelRatioF()));
}

} // namespace aspirant::ui
