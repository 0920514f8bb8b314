#include "model/ident/iban.h"

#include "model/ident/country.h"
#include "model/ident/shapes.h"

#include <QRegularExpression>

#include <array>

namespace aspirant::ident {

namespace {

struct Entry {
    const char* country;
    int length;
};

constexpr std::array<Entry, 89> registry{{
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
    {"BH", 22}, {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24},
    {"DE", 22}, {"DJ", 27}, {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18},
    {"FK", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27},
    {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26},
    {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20},
    {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MN", 20},
    {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23}, {"PK", 24},
    {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25},
    {"SV", 28}, {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20},
    {"YE", 30},
}};

MessageArgument nameOf(const QString& country)
{
    const Text name = countryName(country);
    return name.isEmpty() ? MessageArgument(country) : MessageArgument(name); // XK is not of ISO 3166
}

MessageNumber plain(qint64 number)
{
    return {QString::number(number)};
}

} // namespace

int ibanLength(const QString& country)
{
    for (const Entry& entry : registry)
        if (country == QLatin1String(entry.country))
            return entry.length;
    return 0;
}

Checked checkIban(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}\\z"));
    const QString code = compact(text);
    const Fit fits = fit(shape, code);
    if (fits == Fit::No || code.size() < 2)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An IBAN has a country code, two check digits and the account: 15 to 34 letters and digits.")), fits == Fit::Beginning};
    const QString country = code.left(2);
    const int length = ibanLength(country);
    if (length == 0)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The IBAN registry has no entry for “%1” as far as this program knows."), {nameOf(country)})};
    if (code.size() != length)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "An IBAN of %1 has %2 letters and digits; this one has %3."), {nameOf(country), plain(length), plain(code.size())}), code.size() < length};
    const QString right = mod97Digits(QString(code.mid(4) + country));
    if (code.mid(2, 2) != right)
        return {code, Message("Identifiers", QT_TRANSLATE_NOOP("Identifiers", "The check digits do not fit this IBAN: a character may be wrong."))};
    return {code, std::nullopt, false, true};
}

} // namespace aspirant::ident
