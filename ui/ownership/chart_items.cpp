#include "ui/ownership/chart_items.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace aspirant::ui {

namespace {

constexpr double smallestReadable = 0.25; // level of detail below which words are but a grey line

QRectF scaled(const QRectF& r)
{
    return {r.topLeft() * unitsPerPoint, r.size() * unitsPerPoint};
}

QPainterPath outlineOf(const QRectF& r, chart::Outline outline)
{
    QPainterPath path;
    const double radius = std::min(9 * unitsPerPoint, r.height() / 2), cut = std::min(8 * unitsPerPoint, r.height() / 3);
    switch (outline) {
    case chart::Outline::Round:
        path.addRoundedRect(r, radius, radius);
        return path;
    case chart::Outline::Square:
        path.addRect(r);
        return path;
    case chart::Outline::Cut:
        break;
    }
    path.addPolygon(QPolygonF({r.topLeft() + QPointF(cut, 0), r.topRight() - QPointF(cut, 0), r.topRight() + QPointF(0, cut), r.bottomRight() - QPointF(0, cut),
                               r.bottomRight() - QPointF(cut, 0), r.bottomLeft() + QPointF(cut, 0), r.bottomLeft() - QPointF(0, cut), r.topLeft() + QPointF(0, cut)}));
    path.closeSubpath();
    return path;
}

QPen penOf(const QColor& colour, double points, bool dashed)
{
    QPen pen(colour, points * unitsPerPoint);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (dashed)
        pen.setDashPattern({3.6 / points, 2.4 / points});
    return pen;
}

QColor colourOf(chart::Face face)
{
    switch (face) {
    case chart::Face::Title: return theme::color(theme::Tone::Accent);
    case chart::Face::StrongBadge: return theme::color(theme::Tone::OnAccent);
    case chart::Face::Warning: return theme::color(theme::Tone::Blocks);
    case chart::Face::Line:
    case chart::Face::Legend: return theme::color(theme::Tone::Muted);
    case chart::Face::Caption:
    case chart::Face::Subtitle:
    case chart::Face::Name:
    case chart::Face::SecondName:
    case chart::Face::Badge:
    case chart::Face::Label: break;
    }
    return theme::color(theme::Tone::Text);
}

bool isReadable(const QPainter* painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) >= smallestReadable;
}

} // namespace

QFont chartFont(chart::Face face, Language language)
{
    static const QStringList hongKong{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK HK"), QStringLiteral("Noto Sans CJK TC"), QStringLiteral("sans-serif")};
    static const QStringList mainland{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")};
    QFont font;
    font.setFamilies(language == Language::SimplifiedChinese ? mainland : hongKong);
    font.setPixelSize(static_cast<int>(std::lround(chart::faceSize(face) * unitsPerPoint)));
    font.setWeight(chart::isBold(face) ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting); // as wide at every zoom
    font.setKerning(true);
    return font;
}

void drawChartText(QPainter* painter, const chart::TextFigure& text)
{
    painter->setPen(colourOf(text.face));
    if (!isReadable(painter)) {
        const double height = chart::faceSize(text.face) * unitsPerPoint;
        painter->fillRect(QRectF(text.at * unitsPerPoint - QPointF(0, height * 0.4), QSizeF(text.width * unitsPerPoint, height * 0.15)), theme::tokens().line);
        return;
    }
    painter->setFont(chartFont(text.face, text.language));
    painter->drawText(text.at * unitsPerPoint, text.words);
}

BoxItem::BoxItem(const chart::BoxFigure& box) : m_box(box)
{
    setZValue(3);
}

QRectF BoxItem::rect() const
{
    return scaled(m_box.rect);
}

QRectF BoxItem::boundingRect() const
{
    return rect().adjusted(-10, -10, 10, 10); // with the ring of the chosen one
}

void BoxItem::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void BoxItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const theme::Tokens& colours = theme::tokens();
    const bool isRoot = m_box.kind == chart::NodeKind::Applicant || m_box.kind == chart::NodeKind::Board;
    if (m_current) {
        painter->setPen(penOf(colours.accent, 1.6, false));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(outlineOf(rect().adjusted(-7, -7, 7, 7), m_box.outline));
    }
    painter->setBrush(isRoot || m_current ? colours.accentSoft : colours.surface);
    painter->setPen(penOf(isRoot || m_box.isDouble ? colours.accent : colours.lineStrong, isRoot ? 1.5 : 0.8, m_box.isDashed));
    painter->drawPath(outlineOf(rect(), m_box.outline));
    painter->setBrush(Qt::NoBrush);
    if (m_box.isDouble)
        painter->drawPath(outlineOf(scaled(m_box.rect.adjusted(2.4, 2.4, -2.4, -2.4)), m_box.outline));
    for (const chart::TextFigure& text : m_box.texts)
        drawChartText(painter, text);
    for (const chart::BadgeFigure& badge : m_box.badges) {
        const QRectF rect = scaled(badge.rect);
        painter->setPen(badge.strong ? Qt::NoPen : QPen(colours.line, 1));
        painter->setBrush(badge.strong ? colours.accent : colours.window);
        painter->drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        drawChartText(painter, badge.text);
    }
}

LineItem::LineItem(const chart::LineFigure& line) : m_line(line)
{
    QRectF bounds;
    for (const QPointF& point : line.curve) // a Bézier curve stays within its points
        bounds |= QRectF(point * unitsPerPoint, QSizeF(0.1, 0.1));
    m_bounds = bounds.adjusted(-10, -10, 10, 10);
    setZValue(line.isHeavy ? 1 : 0);
}

void LineItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const std::vector<QPointF>& curve = m_line.curve;
    if (curve.size() < 4)
        return;
    const QColor colour = m_line.isHeavy ? theme::tokens().text : theme::tokens().lineStrong;
    QPainterPath path(curve[0] * unitsPerPoint);
    for (std::size_t n = 1; n + 2 < curve.size(); n += 3)
        path.cubicTo(curve[n] * unitsPerPoint, curve[n + 1] * unitsPerPoint, curve[n + 2] * unitsPerPoint);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(penOf(colour, m_line.isHeavy ? 1.9 : 0.9, m_line.isDashed));
    painter->drawPath(path);
    if (!m_line.hasArrow)
        return;
    const QPointF tip = curve.back();
    QPointF from = curve[curve.size() - 2];
    for (std::size_t n = curve.size() - 1; n-- > 0 && from == tip;)
        from = curve[n];
    const double length = std::hypot(tip.x() - from.x(), tip.y() - from.y());
    if (length <= 0)
        return;
    const QPointF along = (tip - from) / length, across(-along.y(), along.x()), foot = tip - along * 6.5;
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF({tip * unitsPerPoint, (foot + across * 2.9) * unitsPerPoint, (foot - across * 2.9) * unitsPerPoint}));
}

LabelItem::LabelItem(QRectF rect, std::vector<chart::TextFigure> texts) : m_rect(scaled(rect)), m_texts(std::move(texts))
{
    m_bounds = m_rect;
    for (const chart::TextFigure& text : m_texts) {
        const double size = chart::faceSize(text.face);
        m_bounds |= scaled({text.at.x(), text.at.y() - size * 1.1, text.width, size * 1.5});
    }
    setZValue(2);
}

void LabelItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_rect.isEmpty())
        painter->fillRect(m_rect, theme::tokens().surface);
    for (const chart::TextFigure& text : m_texts)
        drawChartText(painter, text);
}

} // namespace aspirant::ui
