#include "model/ident/hkid.h"
#include "model/ident/identifier.h"

#include <QTest>

using namespace aspirant;

class TestIdentifier final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodIdentifierIsStoredInItsNormalForm_data();
    void aGoodIdentifierIsStoredInItsNormalForm();
    void aBadIdentifierSaysWhatIsWrong_data();
    void aBadIdentifierSaysWhatIsWrong();
    void everyOtherHkidCheckCharacterIsRefused();
    void whatIsBeingTypedIsIncompleteNotWrong_data();
    void whatIsBeingTypedIsIncompleteNotWrong();
    void whatCannotBecomeRightIsNotIncomplete();
    void theCheckCharacterThatWouldFitIsNamed();
    void anIbanIsShownInGroupsOfFour();
    void anyChangedCharacterOfAnLeiIsFound();
    void kindsAreKnown();
};

void TestIdentifier::aGoodIdentifierIsStoredInItsNormalForm_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char* kind, const char* text, const char* normal = nullptr) {
        QTest::addRow("%s %s", kind, text) << QString::fromUtf8(kind) << QString::fromUtf8(text)
                                           << QString::fromUtf8(normal == nullptr ? text : normal);
    };
    row("hkid", "A123456(3)");
    row("hkid", " a123456 3", "A123456(3)");
    row("hkid", "Ａ１２３４５６（３）", "A123456(3)");
    row("hkid", "AB987654(3)");
    row("hkid", "G123456(A)");
    // Invented numbers; check characters worked out by hand from the weights.
    row("hkid", "C123456(9)");
    row("hkid", "K123456(0)");
    row("hkid", "XA123456(8)");
    row("hkid", "WX123456(9)");
    // The LEI index of GLEIF: GLEIF itself, banks and companies.
    row("lei", "506700GE1G29325QX363");
    row("lei", "7H6GLXDRUGQFU57RNE97");
    row("lei", "8I5DZWZKVSZI1NUHU748");
    row("lei", "MP6I5ZYZBEU3UXPYFY54");
    row("lei", "HWUPKR0MPOU8FGXBT394");
    row("lei", "INR2EJN1ERAN0W5ZP974");
    row("lei", "2HI3YI5320L3RW6NJ957");
    row("lei", "5493006MHB84DD0ZWV18");
    row("lei", "7LTWFZYICNSX8D621K86");
    row("lei", "R0MUWSFPU8MPRO8K5P83");
    row("lei", "5493001KJTIIGC8Y1R12");
    row("lei", "5493 001k jtii gc8y 1r12", "5493001KJTIIGC8Y1R12");
    row("lei", "529900T8BM49AURSDO55");
    // Public securities of many markets; AU0000XVGZA3 and AU0000VXGZA3 differ by a swap that the check cannot see.
    row("isin", "US0378331005");
    row("isin", "AU0000XVGZA3");
    row("isin", "AU0000VXGZA3");
    row("isin", "GB0002634946");
    row("isin", "US5949181045");
    row("isin", "DE000BAY0017");
    row("isin", "JP3633400001");
    row("isin", "KYG875721634");
    row("isin", "HK0388045442");
    row("isin", "GB0005405286");
    row("isin", "US38259P5089");
    row("isin", "HK2823028546");
    row("isin", "IE00BFXC1P95");
    row("isin", "XS0125136514");
    row("isin", "EU0009658145");
    row("isin", "CH0031240127");
    row("isin", "BMG0112X1056");
    row("isin", "CNE1000002H1");
    row("isin", "hk0000069689", "HK0000069689");
    row("iban", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432");
    row("iban", "DE89370400440532013000");
    row("iban", "FR1420041010050500013M02606");
    // The example of every country of the IBAN registry (Swift, release 99), in its order.
    row("iban", "AD1200012030200359100100");
    row("iban", "AE070331234567890123456");
    row("iban", "AL47212110090000000235698741");
    row("iban", "AT611904300234573201");
    row("iban", "AZ21NABZ00000000137010001944");
    row("iban", "BA391290079401028494");
    row("iban", "BE68539007547034");
    row("iban", "BG80BNBG96611020345678");
    row("iban", "BH67BMAG00001299123456");
    row("iban", "BI4210000100010000332045181");
    row("iban", "BR1800360305000010009795493C1");
    row("iban", "BY13NBRB3600900000002Z00AB00");
    row("iban", "CH9300762011623852957");
    row("iban", "CR05015202001026284066");
    row("iban", "CY17002001280000001200527600");
    row("iban", "CZ6508000000192000145399");
    row("iban", "DE89370400440532013000");
    row("iban", "DJ2100010000000154000100186");
    row("iban", "DK5000400440116243");
    row("iban", "DO28BAGR00000001212453611324");
    row("iban", "EE382200221020145685");
    row("iban", "EG380019000500000000263180002");
    row("iban", "ES9121000418450200051332");
    row("iban", "FI2112345600000785");
    row("iban", "FK88SC123456789012");
    row("iban", "FO6264600001631634");
    row("iban", "FR1420041010050500013M02606");
    row("iban", "GB29NWBK60161331926819");
    row("iban", "GE29NB0000000101904917");
    row("iban", "GI75NWBK000000007099453");
    row("iban", "GL8964710001000206");
    row("iban", "GR1601101250000000012300695");
    row("iban", "GT82TRAJ01020000001210029690");
    row("iban", "HN88CABF00000000000250005469");
    row("iban", "HR1210010051863000160");
    row("iban", "HU42117730161111101800000000");
    row("iban", "IE29AIBK93115212345678");
    row("iban", "IL620108000000099999999");
    row("iban", "IQ98NBIQ850123456789012");
    row("iban", "IS140159260076545510730339");
    row("iban", "IT60X0542811101000000123456");
    row("iban", "JO94CBJO0010000000000131000302");
    row("iban", "KW81CBKU0000000000001234560101");
    row("iban", "KZ86125KZT5004100100");
    row("iban", "LB62099900000001001901229114");
    row("iban", "LC55HEMM000100010012001200023015");
    row("iban", "LI21088100002324013AA");
    row("iban", "LT121000011101001000");
    row("iban", "LU280019400644750000");
    row("iban", "LV80BANK0000435195001");
    row("iban", "LY83002048000020100120361");
    row("iban", "MC5811222000010123456789030");
    row("iban", "MD24AG000225100013104168");
    row("iban", "ME25505000012345678951");
    row("iban", "MK07250120000058984");
    row("iban", "MN121234123456789123");
    row("iban", "MR1300020001010000123456753");
    row("iban", "MT84MALT011000012345MTLCAST001S");
    row("iban", "MU17BOMM0101101030300200000MUR");
    row("iban", "NI45BAPR00000013000003558124");
    row("iban", "NL91ABNA0417164300");
    row("iban", "NO9386011117947");
    row("iban", "OM810180000001299123456");
    row("iban", "PK36SCBL0000001123456702");
    row("iban", "PL61109010140000071219812874");
    row("iban", "PS92PALS000000000400123456702");
    row("iban", "PT50000201231234567890154");
    row("iban", "QA58DOHB00001234567890ABCDEFG");
    row("iban", "RO49AAAA1B31007593840000");
    row("iban", "RS35260005601001611379");
    row("iban", "RU0304452522540817810538091310419");
    row("iban", "SA0380000000608010167519");
    row("iban", "SC18SSCB11010000000000001497USD");
    row("iban", "SD2129010501234001");
    row("iban", "SE4550000000058398257466");
    row("iban", "SI56263300012039086");
    row("iban", "SK3112000000198742637541");
    row("iban", "SM86U0322509800000000270100");
    row("iban", "SO211000001001000100141");
    row("iban", "ST23000100010051845310146");
    row("iban", "SV62CENR00000000000000700025");
    row("iban", "TL380080012345678910157");
    row("iban", "TN5910006035183598478831");
    row("iban", "TR330006100519786457841326");
    row("iban", "UA213223130000026007233566001");
    row("iban", "VA59001123000012345678");
    row("iban", "VG96VPVG0000012345678901");
    row("iban", "XK051212012345678906");
    row("iban", "YE15CBYE0001018861234567891234");
    row("iban", "MT84 MALT 0110 0001 2345 MTLC AST0 01S", "MT84MALT011000012345MTLCAST001S");
    row("bic", "HSBCHKHH");
    row("bic", "BKCHHKHHXXX");
    row("bic", "DEUTDEFF500");
    row("bic", "NEDSZAJJXXX");
    row("bic", "hsbchkhhxxx", "HSBCHKHHXXX");
    row("br_number", "12345678");
    row("br_number", "12345678-000-10-26-A");
    row("br_number", "C0012345"); // made from an older number: 1823.gov.hk on the Unique Business Identifier
    row("br_number", "f0001234", "F0001234");
    row("company_number", "C0012345");
    row("company_number", "1234567");
    row("company_number", "F0012345");
    row("company_number", "12345678");
    row("ce_number", "BPL992");
    row("ce_number", "aav 008", "AAV008");
    row("tcsp", "TC001234");
    row("passport", " k 1234567 ", "K1234567");
    row("passport", "HA1234567");
    row("passport", "123-456789", "123456789");
    row("mso", "210103001", "21-01-03001");
    row("hkid", "\u200eA123456(3)\u200f", "A123456(3)"); // marks that come along with copied text
    row("mso", "12-34-56789");
    row("other", "anything", "anything");
    row("not a kind", "anything", "anything");
}

