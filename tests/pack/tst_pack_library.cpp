#include "model/pack/pack_book.h"
#include "model/pack/pack_library.h"
#include "model/pack/pack_reader.h"
#include "pack/pack_cases.h"
#include "pack/tiny_pack.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;
using pack::PackLibrary;

namespace {

json::Value versioned(const char* version)
{
    const json::Value number(QString::fromLatin1(version));
    return packcases::patched(packcases::corpus(QStringLiteral("base.json")), {QStringLiteral("version")}, &number);
}

QString write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

// An authored pack: pack.json and one module.
void writeFolder(const QString& folder, const json::Value& resolved)
{
    json::Object head = resolved.object();
    json::Object module;
    for (const char* key : {"sections", "choices", "documents", "sources"}) {
        module.set(QString::fromLatin1(key), resolved[QString::fromLatin1(key)]);
        head.remove(QString::fromLatin1(key));
    }
    head.set(QStringLiteral("modules"), json::Value::strings({QStringLiteral("all.json")}));
    QVERIFY(!write(folder + QStringLiteral("/pack.json"), json::pretty(head)).isEmpty());
    QVERIFY(!write(folder + QStringLiteral("/all.json"), json::pretty(module)).isEmpty());
}

} // namespace

class TestPackLibrary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAndFilesAreFound();
    void theNewestVersionIsLoadedUnlessOneIsNamed();
    void anEarlierFolderWins();
    void installingCopiesThePackWhole();
    void installingTwiceChangesNothing();
    void anotherContentUnderTheSameVersionIsRefused();
    void aBadPackIsNotInstalled();
    void aFileThatHoldsAnotherPackIsRefused();
    void theBookSaysWhatIsAskedAndWhen();
    void theBookHoldsEveryPart();
    void noRuleOfOurPacksIsLeftAsCode_data();
    void noRuleOfOurPacksIsLeftAsCode();
};

void TestPackLibrary::foldersAndFilesAreFound()
{
    QTemporaryDir place;
    writeFolder(place.filePath(QStringLiteral("tiny")), versioned("1.0.0"));
    write(place.filePath(QStringLiteral("tiny-2.0.0.aspirant-pack")), json::canonical(versioned("2.0.0")));
    write(place.filePath(QStringLiteral("by hand.aspirant-pack")), json::pretty(versioned("3.0.0")));
    write(place.filePath(QStringLiteral("broken.aspirant-pack")), "{");
    write(place.filePath(QStringLiteral("notes.txt")), "nothing");
    QDir().mkpath(place.filePath(QStringLiteral("empty")));
    const PackLibrary library({place.path(), place.filePath(QStringLiteral("missing"))});
    QStringList versions;
    for (const PackLibrary::Entry& entry : library.entries()) {
        QCOMPARE(entry.id, QStringLiteral("tiny"));
        versions.append(entry.version + (entry.resolved ? QStringLiteral(" file") : QStringLiteral(" folder")));
    }
    versions.sort();
    QCOMPARE(versions, (QStringList{QStringLiteral("1.0.0 folder"), QStringLiteral("2.0.0 file"), QStringLiteral("3.0.0 file")}));
}

void TestPackLibrary::theNewestVersionIsLoadedUnlessOneIsNamed()
{
    QTemporaryDir place;
    for (const char* version : {"1.9.0", "1.10.0", "1.2.0"})
        write(place.filePath(QStringLiteral("tiny-%1.aspirant-pack").arg(QString::fromLatin1(version))), json::canonical(versioned(version)));
    const PackLibrary library({place.path()});
    QCOMPARE(library.load(QStringLiteral("tiny"))->version, QStringLiteral("1.10.0"));
    QCOMPARE(library.load(QStringLiteral("tiny"), QStringLiteral("1.2.0"))->version, QStringLiteral("1.2.0"));
    QCOMPARE(library.load(QStringLiteral("tiny"), QStringLiteral("1.3.0")).error().code, QStringLiteral("pack.unknown"));
    QCOMPARE(library.load(QStringLiteral("other")).error().code, QStringLiteral("pack.unknown"));
}

