#include "model/ident/lei.h"

#include "model/ident/shapes.h"

namespace aspirant::ident {

Checked checkLei(const QString& text)
{
    const QString code = compact(text);
    if (code.size() != 20 || !areCapitalsOrDigits(code) || !areDigits(QStringView(code).right(2)))
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An LEI has 20 letters and digits, the last two of them digits."))};
    if (mod97(code) != 1)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check digits do not fit this LEI."))};
    return {code, std::nullopt};
}

Checked checkIban(const QString& text)
{
    const QString code = compact(text);
    const bool shaped = code.size() >= 15 && code.size() <= 34 && areCapitalsOrDigits(code)
        && areCapitals(QStringView(code).left(2)) && areDigits(QStringView(code).mid(2, 2));
    if (!shaped)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An IBAN has a country code, two check digits and the account: 15 to 34 letters and digits."))};
    if (mod97(code.mid(4) + code.left(4)) != 1)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check digits do not fit this IBAN."))};
    return {code, std::nullopt};
}

namespace {

// Letters become two digits first, then every second digit from the right is doubled.
bool isLuhn(QStringView code)
{
    QString digits;
    for (const QChar c : code)
        digits += QString::number(isDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10);
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, doubled = !doubled) {
        const int value = (digits[i].unicode() - u'0') * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

} // namespace

Checked checkIsin(const QString& text)
{
    const QString code = compact(text);
    const bool shaped = code.size() == 12 && areCapitalsOrDigits(code) && areCapitals(QStringView(code).left(2))
        && isDigit(code.back());
    if (!shaped)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An ISIN has a country code, nine letters or digits and a check digit."))};
    if (!isLuhn(code))
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check digit does not fit this ISIN."))};
    return {code, std::nullopt};
}

Checked checkBic(const QString& text)
{
    const QString code = compact(text);
    const QStringView view(code);
    if ((code.size() == 8 || code.size() == 11) && areCapitalsOrDigits(code) && areCapitals(view.mid(4, 2)))
        return {code, std::nullopt};
    return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "A BIC has eight or eleven letters and digits, with the country code in the fifth and sixth places."))};
}

} // namespace aspirant::ident
