// Telephone numbers. The examples are those that the numbering plans of libphonenumber print for every country.
#include "model/ident/country.h"
#include "model/ident/phone.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace aspirant;

class TestPhone final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsWrittenInternationally_data();
    void aNumberIsWrittenInternationally();
    void aBadNumberSaysWhatIsWrong_data();
    void aBadNumberSaysWhatIsWrong();
    void theExampleOfEveryCountryPasses();
    void aRangeThatThePlanLacksIsNoProblem();
    void whatCannotBeReadIsShownAsItIs();
};

void TestPhone::aNumberIsWrittenInternationally_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::addColumn<QString>("country");
    const auto row = [](const char* text, const char* normal, const char* country) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(normal) << QString::fromLatin1(country);
    };
    row("+85221234567", "+852 2123 4567", "HK");
    row(" 2123 4567 ", "+852 2123 4567", "HK"); // without a code: Hong Kong
    row("852-2123-4567", "+852 2123 4567", "HK");
    row("00852 2123 4567", "+852 2123 4567", "HK");
    row("(852) 2123-4567 ext. 12", "+852 2123 4567 ext. 12", "HK");
    row("２１２３ ４５６７", "+852 2123 4567", "HK");
    row("tel:+852-2123-4567", "+852 2123 4567", "HK");
    row("+44 20 7946 0958", "+44 20 7946 0958", "GB");
    row("001 44 20 7946 0958", "+44 20 7946 0958", "GB"); // as dialled from Hong Kong
    row("+8613800138000", "+86 138 0013 8000", "CN");
    row("+853 2833 6688", "+853 2833 6688", "MO");
    row("+886 2 2311 3731", "+886 2 2311 3731", "TW");
    row("+1 (650) 253-0000", "+1 650-253-0000", "US");
    row("+800 1234 5678", "+800 1234 5678", "");
}

void TestPhone::aNumberIsWrittenInternationally()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QFETCH(QString, country);
    const ident::CheckedPhone phone = ident::checkPhone(text);
    QVERIFY2(!phone.problem, phone.problem ? phone.problem->source : "");
    QCOMPARE(phone.normal, normal);
    QCOMPARE(phone.country, country);
    QCOMPARE(ident::checkPhone(normal).normal, normal);
    QVERIFY(!phone.incomplete);
}

void TestPhone::aBadNumberSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("incomplete");
    const auto row = [](const char* text, const char* says, bool incomplete) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromLatin1(says) << incomplete;
    };
    row("call me", "not a telephone number", false);
    row("", "not a telephone number", true);
    row("+", "not a telephone number", true);
    row("+85", "", true);
    row("+852 212", "too few digits", true);
    row("999", "too few digits", true);
    row("+852 2123 456", "too few digits", true);
    row("+852 2123 45678", "too many digits", false);
    row("+852 2123 4567 8901 2", "too many digits", false);
    row("+86 138 0013 80001", "too many digits", false);
    row("+999 1234 5678", "calling code", false);
}

void TestPhone::aBadNumberSaysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    QFETCH(bool, incomplete);
    const ident::CheckedPhone phone = ident::checkPhone(text);
    QVERIFY(phone.problem);
    QVERIFY2(QString::fromUtf8(phone.problem->source).contains(says), phone.problem->source);
    QCOMPARE(phone.incomplete, incomplete);
    QCOMPARE(phone.normal, text);
}

void TestPhone::theExampleOfEveryCountryPasses()
{
    namespace library = i18n::phonenumbers;
    const auto* util = library::PhoneNumberUtil::GetInstance();
    std::set<std::string> regions;
    util->GetSupportedRegions(&regions);
    int seen = 0;
    for (const std::string& region : regions) {
        library::PhoneNumber number;
        if (!util->GetExampleNumber(region, &number))
            continue;
        std::string plain, written;
        util->Format(number, library::PhoneNumberUtil::E164, &plain);
        util->Format(number, library::PhoneNumberUtil::INTERNATIONAL, &written);
        const ident::CheckedPhone phone = ident::checkPhone(QString::fromStdString(plain));
        QVERIFY2(!phone.problem && phone.inPlan, region.c_str());
        QCOMPARE(phone.normal, QString::fromStdString(written));
        QVERIFY2(!ident::countryName(phone.country).isEmpty() || !ident::isCountryCode(QString::fromStdString(region)), region.c_str());
        ++seen;
    }
    QVERIFY2(seen > 230, qPrintable(QString::number(seen)));
}

void TestPhone::aRangeThatThePlanLacksIsNoProblem()
{
    const ident::CheckedPhone phone = ident::checkPhone(QStringLiteral("+85291110001"));
    QVERIFY(!phone.problem);
    QVERIFY(!phone.inPlan);
    QCOMPARE(phone.country, QStringLiteral("HK"));
}

void TestPhone::whatCannotBeReadIsShownAsItIs()
{
    QCOMPARE(ident::shownPhone(QStringLiteral("ask the front desk")), QStringLiteral("ask the front desk"));
    QCOMPARE(ident::shownPhone(QString(5000, u'1')), QString(5000, u'1'));
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
