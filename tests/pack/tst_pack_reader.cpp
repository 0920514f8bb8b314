#include "model/base/digest.h"
#include "model/pack/pack_reader.h"
#include "pack/pack_cases.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;

namespace {

QStringList found(const pack::ReadPack& read, Severity severity)
{
    QStringList list;
    for (const Issue& issue : read.issues)
        if (issue.severity == severity)
            list.append(issue.code + u' ' + issue.path);
    list.sort();
    return list;
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const QByteArray text = R"({"en":"X","zh-Hant":"X","zh-Hans":"X"})";

QByteArray packFile(const QByteArray& modules)
{
    return R"({"format":1,"id":"p","version":"1.0.0","legal_status":"law","as_at":"2026-11-22","title":)" + text
        + R"(,"modules":)" + modules + "}";
}

QByteArray sectionModule(const QByteArray& id)
{
    return R"({"sections":[{"id":")" + id + R"(","title":)" + text + R"(,"questions":[{"id":"q.)" + id
        + R"(","type":"yes_no","status":"law","text":)" + text + "}]}]}";
}

} // namespace

class TestPackReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPackWithEveryTypeIsReadWhole();
    void theHashIsThatOfTheCanonicalBytes();
    void aBadPackIsRefusedWithEveryFault_data();
    void aBadPackIsRefusedWithEveryFault();
    void aTextMissingInOneLanguageIsAWarning();
    void brokenJsonIsRefused_data();
    void brokenJsonIsRefused();
    void limitsHold();
    void aFolderIsResolved();
    void sectionsComeAsThePartsListThem();
    void sourcesOfSharedModulesStayOnlyWhenCited();
    void faultsNameTheFileTheyStandIn();
    void modulesStayInsideThePacksFolder_data();
    void modulesStayInsideThePacksFolder();
    void aLinkOutOfThePacksFolderIsRefused();
    void repeatedSourcesMustAgree();
};

void TestPackReader::aPackWithEveryTypeIsReadWhole()
{
    const pack::ReadPack read = pack::readResolvedPack(packcases::fileBytes(QStringLiteral("tests/corpus/packs/base.json")));
    QCOMPARE(found(read, Severity::Blocks), QStringList());
    QCOMPARE(found(read, Severity::Warns), QStringList());
    QVERIFY(read.pack);
    const pack::Pack& pack = *read.pack;
    QCOMPARE(pack.id, QStringLiteral("tiny"));
    QCOMPARE(pack.asAt, QDate(2026, 11, 22));
    QCOMPARE(pack.sections.size(), 3);
    QCOMPARE(pack.documents.size(), 2);
    const pack::Question& name = pack.sections[1].questions[0];
    QCOMPARE(name.languages, pack::Languages::Each);
    QCOMPARE(name.maxLength, std::optional(200));
    QVERIFY(name.alwaysRequired);
    QCOMPARE(name.forms, (QList<pack::FormItem>{{QStringLiteral("F-1"), QStringLiteral("1")}}));
    QCOMPARE(name.cites, (QList<Cite>{{QStringLiteral("act"), QStringLiteral("s.1")}}));
    const pack::Question& colours = pack.sections[1].questions[2];
    QCOMPARE(colours.choices.size(), 3);
    QCOMPARE(colours.choices[2].visible.expression, QStringLiteral("firm.kind == 'local'"));
    QVERIFY(colours.mayBeNotApplicable && colours.maySeeAttachment);
    const pack::Question& share = pack.sections[1].questions[7];
    QCOMPARE(share.visible.whenUnknown, pack::WhenUnknown::Show);
    QCOMPARE(share.visible.pointer, QStringLiteral("/sections/1/questions/7/visible"));
    QCOMPARE(pack.sections[1].questions[8].constraints[0].severity, Severity::Blocks);
    const pack::Question& trusts = pack.sections[2].questions[0].fields[3];
    QCOMPARE(trusts.id, QStringLiteral("owners.list.trusts"));
    QCOMPARE(trusts.key, QStringLiteral("trusts"));
    QCOMPARE(trusts.fields[0].id, QStringLiteral("owners.list.trusts.name"));
    QCOMPARE(trusts.status, pack::Status::Law); // of the table around it
    QCOMPARE(pack.sections[2].questions[2].rows.size(), 2);
}

