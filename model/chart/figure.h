// A chart in words and with a place for everything: whoever draws it only follows.
#pragma once

#include "model/chart/chart.h"
#include "model/chart/layout.h"

#include <QRectF>

namespace aspirant::chart {

// The faces in which words are drawn, and their sizes in points.
enum class Face { Title, Subtitle, Name, SecondName, Caption, Line, Badge, StrongBadge, Warning, Label, Legend };
[[nodiscard]] double faceSize(Face face);
[[nodiscard]] bool isBold(Face face);

// How wide words are on one line, in the font that will draw them; points.
struct Extent {
    double width = 0, ascent = 0, descent = 0;
};
using Measure = std::function<Extent(const QString& words, Face face, Language language)>;

// In which languages; two for a chart that is read by both sides: names and program words in each.
struct Wording {
    const Catalogue& catalogue;
    QList<Language> languages;
};

// One line of text; `at` is the left end of its baseline.
struct TextFigure {
    QString words;
    Face face = Face::Line;
    Language language = Language::English;
    QPointF at;
    double width = 0;
};

enum class Outline { Square, Round, Cut }; // a company, a person, a trust

struct BadgeFigure {
    QRectF rect;
    TextFigure text;
    bool strong = false; // filled
};

struct BoxFigure {
    int node = -1; // of the chart; -1: in the legend
    QRectF rect;
    NodeKind kind = NodeKind::Company;
    Outline outline = Outline::Square;
    bool isDashed = false, isDouble = false;
    std::vector<TextFigure> texts;
    std::vector<BadgeFigure> badges;
};

struct LineFigure {
    int edge = -1;
    std::vector<QPointF> curve; // as in Route
    bool isDashed = false, isHeavy = false, hasArrow = true;
    QRectF labelRect;           // behind the label, so that lines do not run through it
    std::vector<TextFigure> label;
};

struct Figure {
    QSizeF size; // points; what is drawn lies within
    std::vector<LineFigure> lines;
    std::vector<BoxFigure> boxes;
    std::vector<TextFigure> texts; // title, notes, legend
};

enum class Framing { Bare, Framed }; // Framed: with title, date and notes. Both have the legend.

[[nodiscard]] Figure compose(const Chart& chart, const Wording& wording, const Measure& measure, const Layouter& layouter, Framing framing = Framing::Framed);

// All words of a box in reading order, for those who listen rather than look.
[[nodiscard]] QString spoken(const Chart& chart, int node, const Wording& wording);

} // namespace aspirant::chart
