// Small values of the base room: text, messages, digests, dates, clock.
#include "model/base/clock.h"
#include "model/base/digest.h"
#include "model/base/hidden_characters.h"
#include "model/base/message.h"
#include "model/base/value.h"

#include <QBuffer>
#include <QTest>

using namespace aspirant;

class BaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesHideNothing_data();
    void namesHideNothing();
    void textFallsBackToTheNearestLanguage();
    void languageTagsRoundTrip();
    void messageFillsArgumentsOnce();
    void messageArgumentsFollowTheLanguage();
    void aNameDoesNotTurnTheSentence();
    void hiddenCharactersAreFound();
    void numbersAreGrouped_data();
    void numbersAreGrouped();
    void digestsAreThePublishedOnes();
    void digestOfADeviceCanBeCancelled();
    void partialDates_data();
    void partialDates();
    void hongKongDayBeginsAtSixteenUtc();
};

void BaseTest::aNameDoesNotTurnTheSentence()
{
    const Catalogue none{QString()};
    const QString turned = QStringLiteral("B\u202e Ltd");
    const Message message("Test", "%1 holds %2.", {turned, Text{turned, {}, {}}});
    QCOMPARE(message.words(none, Language::English), QStringLiteral("B\\u{202e} Ltd holds B\\u{202e} Ltd."));
    const QString arabic = QStringLiteral("\u0645\u062d\u0645\u062f\u200f");
    QCOMPARE(withDirectionShown(arabic), arabic);
}

void BaseTest::hiddenCharactersAreFound()
{
    for (const char32_t hidden : {U'\u061c', U'\u200b', U'\u200e', U'\u200f', U'\u202a', U'\u202e', U'\u2060', U'\u2066', U'\u2069', U'\U000e0041'})
        QCOMPARE(hiddenCharacter(QStringLiteral("CHAN ") + QString::fromUcs4(&hidden, 1)), hidden);
    QCOMPARE(hiddenCharacter(QStringLiteral("CHAN") + QChar(0xFEFF)), U'\ufeff'); // fromUcs4() takes one at the beginning away
    for (const char16_t* plain : {u"", u"CHAN Tai Man", u"\u9673\u5927\u6587", u"Jose\u0301", u"\u0645\u062d\u0645\u062f", u"\u0646\u200c\u0647", u"\U0001F469\u200d\U0001F467", u"co\u00adop"})
        QCOMPARE(hiddenCharacter(QString::fromUtf16(plain)), char32_t(0));
}

void BaseTest::textFallsBackToTheNearestLanguage()
{
    const Text text{QStringLiteral("Name"), {}, QStringLiteral("名称")};
    QCOMPARE(text.best(Language::TraditionalChinese).words, QStringLiteral("名称"));
    QCOMPARE(text.best(Language::TraditionalChinese).actual, Language::SimplifiedChinese);
    QCOMPARE(text.best(Language::English).actual, Language::English);
    QVERIFY(!text.has(Language::TraditionalChinese));
    QVERIFY(Text{}.best(Language::English).words.isEmpty());
}

void BaseTest::languageTagsRoundTrip()
{
    for (const Language language : allLanguages)
        QCOMPARE(languageFromTag(languageTag(language)), language);
    QVERIFY(!languageFromTag(u"zh"));
}

void BaseTest::messageFillsArgumentsOnce()
{
    const Catalogue none(QStringLiteral("/nonexistent"));
    const Message message("Test", "%1 and %2, 100 % of %1", {QStringLiteral("%2"), QStringLiteral("b")});
    QCOMPARE(message.words(none, Language::English), QStringLiteral("%2 and b, 100 % of %2"));
}

void BaseTest::messageArgumentsFollowTheLanguage()
{
    const Catalogue none(QStringLiteral("/nonexistent"));
    const auto inner = std::make_shared<const Message>("Test", "inner");
    const Message message("Test", "%1|%2|%3|%4",
                          {Text{QStringLiteral("Name"), QStringLiteral("名稱"), QStringLiteral("名称")},
                           QDate(2026, 11, 2), MessageNumber{QStringLiteral("-5000000.25")}, inner});
    QCOMPARE(message.words(none, Language::English), QStringLiteral("Name|2 Nov 2026|-5,000,000.25|inner"));
    QCOMPARE(message.words(none, Language::TraditionalChinese),
             QStringLiteral("名稱|2026年11月2日|-5,000,000.25|inner"));
    QVERIFY(message == Message(message));
}

void BaseTest::numbersAreGrouped_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("words");
    QTest::newRow("small") << "999" << "999";
    QTest::newRow("thousand") << "1000" << "1,000";
    QTest::newRow("negative") << "-123456" << "-123,456";
    QTest::newRow("negative three") << "-123" << "-123";
    QTest::newRow("fraction") << "1234567.1234567" << "1,234,567.1234567";
    QTest::newRow("scientific stays") << "1e40" << "1e40";
}

