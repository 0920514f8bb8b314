#include "ui/people/timeline_view.h"

#include "ui/languages.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

constexpr int mostLines = 12; // more posts at one time share the last line

QString said(const char* words)
{
    return QCoreApplication::translate("Timeline", words);
}

TimelineItem itemOf(const registry::Span& span, TimelineItem::Kind kind, const Languages& languages)
{
    const QString named = span.name.best(languages.questions()).words;
    const QString name = named.isEmpty() ? said(QT_TRANSLATE_NOOP("Timeline", "An entry without a name")) : named;
    const QString from = dateWords(span.from, languages.interface()), to = dateWords(span.to, languages.interface());
    const QString words = span.running ? said(QT_TRANSLATE_NOOP("Timeline", "%1, since %2")).arg(name, from)
                                       : said(QT_TRANSLATE_NOOP("Timeline", "%1, from %2 to %3")).arg(name, from, to);
    return {kind, span.row, name, words, span.from, span.to};
}

} // namespace

QList<TimelineItem> timelineItems(const session::Session& session, const draft::Path& person, const Languages& languages)
{
    const registry::Timeline line = registry::timeline(session, person);
    QList<TimelineItem> items;
    for (const registry::Span& span : line.spans)
        items.append(itemOf(span, TimelineItem::Kind::Post, languages));
    for (const registry::Span& span : line.studies)
        items.append(itemOf(span, TimelineItem::Kind::Study, languages));
    for (const registry::Gap& gap : line.gaps)
        items.append({TimelineItem::Kind::Gap, {}, {}, languages.words(gap.words), gap.from, gap.to});
    for (const registry::Overlap& overlap : line.overlaps)
        items.append({TimelineItem::Kind::Overlap, overlap.b, {}, languages.words(overlap.words), overlap.from, overlap.to});
    std::stable_sort(items.begin(), items.end(), [](const TimelineItem& a, const TimelineItem& b) { return a.from < b.from; });
    for (const draft::Path& row : line.undated) {
        const QString named = session.rowTitle(row).best(languages.questions()).words;
        items.append({TimelineItem::Kind::Undated, row, named,
                      named.isEmpty() ? said(QT_TRANSLATE_NOOP("Timeline", "An entry without usable dates"))
                                      : said(QT_TRANSLATE_NOOP("Timeline", "“%1” has no dates, or ends before it begins.")).arg(named),
                      {}, {}});
    }
    return items;
}

TimelineView::TimelineView(const Languages& languages, QWidget* parent) : QWidget(parent), m_languages(languages)
{
    setObjectName(u"timeline"_s);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setItems(const QList<TimelineItem>& items, const QDate& today)
{
    m_items = items;
    m_today = today;
    m_current = -1;
    lay();
    retranslate();
    updateGeometry();
    update();
}

void TimelineView::setCurrent(int item)
{
    m_current = item;
    update();
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("Employment along the years"));
    setAccessibleDescription(tr("The list below says the same in words."));
    update();
}

// Each bar on the first line that is free by then.
void TimelineView::lay()
{
    m_lines.clear();
    QList<QDate> busy; // until when each line is taken
    m_first = m_last = m_today;
    for (const TimelineItem& item : std::as_const(m_items)) {
        int line = -1;
        if (item.from.isValid()) {
            m_first = std::min(m_first, item.from);
            m_last = std::max(m_last, item.to);
        }
        if (item.kind == TimelineItem::Kind::Post || item.kind == TimelineItem::Kind::Study) {
            line = 0;
            while (line < busy.size() && busy[line] >= item.from && line + 1 < mostLines)
                ++line;
            if (line == busy.size())
                busy.append(item.to);
            else
                busy[line] = std::max(busy[line], item.to);
        }
        m_lines.append(line);
    }
    m_lineCount = std::max(1, static_cast<int>(busy.size()));
    m_first = QDate(m_first.year(), 1, 1);
    m_last = QDate(m_last.year(), 12, 31);
}

int TimelineView::lineHeight() const
{
    return QFontMetrics(theme::font(theme::Role::Small)).height() + theme::space(2);
}

int TimelineView::axisHeight() const
{
    return QFontMetrics(theme::font(theme::Role::Small)).height() + theme::space(2);
}

