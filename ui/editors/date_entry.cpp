#include "ui/editors/date_entry.h"

#include "model/base/message.h"
#include "model/base/value.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/theme.h"

#include <QCalendarWidget>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace aspirant::ui {

namespace {

int monthFromName(const QString& name)
{
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month)
        if (english.monthName(month, QLocale::LongFormat).startsWith(name, Qt::CaseInsensitive) &&
            name.size() >= 3)
            return month;
    return 0;
}

QString isoOf(int year, int month, int day, bool partial)
{
    QString text = u"%1"_s.arg(year, 4, 10, QLatin1Char('0'));
    if (month > 0)
        text += u"-%1"_s.arg(month, 2, 10, QLatin1Char('0'));
    if (day > 0)
        text += u"-%1"_s.arg(day, 2, 10, QLatin1Char('0'));
    const auto date = PartialDate::parse(text);
    return date && (partial || date->isFull()) ? text : QString();
}

struct Shape {
    QRegularExpression pattern;
    int year, month, day; // which capture; 0: none
};

const QList<Shape>& shapes()
{
    static const QList<Shape> known{
        {QRegularExpression(u"^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})$"_s), 3, 2, 1},
        {QRegularExpression(u"^(\\d{4})[/.\\- ](\\d{1,2})[/.\\- ](\\d{1,2})$"_s), 1, 2, 3},
        {QRegularExpression(u"^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?$"_s), 1, 2, 3},
        {QRegularExpression(u"^(\\d{1,2}) +([A-Za-z]{3,9})\\.?,? +(\\d{4})$"_s), 3, 2, 1},
        {QRegularExpression(u"^([A-Za-z]{3,9})\\.? +(\\d{1,2}),? +(\\d{4})$"_s), 3, 1, 2},
        {QRegularExpression(u"^(\\d{4})$"_s), 1, 0, 0},
        {QRegularExpression(u"^(\\d{4})\\s*年$"_s), 1, 0, 0},
        {QRegularExpression(u"^(\\d{4})[/.\\- ](\\d{1,2})$"_s), 1, 2, 0},
        {QRegularExpression(u"^(\\d{1,2})[/.\\- ](\\d{4})$"_s), 2, 1, 0},
        {QRegularExpression(u"^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月$"_s), 1, 2, 0},
        {QRegularExpression(u"^([A-Za-z]{3,9})\\.? +(\\d{4})$"_s), 2, 1, 0},
    };
    return known;
}

} // namespace

QString isoFromTyped(const QString& typed, bool partial)
{
    const QString text = typed.simplified();
    for (const Shape& shape : shapes()) {
        const auto match = shape.pattern.match(text);
        if (!match.hasMatch())
            continue;
        bool isNumber = true;
        int month = shape.month ? match.captured(shape.month).toInt(&isNumber) : 0;
        if (!isNumber)
            month = monthFromName(match.captured(shape.month));
        if (shape.month && (month < 1 || month > 12))
            return {};
        const int day = shape.day ? match.captured(shape.day).toInt() : 0;
        if (shape.day && day < 1)
            return {};
        return isoOf(match.captured(shape.year).toInt(), month, day, partial);
    }
    return {};
}

QString shownDate(const QString& iso, Language language)
{
    const auto date = PartialDate::parse(iso);
    if (!date)
        return iso;
    if (date->isFull())
        return dateWords(QDate(date->year, date->month, date->day), language);
    const bool chinese = language != Language::English;
    if (date->month == 0)
        return chinese ? u"%1年"_s.arg(date->year) : QString::number(date->year);
    if (chinese)
        return u"%1年%2月"_s.arg(date->year).arg(date->month);
    return QLocale(QLocale::English).monthName(date->month, QLocale::ShortFormat) + u' ' +
           QString::number(date->year);
}

DateEntry::DateEntry(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(1));
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"date"_s);
    const QString longest =
        kind == Kind::Full ? u"2026年12月31日"_s : u"Year, month and year, or full date"_s;
    m_line->setMinimumWidth(m_line->fontMetrics().horizontalAdvance(longest) + theme::space(6));
    m_line->setMaximumWidth(theme::space(kind == Kind::Full ? 45 : 75));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &DateEntry::typed);
    layout->addWidget(m_line);
    m_button = new QToolButton(this);
    m_button->setIcon(icon(u"calendar"_s, theme::Tone::Accent));
    connect(m_button, &QToolButton::clicked, this, &DateEntry::openCalendar);
    layout->addWidget(m_button);
    layout->addStretch(1);
}

void DateEntry::setIso(const QString& iso)
{
    m_line->setText(iso.isEmpty() ? QString() : shownDate(iso, theme::language()));
}

QString DateEntry::iso() const
{
    return isoFromTyped(m_line->text(), m_kind == Kind::Partial);
}

bool DateEntry::hasProblem() const
{
    return !m_line->text().trimmed().isEmpty() && iso().isEmpty();
}

QString DateEntry::typedText() const
{
    return m_line->text();
}

QWidget* DateEntry::focusTarget() const
{
    return m_line;
}

void DateEntry::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void DateEntry::retranslate(const QString& accessibleName)
{
    m_line->setAccessibleName(accessibleName);
    m_line->setPlaceholderText(m_kind == Kind::Partial ? tr("Year, month and year, or full date")
                                                       : tr("DD/MM/YYYY"));
    m_button->setToolTip(tr("Choose in a calendar"));
    m_button->setAccessibleName(tr("%1: choose in a calendar").arg(accessibleName));
    if (!m_line->hasFocus())
        tidy();
}

void DateEntry::tidy()
{
    const QString date = iso();
    if (!date.isEmpty())
        m_line->setText(shownDate(date, theme::language()));
}

void DateEntry::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setLocale(Languages::localeOf(theme::language()));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto date = PartialDate::parse(iso()))
        calendar->setSelectedDate(date->earliest());
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate& day) {
        menu->close();
        m_line->setText(shownDate(day.toString(Qt::ISODate), theme::language()));
        Q_EMIT picked();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

bool DateEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_line) {
        Q_EMIT left();
        tidy();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace aspirant::ui
