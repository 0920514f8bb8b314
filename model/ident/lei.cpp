#include "model/ident/lei.h"

#include "model/ident/country.h"
#include "model/ident/shapes.h"

#include <QRegularExpression>

namespace aspirant::ident {

Checked checkLei(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Z]{18}[0-9]{2}\\z"));
    const QString code = compact(text);
    const Fit fits = fit(shape, code);
    if (fits != Fit::Whole)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An LEI has 20 letters and digits, the last two of them digits.")), fits == Fit::Beginning};
    const QString right = mod97Digits(QStringView(code).left(18));
    if (!code.endsWith(right))
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check digits do not fit this LEI: for what stands before them they would be %1. Please compare all of it with the register."), {right})};
    return {code, std::nullopt, false, true};
}

namespace {

// Letters become two digits first, then every second digit from the right is doubled.
int luhnSum(QStringView code)
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
    return sum;
}

} // namespace

Checked checkIsin(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2}[0-9A-Z]{9}[0-9]\\z"));
    const QString code = compact(text);
    const Fit fits = fit(shape, code);
    if (fits != Fit::Whole)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An ISIN has a country code, nine letters or digits and a check digit.")), fits == Fit::Beginning};
    const QString right = QString::number((10 - luhnSum(QString(code.chopped(1) + u'0')) % 10) % 10);
    if (!code.endsWith(right))
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check digit does not fit this ISIN: for what stands before it, it would be %1. Please compare all of it with its source."), {right})};
    return {code, std::nullopt, false, true};
}

Checked checkBic(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Z]{4}[A-Z]{2}[0-9A-Z]{2}([0-9A-Z]{3})?\\z"));
    const QString code = compact(text);
    const Fit fits = fit(shape, code);
    if (fits != Fit::Whole) {
        // Nine and ten characters are on the way to eleven.
        static const QRegularExpression longer(QStringLiteral("^[0-9A-Z]{4}[A-Z]{2}[0-9A-Z]{2,4}\\z"));
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "A BIC has eight or eleven letters and digits, with the country code in the fifth and sixth places.")),
                fits == Fit::Beginning || fit(longer, code) == Fit::Whole};
    }
    const QString country = code.mid(4, 2);
    if (!isCountryCode(country) && country != QStringLiteral("XK")) // Kosovo's code is of the users' own range
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "“%1”, in the fifth and sixth places of this BIC, is not the code of a country or territory."), {country})};
    return {code, std::nullopt};
}

} // namespace aspirant::ident
