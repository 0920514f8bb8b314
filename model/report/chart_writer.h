// A chart as a file of its own: PDF or SVG, the page as large as the chart.
#pragma once

#include "model/base/result.h"
#include "model/chart/figure.h"

#include <QByteArray>

namespace aspirant::report {

enum class ChartFormat { Pdf, Svg };

struct WrittenChart {
    QByteArray bytes;
    QSizeF size; // points
};

// Measured with the fonts that draw it.
[[nodiscard]] chart::Figure chartFigure(const chart::Chart& chart, const chart::Wording& wording, const chart::Layouter& layouter,
                                        chart::Framing framing = chart::Framing::Framed);

// The same chart, program and fonts give the same bytes. PDF: embedded subset fonts, exact text layer. SVG: outlines of
// the letters, so that it looks the same where the fonts are missing, and the words once more as text that is not
// painted, to be searched, copied and read aloud. Error: "report.draw".
[[nodiscard]] Result<WrittenChart> writeChart(const chart::Chart& chart, const chart::Wording& wording, const chart::Layouter& layouter, ChartFormat format);

} // namespace aspirant::report
