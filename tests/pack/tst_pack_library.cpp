#include "model/pack/pack_book.h"
#include "model/pack/pack_library.h"
#include "model/pack/pack_reader.h"
#include "pack/pack_cases.h"

#include <QDir>
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
             "- **Kind of firm** (`firm.kind`, choice)\n",
             "Asked if “Kind of firm” is “Local”.",
             "Asked if “Number of staff” is more than 10; shown dimmed while that is open.",
             "`firm.staff > 10`",
             "It must hold (blocks) that the amount of “Capital” is at least 5,000,000; otherwise: The capital is too small.",
             "Required if the answer to “Is it regulated?” is yes.",
             "Worked out from `sum(owners.list.map(o, o.percent))`.",
             "Promised by “Kind of firm”.",
             "Status: law; see The Act, s.1.",
             "Official form: F-1 1.",
             "    - **Name** (`owners.list.trusts.name`, text)\n",
         })
        QVERIFY2(book.contains(QString::fromUtf8(part)), part);
    QVERIFY(pack::packBook(*compiled, Catalogue(), Language::TraditionalChinese).contains(QStringLiteral("題：Kind of firm")));
}

QTEST_GUILESS_MAIN(TestPackLibrary)
#include "tst_pack_library.moc"
