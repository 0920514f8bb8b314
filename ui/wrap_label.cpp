#include "ui/wrap_label.h"

#include <QEvent>
#include <QPainter>

namespace aspirant::ui {

namespace {
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int comfortableWidth = 520; // pixels; what the label asks for before it is given a width
} // namespace

WrapLabel::WrapLabel(theme::Role role, theme::Tone tone, QWidget* parent)
    : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(theme::font(role));
}

void WrapLabel::setWords(const QString& words, std::optional<Language> language)
{
    const QFont wanted = language ? theme::font(m_role, *language) : theme::font(m_role);
    if (font() != wanted)
        setFont(wanted);
    if (text() != words) {
        setText(words);
        m_measuredWidth = -1;
        updateGeometry();
    }
    setVisible(!words.isEmpty());
}

void WrapLabel::setTone(theme::Tone tone)
{
    m_tone = tone;
    update();
}

int WrapLabel::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        ensurePolished();
        m_measuredWidth = width;
        const QRect room(0, 0, qMax(width, 1), 1 << 20);
        m_measuredHeight = fontMetrics().boundingRect(room, textFlags, text()).height();
    }
    return m_measuredHeight;
}

QSize WrapLabel::sizeHint() const
{
    ensurePolished();
    const int natural =
        fontMetrics().boundingRect(QRect(0, 0, 1 << 20, 1 << 20), Qt::AlignLeft, text()).width();
    const int width = qMin(natural + 2, comfortableWidth);
    return {width, fontMetrics().boundingRect(QRect(0, 0, width, 1 << 20), textFlags, text()).height()};
}

QSize WrapLabel::minimumSizeHint() const
{
    ensurePolished();
    return {qMin(fontMetrics().averageCharWidth() * 8, sizeHint().width()), fontMetrics().height()};
}

void WrapLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(theme::color(m_tone));
    painter.drawText(rect(), textFlags, text());
}

void WrapLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measuredWidth = -1;
    QLabel::changeEvent(event);
}

} // namespace aspirant::ui
