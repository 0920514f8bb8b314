#include "model/ident/shapes.h"

#include <algorithm>

namespace aspirant::ident {

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool areCapitals(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isCapital);
}

bool areCapitalsOrDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || isCapital(c); });
}

QString compact(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace())
            out += c >= u'a' && c <= u'z' ? QChar(static_cast<char16_t>(c.unicode() - u'a' + u'A')) : c;
    return out;
}

int mod97(QStringView text)
{
    int remainder = 0;
    for (const QChar c : text) {
        const int value = isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder;
}

} // namespace aspirant::ident