void TestIdentifier::aGoodIdentifierIsStoredInItsNormalForm()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, normal);
    const ident::Checked checked = ident::checkIdentifier(kind, text);
    QVERIFY(!checked.problem);
    QCOMPARE(checked.normal, normal);
    QCOMPARE(ident::checkIdentifier(kind, checked.normal).normal, normal);
}

void TestIdentifier::aBadIdentifierSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("checksum"); // the shape is right, the check digit is not
    const auto row = [](const char* kind, const char* text, bool checksum) {
        QTest::addRow("%s %s", kind, text) << QString::fromUtf8(kind) << QString::fromUtf8(text) << checksum;
    };
    row("hkid", "A123456(4)", true);
    row("hkid", "AB987654(4)", true);
    row("hkid", "123456(3)", false);
    row("hkid", "ABC123456(3)", false);
    row("hkid", "A12345(3)", false);
    row("hkid", "A123456(B)", false);
    row("hkid", "A١٢٣٤٥٦(3)", false);
    row("hkid", "", false);
    row("lei", "5493001KJTIIGC8Y1R13", true);
    row("lei", "5493001KJTIIGC8Y1R1", false);
    row("lei", "5493001KJTIIGC8Y1RAB", false);
    row("isin", "US0378331004", true);
    row("isin", "US037833100", false);
    row("isin", "0S0378331005", false);
    row("iban", "GB82WEST12345698765433", true);
    row("iban", "GB82", false);
    row("lei", "5493001KJTIIGC8Y1R00", true); // 00, 01 and 99 are no check digits
    row("iban", "GB82WEST1234569876543", false);
    row("iban", "GB82WEST123456987654322", false);
    row("iban", "HK821234567890123456", false); // Hong Kong is not in the registry
    row("iban", "QQ821234567890123456", false);
    row("bic", "HSBCQQHH", false); // no such country
    row("br_number", "CC12345", false);
    row("passport", "K 1234567890", false);
    row("passport", "護照一二三", false);
    row("bic", "HSBC1KHH", false);
    row("bic", "HSBCHKH", false);
    row("br_number", "1234567", false);
    row("br_number", "12345678-00", false);
    row("company_number", "123456789", false);
    row("company_number", "F12345678", false);
    row("company_number", "X1", false);
    row("ce_number", "AB1234", false);
    row("tcsp", "TC12345", false);
    row("tcsp", "XC123456", false);
    row("passport", "  ", false);
    row("other", "", false);
}

