// Boxes and lines of a chart as items of a scene. Scene units are half points, so that all sizes of letters are whole.
#pragma once

#include "model/chart/figure.h"

#include <QFont>
#include <QGraphicsItem>

namespace aspirant::ui {

inline constexpr double unitsPerPoint = 2;

[[nodiscard]] QFont chartFont(chart::Face face, Language language);
void drawChartText(QPainter* painter, const chart::TextFigure& text);

class BoxItem final : public QGraphicsItem {
public:
    explicit BoxItem(const chart::BoxFigure& box);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    [[nodiscard]] const chart::BoxFigure& box() const { return m_box; }
    [[nodiscard]] QRectF rect() const; // in scene units
    void setCurrent(bool current);

private:
    chart::BoxFigure m_box;
    bool m_current = false;
};

class LineItem final : public QGraphicsItem {
public:
    explicit LineItem(const chart::LineFigure& line);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    chart::LineFigure m_line;
    QRectF m_bounds;
};

// A label lies over all lines.
class LabelItem final : public QGraphicsItem {
public:
    LabelItem(QRectF rect, std::vector<chart::TextFigure> texts);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QRectF m_rect, m_bounds;
    std::vector<chart::TextFigure> m_texts;
};

} // namespace aspirant::ui
