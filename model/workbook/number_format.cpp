#include "model/workbook/number_format.h"

namespace aspirant::workbook {

namespace {

// The signs of the first section that mean something: without quoted and escaped text, and without what stands in
// brackets (colours, languages, conditions), except [h], [mm] and [ss], which count hours, minutes and seconds.
QString signsOf(const QString& code)
{
    QString signs;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown, left room for, or repeated
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && inside.count(inside[0]) == inside.size() && QStringView(u"hms").contains(inside[0]))
                signs += QStringLiteral("h");
            i = end < 0 ? code.size() : end;
        } else {
            signs += c;
        }
    }
    return signs;
}

} // namespace

NumberFormat builtInFormat(int id)
{
    NumberFormat format;
    format.percent = id == 9 || id == 10;
    format.date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58);
    // 34, 35, 55 and 56 are dates in one language and times in another; the number tells.
    format.time = (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56;
    return format;
}

NumberFormat customFormat(const QString& code)
{
    NumberFormat format;
    QString signs = signsOf(code);
    if (signs.contains(QLatin1String("general")))
        return format;
    format.time = signs.contains(u'h') || signs.contains(u's') || signs.contains(QLatin1String("am/pm")) || signs.contains(QLatin1String("a/p"));
    signs.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p")).remove(QLatin1String("e+")).remove(QLatin1String("e-"));
    // "m" beside hours or seconds means minutes, unless days or years are there too. "e" and "g" are years of an era,
    // "b" Buddhist years, "a" days of the week.
    for (const QChar sign : QStringLiteral("ydegab"))
        format.date = format.date || signs.contains(sign);
    format.date = format.date || (signs.contains(u'm') && !format.time);
    if (format.date || format.time)
        return format;
    format.percent = signs.contains(u'%');
    if (signs.size() > 1 && signs.count(u'0') == signs.size())
        format.digits = static_cast<int>(signs.size());
    return format;
}

} // namespace aspirant::workbook