void TestIdentifier::aBadIdentifierSaysWhatIsWrong()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(bool, checksum);
    const ident::Checked checked = ident::checkIdentifier(kind, text);
    QVERIFY(checked.problem);
    QCOMPARE(QString::fromUtf8(checked.problem->source).contains(QStringLiteral("does not fit"))
                 || QString::fromUtf8(checked.problem->source).contains(QStringLiteral("do not fit")),
             checksum);
}

void TestIdentifier::everyOtherHkidCheckCharacterIsRefused()
{
    for (const QChar c : QStringLiteral("0123456789A"))
        QCOMPARE(!ident::checkIdentifier(QStringLiteral("hkid"), QStringLiteral("A123456(%1)").arg(c)).problem, c == u'3');
}

void TestIdentifier::whatIsBeingTypedIsIncompleteNotWrong_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("whole");
    for (const auto& [kind, whole] : {std::pair{"hkid", "A1234563"}, {"hkid", "AB9876543"}, {"lei", "506700GE1G29325QX363"}, {"isin", "US0378331005"},
                                      {"iban", "MT84MALT011000012345MTLCAST001S"}, {"iban", "NO9386011117947"}, {"bic", "HSBCHKHH"}, {"br_number", "12345678"},
                                      {"br_number", "C0012345"}, {"ce_number", "ABC123"}, {"tcsp", "TC001234"}})
        QTest::addRow("%s %s", kind, whole) << QString::fromLatin1(kind) << QString::fromLatin1(whole);
}

