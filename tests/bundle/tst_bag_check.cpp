// Bags good, doubtful and bad, by RFC 8493 and its drafts; each row is a bag with one thing about it changed.
#include "model/base/digest.h"
#include "model/bundle/bag_layout.h"
#include "model/bundle/verifier.h"
#include "support/zip_builder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;
using namespace aspirant::bundle;

namespace {

// A bag as files. `finish` writes the tag manifests, over whatever the row has done before.
class Bag {
public:
    explicit Bag(const QString& version = QStringLiteral("1.0"), const QStringList& algorithms = {QStringLiteral("sha256")})
        : m_algorithms(algorithms)
    {
        files[QStringLiteral("bagit.txt")] = "BagIt-Version: " + version.toLatin1() + "\nTag-File-Character-Encoding: UTF-8\n";
        payload(QStringLiteral("data/a.txt"), "alpha");
        payload(QStringLiteral("data/deep/b.txt"), "beta");
        files[QStringLiteral("bag-info.txt")] = "Source-Organization: Somebody\nBagging-Date: 2026-11-22\nPayload-Oxum: 9.2\n";
    }

    void payload(const QString& name, const QByteArray& content)
    {
        files[name] = content;
        for (const QString& algorithm : m_algorithms)
            list(algorithm, digest(algorithm, content), name.toUtf8());
    }

    static QByteArray digest(const QString& algorithm, const QByteArray& content)
    {
        Digest made(algorithm);
        made.add(content);
        return made.hex().toLatin1();
    }

    void list(const QString& algorithm, const QByteArray& digest, const QByteArray& name)
    {
        files[QStringLiteral("manifest-%1.txt").arg(algorithm)] += digest + "  " + name + '\n';
    }

    void edit(const QString& name, const QByteArray& before, const QByteArray& after)
    {
        Q_ASSERT(files.value(name).contains(before));
        files[name].replace(before, after);
    }

    void finish()
    {
        for (const QString& algorithm : m_algorithms) {
            QByteArray manifest;
            for (auto it = files.constBegin(); it != files.constEnd(); ++it)
                if (!it.key().startsWith(QLatin1String("data/")) && !it.key().startsWith(QLatin1String("tagmanifest"))
                    && !it.key().startsWith(QLatin1String("signatures/")))
                    manifest += digest(algorithm, it.value()) + "  " + it.key().toUtf8() + '\n';
            files[QStringLiteral("tagmanifest-%1.txt").arg(algorithm)] = manifest;
        }
    }

    QMap<QString, QByteArray> files;

private:
    QStringList m_algorithms;
};

const QString manifest = QStringLiteral("manifest-sha256.txt");
const QString info = QStringLiteral("bag-info.txt");
const QString declaration = QStringLiteral("bagit.txt");

} // namespace

using Files = QMap<QString, QByteArray>;
Q_DECLARE_METATYPE(Files)

class BagCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bags_data();
    void bags();
    void everyFindingIsReported();
    void tagFilesRoundTrip();
    void namesAreEncodedAsTheRfcSays();
    void declarationsAreStrict_data();
    void declarationsAreStrict();
    void cancelling();

private:
    static QStringList codes(const QList<Issue>& issues);
    QString asFolder(const Files& files);
    QString asZip(const Files& files, const QByteArray& prefix);
    std::unique_ptr<QTemporaryDir> m_folder;
};

QStringList BagCheckTest::codes(const QList<Issue>& issues)
{
    QStringList found;
    for (const Issue& issue : issues)
        found << severityTag(issue.severity) + u' ' + issue.code;
    found.removeDuplicates();
    found.sort();
    return found;
}

QString BagCheckTest::asFolder(const Files& files)
{
    const QString root = m_folder->filePath(QStringLiteral("bag"));
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        const QString path = root + u'/' + it.key();
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(it.value()) < 0)
            qFatal("cannot write the test bag");
    }
    return root;
}

QString BagCheckTest::asZip(const Files& files, const QByteArray& prefix)
{
    QList<test::RawEntry> entries;
    for (auto it = files.constBegin(); it != files.constEnd(); ++it) {
        test::RawEntry entry;
        entry.name = prefix + it.key().toUtf8();
        entry.content = it.value();
        entry.deflate = it.key().endsWith(QLatin1String("b.txt"));
        entries << entry;
    }
    QFile file(m_folder->filePath(QStringLiteral("bag.zip")));
    if (!file.open(QIODevice::WriteOnly) || file.write(test::buildZip(entries)) < 0)
        qFatal("cannot write the test bag");
    return file.fileName();
}

