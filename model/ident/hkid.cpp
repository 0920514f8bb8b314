#include "model/ident/hkid.h"

#include "model/ident/shapes.h"

#include <QRegularExpression>

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
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{1,2}[0-9]{6}[0-9A]\\z"));
    QString plain = compact(text);
    plain.remove(u'(').remove(u')');
    const Fit fits = fit(shape, plain);
    if (fits != Fit::Whole)
        return {text.trimmed(), Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An HKID number has one or two letters, six digits and a check character, such as A123456(3).")), fits == Fit::Beginning};
    const QString body = plain.chopped(1);
    const QString normal = body + u'(' + plain.back() + u')';
    const QChar right = hkidCheckCharacter(body);
    if (right != plain.back())
        return {normal, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check character does not fit this HKID number: for these letters and digits it would be %1. Please compare all of it with the card."), {QString(right)})};
    return {normal, std::nullopt, false, true};
}

} // namespace aspirant::ident
