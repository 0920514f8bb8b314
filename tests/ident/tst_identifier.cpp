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
    row("lei", "5493001KJTIIGC8Y1R12");
    row("lei", "5493 001k jtii gc8y 1r12", "5493001KJTIIGC8Y1R12");
    row("lei", "529900T8BM49AURSDO55");
    row("isin", "US0378331005");
    row("isin", "AU0000XVGZA3");
    row("isin", "GB0002634946");
    row("isin", "hk0000069689", "HK0000069689");
    row("iban", "GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432");
    row("iban", "DE89370400440532013000");
    row("iban", "FR1420041010050500013M02606");
    row("bic", "HSBCHKHH");
    row("bic", "hsbchkhhxxx", "HSBCHKHHXXX");
    row("br_number", "12345678");
    row("br_number", "12345678-000-10-26-A");
    row("company_number", "1234567");
    row("company_number", "F0012345");
    row("company_number", "12345678");
    row("ce_number", "BPL992");
    row("ce_number", "aav 008", "AAV008");
    row("tcsp", "TC001234");
    row("passport", " K 1234567 ", "K 1234567");
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