void BagCheckTest::bags_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("expected"); // "severity code", sorted
    const auto row = [](const char* name, Bag bag, const QStringList& expected, bool finish = true) {
        if (finish)
            bag.finish();
        QTest::newRow(name) << bag.files << expected;
    };
    const auto with = [](Bag bag, auto change) {
        change(bag);
        return bag;
    };
    const QString old = QStringLiteral("0.97");
    const auto blocking = [](const char* code) { return QStringList{QStringLiteral("blocks bag.") + QLatin1String(code)}; };
    const auto warning = [](const char* code) { return QStringList{QStringLiteral("warns bag.") + QLatin1String(code)}; };
    const auto note = [](const char* code) { return QStringList{QStringLiteral("notes bag.") + QLatin1String(code)}; };
    const auto lines = [](const QByteArray& end) {
        return [end](Bag& bag) {
            for (const QString& name : {manifest, info, declaration})
                bag.files[name].replace("\n", end);
        };
    };

    // Valid.
    row("1.0", Bag(), {});
    row("0.97", Bag(old), {});
    row("sha512", Bag(QStringLiteral("1.0"), {QStringLiteral("sha512")}), {});
    row("two manifests", Bag(QStringLiteral("1.0"), {QStringLiteral("sha256"), QStringLiteral("sha512")}), {});
    row("md5", Bag(QStringLiteral("1.0"), {QStringLiteral("md5")}), note("algorithm_weak"));
    row("line ends of DOS", with(Bag(), lines("\r\n")), {});
    row("line ends of old Macintoshes", with(Bag(), lines("\r")), {});
    row("no bag-info", with(Bag(), [](Bag& b) { b.files.remove(info); }), {});
    row("no tag manifest", Bag(), note("tag_manifest_missing"), false);
    row("signature outside the manifest", with(Bag(), [](Bag& b) { b.finish(); b.files[QStringLiteral("signatures/s.p7s")] = "x"; }), {}, false);
    row("unlisted tag file", with(Bag(), [](Bag& b) { b.finish(); b.files[QStringLiteral("notes.txt")] = "x"; }), note("tag_unlisted"), false);
    row("upper-case digests", with(Bag(), [](Bag& b) { b.files[manifest] = Bag::digest(QStringLiteral("sha256"), "alpha").toUpper() + " data/a.txt\n" + Bag::digest(QStringLiteral("sha256"), "beta") + "\tdata/deep/b.txt"; }), {});
    row("repeated and folded entries", with(Bag(), [](Bag& b) { b.files[info] += "Contact-Name: A\nContact-Name: B\nExternal-Description: one\n  two\n\tthree\n"; }), {});
    row("empty payload file", with(Bag(), [](Bag& b) { b.payload(QStringLiteral("data/empty"), {}); b.edit(info, "9.2", "9.3"); }), {});
    row("Chinese name", with(Bag(), [](Bag& b) { b.payload(QStringLiteral("data/業務計劃.pdf"), "x"); b.edit(info, "9.2", "10.3"); }), {});
    row("percent in a name", with(Bag(), [](Bag& b) { b.files[QStringLiteral("data/100%.txt")] = "x"; b.list(QStringLiteral("sha256"), Bag::digest(QStringLiteral("sha256"), "x"), "data/100%25.txt"); b.edit(info, "9.2", "10.3"); }), {});
    row("percent in a name, 0.97", with(Bag(old), [](Bag& b) { b.payload(QStringLiteral("data/%7Edir%25.txt"), "x"); b.edit(info, "9.2", "10.3"); }), {});
    row("tag files in UTF-16", with(Bag(old), [](Bag& b) {
            b.edit(declaration, "UTF-8", "UTF-16");
            const auto recode = [&b](const QString& name) {
                const QString text = QString::fromUtf8(b.files[name]);
                b.files[name] = "\xff\xfe" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
            };
            recode(manifest);
            recode(info);
            b.finish();
            recode(QStringLiteral("tagmanifest-sha256.txt"));
        }), {}, false);
    row("tag files in Latin-1", with(Bag(old), [](Bag& b) { b.edit(declaration, "UTF-8", "ISO-8859-1"); b.files[info] += "Contact-Name: Andr\xe9\n"; }), {});

    // Doubtful.
    for (const char* version : {"0.93", "0.94", "0.95", "0.96"})
        row(version, Bag(QString::fromLatin1(version)), note("version_old"));
    row("dot slash", with(Bag(), [](Bag& b) { b.edit(manifest, "data/a", "./data/a"); }), warning("dot_slash"));
    row("asterisk", with(Bag(old), [](Bag& b) { b.edit(manifest, "  data/a", " *data/a"); }), warning("manifest_binary"));
    row("blank line", with(Bag(), [](Bag& b) { b.files[manifest] += "\n\n"; }), note("manifest_blank"));
    row("stray percent", with(Bag(), [](Bag& b) { b.payload(QStringLiteral("data/100%.txt"), "x"); b.edit(info, "9.2", "10.3"); }), warning("percent"));
    row("listed twice, 0.97", with(Bag(old), [](Bag& b) { b.files[manifest] += b.files[manifest]; }), warning("listed_twice"));
    row("listed in another case", with(Bag(old), [](Bag& b) { b.edit(manifest, "data/a.txt", "data/A.txt"); }), warning("name_spelling"));
    row("system file", with(Bag(), [](Bag& b) { b.payload(QStringLiteral("data/Thumbs.db"), "x"); b.edit(info, "9.2", "10.3"); }), warning("system_file"));
    row("second bagging date", with(Bag(), [](Bag& b) { b.files[info] += "bagging-date: 2026-11-23\n"; }), warning("info_repeated"));
    row("bagging date is none", with(Bag(), [](Bag& b) { b.edit(info, "2026-11-22", "yesterday"); }), warning("info_date"));
    row("line without label", with(Bag(), [](Bag& b) { b.files[info] += "just words\n"; }), warning("info_line"));
    row("mark before a tag file", with(Bag(), [](Bag& b) { b.files[info].prepend("\xef\xbb\xbf"); }), warning("bom"));
    row("size not in form", with(Bag(), [](Bag& b) { b.edit(info, "9.2", "nine"); }), warning("oxum_form"));
    row("in one of two manifests, 0.97", with(Bag(old, {QStringLiteral("sha256"), QStringLiteral("sha512")}), [](Bag& b) { b.files[QStringLiteral("manifest-sha512.txt")].chop(2 + 128 + 16); }), warning("unlisted"));
    row("unknown digests beside known", with(Bag(old), [](Bag& b) { b.files[QStringLiteral("manifest-crc32.txt")] = "00000000  data/a.txt\n00000000  data/deep/b.txt\n"; }), warning("algorithm"));
    row("fetched already", with(Bag(), [](Bag& b) { b.files[QStringLiteral("fetch.txt")] = "https://example.org/a - data/a.txt\n"; }), note("fetch"));

    // Bad.
    row("no bagit.txt", with(Bag(), [](Bag& b) { b.files.remove(declaration); }), blocking("declaration_missing"));
    row("unknown version", Bag(QStringLiteral("2.0")), blocking("version"));
    row("version is none", Bag(QStringLiteral(".97")), blocking("version"));
    row("no payload", with(Bag(), [](Bag& b) { b.files.remove(QStringLiteral("data/a.txt")); b.files.remove(QStringLiteral("data/deep/b.txt")); b.files[manifest].clear(); b.edit(info, "9.2", "0.0"); }), blocking("payload_missing"));
    row("no manifest", with(Bag(), [](Bag& b) { b.files.remove(manifest); }), blocking("manifest_missing"));
    row("only unknown digests", with(Bag(), [](Bag& b) { b.files.remove(manifest); b.files[QStringLiteral("manifest-crc32.txt")] = "00000000  data/a.txt\n00000000  data/deep/b.txt\n"; }), {QStringLiteral("blocks bag.algorithm_none"), QStringLiteral("warns bag.algorithm")});
    row("changed payload", with(Bag(), [](Bag& b) { b.files[QStringLiteral("data/a.txt")] = "ALPHA"; }), blocking("digest"));
    row("changed in the second digest only", with(Bag(QStringLiteral("1.0"), {QStringLiteral("sha256"), QStringLiteral("sha512")}), [](Bag& b) { b.edit(QStringLiteral("manifest-sha512.txt"), Bag::digest(QStringLiteral("sha512"), "alpha"), QByteArray(128, '0')); }), blocking("digest"));
    row("changed tag file", with(Bag(), [](Bag& b) { b.finish(); b.edit(info, "Somebody", "Nobody"); }), blocking("digest"), false);
    row("missing payload", with(Bag(), [](Bag& b) { b.files.remove(QStringLiteral("data/a.txt")); b.edit(info, "9.2", "4.1"); }), blocking("missing"));
    row("missing tag file", with(Bag(), [](Bag& b) { b.finish(); b.files.remove(info); }), blocking("missing"), false);
    row("unlisted payload", with(Bag(), [](Bag& b) { b.files[QStringLiteral("data/c")] = "x"; b.edit(info, "9.2", "10.3"); }), blocking("unlisted"));
    row("unlisted hidden payload", with(Bag(), [](Bag& b) { b.files[QStringLiteral("data/.c")] = "x"; b.edit(info, "9.2", "10.3"); }), blocking("unlisted"));
    row("in one of two manifests", with(Bag(QStringLiteral("1.0"), {QStringLiteral("sha256"), QStringLiteral("sha512")}), [](Bag& b) { b.files[QStringLiteral("manifest-sha512.txt")].chop(2 + 128 + 16); }), blocking("unlisted"));
    row("listed twice", with(Bag(), [](Bag& b) { b.files[manifest] += b.files[manifest]; }), blocking("listed_twice"));
    row("listed twice with different digests, 0.97", with(Bag(old), [](Bag& b) { b.list(QStringLiteral("sha256"), QByteArray(64, '0'), "data/a.txt"); }), blocking("listed_twice"));
    row("wrong size of the payload", with(Bag(), [](Bag& b) { b.edit(info, "9.2", "8.2"); }), blocking("oxum"));
    row("size given twice", with(Bag(), [](Bag& b) { b.files[info] += "Payload-Oxum: 9.2\n"; }), blocking("oxum_repeated"));
    row("manifest lists a parent", with(Bag(), [](Bag& b) { b.list(QStringLiteral("sha256"), QByteArray(64, '0'), "data/../../x"); }), blocking("name_parent"));
    row("manifest lists an absolute name", with(Bag(), [](Bag& b) { b.list(QStringLiteral("sha256"), QByteArray(64, '0'), "/etc/passwd"); }), blocking("name_absolute"));
    row("manifest lists a home folder", with(Bag(), [](Bag& b) { b.list(QStringLiteral("sha256"), QByteArray(64, '0'), "~/x"); }), blocking("name_home"));
    row("manifest lists a drive", with(Bag(), [](Bag& b) { b.list(QStringLiteral("sha256"), QByteArray(64, '0'), "C:/x"); }), blocking("name_drive"));
    row("manifest lists a tag file", with(Bag(), [](Bag& b) { b.list(QStringLiteral("sha256"), QByteArray(64, '0'), "bagit.txt"); }), blocking("scope"));
    row("tag manifest lists payload", with(Bag(), [](Bag& b) { b.finish(); b.files[QStringLiteral("tagmanifest-sha256.txt")] += Bag::digest(QStringLiteral("sha256"), "alpha") + "  data/a.txt\n"; }), blocking("tag_scope"), false);
    row("tag manifest leaves the manifest out", with(Bag(), [](Bag& b) { const QByteArray kept = b.files.take(manifest); b.finish(); b.files[manifest] = kept; }), blocking("tag_unlisted"), false);
    row("line without a digest", with(Bag(), [](Bag& b) { b.files[manifest] += "data/a.txt\n"; }), blocking("manifest_line"));
    row("short digest", with(Bag(), [](Bag& b) { b.edit(manifest, Bag::digest(QStringLiteral("sha256"), "alpha"), Bag::digest(QStringLiteral("sha256"), "alpha").left(40)); }), {QStringLiteral("blocks bag.digest"), QStringLiteral("blocks bag.manifest_line")});
    row("unknown encoding", with(Bag(), [](Bag& b) { b.edit(declaration, "UTF-8", "X-NONE"); }), {QStringLiteral("blocks bag.encoding_unknown"), QStringLiteral("blocks bag.tag_unlisted"), QStringLiteral("blocks bag.unlisted"), QStringLiteral("notes bag.tag_unlisted")});
    row("not in its encoding", with(Bag(), [](Bag& b) { b.files[info] += "Contact-Name: Andr\xe9\n"; }), blocking("encoding"));
    row("yet to be fetched", with(Bag(), [](Bag& b) { b.files[QStringLiteral("fetch.txt")] = "https://example.org/a 5 data/a.txt\n"; b.files.remove(QStringLiteral("data/a.txt")); b.edit(info, "9.2", "4.1"); }), {QStringLiteral("blocks bag.fetch_missing"), QStringLiteral("notes bag.fetch")});
    row("to be fetched to elsewhere", with(Bag(), [](Bag& b) { b.files[QStringLiteral("fetch.txt")] = "https://example.org/a - ../x\n"; }), {QStringLiteral("blocks bag.name_parent"), QStringLiteral("notes bag.fetch")});
    row("fetch line is none", with(Bag(), [](Bag& b) { b.files[QStringLiteral("fetch.txt")] = "data/a.txt\n"; }), blocking("fetch_line"));
}

