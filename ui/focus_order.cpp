#include "ui/focus_order.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace aspirant::ui {

namespace {

void gather(QWidget* widget, QList<QWidget*>& found);

void gather(QLayout* layout, QList<QWidget*>& found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget())
            gather(widget, found);
        else if (QLayout* inner = item->layout())
            gather(inner, found);
    }
}

void gather(QWidget* widget, QList<QWidget*>& found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found << widget;
    if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        gather(area->widget(), found);
    else if (QLayout* layout = widget->layout(); layout && !qobject_cast<QAbstractScrollArea*>(widget))
        gather(layout, found);
}

} // namespace

QList<QWidget*> inLayoutOrder(QWidget* root)
{
    QList<QWidget*> found;
    gather(root, found);
    return found;
}

void orderFocus(QWidget* root)
{
    const QList<QWidget*> order = inLayoutOrder(root);
    for (qsizetype i = 1; i < order.size(); ++i)
        if (order[i - 1]->nextInFocusChain() != order[i])
            QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace aspirant::ui
