#include "model/report/chart_drawing.h"

#include <QHash>

#include <cmath>

namespace aspirant::report {

namespace {

constexpr Ink ink{0.11, 0.14, 0.19};
constexpr Ink muted{0.36, 0.41, 0.47};
constexpr Ink accent{0.13, 0.30, 0.45};
constexpr Ink alert{0.60, 0.22, 0.14};
constexpr Ink border{0.45, 0.51, 0.58};
constexpr Ink paper{1, 1, 1};
constexpr Ink tint{0.93, 0.955, 0.975};
constexpr Ink badgeTint{0.92, 0.93, 0.95};

constexpr double thin = 0.8, thick = 1.9, doubleGap = 2.4;
constexpr double arrowLength = 6.5, arrowHalf = 2.9;
constexpr double endless = 20000; // wider than any line of a chart

void setInk(cairo_t* cairo, Ink colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

void setDashes(cairo_t* cairo, bool dashed)
{
    const double pattern[] = {3.6, 2.4};
    cairo_set_dash(cairo, pattern, dashed ? 2 : 0, 0);
}

void roundPath(cairo_t* cairo, const QRectF& r, double radius)
{
    radius = std::min({radius, r.height() / 2, r.width() / 2});
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, r.right() - radius, r.top() + radius, radius, -M_PI / 2, 0);
    cairo_arc(cairo, r.right() - radius, r.bottom() - radius, radius, 0, M_PI / 2);
    cairo_arc(cairo, r.left() + radius, r.bottom() - radius, radius, M_PI / 2, M_PI);
    cairo_arc(cairo, r.left() + radius, r.top() + radius, radius, M_PI, 3 * M_PI / 2);
    cairo_close_path(cairo);
}

void outlinePath(cairo_t* cairo, const QRectF& r, chart::Outline outline)
{
    if (outline == chart::Outline::Round)
        return roundPath(cairo, r, 9);
    if (outline == chart::Outline::Square)
        return cairo_rectangle(cairo, r.left(), r.top(), r.width(), r.height());
    const double cut = std::min(8.0, r.height() / 3);
    cairo_move_to(cairo, r.left() + cut, r.top());
    cairo_line_to(cairo, r.right() - cut, r.top());
    cairo_line_to(cairo, r.right(), r.top() + cut);
    cairo_line_to(cairo, r.right(), r.bottom() - cut);
    cairo_line_to(cairo, r.right() - cut, r.bottom());
    cairo_line_to(cairo, r.left() + cut, r.bottom());
    cairo_line_to(cairo, r.left(), r.bottom() - cut);
    cairo_line_to(cairo, r.left(), r.top() + cut);
    cairo_close_path(cairo);
}

void drawText(cairo_t* cairo, const Typesetter& typesetter, const chart::TextFigure& text)
{
    const Look look = lookOf(text.face);
    const SetParagraph set = typesetter.set(text.words, look, text.language, endless, true);
    setInk(cairo, look.ink);
    cairo_move_to(cairo, text.at.x(), text.at.y());
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(set.layout.get(), 0));
}

void drawArrow(cairo_t* cairo, const std::vector<QPointF>& curve)
{
    const QPointF tip = curve.back();
    QPointF from = curve[curve.size() - 2];
    for (std::size_t n = curve.size() - 1; n-- > 0 && from == tip;)
        from = curve[n];
    const double length = std::hypot(tip.x() - from.x(), tip.y() - from.y());
    if (length <= 0)
        return;
    const QPointF along = (tip - from) / length, across(-along.y(), along.x());
    const QPointF foot = tip - along * arrowLength;
    cairo_move_to(cairo, tip.x(), tip.y());
    cairo_line_to(cairo, (foot + across * arrowHalf).x(), (foot + across * arrowHalf).y());
    cairo_line_to(cairo, (foot - across * arrowHalf).x(), (foot - across * arrowHalf).y());
    cairo_close_path(cairo);
    cairo_fill(cairo);
}

void drawLine(cairo_t* cairo, const chart::LineFigure& line)
{
    if (line.curve.size() < 4)
        return;
    setInk(cairo, line.isHeavy ? ink : border);
    cairo_set_line_width(cairo, line.isHeavy ? thick : thin);
    setDashes(cairo, line.isDashed);
    cairo_move_to(cairo, line.curve[0].x(), line.curve[0].y());
    for (std::size_t n = 1; n + 2 < line.curve.size(); n += 3)
        cairo_curve_to(cairo, line.curve[n].x(), line.curve[n].y(), line.curve[n + 1].x(), line.curve[n + 1].y(), line.curve[n + 2].x(), line.curve[n + 2].y());
    cairo_stroke(cairo);
    setDashes(cairo, false);
    if (line.hasArrow)
        drawArrow(cairo, line.curve);
}

void drawLabel(cairo_t* cairo, const Typesetter& typesetter, const chart::LineFigure& line)
{
    if (line.label.empty())
        return;
    setInk(cairo, paper);
    cairo_rectangle(cairo, line.labelRect.left(), line.labelRect.top(), line.labelRect.width(), line.labelRect.height());
    cairo_fill(cairo);
    for (const chart::TextFigure& text : line.label)
        drawText(cairo, typesetter, text);
}

void drawBadge(cairo_t* cairo, const Typesetter& typesetter, const chart::BadgeFigure& badge)
{
    roundPath(cairo, badge.rect, badge.rect.height() / 2);
    setInk(cairo, badge.strong ? accent : badgeTint);
    cairo_fill(cairo);
    drawText(cairo, typesetter, badge.text);
}

void drawBox(cairo_t* cairo, const Typesetter& typesetter, const chart::BoxFigure& box)
{
    const bool isRoot = box.kind == chart::NodeKind::Applicant || box.kind == chart::NodeKind::Board;
    outlinePath(cairo, box.rect, box.outline);
    setInk(cairo, isRoot ? tint : paper);
    cairo_fill_preserve(cairo);
    setInk(cairo, isRoot || box.isDouble ? accent : border);
    cairo_set_line_width(cairo, isRoot ? 1.5 : thin);
    setDashes(cairo, box.isDashed);
    cairo_stroke(cairo);
    setDashes(cairo, false);
    if (box.isDouble) {
        outlinePath(cairo, box.rect.adjusted(doubleGap, doubleGap, -doubleGap, -doubleGap), box.outline);
        cairo_stroke(cairo);
    }
    for (const chart::TextFigure& text : box.texts)
        drawText(cairo, typesetter, text);
    for (const chart::BadgeFigure& badge : box.badges)
        drawBadge(cairo, typesetter, badge);
}

} // namespace

