#include "ui/ownership/chart_view.h"

#include "ui/ownership/chart_items.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace aspirant::ui {

namespace {

constexpr double pixelsPerPoint = 96.0 / 72.0; // at 100 %, as printed
constexpr double smallestZoom = 0.02, largestZoom = 6, smallestFit = 0.4, largestFit = 1.15;
constexpr double margin = 10 * unitsPerPoint;

} // namespace

chart::Measure windowMeasure()
{
    return [](const QString& words, chart::Face face, Language language) {
        const double size = chart::faceSize(face);
        const QFontMetricsF metrics(chartFont(face, language));
        return chart::Extent{metrics.horizontalAdvance(words) / unitsPerPoint, size * 0.96, size * 0.28};
    };
}

ChartView::ChartView(QWidget* parent) : QGraphicsView(parent), m_scene(new QGraphicsScene(this))
{
    setScene(m_scene);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setCursor(Qt::ArrowCursor);
}

ChartView::~ChartView() = default;

void ChartView::showFigure(const chart::Chart& chart, const chart::Figure& figure, const QStringList& spoken)
{
    const QString before = current();
    clear();
    m_spoken = spoken;
    m_boxes.assign(chart.nodes.size(), nullptr);
    for (const chart::Node& node : chart.nodes)
        m_ids.append(node.id);
    for (const chart::LineFigure& line : figure.lines) {
        m_scene->addItem(new LineItem(line));
        if (!line.label.empty())
            m_scene->addItem(new LabelItem(line.labelRect, line.label));
    }
    for (const chart::BoxFigure& box : figure.boxes) {
        auto* item = new BoxItem(box);
        m_scene->addItem(item);
        if (box.node >= 0)
            m_boxes[static_cast<std::size_t>(box.node)] = item;
    }
    if (!figure.texts.empty())
        m_scene->addItem(new LabelItem({}, figure.texts));
    m_scene->setSceneRect(QRectF(QPointF(), figure.size * unitsPerPoint).adjusted(-margin, -margin, margin, margin));
    choose(before);
    if (m_fits)
        zoomToFit();
}

void ChartView::clear()
{
    m_scene->clear();
    m_boxes.clear();
    m_ids.clear();
    m_spoken.clear();
    m_current = m_pressed = -1;
    setAccessibleDescription(QString());
}

QString ChartView::current() const
{
    return m_current < 0 ? QString() : m_ids.value(m_current);
}

QRectF ChartView::currentRect() const
{
    return m_current < 0 ? QRectF() : m_boxes[static_cast<std::size_t>(m_current)]->rect();
}

void ChartView::choose(const QString& nodeId)
{
    setCurrent(static_cast<int>(m_ids.indexOf(nodeId)), false);
}

void ChartView::setCurrent(int box, bool tell)
{
    if (m_current >= 0)
        m_boxes[static_cast<std::size_t>(m_current)]->setCurrent(false);
    const bool changed = m_current != box;
    m_current = box;
    setAccessibleDescription(m_spoken.value(box));
    if (box >= 0) {
        BoxItem* item = m_boxes[static_cast<std::size_t>(box)];
        item->setCurrent(true);
        if (tell || changed)
            ensureVisible(item->rect(), 30, 30);
    }
    if (!tell)
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT chosen(current());
}

// The nearest box whose centre lies within 45 degrees of that direction, those straight ahead first.
int ChartView::nearest(QPointF direction) const
{
    if (m_current < 0)
        return m_boxes.empty() ? -1 : 0;
    const QPointF from = m_boxes[static_cast<std::size_t>(m_current)]->rect().center();
    int best = m_current;
    double least = 1e300;
    for (std::size_t n = 0; n < m_boxes.size(); ++n) {
        const QPointF way = m_boxes[n]->rect().center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const bool isRow = direction.y() == 0.0; // a row is left only by the keys that lead up and down
        if (ahead <= 1 || (isRow && aside > ahead))
            continue;
        const double distance = ahead + aside * (isRow ? 3 : 0.5) + (isRow ? 0 : ahead); // the next row before others
        if (distance < least) {
            least = distance;
            best = static_cast<int>(n);
        }
    }
    return best;
}

int ChartView::boxAt(QPoint viewPosition) const
{
    const QPointF point = mapToScene(viewPosition);
    for (std::size_t n = 0; n < m_boxes.size(); ++n) {
        if (m_boxes[n]->rect().contains(point))
            return static_cast<int>(n);
    }
    return -1;
}

double ChartView::zoom() const
{
    return transform().m11() * unitsPerPoint / pixelsPerPoint;
}

void ChartView::zoomBy(double factor)
{
    const double wanted = std::clamp(zoom() * factor, smallestZoom, largestZoom);
    m_fits = false;
    scale(wanted / zoom(), wanted / zoom());
}

void ChartView::zoomToFit()
{
    m_fits = true;
    const QRectF whole = m_scene->sceneRect();
    if (m_boxes.empty() || whole.isEmpty() || viewport()->width() < 40)
        return;
    const double fit = std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height());
    const double readable = std::clamp(fit * unitsPerPoint / pixelsPerPoint, std::min(smallestFit, largestFit), largestFit);
    const bool isLarge = m_boxes.size() > 60; // then an overview says more than words that can be read
    const double factor = isLarge ? fit : readable * pixelsPerPoint / unitsPerPoint;
    setTransform(QTransform::fromScale(factor, factor));
    centerOn(whole.center());
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, theme::tokens().surface);
    if (hasFocus()) {
        painter->save();
        painter->resetTransform();
        painter->setPen(QPen(theme::tokens().accent, 2));
        painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_boxes.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(nearest({-1, 0}), true);
    case Qt::Key_Right: return setCurrent(nearest({1, 0}), true);
    case Qt::Key_Up: return setCurrent(nearest({0, -1}), true);
    case Qt::Key_Down: return setCurrent(nearest({0, 1}), true);
    case Qt::Key_Home: return setCurrent(std::min(0, last), true);
    case Qt::Key_End: return setCurrent(last, true);
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (event->modifiers() != Qt::NoModifier)
            break;
        return setCurrent(last < 0 ? -1 : std::clamp(m_current + (event->key() == Qt::Key_PageDown ? 1 : -1), 0, last), true);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(1.2);
    case Qt::Key_Minus: return zoomBy(1 / 1.2);
    case Qt::Key_0: return zoomToFit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT opened(current());
        return;
    default: break;
    }
    event->ignore();
    QWidget::keyPressEvent(event);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = boxAt(event->pos());
    m_pressedAt = event->pos();
    QGraphicsView::mousePressEvent(event);
}

// A click chooses, another on the chosen box opens its record; dragging only moves the paper.
void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    const int box = std::exchange(m_pressed, -1);
    if (box < 0 || event->button() != Qt::LeftButton || (event->pos() - m_pressedAt).manhattanLength() > 6)
        return;
    if (box == m_current)
        Q_EMIT opened(current());
    else
        setCurrent(box, true);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressed = -1; // the first click has chosen it
    if (boxAt(event->pos()) >= 0 && boxAt(event->pos()) == m_current)
        Q_EMIT opened(current());
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
    if (m_current < 0 && !m_boxes.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0, true);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fits)
        zoomToFit();
}

} // namespace aspirant::ui