void BagCheckTest::bags()
{
    QFETCH(Files, files);
    QFETCH(QStringList, expected);
    expected.sort();
    m_folder = std::make_unique<QTemporaryDir>();
    const bool valid = std::none_of(expected.begin(), expected.end(), [](const QString& e) { return e.startsWith(u'b'); });
    for (const QString& place : {asFolder(files), asZip(files, ""), asZip(files, "my bag/")}) {
        const auto report = verifyBag(place, Profile::Bagit);
        QVERIFY(report.has_value());
        QCOMPARE(codes(report->findings), expected);
        QCOMPARE(report->valid, valid);
        QVERIFY(!report->refused);
    }
}

void BagCheckTest::everyFindingIsReported()
{
    Bag bag;
    bag.files[QStringLiteral("data/a.txt")] = "ALPHA";
    bag.files[QStringLiteral("data/c.txt")] = "x";
    bag.files.remove(QStringLiteral("data/deep/b.txt"));
    bag.finish();
    bag.edit(info, "Somebody", "Nobody");
    m_folder = std::make_unique<QTemporaryDir>();
    const auto report = verifyBag(asFolder(bag.files), Profile::Bagit);
    QVERIFY(report.has_value());
    QStringList found;
    for (const Issue& issue : report->findings)
        found << issue.code + u' ' + issue.file;
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("bag.digest bag-info.txt"), QStringLiteral("bag.digest data/a.txt"),
                                 QStringLiteral("bag.missing data/deep/b.txt"), QStringLiteral("bag.oxum bag-info.txt"),
                                 QStringLiteral("bag.unlisted data/c.txt")}));
}