Look lookOf(chart::Face face)
{
    Look look{chart::faceSize(face), chart::isBold(face)};
    switch (face) {
    case chart::Face::Title:
        look.ink = accent;
        break;
    case chart::Face::StrongBadge:
        look.ink = paper;
        break;
    case chart::Face::Warning:
        look.ink = alert;
        break;
    case chart::Face::Line:
    case chart::Face::Legend:
        look.ink = muted;
        break;
    case chart::Face::Caption:
    case chart::Face::Subtitle:
    case chart::Face::Name:
    case chart::Face::SecondName:
    case chart::Face::Badge:
    case chart::Face::Label:
        break;
    }
    return look;
}

chart::Measure chartMeasure(const Typesetter& typesetter)
{
    struct Memory {
        QHash<QString, double> widths;
    };
    return [&typesetter, memory = std::make_shared<Memory>()](const QString& words, chart::Face face, Language language) {
        const Look look = lookOf(face);
        const QString key = words + QChar(static_cast<ushort>(0xE000 + static_cast<int>(face) * 4 + static_cast<int>(language)));
        auto known = memory->widths.constFind(key);
        if (known == memory->widths.constEnd()) {
            const SetParagraph set = typesetter.set(words, look, language, endless, true);
            PangoRectangle logical;
            pango_layout_line_get_extents(pango_layout_get_line_readonly(set.layout.get(), 0), nullptr, &logical);
            known = memory->widths.insert(key, static_cast<double>(logical.width) / PANGO_SCALE);
        }
        // The faces' own heights differ between scripts; lines shall not jump.
        return chart::Extent{*known, look.size * 0.96, look.size * 0.28};
    };
}

void drawFigure(cairo_t* cairo, const Typesetter& typesetter, const chart::Figure& figure)
{
    cairo_save(cairo);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    for (const bool heavy : {false, true}) { // heavy lines over light ones
        for (const chart::LineFigure& line : figure.lines) {
            if (line.isHeavy == heavy)
                drawLine(cairo, line);
        }
    }
    for (const chart::LineFigure& line : figure.lines)
        drawLabel(cairo, typesetter, line);
    for (const chart::BoxFigure& box : figure.boxes)
        drawBox(cairo, typesetter, box);
    for (const chart::TextFigure& text : figure.texts)
        drawText(cairo, typesetter, text);
    cairo_restore(cairo);
}

} // namespace aspirant::report
