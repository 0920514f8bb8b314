#include "model/ident/country.h"

#include <QHash>

#include <algorithm>

namespace aspirant::ident {

namespace {

struct Country {
    const char* code;
    const char* en;
    const char* zhHant;
    const char* zhHans;
    const char* further; // with | between
};

constexpr Country countries[] = {
#include <country_table.inc> // made while building
};

const Country* find(const QString& code)
{
    const QByteArray latin = code.toLatin1();
    const auto* found = std::lower_bound(std::begin(countries), std::end(countries), latin,
                                         [](const Country& country, const QByteArray& wanted) { return wanted > country.code; });
    return found != std::end(countries) && code == QLatin1String(found->code) ? found : nullptr;
}

Text nameOf(const Country& country)
{
    return {QString::fromUtf8(country.en), QString::fromUtf8(country.zhHant), QString::fromUtf8(country.zhHans)};
}

bool isCalled(const Country& country, const QString& words)
{
    const Text name = nameOf(country);
    const QStringList names = QStringList{QString::fromLatin1(country.code), name.en, name.zhHant, name.zhHans} +
                              QString::fromUtf8(country.further).split(u'|');
    return names.contains(words, Qt::CaseInsensitive);
}

} // namespace

const QStringList& countryCodes()
{
    static const QStringList codes = [] {
        QStringList list;
        for (const Country& country : countries)
            list.append(QString::fromLatin1(country.code));
        return list;
    }();
    return codes;
}

bool isCountryCode(const QString& code)
{
    return find(code) != nullptr;
}

Text countryName(const QString& code)
{
    const Country* country = find(code);
    return country ? nameOf(*country) : Text();
}

QStringList furtherCountryNames(const QString& code)
{
    const Country* country = find(code);
    return country ? QString::fromUtf8(country->further).split(u'|') : QStringList();
}

QString countryCalled(const QString& words)
{
    const QString wanted = words.simplified();
    const auto* found = std::find_if(std::begin(countries), std::end(countries), [&](const Country& country) { return isCalled(country, wanted); });
    return wanted.isEmpty() || found == std::end(countries) ? QString() : QString::fromLatin1(found->code);
}

QString alpha3Code(const QString& code)
{
    return furtherCountryNames(code).value(0); // the table puts it first
}

QString codeOfAlpha3(const QString& alpha3)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> byThree;
        for (const QString& code : countryCodes())
            byThree.insert(alpha3Code(code), code);
        return byThree;
    }();
    return codes.value(alpha3);
}

} // namespace aspirant::ident