void TestIdentifier::whatIsBeingTypedIsIncompleteNotWrong()
{
    QFETCH(QString, kind);
    QFETCH(QString, whole);
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const ident::Checked checked = ident::checkIdentifier(kind, whole.left(length));
        QVERIFY2(checked.problem && checked.incomplete, qPrintable(whole.left(length)));
    }
    QVERIFY(!ident::checkIdentifier(kind, whole).incomplete);
}

void TestIdentifier::whatCannotBecomeRightIsNotIncomplete()
{
    for (const auto& [kind, text] : {std::pair{"hkid", "1"}, {"hkid", "ABC"}, {"hkid", "A123456(4)"}, {"lei", "5493-"}, {"isin", "U1"}, {"iban", "GBX"}, {"iban", "QQ82"},
                                     {"bic", "HSBC1"}, {"br_number", "123A"}, {"ce_number", "AB1"}, {"tcsp", "X"}})
        QVERIFY2(!ident::checkIdentifier(QString::fromLatin1(kind), QString::fromLatin1(text)).incomplete, text);
}

void TestIdentifier::theCheckCharacterThatWouldFitIsNamed()
{
    const auto named = [](const char* kind, const char* text) {
        return std::get<QString>(ident::checkIdentifier(QString::fromLatin1(kind), QString::fromLatin1(text)).problem->arguments.at(0));
    };
    QCOMPARE(named("hkid", "A123456(4)"), QStringLiteral("3"));
    QCOMPARE(named("hkid", "G123456(1)"), QStringLiteral("A"));
    QCOMPARE(named("lei", "506700GE1G29325QX364"), QStringLiteral("63"));
    QCOMPARE(named("isin", "US0378331009"), QStringLiteral("5"));
}

void TestIdentifier::anIbanIsShownInGroupsOfFour()
{
    const QString iban = QStringLiteral("iban");
    QCOMPARE(ident::shownIdentifier(iban, QStringLiteral("NO9386011117947")), QStringLiteral("NO93 8601 1117 947"));
    QCOMPARE(ident::checkIdentifier(iban, QStringLiteral("NO93 8601 1117 947")).normal, QStringLiteral("NO9386011117947"));
    QCOMPARE(ident::shownIdentifier(QStringLiteral("lei"), QStringLiteral("506700GE1G29325QX363")), QStringLiteral("506700GE1G29325QX363"));
}

void TestIdentifier::anyChangedCharacterOfAnLeiIsFound()
{
    const QString good = QStringLiteral("5493001KJTIIGC8Y1R12");
    for (qsizetype i = 0; i < good.size(); ++i) {
        QString bad = good;
        // Digit for digit and letter for letter: MOD 97-10 finds all of these.
        if (good[i].isDigit())
            bad[i] = good[i] == u'7' ? QChar(u'3') : QChar(u'7');
        else
            bad[i] = good[i] == u'Q' ? QChar(u'Z') : QChar(u'Q');
        QVERIFY2(ident::checkIdentifier(QStringLiteral("lei"), bad).problem.has_value(), qPrintable(bad));
    }
}

void TestIdentifier::kindsAreKnown()
{
    for (const char* kind : {"hkid", "passport", "lei", "br_number", "company_number", "ce_number", "tcsp", "mso", "isin",
                             "bic", "iban", "other"})
        QVERIFY(ident::isIdentifierKind(QString::fromLatin1(kind)));
    QVERIFY(!ident::isIdentifierKind(QStringLiteral("HKID")));
    QVERIFY(!ident::isIdentifierKind({}));
}

QTEST_GUILESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"
