// Draws a list row as an icon, a main text and a quieter second line; both wrap. A row that cannot be chosen is drawn as
// the heading of those below it.
#pragma once

#include <QStyledItemDelegate>

namespace aspirant::ui {

class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    // `secondRole` gives the second line.
    explicit TwoLineDelegate(int secondRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Measured {
        QRect icon, first, second; // relative to the row's corner
        int height = 0;
    };
    [[nodiscard]] Measured measure(const QStyleOptionViewItem& option, const QModelIndex& index,
                                   int width) const;

    int m_secondRole;
};

} // namespace aspirant::ui
