// Puts the Tab order of what was built late, or out of turn, in the order of its layouts.
#pragma once

#include <QList>

class QWidget;

namespace aspirant::ui {

// The widgets below `root` that Tab stops at, as the layouts place them: a column downwards, a row from its start.
[[nodiscard]] QList<QWidget*> inLayoutOrder(QWidget* root);

// Makes Tab visit them in that order. What followed the first of them before follows the last of them now.
void orderFocus(QWidget* root);

} // namespace aspirant::ui