void TestPackReader::theHashIsThatOfTheCanonicalBytes()
{
    const QByteArray bytes = packcases::fileBytes(QStringLiteral("tests/corpus/packs/base.json"));
    const pack::ReadPack first = pack::readResolvedPack(bytes);
    QVERIFY(first.pack);
    QCOMPARE(first.pack->hash, sha256Hex(first.pack->canonical));
    QVERIFY(first.pack->canonical.startsWith(R"({"as_at":"2026-11-22","choices":)"));
    const pack::ReadPack again = pack::readResolvedPack(first.pack->canonical);
    QCOMPARE(again.pack->hash, first.pack->hash);
    QCOMPARE(again.pack->canonical, first.pack->canonical);
}

void TestPackReader::aBadPackIsRefusedWithEveryFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const json::Value cases = packcases::corpus(QStringLiteral("invalid.json"));
    QVERIFY(cases.array().size() > 60);
    for (const json::Value& entry : cases.array()) {
        QStringList expected = entry[u"expect"].toStringList();
        expected.sort();
        QTest::addRow("%s", qPrintable(entry[u"name"].toString())) << json::pretty(packcases::caseOf(base, entry)) << expected;
    }
}

void TestPackReader::aBadPackIsRefusedWithEveryFault()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const pack::ReadPack read = pack::readResolvedPack(bytes, QStringLiteral("bad.json"));
    QCOMPARE(found(read, Severity::Blocks), expected);
    QVERIFY(!read.pack);
    for (const Issue& issue : read.issues) {
        QCOMPARE(issue.file, QStringLiteral("bad.json"));
        QVERIFY(!issue.message.isEmpty());
    }
}

void TestPackReader::aTextMissingInOneLanguageIsAWarning()
{
    const json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const QStringList place{QStringLiteral("sections"), QStringLiteral("0"), QStringLiteral("title"), QStringLiteral("zh-Hans")};
    const pack::ReadPack read = pack::readResolvedPack(json::canonical(packcases::patched(base, place, nullptr)));
    QVERIFY(read.pack);
    QCOMPARE(found(read, Severity::Warns), QStringList{QStringLiteral("pack.text /sections/0/title")});
}

void TestPackReader::brokenJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("json.syntax");
    QTest::newRow("half") << QByteArray(R"({"format":1)") << QStringLiteral("json.syntax");
    QTest::newRow("trailing text") << QByteArray("{} {}") << QStringLiteral("json.syntax");
    QTest::newRow("a key twice") << QByteArray(R"({"format":1,"format":1})") << QStringLiteral("json.duplicate");
    QTest::newRow("a key twice, deep") << QByteArray(R"({"sections":[{"id":"a","id":"b"}]})") << QStringLiteral("json.duplicate");
    QTest::newRow("too deep") << QByteArray(QByteArray(200, '[') + QByteArray(200, ']')) << QStringLiteral("json.depth");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("pack.kind");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("pack.kind");
}

void TestPackReader::brokenJsonIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const pack::ReadPack read = pack::readResolvedPack(bytes, QStringLiteral("bad.json"));
    QVERIFY(!read.pack);
    QCOMPARE(read.issues.size(), 1);
    QCOMPARE(read.issues[0].code, code);
    QCOMPARE(read.issues[0].file, QStringLiteral("bad.json"));
}

void TestPackReader::limitsHold()
{
    const QByteArray bytes = packcases::fileBytes(QStringLiteral("tests/corpus/packs/base.json"));
    const auto code = [&](pack::ReadLimits limits) {
        const pack::ReadPack read = pack::readResolvedPack(bytes, {}, limits);
        return read.pack || read.issues.isEmpty() ? QString() : read.issues.first().code;
    };
    const QString limit = QStringLiteral("pack.limit");
    QCOMPARE(code({.fileBytes = 1000}), QStringLiteral("json.size"));
    QCOMPARE(code({.sections = 2}), limit);
    QCOMPARE(code({.questions = 40}), limit);
    QCOMPARE(code({.fields = 4}), limit);
    QCOMPARE(code({.depth = 1}), limit);
    QCOMPARE(code({.choices = 2}), limit);
    QCOMPARE(code({.constraints = 1}), limit);
    QCOMPARE(code({.textLength = 10}), limit);
    QCOMPARE(code({.ruleLength = 10}), limit);
    QCOMPARE(code({.idLength = 4}), limit);
    QCOMPARE(code({}), QString());
    // No more faults are kept than the limit, and one that says so.
    QByteArray many = "{";
    for (int i = 0; i < 500; ++i)
        many += (i == 0 ? "" : ",") + ("\"k" + QByteArray::number(i)) + "\":1";
    QCOMPARE(pack::readResolvedPack(many + "}", {}, {.issues = 10}).issues.size(), 11);
}

