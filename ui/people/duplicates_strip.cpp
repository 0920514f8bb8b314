#include "ui/people/duplicates_strip.h"

#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/people/register_rows.h"
#include "ui/wrap_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {
constexpr int mostPairs = 20; // likeliest first; settling some brings the next
}

DuplicatesStrip::DuplicatesStrip(const EditorContext& context, QWidget* parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"duplicates"_s);
    setProperty("strip", u"warns"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space(3), theme::space(1), theme::space(3), theme::space(1));
    layout->setSpacing(theme::space(1));
    auto* top = new QHBoxLayout;
    m_title = new WrapLabel(theme::Role::Question, theme::Tone::Warns, this);
    top->addWidget(m_title, 1);
    m_more = new QPushButton(this);
    m_more->setObjectName(u"showDistinct"_s);
    m_more->setProperty("kind", u"link"_s);
    top->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_withDistinct = !m_withDistinct;
        rebuild();
    });
}

void DuplicatesStrip::setPairs(const QList<registry::Duplicate>& pairs)
{
    const auto same = [](const registry::Duplicate& a, const registry::Duplicate& b) {
        return a.a == b.a && a.b == b.b && a.score == b.score && a.distinct == b.distinct && a.reasons == b.reasons;
    };
    if (std::equal(pairs.begin(), pairs.end(), m_pairs.begin(), m_pairs.end(), same) && m_rows)
        return; // buttons keep the focus
    m_pairs = pairs;
    rebuild();
}

int DuplicatesStrip::told() const
{
    return static_cast<int>(std::count_if(m_pairs.begin(), m_pairs.end(), [](const registry::Duplicate& pair) { return !pair.distinct; }));
}

void DuplicatesStrip::retranslate()
{
    rebuild();
}

void DuplicatesStrip::rebuild()
{
    const int open = told();
    const int settled = static_cast<int>(m_pairs.size()) - open;
    m_withDistinct = m_withDistinct && settled > 0;
    setVisible(!m_pairs.isEmpty());
    const QString strip = open > 0 ? u"warns"_s : u"notes"_s;
    if (property("strip").toString() != strip) {
        setProperty("strip", strip);
        style()->unpolish(this);
        style()->polish(this);
    }
    m_title->setTone(open > 0 ? theme::Tone::Warns : theme::Tone::Muted);
    m_title->setWords(open > 0 ? tr("%n pair(s) of entries may be one and the same", nullptr, open)
                               : tr("No entries look as if they were the same"));
    m_more->setVisible(settled > 0);
    m_more->setText(m_withDistinct ? tr("Hide those said to be different") : tr("Show %n pair(s) said to be different", nullptr, settled));
    if (QWidget* old = m_scroll->takeWidget())
        old->deleteLater();
    auto* body = new QWidget;
    body->setObjectName(u"duplicatePairs"_s);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::space(2));
    m_narrow = isNarrow();
    int shown = 0;
    for (const registry::Duplicate& pair : std::as_const(m_pairs))
        if ((m_withDistinct || !pair.distinct) && shown++ < mostPairs)
            addPair(pair);
    if (shown > mostPairs) {
        auto* rest = new WrapLabel(theme::Role::Small, theme::Tone::Muted, body);
        rest->setWords(tr("and %n more", nullptr, shown - mostPairs));
        m_rows->addWidget(rest);
    }
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setVisible(shown > 0);
    body->show();
    fitHeight();
}

void DuplicatesStrip::addPair(const registry::Duplicate& pair)
{
    const session::Session* session = m_context.host.session();
    if (!session)
        return;
    QWidget* body = m_rows->parentWidget();
    const Languages& languages = m_context.languages;
    const QString one = registerName(*session, pair.a, languages), other = registerName(*session, pair.b, languages);
    QStringList reasons;
    for (const registry::Reason& reason : pair.reasons)
        if (reason.points > 0)
            reasons << languages.words(reason.words);
    auto* words = new WrapLabel(theme::Role::Small, theme::Tone::Text, body);
    const QString gap = languages.interface() == Language::English ? u" "_s : QString(); // between sentences
    words->setWords(tr("“%1” and “%2”. %3", "two names, then the reasons").arg(one, other, reasons.join(gap)));
    auto* line = new QBoxLayout(isNarrow() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    line->setSpacing(theme::space(3));
    line->addWidget(words, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(theme::space(1));
    line->addLayout(buttons);
    m_rows->addLayout(line);
    const bool mayChange = !m_context.host.isReadOnly();
    const auto add = [&](const QString& text, const QString& name, auto go) {
        auto* button = new QPushButton(text, body);
        button->setObjectName(name);
        button->setAccessibleName(tr("%1 “%2” and “%3”", "a button's words, then two names").arg(text, one, other));
        connect(button, &QPushButton::clicked, this, go);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Compare…"), u"compare"_s, [this, a = pair.a, b = pair.b] { Q_EMIT compareAsked(a, b); });
    add(pair.distinct ? tr("They may be the same") : tr("They are different"), pair.distinct ? u"notDistinct"_s : u"distinct"_s,
        [this, a = pair.a, b = pair.b, distinct = !pair.distinct] { Q_EMIT distinctAsked(a, b, distinct); })
        ->setEnabled(mayChange);
}

bool DuplicatesStrip::isNarrow() const
{
    return width() < theme::space(105); // large text: the buttons stand below the words
}

// As high as its pairs, up to about three of them.
void DuplicatesStrip::fitHeight()
{
    if (!m_scroll->widget())
        return;
    const int width = qMax(theme::space(40), m_scroll->viewport()->width());
    const int wanted = m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width) : m_rows->totalSizeHint().height();
    m_scroll->setFixedHeight(qMin(wanted + 2, theme::space(45)));
}

void DuplicatesStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (m_rows && m_narrow != isNarrow())
        rebuild();
    else
        fitHeight();
}

} // namespace aspirant::ui
