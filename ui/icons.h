// Our own line drawings, coloured for the theme.
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace aspirant::ui {

// `name` is that of a file in resources/icons without its ending.
[[nodiscard]] QIcon icon(const QString& name, theme::Tone tone = theme::Tone::Text);
[[nodiscard]] QPixmap pixmap(const QString& name, theme::Tone tone, int size, qreal ratio = 1.0);

} // namespace aspirant::ui
