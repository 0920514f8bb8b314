#include "model/ident/country.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace aspirant;

namespace {
QString code(const char* words)
{
    return ident::countryCalled(QString::fromUtf8(words));
}
} // namespace

class TestCountry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAssignedCodesAreKnown();
    void everyCountryHasThreeNamesOfItsOwn();
    void hongKongMacaoAndTaiwanAreCalledAsHongKongsFormsDo();
    void aCountryIsFoundByAnyOfItsNames();
};

void TestCountry::theAssignedCodesAreKnown()
{
    const QStringList& codes = ident::countryCodes();
    QCOMPARE(codes.size(), 249); // officially assigned in ISO 3166-1
    QVERIFY(std::is_sorted(codes.begin(), codes.end()));
    for (const char* known : {"AD", "CN", "GB", "HK", "MO", "SG", "TW", "US", "ZW"})
        QVERIFY2(ident::isCountryCode(QString::fromLatin1(known)), known);
    for (const char* unknown : {"", "hk", "UK", "XK", "EU", "AN", "SU", "ZZ", "HKG", "A"})
        QVERIFY2(!ident::isCountryCode(QString::fromLatin1(unknown)), unknown);
}

void TestCountry::everyCountryHasThreeNamesOfItsOwn()
{
    for (const Language language : allLanguages) {
        QSet<QString> names;
        for (const QString& country : ident::countryCodes()) {
            const QString name = ident::countryName(country).in(language);
            QVERIFY2(!name.isEmpty() && name != country, qPrintable(country));
            names.insert(name);
        }
        QCOMPARE(names.size(), ident::countryCodes().size());
    }
    QVERIFY(ident::countryName(QStringLiteral("ZZ")).isEmpty());
}

void TestCountry::hongKongMacaoAndTaiwanAreCalledAsHongKongsFormsDo()
{
    QCOMPARE(ident::countryName(QStringLiteral("HK")), (Text{QStringLiteral("Hong Kong"), QStringLiteral("香港"), QStringLiteral("中国香港")}));
    QCOMPARE(ident::countryName(QStringLiteral("MO")), (Text{QStringLiteral("Macao"), QStringLiteral("澳門"), QStringLiteral("中国澳门")}));
    QCOMPARE(ident::countryName(QStringLiteral("TW")), (Text{QStringLiteral("Taiwan"), QStringLiteral("台灣"), QStringLiteral("中国台湾")}));
    QCOMPARE(ident::countryName(QStringLiteral("VG")).en, QStringLiteral("British Virgin Islands"));
    QCOMPARE(ident::countryName(QStringLiteral("GB")).en, QStringLiteral("United Kingdom"));
    QCOMPARE(ident::countryName(QStringLiteral("IT")).zhHant, QStringLiteral("意大利")); // not 義大利
}

void TestCountry::aCountryIsFoundByAnyOfItsNames()
{
    QCOMPARE(code("hk"), QStringLiteral("HK"));
    QCOMPARE(code("HKG"), QStringLiteral("HK"));
    QCOMPARE(code("中國香港"), QStringLiteral("HK"));
    QCOMPARE(code(" united  kingdom "), QStringLiteral("GB"));
    QCOMPARE(code("UK"), QStringLiteral("GB"));
    QCOMPARE(code("Macau"), QStringLiteral("MO"));
    QCOMPARE(code("新西蘭"), QStringLiteral("NZ"));
    QCOMPARE(code("紐西蘭"), QStringLiteral("NZ"));
    QCOMPARE(code("Türkiye"), QStringLiteral("TR"));
    QCOMPARE(code("Virgin Islands, British"), QStringLiteral("VG"));
    QCOMPARE(code(""), QString());
    QCOMPARE(code("Atlantis"), QString());
    for (const QString& country : ident::countryCodes())
        for (const Language language : allLanguages)
            QCOMPARE(ident::countryCalled(ident::countryName(country).in(language)), country);
}

QTEST_GUILESS_MAIN(TestCountry)
#include "tst_country.moc"
