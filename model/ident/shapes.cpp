#include "model/ident/shapes.h"

#include <QRegularExpression>

#include <algorithm>

namespace aspirant::ident {

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

Fit fit(const QRegularExpression& shape, const QString& text)
{
    const auto match = shape.match(text, 0, QRegularExpression::PartialPreferCompleteMatch);
    return match.hasMatch() ? Fit::Whole : match.hasPartialMatch() || text.isEmpty() ? Fit::Beginning : Fit::No;
}

QString compact(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format) // such marks come along with copied text
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

QString mod97Digits(QStringView body)
{
    return QString::number(98 - mod97(body.toString() + QStringLiteral("00"))).rightJustified(2, u'0');
}

} // namespace aspirant::ident
