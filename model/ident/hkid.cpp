#include "model/ident/hkid.h"

#include "model/ident/shapes.h"

namespace aspirant::ident {

// Weights 9 … 2 over eight characters, a single letter preceded by a space; space = 36, A = 10 … Z = 35.
QChar hkidCheckCharacter(QStringView body)
{
    constexpr int space = 36;
    int sum = body.size() == 7 ? 9 * space : 0;
    int weight = body.size() == 7 ? 8 : 9;
    for (const QChar c : body) {
        sum += weight * (isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10);
        --weight;
    }
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QChar(u'A') : QChar(static_cast<char16_t>(u'0' + check));
}

Checked checkHkid(const QString& text)
{
    QString plain = compact(text);
    plain.remove(u'(').remove(u')');
    const qsizetype letters = plain.size() - 7; // before six digits and the check character
    const bool shaped = (letters == 1 || letters == 2) && areCapitals(QStringView(plain).left(letters))
        && areDigits(QStringView(plain).mid(letters, 6)) && (isDigit(plain.back()) || plain.back() == u'A');
    if (!shaped)
        return {text.trimmed(), Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An HKID number has one or two letters, six digits and a check character, such as A123456(3)."))};
    const QString body = plain.chopped(1);
    const QString normal = body + u'(' + plain.back() + u')';
    if (hkidCheckCharacter(body) != plain.back())
        return {normal, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check character does not fit this HKID number."))};
    return {normal, std::nullopt};
}

} // namespace aspirant::ident
