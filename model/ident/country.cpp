#include "model/ident/country.h"

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

#include <QHash>

#include <algorithm>

namespace aspirant::ident {

namespace {

// Hong Kong's own usage first: the names of places differ between Chinese locales.
const char* localeName(Language language)
{
    switch (language) {
    case Language::English:
        return "en_GB";
    case Language::TraditionalChinese:
        return "zh_Hant_HK";
    case Language::SimplifiedChinese:
        return "zh_Hans_CN";
    }
    return "en";
}

// The short names, as addresses and forms use them: "Hong Kong", not "Hong Kong SAR China".
QString nameIn(const QByteArray& code, Language language)
{
    std::array<UChar, 160> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    UDisplayContext contexts[] = {UDISPCTX_LENGTH_SHORT};
    ULocaleDisplayNames* names =
        uldn_openForContext(localeName(language), contexts, 1, &status);
    const int32_t length = uldn_regionDisplayName(names, code.constData(), buffer.data(),
                                                  static_cast<int32_t>(buffer.size()), &status);
    uldn_close(names);
    if (U_FAILURE(status) || length <= 0)
        return {};
    return QString::fromUtf16(buffer.data(), length);
}

} // namespace

const QStringList& countryCodes()
{
    static const QStringList codes = [] {
        QStringList list;
        for (const char* const* code = uloc_getISOCountries(); *code; ++code)
            list.append(QString::fromLatin1(*code));
        // Withdrawn or never assigned, but on the library's list.
        static const QStringList notAssigned{
            QStringLiteral("AC"), QStringLiteral("AN"), QStringLiteral("CP"),
            QStringLiteral("DG"), QStringLiteral("EA"), QStringLiteral("IC"),
            QStringLiteral("TA"), QStringLiteral("XK"), QStringLiteral("CQ")};
        list.removeIf([](const QString& code) { return notAssigned.contains(code); });
        std::sort(list.begin(), list.end());
        return list;
    }();
    return codes;
}

bool isCountryCode(const QString& code)
{
    return std::binary_search(countryCodes().begin(), countryCodes().end(), code);
}

Text countryName(const QString& code)
{
    if (!isCountryCode(code))
        return {};
    const QByteArray latin = code.toLatin1();
    return {nameIn(latin, Language::English), nameIn(latin, Language::TraditionalChinese),
            nameIn(latin, Language::SimplifiedChinese)};
}

QString alpha3Code(const QString& code)
{
    return isCountryCode(code) ? QString::fromLatin1(uloc_getISO3Country(("und_" + code.toLatin1()).constData())) : QString();
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