void BaseTest::numbersAreGrouped()
{
    QFETCH(QString, digits);
    QTEST(numberWords(digits, Language::English), "words");
}

// FIPS 180-4 examples; RFC 1321 for MD5.
void BaseTest::digestsAreThePublishedOnes()
{
    QCOMPARE(sha256Hex(QByteArray("abc")),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256Hex(QByteArray()),
             QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    Digest md5(QStringLiteral("md5"));
    md5.add("abc");
    QCOMPARE(md5.hex(), QStringLiteral("900150983cd24fb0d6963f7d28e17f72"));
    QVERIFY(Digest::isSupported(QStringLiteral("sha512")));
    QVERIFY(!Digest::isSupported(QStringLiteral("crc32")));
    QVERIFY(isSha256Hex(sha256Hex(QByteArray("x"))));
    QVERIFY(!isSha256Hex(QStringLiteral("BA78")));
    QCOMPARE(randomHex(8).size(), 16);
    QVERIFY(randomHex(8) != randomHex(8));
}

void BaseTest::digestOfADeviceCanBeCancelled()
{
    QByteArray bytes(3 << 20, 'x');
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(*sha256Hex(buffer), sha256Hex(bytes));
    buffer.seek(0);
    const auto cancelled = sha256Hex(buffer, [](qint64 done) { return done < 2 << 20; });
    QVERIFY(!cancelled.has_value());
    QCOMPARE(cancelled.error().code, QStringLiteral("io.cancelled"));
}

void BaseTest::partialDates_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::newRow("year") << "2019" << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("leap month") << "2024-02" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("day") << "2026-11-22" << QDate(2026, 11, 22) << QDate(2026, 11, 22);
    for (const char* bad : {"", "19", "2019-13", "2019-00", "2023-02-29", "2019/04", "2019-4", "0000", "201a"})
        QTest::addRow("bad %s", bad) << QString::fromLatin1(bad) << QDate() << QDate();
}

void BaseTest::partialDates()
{
    QFETCH(QString, iso);
    QFETCH(QDate, earliest);
    const auto date = PartialDate::parse(iso);
    QCOMPARE(date.has_value(), earliest.isValid());
    if (!date)
        return;
    QCOMPARE(date->earliest(), earliest);
    QTEST(date->latest(), "latest");
    QCOMPARE(date->toIso(), iso);
}

void BaseTest::hongKongDayBeginsAtSixteenUtc()
{
    FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(15, 59), Qt::UTC));
    QCOMPARE(clock.todayInHongKong(), QDate(2026, 11, 22));
    clock.advance(60 * 1000);
    QCOMPARE(clock.todayInHongKong(), QDate(2026, 11, 23));
}

void BaseTest::namesHideNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* tag, const QString& name, const QString& shown) { QTest::newRow(tag) << name << shown; };
    const auto same = [&row](const char* tag, const QString& name) { row(tag, name, name); };
    same("plain", QStringLiteral("plan.pdf"));
    same("Traditional", QStringLiteral("業務計劃書.pdf"));
    same("Hebrew", QStringLiteral("תוכנית.pdf"));
    same("accents", QStringLiteral("re\u0301sume\u0301.pdf"));
    same("Vietnamese stacks two", QStringLiteral("e\u0302\u0301.pdf"));
    row("turned around", QStringLiteral("a\u202egpj.exe"), QStringLiteral("a\\u{202e}gpj.exe"));
    row("isolated", QStringLiteral("a\u2067gpj\u2069.exe"), QStringLiteral("a\\u{2067}gpj\\u{2069}.exe"));
    row("zero width", QStringLiteral("pl\u200ban\ufeff.pdf"), QStringLiteral("pl\\u{200b}an\\u{feff}.pdf"));
    row("soft hyphen", QStringLiteral("pl\u00adan.pdf"), QStringLiteral("pl\\u{ad}an.pdf"));
    row("line break", QStringLiteral("plan\n.pdf"), QStringLiteral("plan\\u{a}.pdf"));
    row("filler", QStringLiteral("plan\u3164.pdf"), QStringLiteral("plan\\u{3164}.pdf"));
    row("tag letters", QString::fromUcs4(U"a\U000e0041.pdf"), QStringLiteral("a\\u{e0041}.pdf"));
    row("marks over marks", u'z' + QString(6, QChar(0x0335)), u'z' + QString(4, QChar(0x0335)) + QStringLiteral("\\u{335}\\u{335}"));
}

void BaseTest::namesHideNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(shownName(name), shown);
    QCOMPARE(hidesCharacters(name), name != shown);
    QVERIFY(!hidesCharacters(shown)); // said once, nothing is left to say
}

QTEST_APPLESS_MAIN(BaseTest)
#include "tst_base.moc"