void BagCheckTest::tagFilesRoundTrip()
{
    const BagInfo tags{{QStringLiteral("Source-Organization"), QStringLiteral("海港 Limited: a & b")},
                       {QStringLiteral("External-Description"), QStringLiteral("two\nlines")}};
    const auto read = readBagInfo(readTagText(bagInfoBytes(tags), QStringLiteral("UTF-8"), info), info, bagit10);
    QCOMPARE(read.issues.size(), 0);
    QCOMPARE(read.tags, (BagInfo{tags[0], {tags[1].first, QStringLiteral("two lines")}}));
    const auto lines = readManifest(readTagText(manifestBytes({{QStringLiteral("ab"), QStringLiteral("data/ 1%\n.txt")}}),
                                                QStringLiteral("UTF-8"), manifest),
                                    manifest, QStringLiteral("sha256"));
    QCOMPARE(lines.lines.size(), 1);
    QCOMPARE(decodedPath(lines.lines[0].path, bagit10), QStringLiteral("data/ 1%\n.txt"));
}

void BagCheckTest::namesAreEncodedAsTheRfcSays()
{
    QCOMPARE(encodedPath(QStringLiteral("data/a\r\n%41é")), QStringLiteral("data/a%0D%0A%2541é"));
    QCOMPARE(decodedPath(QStringLiteral("data/a%0d%0A%2541%20é"), bagit10), QStringLiteral("data/a\r\n%41%20é"));
    QCOMPARE(decodedPath(QStringLiteral("data/%0A%25"), bagit097), QStringLiteral("data/\n%25"));
    QVERIFY(hasStrayPercent(QStringLiteral("a%20b")));
    QVERIFY(!hasStrayPercent(QStringLiteral("a%25b%0a%0D")));
}