void TestPackReader::aFolderIsResolved()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("p/pack.json")), packFile(R"(["../common/a.json", "sections/b.json"])"));
    write(folder.filePath(QStringLiteral("common/a.json")), sectionModule("a"));
    write(folder.filePath(QStringLiteral("p/sections/b.json")), sectionModule("b"));
    const pack::ReadPack read = pack::readPackFolder(folder.filePath(QStringLiteral("p")));
    QCOMPARE(found(read, Severity::Blocks), QStringList());
    QVERIFY(read.pack);
    QCOMPARE(read.pack->sections.size(), 2);
    QCOMPARE(read.pack->sections[1].id, QStringLiteral("b"));
    QVERIFY(!read.pack->canonical.contains("modules"));
    // The same pack, read resolved, is the same pack.
    QCOMPARE(pack::readResolvedPack(read.pack->canonical).pack->hash, read.pack->hash);
}

void TestPackReader::sectionsComeAsThePartsListThem()
{
    const auto part = [](const QByteArray& ids) { return R"({"title":)" + text + R"(,"sections":)" + ids + "}"; };
    const auto readWith = [&](const QByteArray& parts) {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("p/pack.json")), packFile(R"(["sections/a.json", "sections/b.json", "sections/c.json"])").chopped(1) + R"(,"parts":)" + parts + "}");
        for (const char* id : {"a", "b", "c"})
            write(folder.filePath(QStringLiteral("p/sections/%1.json").arg(QLatin1String(id))), sectionModule(id));
        return pack::readPackFolder(folder.filePath(QStringLiteral("p")));
    };
    const pack::ReadPack read = readWith("[" + part(R"(["c"])") + "," + part(R"(["a","b"])") + "]");
    QVERIFY2(read.pack, qPrintable(found(read, Severity::Blocks).join(u'\n')));
    QStringList order;
    for (const pack::Section& section : read.pack->sections)
        order.append(section.id);
    QCOMPARE(order, (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(read.pack->parts[1].sectionIds, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(read.pack->origins.value(QStringLiteral("/sections/0")).file, QStringLiteral("sections/c.json"));
    QCOMPARE(pack::readResolvedPack(read.pack->canonical).pack->hash, read.pack->hash);
    // Left out, named twice, unknown.
    QCOMPARE(found(readWith("[" + part(R"(["c","a"])") + "]"), Severity::Blocks), QStringList{QStringLiteral("pack.part /parts")});
    QCOMPARE(found(readWith("[" + part(R"(["c","a"])") + "," + part(R"(["a","b"])") + "]"), Severity::Blocks), QStringList{QStringLiteral("pack.part /parts/1/sections")});
    QCOMPARE(found(readWith("[" + part(R"(["c","d","a","b"])") + "]"), Severity::Blocks), QStringList{QStringLiteral("pack.part /parts/0/sections")});
}

void TestPackReader::sourcesOfSharedModulesStayOnlyWhenCited()
{
    const auto source = [](const QByteArray& id) { return R"({"id":")" + id + R"(","status":"law","seen":"law","title":)" + text + R"(,"issuer":)" + text + "}"; };
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("p/pack.json")), packFile(R"(["../common/s.json", "sections/own.json", "sections/a.json"])"));
    write(folder.filePath(QStringLiteral("common/s.json")), R"({"sources":[)" + source("other") + "," + source("cited") + "]}");
    write(folder.filePath(QStringLiteral("p/sections/own.json")), R"({"sources":[)" + source("own") + "]}");
    write(folder.filePath(QStringLiteral("p/sections/a.json")), sectionModule("a").replace(R"("status":"law")", R"("status":"law","cites":[{"source":"cited"}])"));
    const pack::ReadPack read = pack::readPackFolder(folder.filePath(QStringLiteral("p")));
    QVERIFY2(read.pack, qPrintable(found(read, Severity::Blocks).join(u'\n')));
    QStringList kept;
    for (const pack::Source& one : read.pack->sources)
        kept.append(one.id);
    QCOMPARE(kept, (QStringList{QStringLiteral("cited"), QStringLiteral("own")}));
    QCOMPARE(read.pack->origins.value(QStringLiteral("/sources/0")).pointer, QStringLiteral("/sources/1"));
}

