// A person's employment drawn along the years: one bar a post, hatched where nothing is entered, a band where two
// overlap. The drawing is for the eye: the same stands in words in the list beside it, whose current line it marks.
#pragma once

#include "model/registry/timeline.h"

#include <QWidget>

namespace aspirant::ui {

class Languages;

// What the drawing and the list show alike.
struct TimelineItem {
    enum class Kind { Post, Study, Gap, Overlap, Undated };
    Kind kind = Kind::Post;
    draft::Path row; // empty for a gap
    QString name;    // of a post or study
    QString words;   // the whole sentence
    QDate from, to;
};

// In the order of time; entries without dates last.
[[nodiscard]] QList<TimelineItem> timelineItems(const session::Session& session, const draft::Path& person, const Languages& languages);

class TimelineView final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(const Languages& languages, QWidget* parent = nullptr);

    void setItems(const QList<TimelineItem>& items, const QDate& today);
    void setCurrent(int item);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect rectOf(int item) const; // empty for what is not drawn

Q_SIGNALS:
    void chosen(int item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override; // tool tips

private:
    void lay();
    [[nodiscard]] double at(const QDate& date) const;
    [[nodiscard]] int itemAt(const QPoint& point) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int axisHeight() const;
    void paintAxis(QPainter& painter) const;
    void paintItem(QPainter& painter, int item) const;

    const Languages& m_languages;
    QList<TimelineItem> m_items;
    QList<int> m_lines; // of each item; -1: over the whole height
    int m_lineCount = 0;
    QDate m_first, m_last, m_today;
    int m_current = -1;
};

} // namespace aspirant::ui