void BagCheckTest::declarationsAreStrict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QStringList bad{QStringLiteral("blocks bag.declaration")};
    row("good", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", {});
    row("no last line end", "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8", {});
    row("space before the colon", "BagIt-Version : 1.0\nTag-File-Character-Encoding : UTF-8\n", bad);
    row("no space behind it", "BagIt-Version:1.0\nTag-File-Character-Encoding: UTF-8\n", bad);
    row("space at the end", "BagIt-Version: 1.0 \nTag-File-Character-Encoding: UTF-8\n", bad);
    row("spaces before 1.0", "BagIt-Version : 0.97\nTag-File-Character-Encoding:UTF-8\n", {});
    row("no encoding", "BagIt-Version: 1.0\n", bad);
    row("third line", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: x\n", bad);
    row("lines turned around", "Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n", {QStringLiteral("blocks bag.version")});
    row("empty", "", bad);
    row("mark", "\xef\xbb\xbf" "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", {QStringLiteral("blocks bag.bom")});
}

void BagCheckTest::declarationsAreStrict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(codes(readDeclaration(bytes).issues), expected);
}

void BagCheckTest::cancelling()
{
    Bag bag;
    bag.finish();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto report = verifyBag(asFolder(bag.files), Profile::Bagit, [](qint64, qint64) { return false; });
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, QStringLiteral("bundle.cancelled"));
}

QTEST_GUILESS_MAIN(BagCheckTest)
#include "tst_bag_check.moc"
