// Paths accepted and refused, and names that some file system takes for one another.
#include "model/archive/entry_name.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::archive;

class EntryNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pathsAreJudged_data();
    void pathsAreJudged();
    void adviceIsGiven_data();
    void adviceIsGiven();
    void lookAlikesFoldTogether_data();
    void lookAlikesFoldTogether();
    void namesArePrintable();
};

void EntryNameTest::pathsAreJudged_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code"); // empty: accepted
    const auto row = [](const char* name, const QString& path, const char* code) {
        QTest::newRow(name) << path << QString::fromLatin1(code);
    };
    row("plain", QStringLiteral("data/answers.json"), "");
    row("Chinese", QStringLiteral("data/附件/業務計劃書.pdf"), "");
    row("beyond the basic plane", QStringLiteral("data/\U00020B9F.pdf"), "");
    row("spaces and dots inside", QStringLiteral("data/a b..c.pdf"), "");
    row("three dots", QStringLiteral("data/.../x"), "");
    row("tilde in a file name", QStringLiteral("data/~draft.txt"), "");
    row("empty", QString(), "zip.name_empty");
    row("absolute", QStringLiteral("/etc/passwd"), "zip.name_absolute");
    row("two slashes", QStringLiteral("//server/share"), "zip.name_absolute");
    row("drive", QStringLiteral("C:/Windows"), "zip.name_drive");
    row("drive, relative", QStringLiteral("c:x"), "zip.name_drive");
    row("home", QStringLiteral("~/x"), "zip.name_home");
    row("another's home", QStringLiteral("~root/x.txt"), "zip.name_home");
    row("parent at the start", QStringLiteral("../x"), "zip.name_parent");
    row("parent inside", QStringLiteral("data/../../x"), "zip.name_parent");
    row("parent at the end", QStringLiteral("data/.."), "zip.name_parent");
    row("dot", QStringLiteral("data/./x"), "zip.name_empty_part");
    row("double slash", QStringLiteral("data//x"), "zip.name_empty_part");
    row("slash at the end", QStringLiteral("data/x/"), "zip.name_empty_part");
    row("backslash", QStringLiteral("data\\x"), "zip.name_backslash");
    row("network path", QStringLiteral("\\\\?\\UNC\\server"), "zip.name_backslash");
    row("line break", QStringLiteral("data/a\nb"), "zip.name_control");
    row("NUL", QStringLiteral("data/a.pdf") + QChar(0) + QStringLiteral(".exe"), "zip.name_control");
    row("C1 control", QStringLiteral("data/a") + QChar(0x85), "zip.name_control");
    row("line separator", QStringLiteral("data/a\u2028b"), "zip.name_control");
    row("lone surrogate", QStringLiteral("data/") + QChar(0xd800), "zip.name_damaged");
    row("replacement character", QStringLiteral("data/\ufffd"), "zip.name_damaged");
    row("long part", QStringLiteral("data/") + QString(256, u'a'), "zip.name_long");
    row("longest part", QStringLiteral("data/") + QString(255, u'a'), "");
    row("long part in Chinese", QStringLiteral("data/") + QString(86, u'文'), "zip.name_long");
    row("long path", QStringLiteral("data") + QStringLiteral("/abcdefghi").repeated(103), "zip.name_long");
}

void EntryNameTest::pathsAreJudged()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    const auto fault = nameFault(path);
    QCOMPARE(fault ? nameFaultCode(QStringLiteral("zip"), *fault) : QString(), code);
    if (fault)
        QVERIFY(!nameFaultWords(*fault, path).isEmpty());
}

void EntryNameTest::adviceIsGiven_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QStringLiteral("data/console.txt") << QString();
    QTest::newRow("none, com10") << QStringLiteral("data/com10.txt") << QString();
    QTest::newRow("device") << QStringLiteral("data/CON") << QStringLiteral("bag.name_reserved");
    QTest::newRow("device with ending") << QStringLiteral("nul.tar.gz") << QStringLiteral("bag.name_reserved");
    QTest::newRow("port") << QStringLiteral("data/Lpt1.pdf") << QStringLiteral("bag.name_reserved");
    QTest::newRow("dot at the end") << QStringLiteral("data/x.") << QStringLiteral("bag.name_reserved");
    QTest::newRow("question mark") << QStringLiteral("data/why?") << QStringLiteral("bag.name_reserved");
    QTest::newRow("turned around") << QStringLiteral("data/a\u202egpj.exe") << QStringLiteral("bag.name_hidden");
    QTest::newRow("zero width") << QStringLiteral("data/a\u200bb") << QStringLiteral("bag.name_hidden");
}

void EntryNameTest::adviceIsGiven()
{
    QFETCH(QString, path);
    QFETCH(QString, code);
    const auto advice = nameAdvice(QStringLiteral("bag"), path);
    QCOMPARE(advice.isEmpty() ? QString() : advice.first().code, code);
    for (const Issue& issue : advice)
        QCOMPARE(issue.severity, Severity::Warns);
}

void EntryNameTest::lookAlikesFoldTogether_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << QStringLiteral("data/README") << QStringLiteral("Data/readme") << true;
    QTest::newRow("composed") << QStringLiteral("Nu\u0301n\u0303ez") << QStringLiteral("N\u00fa\u00f1ez") << true;
    QTest::newRow("composed and case") << QStringLiteral("E\u0301") << QStringLiteral("\u00e9") << true;
    QTest::newRow("sharp s") << QStringLiteral("stra\u00dfe") << QStringLiteral("STRASSE") << true;
    QTest::newRow("Greek sigmas") << QStringLiteral("\u03c3") << QStringLiteral("\u03c2") << true;
    QTest::newRow("two characters of one meaning") << QStringLiteral("説明") << QStringLiteral("說明") << false;
    QTest::newRow("different") << QStringLiteral("a") << QStringLiteral("b") << false;
}

void EntryNameTest::lookAlikesFoldTogether()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(foldedName(a) == foldedName(b), same);
}

void EntryNameTest::namesArePrintable()
{
    QCOMPARE(printableName(QStringLiteral("a\n\u202e文\U00020B9F")), QStringLiteral("a\\u{a}\\u{202e}文\U00020B9F"));
}

QTEST_GUILESS_MAIN(EntryNameTest)
#include "tst_entry_name.moc"