QSize TimelineView::sizeHint() const
{
    return {theme::space(120), m_lineCount * (lineHeight() + theme::space(1)) + axisHeight() + theme::space(2)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {theme::space(60), sizeHint().height()};
}

double TimelineView::at(const QDate& date) const
{
    const double days = std::max<qint64>(1, m_first.daysTo(m_last));
    return double(m_first.daysTo(date)) / days * (width() - 2 * theme::space(1)) + theme::space(1);
}

QRect TimelineView::rectOf(int item) const
{
    const TimelineItem& one = m_items[item];
    if (!one.from.isValid())
        return {};
    const int left = static_cast<int>(at(one.from));
    const int right = std::max(left + theme::space(1), static_cast<int>(at(one.to.addDays(1))));
    const int bars = m_lineCount * (lineHeight() + theme::space(1));
    if (m_lines[item] < 0)
        return {left, 0, right - left, bars};
    return {left, m_lines[item] * (lineHeight() + theme::space(1)) + theme::space(1) / 2, right - left, lineHeight()};
}

void TimelineView::paintAxis(QPainter& painter) const
{
    const QFont font = theme::font(theme::Role::Small);
    const QFontMetrics metrics(font);
    const int top = m_lineCount * (lineHeight() + theme::space(1));
    painter.setFont(font);
    painter.setPen(theme::tokens().line);
    painter.drawLine(0, top, width(), top);
    const int years = m_last.year() - m_first.year() + 1;
    const int label = metrics.horizontalAdvance(u"2000"_s) + theme::space(3);
    int step = 1;
    for (const int wide : {1, 2, 5, 10, 20, 50, 100}) {
        step = wide;
        if (double(width()) / years * wide >= label)
            break;
    }
    for (int year = m_first.year(); year <= m_last.year(); ++year) {
        const int x = static_cast<int>(at(QDate(year, 1, 1)));
        if (year % step != 0)
            continue;
        painter.setPen(theme::tokens().line);
        painter.drawLine(x, 0, x, top + theme::space(1));
        painter.setPen(theme::color(theme::Tone::Muted));
        if (x + label - theme::space(3) <= width())
            painter.drawText(QPoint(x + 2, top + theme::space(1) + metrics.ascent()), QString::number(year));
    }
    painter.setPen(QPen(theme::color(theme::Tone::Accent), 1.5));
    const int now = static_cast<int>(at(m_today));
    painter.drawLine(now, 0, now, top);
}

void TimelineView::paintItem(QPainter& painter, int index) const
{
    const TimelineItem& item = m_items[index];
    const QRect rect = rectOf(index);
    if (rect.isEmpty())
        return;
    const bool current = index == m_current;
    using Kind = TimelineItem::Kind;
    if (item.kind == Kind::Gap || item.kind == Kind::Overlap) {
        const theme::Tone tone = item.kind == Kind::Gap ? theme::Tone::Warns : theme::Tone::Notes;
        QColor strokes = theme::color(tone);
        strokes.setAlphaF(0.55);
        painter.fillRect(rect, QBrush(strokes, item.kind == Kind::Gap ? Qt::BDiagPattern : Qt::Dense6Pattern));
        painter.setPen(QPen(theme::color(tone), current ? 2.5 : 1, item.kind == Kind::Gap ? Qt::DashLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    }
    const bool study = item.kind == Kind::Study;
    painter.setPen(QPen(current ? theme::color(theme::Tone::Accent) : theme::tokens().lineStrong, current ? 2.5 : 1, study ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(study ? theme::tokens().window : theme::tokens().accentSoft);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int pad = theme::space(1);
    const QFont font = theme::font(theme::Role::Small, m_languages.questions());
    const QString words = QFontMetrics(font).elidedText(item.name, Qt::ElideRight, rect.width() - 2 * pad);
    if (words.size() < 3 && words != item.name)
        return; // a lone letter says nothing: the tool tip and the list do
    painter.setFont(font);
    painter.setPen(theme::color(theme::Tone::Text));
    painter.drawText(rect.adjusted(pad, 0, -pad, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    for (int i = 0; i < m_items.size(); ++i) // bars first, so that bands are seen
        if (m_lines[i] >= 0)
            paintItem(painter, i);
    for (int i = 0; i < m_items.size(); ++i)
        if (m_lines[i] < 0)
            paintItem(painter, i);
}

int TimelineView::itemAt(const QPoint& point) const
{
    int found = -1;
    for (int i = 0; i < m_items.size(); ++i) {
        if (!rectOf(i).contains(point))
            continue;
        if (m_lines[i] >= 0)
            return i;
        found = i;
    }
    return found;
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (const int item = itemAt(event->pos()); item >= 0)
        Q_EMIT chosen(item);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int item = itemAt(help->pos()); item >= 0)
        QToolTip::showText(help->globalPos(), m_items[item].words, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace aspirant::ui
