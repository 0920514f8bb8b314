#include "ui/editors/option_button.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace aspirant::ui {

namespace {

constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int edge = 4; // room for the focus ring, pixels

int markSize(const QWidget& button)
{
    return button.fontMetrics().ascent() + 2;
}

int textLeft(const QWidget& button)
{
    return edge + markSize(button) + theme::space(2);
}

void paintMark(QPainter& painter, const QRectF& box, OptionShape shape, bool checked, bool enabled)
{
    const theme::Tokens& t = theme::tokens();
    const QColor strong = enabled ? t.accent : t.muted;
    painter.setPen(QPen(checked ? strong : t.lineStrong, 1.4));
    painter.setBrush(checked && shape == OptionShape::Square ? strong : t.surface);
    if (shape == OptionShape::Round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    if (!checked)
        return;
    if (shape == OptionShape::Round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        const qreal inset = box.width() * 0.27;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        return;
    }
    QPainterPath tick;
    tick.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52);
    tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
    tick.lineTo(box.left() + box.width() * 0.79, box.top() + box.height() * 0.30);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.onAccent, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace

int optionHeight(const QWidget& button, const QString& words, int width)
{
    const QRect room(0, 0, qMax(1, width - textLeft(button) - edge), 1 << 20);
    const int text = button.fontMetrics().boundingRect(room, wrap, words).height();
    return qMax(text, markSize(button)) + 2 * edge;
}

QSize optionSize(const QWidget& button, const QString& words)
{
    const int text = button.fontMetrics().horizontalAdvance(words);
    return {textLeft(button) + text + 2 * edge, optionHeight(button, words, 1 << 20)};
}

void paintOption(QAbstractButton& button, const QString& words, OptionShape shape)
{
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens& t = theme::tokens();
    if (button.hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int size = markSize(button);
    const int line = button.fontMetrics().height();
    const QRectF box(edge + 0.5, edge + 0.5 + (line - size) / 2.0, size - 1, size - 1);
    paintMark(painter, box, shape, button.isChecked(), button.isEnabled());
    painter.setPen(button.isEnabled() ? t.text : t.muted);
    painter.setFont(button.font());
    painter.drawText(button.rect().adjusted(textLeft(button), edge, -edge, -edge), wrap, words);
}

} // namespace aspirant::ui