void TestPackLibrary::anEarlierFolderWins()
{
    QTemporaryDir first;
    QTemporaryDir second;
    const json::Value other(QStringLiteral("2026-01-01"));
    write(first.filePath(QStringLiteral("tiny-1.0.0.aspirant-pack")), json::canonical(packcases::patched(versioned("1.0.0"), {QStringLiteral("as_at")}, &other)));
    write(second.filePath(QStringLiteral("tiny-1.0.0.aspirant-pack")), json::canonical(versioned("1.0.0")));
    QCOMPARE(PackLibrary({first.path(), second.path()}).load(QStringLiteral("tiny"))->asAt, QDate(2026, 1, 1));
    QCOMPARE(PackLibrary({second.path(), first.path()}).load(QStringLiteral("tiny"))->asAt, QDate(2026, 11, 22));
}

void TestPackLibrary::installingCopiesThePackWhole()
{
    QTemporaryDir source;
    QTemporaryDir target;
    writeFolder(source.filePath(QStringLiteral("tiny")), versioned("1.0.0"));
    const PackLibrary library({QStringLiteral("/proc/nowhere"), target.filePath(QStringLiteral("packs"))});
    const auto installed = library.install(source.filePath(QStringLiteral("tiny")));
    QVERIFY(installed);
    QFile file(target.filePath(QStringLiteral("packs/tiny-1.0.0.aspirant-pack")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), installed->canonical);
    QCOMPARE(library.load(QStringLiteral("tiny"))->hash, installed->hash);
    QCOMPARE(QDir(target.filePath(QStringLiteral("packs"))).entryList(QDir::Files).size(), 1);
}

void TestPackLibrary::installingTwiceChangesNothing()
{
    QTemporaryDir place;
    const QString file = write(place.filePath(QStringLiteral("in/tiny.aspirant-pack")), json::pretty(versioned("1.0.0")));
    const PackLibrary library({place.filePath(QStringLiteral("packs"))});
    const auto first = library.install(file);
    const auto second = library.install(file);
    QVERIFY(first && second);
    QCOMPARE(first->hash, second->hash);
}

void TestPackLibrary::anotherContentUnderTheSameVersionIsRefused()
{
    QTemporaryDir place;
    const PackLibrary library({place.filePath(QStringLiteral("packs"))});
    QVERIFY(library.install(write(place.filePath(QStringLiteral("a")), json::pretty(versioned("1.0.0")))));
    const json::Value other(QStringLiteral("2026-01-01"));
    const auto refused = library.install(write(place.filePath(QStringLiteral("b")), json::pretty(packcases::patched(versioned("1.0.0"), {QStringLiteral("as_at")}, &other))));
    QCOMPARE(refused.error().code, QStringLiteral("pack.other_content"));
    QCOMPARE(library.load(QStringLiteral("tiny"))->asAt, QDate(2026, 11, 22));
}

void TestPackLibrary::aBadPackIsNotInstalled()
{
    QTemporaryDir place;
    const PackLibrary library({place.filePath(QStringLiteral("packs"))});
    QCOMPARE(library.install(write(place.filePath(QStringLiteral("a")), "{}")).error().code, QStringLiteral("pack.invalid"));
    QCOMPARE(library.install(place.filePath(QStringLiteral("missing"))).error().code, QStringLiteral("pack.invalid"));
    const json::Value circle(QStringLiteral("firm.staff > 1"));
    const QStringList rule = QStringLiteral("sections/1/questions/5/visible").split(u'/');
    QCOMPARE(library.install(write(place.filePath(QStringLiteral("b")), json::pretty(packcases::patched(versioned("1.0.0"), rule, &circle)))).error().code,
             QStringLiteral("pack.invalid"));
    QVERIFY(library.entries().isEmpty());
}