void TestPackReader::faultsNameTheFileTheyStandIn()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("p/pack.json")), packFile(R"(["sections/a.json", "sections/b.json", "sections/c.json", "sections/gone.json"])"));
    write(folder.filePath(QStringLiteral("p/sections/a.json")), sectionModule("a"));
    write(folder.filePath(QStringLiteral("p/sections/b.json")), sectionModule("b").replace("yes_no", "yes"));
    write(folder.filePath(QStringLiteral("p/sections/c.json")), "{\"sections\":[");
    const pack::ReadPack read = pack::readPackFolder(folder.filePath(QStringLiteral("p")));
    QVERIFY(!read.pack);
    QStringList places;
    for (const Issue& issue : read.issues)
        places.append(issue.code + u' ' + issue.file + u' ' + (issue.code == u"json.syntax" ? QString() : issue.path));
    QCOMPARE(places, (QStringList{QStringLiteral("json.syntax sections/c.json "), QStringLiteral("pack.file pack.json /modules/3"),
                                  QStringLiteral("pack.value sections/b.json /sections/0/questions/0/type")}));
}

void TestPackReader::modulesStayInsideThePacksFolder_data()
{
    QTest::addColumn<QByteArray>("module");
    QTest::newRow("above") << QByteArray("../../outside.json");
    QTest::newRow("above, in a roundabout way") << QByteArray("sections/../../../outside.json");
    QTest::newRow("absolute") << QByteArray("/etc/hostname");
    QTest::newRow("a drive") << QByteArray("C:/outside.json");
    QTest::newRow("a backslash") << QByteArray("..\\\\..\\\\outside.json");
    QTest::newRow("a resource") << QByteArray(":/outside.json");
    QTest::newRow("nothing") << QByteArray("");
}

void TestPackReader::modulesStayInsideThePacksFolder()
{
    QFETCH(QByteArray, module);
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("outside.json")), sectionModule("a"));
    write(folder.filePath(QStringLiteral("packs/p/sections/x.json")), sectionModule("a"));
    write(folder.filePath(QStringLiteral("packs/p/pack.json")), packFile("[\"" + module + "\"]"));
    const pack::ReadPack read = pack::readPackFolder(folder.filePath(QStringLiteral("packs/p")));
    QVERIFY(!read.pack);
    QVERIFY(found(read, Severity::Blocks).contains(QStringLiteral("pack.module /modules/0")));
}

void TestPackReader::aLinkOutOfThePacksFolderIsRefused()
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("outside.json")), sectionModule("a"));
    write(folder.filePath(QStringLiteral("packs/p/pack.json")), packFile(R"(["link.json"])"));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("outside.json")), folder.filePath(QStringLiteral("packs/p/link.json"))));
    const pack::ReadPack read = pack::readPackFolder(folder.filePath(QStringLiteral("packs/p")));
    QVERIFY(found(read, Severity::Blocks).contains(QStringLiteral("pack.module /modules/0")));
}

void TestPackReader::repeatedSourcesMustAgree()
{
    const auto module = [](const QByteArray& section, const QByteArray& issuer, const QByteArray& choice) {
        QByteArray sections = sectionModule(section);
        sections.chop(1);
        return sections + R"(,"sources":[{"id":"s","title":)" + text + R"(,"issuer":{"en":")" + issuer
            + R"(","zh-Hant":"X","zh-Hans":"X"},"status":"law","seen":"law"}],"choices":{"c":[{"value":")" + choice
            + R"(","text":)" + text + "}]}}";
    };
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("p/pack.json")), packFile(R"(["a.json", "b.json"])"));
    write(folder.filePath(QStringLiteral("p/a.json")), module("a", "Y", "one"));
    write(folder.filePath(QStringLiteral("p/b.json")), module("b", "Y", "one"));
    const pack::ReadPack same = pack::readPackFolder(folder.filePath(QStringLiteral("p")));
    QVERIFY(same.pack);
    QCOMPARE(same.pack->sources.size(), 1);
    QCOMPARE(same.pack->choiceLists.size(), 1);
    write(folder.filePath(QStringLiteral("p/b.json")), module("b", "Z", "two"));
    const pack::ReadPack different = pack::readPackFolder(folder.filePath(QStringLiteral("p")));
    QCOMPARE(found(different, Severity::Blocks),
             (QStringList{QStringLiteral("pack.conflict /choices/c"), QStringLiteral("pack.conflict /sources/0")}));
    QCOMPARE(different.issues.first().file, QStringLiteral("b.json"));
}

QTEST_GUILESS_MAIN(TestPackReader)
#include "tst_pack_reader.moc"
