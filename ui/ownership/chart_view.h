// Shows a chart to look around in: zoom, pan, and every box within reach of the keyboard.
#pragma once

#include "model/chart/figure.h"

#include <QGraphicsView>

namespace aspirant::ui {

class BoxItem;

// Tab leads in and out; arrows go to the nearest box that way, Page Up and Page Down through all; Enter opens, +, - and
// 0 zoom. What a screen reader says of the chosen box is the view's description.
class ChartView final : public QGraphicsView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    // `spoken` has the words of each box in one sentence. Keeps the chosen box where it is still there.
    void showFigure(const chart::Chart& chart, const chart::Figure& figure, const QStringList& spoken);
    void clear();
    [[nodiscard]] int boxes() const { return static_cast<int>(m_boxes.size()); }
    [[nodiscard]] QString current() const; // id of the chosen node; empty: none
    [[nodiscard]] QRectF currentRect() const; // in the scene
    void choose(const QString& nodeId);    // emits nothing

    void zoomBy(double factor);
    void zoomToFit();
    [[nodiscard]] double zoom() const; // 1: as printed

Q_SIGNALS:
    void chosen(const QString& nodeId); // by the user
    void opened(const QString& nodeId); // its record is asked for

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setCurrent(int box, bool tell);
    [[nodiscard]] int nearest(QPointF direction) const;
    [[nodiscard]] int boxAt(QPoint viewPosition) const;

    QGraphicsScene* m_scene;
    std::vector<BoxItem*> m_boxes; // of the scene; by node
    QStringList m_ids, m_spoken;
    int m_current = -1, m_pressed = -1;
    QPoint m_pressedAt;
    bool m_fits = true; // until the user zooms, the whole chart is kept in view where that can be read
};

// Measures words with the window's fonts; safe in any thread.
[[nodiscard]] chart::Measure windowMeasure();

} // namespace aspirant::ui
