#include "ui/two_line_delegate.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QIcon>
#include <QPainter>

namespace aspirant::ui {

namespace {
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int mostHeight = 1 << 16;

bool isHeading(const QModelIndex& index)
{
    return !(index.flags() & Qt::ItemIsEnabled);
}

QFont headingFont()
{
    QFont font = theme::font(theme::Role::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

TwoLineDelegate::TwoLineDelegate(int secondRole, QObject* parent)
    : QStyledItemDelegate(parent), m_secondRole(secondRole)
{
}

TwoLineDelegate::Measured TwoLineDelegate::measure(const QStyleOptionViewItem&, const QModelIndex& index,
                                                   int width) const
{
    const int pad = theme::space(2);
    if (isHeading(index)) {
        Measured m;
        const int room = qMax(40, width - 2 * pad);
        const QRect words = QFontMetrics(headingFont()).boundingRect(QRect(0, 0, room, mostHeight), wrap, index.data(Qt::DisplayRole).toString());
        m.first = QRect(pad, theme::space(4), room, words.height());
        m.height = m.first.bottom() + theme::space(1);
        return m;
    }
    const int iconSize = QFontMetrics(theme::font(theme::Role::Body)).ascent() + 3;
    const int left = pad + iconSize + pad;
    const int room = qMax(40, width - left - pad);
    const QFontMetrics body(theme::font(theme::Role::Body)), small(theme::font(theme::Role::Small));
    Measured m;
    m.icon = QRect(pad, pad + 1, iconSize, iconSize);
    const int first =
        body.boundingRect(QRect(0, 0, room, mostHeight), wrap, index.data(Qt::DisplayRole).toString())
            .height();
    m.first = QRect(left, pad, room, first);
    const QString second = index.data(m_secondRole).toString();
    const int below =
        second.isEmpty() ? 0 : small.boundingRect(QRect(0, 0, room, mostHeight), wrap, second).height();
    m.second = QRect(left, pad + first + 2, room, below);
    m.height = pad + first + (below ? below + 2 : 0) + pad;
    return m;
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Measured m = measure(option, index, option.rect.width());
    const QPoint corner = option.rect.topLeft();
    painter->save();
    if (isHeading(index)) {
        painter->setFont(headingFont());
        painter->setPen(theme::tokens().muted);
        painter->drawText(m.first.translated(corner), wrap, index.data(Qt::DisplayRole).toString());
        return painter->restore();
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme::tokens().accentSoft);
    if (selected)
        painter->fillRect(QRect(corner, QSize(3, option.rect.height())), theme::tokens().accent);
    if ((option.state & QStyle::State_HasFocus) && selected) {
        painter->setPen(theme::tokens().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
    picture.paint(painter, m.icon.translated(corner));
    painter->setFont(theme::font(theme::Role::Body));
    painter->setPen(theme::tokens().text);
    painter->drawText(m.first.translated(corner), wrap, index.data(Qt::DisplayRole).toString());
    painter->setFont(theme::font(theme::Role::Small));
    painter->setPen(theme::tokens().muted);
    painter->drawText(m.second.translated(corner), wrap, index.data(m_secondRole).toString());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
        width = view->viewport()->width(); // the view's own width counts its frame and scroll bar
    return {width, measure(option, index, width).height};
}

} // namespace aspirant::ui
