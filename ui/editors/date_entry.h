// A line for a date, with a calendar. Takes 12/3/2026 (day first), 2026-03-12, 12 Mar 2026 and
// 2026年3月12日; shows the date as the interface's language writes it; gives ISO 8601.
#pragma once

#include "model/base/text.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace aspirant::ui {

// ISO text of what was typed, or empty when it is not a date. Partial: year, or year and month, are enough.
[[nodiscard]] QString isoFromTyped(const QString& typed, bool partial);
// How a (possibly partial) ISO date is shown.
[[nodiscard]] QString shownDate(const QString& iso, Language language);

class DateEntry final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Full, Partial };
    explicit DateEntry(Kind kind, QWidget* parent = nullptr);

    void setIso(const QString& iso); // emits nothing
    [[nodiscard]] QString iso() const;
    [[nodiscard]] bool hasProblem() const; // something is typed, and it is no date
    [[nodiscard]] QString typedText() const;
    [[nodiscard]] QWidget* focusTarget() const;
    void setReadOnly(bool readOnly);
    void retranslate(const QString& accessibleName);
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void typed();
    void left();
    void picked(); // from the calendar

private:
    void openCalendar();
    void tidy();

    Kind m_kind;
    QLineEdit* m_line = nullptr;
    QToolButton* m_button = nullptr;
};

} // namespace aspirant::ui