void TestPackLibrary::aFileThatHoldsAnotherPackIsRefused()
{
    QTemporaryDir place;
    write(place.filePath(QStringLiteral("tiny-9.0.0.aspirant-pack")), json::canonical(versioned("1.0.0")));
    QCOMPARE(PackLibrary({place.path()}).load(QStringLiteral("tiny")).error().code, QStringLiteral("pack.invalid"));
}

void TestPackLibrary::theBookSaysWhatIsAskedAndWhen()
{
    pack::ReadPack read = pack::readResolvedPack(packcases::fileBytes(QStringLiteral("tests/corpus/packs/base.json")));
    const auto compiled = pack::CompiledPack::compile(std::move(*read.pack));
    const QString book = pack::packBook(*compiled, Catalogue(), Language::English);
    for (const char* part : {
             "# Tiny pack\n",
             "## The firm\n",
             "- **Kind of firm** (`firm.kind`, one choice)\n",
             "Asked if “Kind of firm” is “Local”.",
             "Asked if “Number of staff” is more than 10; shown dimmed while that is open.",
             "`firm.staff > 10`",
             "Blocks if the amount of “Capital” is less than 5,000,000. What is said: The capital is too small.",
             "Required if “Is it regulated?” is yes.",
             "Worked out: the sum of “Percentage” in each entry of “Owners”.",
             "`sum(owners.list.map(o, o.percent))`",
             "Promised by “Kind of firm”.",
             "Status: law in force; see The Act, s.1.",
             "Official form: F-1, item 1.",
             "    - **Name** (`owners.list.trusts.name`, a line of text)\n",
         })
        QVERIFY2(book.contains(QString::fromUtf8(part)), part);
    QVERIFY(pack::packBook(*compiled, Catalogue(), Language::TraditionalChinese).contains(QStringLiteral("題：Kind of firm")));
}

