// Runs a closure now and whenever the language changes: the one place where a widget's words are made.
#pragma once

#include <functional>

class QWidget;

namespace aspirant::ui {

// The closure derives all of the widget's words from its state; it lives as long as the widget.
void watchLanguage(QWidget* widget, std::function<void()> retranslate);

} // namespace aspirant::ui
