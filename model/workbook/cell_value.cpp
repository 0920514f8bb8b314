#include "model/workbook/cell_value.h"

#include "model/workbook/words.h"

#include <QDate>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace aspirant::workbook {

namespace {

constexpr qsizetype significant = 15;
constexpr int mostExponent = 400; // a double reaches 308

// ±0.DIGITS × 10^exponent; no zero at either end of the digits; none: zero.
struct Number {
    bool negative = false;
    QString digits;
    int exponent = 0;
};

void trimEnd(QString& digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
}

std::optional<Number> parsed(const QString& stored)
{
    static const QRegularExpression shape(QStringLiteral("^([+-]?)([0-9]{0,400})(?:\\.([0-9]{0,400}))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const auto match = shape.match(stored);
    const QString whole = match.captured(2), rest = match.captured(3);
    if (!match.hasMatch() || (whole.isEmpty() && rest.isEmpty()))
        return std::nullopt;
    Number number{match.captured(1) == u"-", whole + rest, static_cast<int>(whole.size()) + match.captured(4).toInt()};
    while (number.digits.startsWith(u'0')) {
        number.digits.remove(0, 1);
        --number.exponent;
    }
    trimEnd(number.digits);
    if (std::abs(number.exponent) > mostExponent)
        return std::nullopt;
    return number;
}

void roundOff(Number& number)
{
    if (number.digits.size() <= significant)
        return;
    const bool up = number.digits[significant] >= u'5';
    number.digits.truncate(significant);
    qsizetype at = significant - 1;
    while (up && at >= 0 && number.digits[at] == u'9')
        number.digits[at--] = u'0';
    if (up && at >= 0)
        number.digits[at] = QChar(number.digits[at].unicode() + 1);
    else if (up) {
        number.digits.prepend(u'1');
        ++number.exponent;
    }
    trimEnd(number.digits);
}

QString writtenOut(const Number& number)
{
    if (number.digits.isEmpty())
        return QStringLiteral("0");
    QString text = number.digits;
    if (number.exponent <= 0)
        text = QStringLiteral("0.") + QString(-number.exponent, u'0') + text;
    else if (number.exponent < text.size())
        text.insert(number.exponent, u'.');
    else
        text += QString(number.exponent - text.size(), u'0');
    return number.negative ? u'-' + text : text;
}

std::optional<QDate> dayOf(qint64 serial, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(serial);
    if (serial < 1 || serial == 60)
        return std::nullopt;
    return serial < 60 ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

QString timeText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600, 2, 10, QLatin1Char('0')).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

Result<QString> moment(const QString& stored, const NumberFormat& format, bool from1904)
{
    constexpr qint64 day = 86'400;
    const double serial = stored.toDouble();
    const bool inCalendar = serial >= 0 && serial < 2'958'466; // the end of the year 9999
    const qint64 seconds = inCalendar ? std::llround(serial * day) : 0;
    if (inCalendar && format.time && (!format.date || seconds < day))
        return timeText(seconds); // a time, or hours that were counted
    const auto date = inCalendar ? dayOf(format.time ? seconds / day : static_cast<qint64>(serial), from1904) : std::nullopt;
    if (!date || date->year() > 9999)
        return refused("cell.serial", QT_TRANSLATE_NOOP("Sheet", "“%1” is shown as a date, and is no day of the calendar."), {stored});
    const QString iso = date->toString(Qt::ISODate);
    return format.time && seconds % day != 0 ? iso + u' ' + timeText(seconds % day) : iso;
}

} // namespace

Result<QString> shownNumber(const QString& stored, const NumberFormat& format, bool from1904)
{
    auto number = parsed(stored);
    if (!number)
        return refused("cell.damaged", QT_TRANSLATE_NOOP("Sheet", "“%1” is stored as a number, and is none."), {stored.left(80)});
    if (format.date || format.time)
        return moment(stored, format, from1904);
    roundOff(*number);
    if (format.percent) {
        number->exponent += 2;
        return writtenOut(*number) + u'%';
    }
    const QString text = writtenOut(*number);
    const bool whole = !number->negative && !text.contains(u'.');
    return whole ? text.rightJustified(format.digits, u'0') : text;
}

QString plainText(const QString& stored)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString text;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(stored); stored.contains(QLatin1String("_x")) && matches.hasNext();) {
        const auto match = matches.next();
        text += QStringView(stored).mid(from, match.capturedStart() - from);
        text += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    text += QStringView(stored).mid(from);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

} // namespace aspirant::workbook