void TestPackLibrary::theBookHoldsEveryPart()
{
    const auto text = [](const char* words) { return QByteArray(R"p({"en":")p") + words + R"p(","zh-Hant":")p" + words + R"p(","zh-Hans":")p" + words + R"p("})p"; };
    const QByteArray pack = R"p({"format":1,"id":"p","version":"1.0.0","legal_status":"concluded","as_at":"2026-11-22","title":)p" + text("Pack")
        + R"p(,"banner":)p" + text("No bill was seen.") + R"p(,"brief":"q","sources":[{"id":"act","title":)p" + text("The Act") + R"p(,"issuer":)p" + text("The City")
        + R"p(,"date":"2023-06-01","status":"law","seen":"law"}],"sections":[{"id":"s","title":)p" + text("Part one") + R"p(,"guidance":{"looks_for":[)p" + text("Clear words") + R"p(],"returned_for":[)p"
        + text("Missing pages") + R"p(]},"questions":[{"id":"q","type":"yes_no","status":"law","text":)p" + text("Small?") + R"p(,"forms":[{"form":"F","item":"1"},{"form":"L","item":"A"}],"aspire":{"pillar":"Access","initiative":3},
          "required":{"rule":"!q","status":"proposal","cites":[{"source":"act"}]}},
          {"id":"story","type":"long_text","status":"product","max_length":500,"text":)p" + text("Story") + R"p(,"samples":{"weak":)p" + text("Vague") + R"p(,"strong":)p" + text("Exact") + R"p(}},
          {"id":"t","type":"repeat","status":"law","text":)p" + text("Papers") + R"p(,"min_rows":2,"fields":[{"id":"d","type":"date","max":"today","text":)p" + text("Signed") + R"p(}]}]}],
        "documents":[{"id":"doc","status":"law","text":)p" + text("Certificate") + R"p(,"accept":["pdf"],"fresh":{"days":30},"written_in":"each"}],
        "forms":[{"id":"F","kind":"official","title":)p" + text("Big form") + R"p(,"items":["1"]},{"id":"L","kind":"checklist","title":)p" + text("List") + R"p(,"items":["A"]}],
        "dates":[{"id":"stale","text":)p" + text("A paper goes stale") + R"p(,"rule":"this.d + months(3)","each":"t","warn_days":14,"status":"law","cites":[{"source":"act","ref":"s.9"}]}],
        "outcomes":[{"id":"o","kind":"neighbour","title":)p" + text("Other licence") + R"p(,"because":)p" + text("You are small") + R"p(,"rule":"q","status":"analogue","pack":"other"}],
        "roadmap":{"title":)p" + text("The road") + R"p(,"pillars":[],"initiatives":[{"number":3,"pillar":"Access","title":)p" + text("Third step") + R"p(,"about":)p" + text("It opens doors")
        + R"p(,"outcomes":[{"date":"2026-02-11","text":)p" + text("A paper came") + R"p(,"status":"proposal"}]}]}})p";
    pack::ReadPack read = pack::readResolvedPack(pack);
    QVERIFY(read.pack);
    const auto compiled = pack::CompiledPack::compile(std::move(*read.pack));
    QVERIFY(compiled->issues().isEmpty());
    const QString book = pack::packBook(*compiled, Catalogue(), Language::English);
    qsizetype place = 0;
    for (const char* part : { // in this order
             "No bill was seen.", "Status: concluded policy, not yet law.", "Official form: Big form.", "Our own list of topics: List.",
             "Guidance is shown folded if “Small?” is yes.", "## Part one", "What the regulator looks for", "  - Clear words", "Why applications come back", "  - Missing pages",
             "Official form: Big form, item 1.", "Topic: List, item A.", "Roadmap: initiative 3.", "Required if “Small?” is no.", "Status: proposal; see The Act.",
             "Characters: at most 500.", "A weak answer, invented: Vague", "A strong answer, invented: Exact", "Entries: at least 2.", "Not later than the date of the application.",
             "## Attachments", "Types of file: pdf.", "not older than this number of days: 30.", "In English and in Chinese.",
             "## Dates", "- **A paper goes stale** (`stale`)", "Status: law in force; see The Act, s.9.", "The date, in each entry of “Papers”: “Signed” plus 3 months.", "days before: 14.",
             "## What a profile leads to", "- **Neighbouring regime: Other licence** (`o`)", "You are small", "Status: law for another class of firm.", "Applies if “Small?” is yes.", "Served by the pack `other`.",
             "## The road", "- **3** Third step", "It opens doors", "11 Feb 2026 · A paper came",
             "## Sources", "- **The Act** (`act`)\n  - The City; 1 Jun 2023; law in force",
         }) {
        place = book.indexOf(QString::fromUtf8(part), place);
        QVERIFY2(place >= 0, part);
    }
}

void TestPackLibrary::noRuleOfOurPacksIsLeftAsCode_data()
{
    QTest::addColumn<QString>("folder");
    const QDir packs(QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/packs"));
    for (const QString& name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (packs.exists(name + QStringLiteral("/pack.json")))
            QTest::addRow("%s", qPrintable(name)) << packs.filePath(name);
}

void TestPackLibrary::noRuleOfOurPacksIsLeftAsCode()
{
    QFETCH(QString, folder);
    pack::ReadPack read = pack::readPackFolder(folder);
    QVERIFY(read.pack);
    const auto compiled = pack::CompiledPack::compile(std::move(*read.pack));
    for (const QString& line : pack::packBook(*compiled, Catalogue(), Language::English).split(u'\n')) {
        static const QRegularExpression said(QStringLiteral("^ *- (Asked if|Required if|(?:Blocks|A warning|A note) (?:if|unless)|Worked out:|The date[,:]|Applies if|Guidance is shown) "));
        QVERIFY2(!said.match(line).hasMatch() || !line.contains(u'`'), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestPackLibrary)
#include "tst_pack_library.moc"
