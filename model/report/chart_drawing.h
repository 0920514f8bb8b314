// Draws figures of charts with Cairo and Pango: measured and drawn with the same fonts.
#pragma once

#include "model/chart/figure.h"
#include "model/report/typesetter.h"

namespace aspirant::report {

[[nodiscard]] Look lookOf(chart::Face face);

// Widths as Pango sets them; remembers what it has measured. The typesetter outlives it.
[[nodiscard]] chart::Measure chartMeasure(const Typesetter& typesetter);

// With the figure's upper left corner at (0, 0) of the context's space.
void drawFigure(cairo_t* cairo, const Typesetter& typesetter, const chart::Figure& figure);

} // namespace aspirant::report
