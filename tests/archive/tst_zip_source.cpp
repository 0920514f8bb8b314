// Archives as they should be are read; hostile and damaged ones are refused, each with its code.
#include "model/archive/zip_source.h"
#include "support/zip_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;
using namespace aspirant::archive;
using test::buildZip;
using test::RawEnd;
using test::RawEntry;

class ZipSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundArchivesAreRead_data();
    void soundArchivesAreRead();
    void hostileArchivesAreRefused_data();
    void hostileArchivesAreRefused();
    void brokenContentIsNoticedWhileReading_data();
    void brokenContentIsNoticedWhileReading();
    void doubtsAreReported_data();
    void doubtsAreReported();
    void totalSizeIsLimited();
    void everythingWrongIsReportedAtOnce();
    void missingFileIsAnError();
    void everyBitOfADeflatedEntryMatters();

private:
    ZipSource::Opened open(const QByteArray& archive, const ZipLimits& limits = {});
    static QStringList codes(const QList<Issue>& issues);
    QTemporaryDir m_folder;
};

ZipSource::Opened ZipSourceTest::open(const QByteArray& archive, const ZipLimits& limits)
{
    const QString path = m_folder.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
        qFatal("cannot write the test archive");
    file.close();
    auto opened = ZipSource::open(path, limits);
    return opened ? *opened : ZipSource::Opened{};
}

QStringList ZipSourceTest::codes(const QList<Issue>& issues)
{
    QStringList found;
    for (const Issue& issue : issues)
        found << issue.code;
    return found;
}

static const QByteArray text = QByteArray("The quick brown fox jumps over the lazy dog. ").repeated(40);

static RawEntry entry(const QByteArray& name, const QByteArray& content, bool deflate = false)
{
    RawEntry e;
    e.name = name;
    e.content = content;
    e.deflate = deflate;
    return e;
}

// An entry with one thing about it changed.
template <typename Change>
static RawEntry odd(RawEntry e, Change change)
{
    change(e);
    return e;
}

void ZipSourceTest::soundArchivesAreRead_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const RawEntry& e) { QTest::newRow(name) << buildZip({e}) << e.content; };
    const auto later = [](RawEntry& e) { e.descriptor = true; };
    row("stored", entry("a.txt", text));
    row("deflated", entry("a.txt", text, true));
    row("empty, stored", entry("a.txt", {}));
    row("empty, deflated", entry("a.txt", {}, true));
    row("sizes after the data", odd(entry("a.txt", text), later));
    row("deflated, sizes after the data", odd(entry("a.txt", text, true), later));
    row("Chinese name", entry("附件.txt", text));
    row("large", entry("a", QByteArray("0123456789").repeated(50'000)));
    RawEnd end;
    end.comment = "made by hand";
    QTest::newRow("comment") << buildZip({entry("a", text)}, end) << text;
    // Zip64 numbers where plain ones would do: allowed, and other programs write it.
    row("Zip64", odd(entry("a", text), [](RawEntry& e) {
            e.size = e.packedSize = 0xffffffffU;
            const auto size = test::le64(static_cast<quint64>(text.size()));
            e.extra = test::le16(1) + test::le16(16) + size + size;
        }));
}

void ZipSourceTest::soundArchivesAreRead()
{
    QFETCH(QByteArray, archive);
    QFETCH(QByteArray, content);
    const auto opened = open(archive);
    QCOMPARE(codes(opened.issues), QStringList());
    QVERIFY(opened.source);
    QCOMPARE(opened.source->entries().size(), std::size_t(1));
    const auto bytes = opened.source->bytes(0, 1 << 20);
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes, content);
}

void ZipSourceTest::hostileArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& archive, const char* code) {
        QTest::newRow(name) << archive << QString::fromLatin1(code);
    };
    const auto one = [&row](const char* name, const RawEntry& e, const char* code) { row(name, buildZip({e}), code); };
    const auto named = [](const QByteArray& name) { return entry(name, "x"); };
    const auto mode = [](quint32 bits) { return [bits](RawEntry& e) { e.attributes = bits << 16; }; };
    const RawEntry good = entry("good.txt", text);
    one("parent", named("../evil"), "zip.name_parent");
    one("absolute", named("/evil"), "zip.name_absolute");
    one("drive", named("C:evil"), "zip.name_drive");
    one("backslash", named("a\\evil"), "zip.name_backslash");
    one("empty name", named(""), "zip.name_empty");
    one("NUL in the name", named(QByteArray("a.pdf\0.exe", 10)), "zip.name_control");
    one("name not in Unicode", named("\xff\xfe"), "zip.name_encoding");
    row("same name twice", buildZip({good, good}), "zip.duplicate");
    row("same name in another case", buildZip({good, named("GOOD.TXT")}), "zip.duplicate");
    row("same name composed differently", buildZip({named("e\xcc\x81"), named("\xc3\xa9")}), "zip.duplicate");
    row("file used as a folder", buildZip({named("a"), named("a/b")}), "zip.name_conflict");
    one("symbolic link", odd(entry("a", "/etc/passwd"), mode(0120777)), "zip.link");
    one("device", odd(entry("a", ""), mode(0020666)), "zip.special");
    one("folder with content", odd(named("a/"), mode(0040755)), "zip.folder_content");
    one("encrypted", odd(good, [](RawEntry& e) { e.flags |= 1; }), "zip.encrypted");
    one("strongly encrypted", odd(good, [](RawEntry& e) { e.flags |= 0x40; }), "zip.encrypted");
    one("other method", odd(good, [](RawEntry& e) { e.method = quint16(14); }), "zip.method");
    one("bomb", entry("a", QByteArray(8 << 20, '\0'), true), "zip.ratio");
    one("bomb by its header", odd(entry("a", text, true), [](RawEntry& e) { e.size = 900'000'000U; }), "zip.ratio");
    one("two names", odd(good, [](RawEntry& e) { e.localName = QByteArray("evil.exe"); }), "zip.header_mismatch");
    one("two sizes", odd(good, [](RawEntry& e) { e.localSize = 5U; }), "zip.header_mismatch");
    one("two checksums", odd(good, [](RawEntry& e) { e.descriptor = true; e.localCrc = 5U; }), "zip.header_mismatch");
    one("second name in an extra field", odd(good, [](RawEntry& e) {
            e.extra = test::le16(0x7075) + test::le16(6) + QByteArray(5, '\1') + "b";
        }), "zip.header_mismatch");
    const RawEntry again = odd(entry("b", text), [](RawEntry& e) { e.localName = QByteArray("a"); e.offset = 0U; });
    row("two entries on the same bytes", buildZip({entry("a", text), again}), "zip.overlap");
    one("content reaches into the directory", odd(good, [](RawEntry& e) {
            e.packedSize = e.size = static_cast<quint32>(text.size()) + 40;
        }), "zip.overlap");
    row("not an archive", text, "zip.damaged");
    row("empty file", {}, "zip.damaged");
    row("cut off", buildZip({good}).chopped(1), "zip.damaged");
    row("bytes added", buildZip({good}) + 'x', "zip.damaged");
    row("bytes put before", 'x' + buildZip({good}), "zip.damaged");
    const auto ended = [&good, &named](auto change) {
        RawEnd end;
        change(end);
        return buildZip({good, named("b")}, end);
    };
    row("part of several", ended([](RawEnd& e) { e.disk = quint16(1); }), "zip.split");
    row("more entries said", ended([](RawEnd& e) { e.entries = quint16(9); }), "zip.damaged");
    row("fewer entries said", ended([](RawEnd& e) { e.entries = quint16(1); }), "zip.damaged");
    row("directory beyond the file", ended([](RawEnd& e) { e.directoryOffset = 0x7fffffffU; }), "zip.damaged");
    row("archive in the comment", ended([&named](RawEnd& e) { e.comment = buildZip({named("other")}).right(22); }),
        "zip.ambiguous");
    QList<RawEntry> many;
    for (int i = 0; i < 20'001; ++i)
        many << entry(QByteArray::number(i), {});
    row("too many entries", buildZip(many), "zip.entries");
}

void ZipSourceTest::hostileArchivesAreRefused()
{
    QFETCH(QByteArray, archive);
    QFETCH(QString, code);
    const auto opened = open(archive);
    QVERIFY2(codes(opened.issues).contains(code), qPrintable(codes(opened.issues).join(u' ')));
    QVERIFY(!opened.source);
}

void ZipSourceTest::brokenContentIsNoticedWhileReading_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, bool deflate, const char* code, auto change) {
        QTest::newRow(name) << buildZip({odd(entry("a", text, deflate), change)}) << QString::fromLatin1(code);
    };
    const auto size = static_cast<quint32>(text.size());
    row("checksum", false, "zip.crc", [](RawEntry& e) { e.crc = 1U; });
    row("checksum, deflated", true, "zip.crc", [](RawEntry& e) { e.crc = 1U; });
    row("longer than said", true, "zip.size", [size](RawEntry& e) { e.size = size - 1; });
    row("shorter than said", true, "zip.size", [size](RawEntry& e) { e.size = size + 1; });
    row("not a stream", true, "zip.damaged", [](RawEntry& e) { e.packed = QByteArray(50, '\xff'); });
    row("stream cut off", true, "zip.damaged", [](RawEntry& e) { e.packed = test::deflated(text).chopped(3); });
    row("bytes behind the stream", true, "zip.damaged", [](RawEntry& e) { e.packed = test::deflated(text) + "hidden"; });
}

void ZipSourceTest::brokenContentIsNoticedWhileReading()
{
    QFETCH(QByteArray, archive);
    QFETCH(QString, code);
    const auto opened = open(archive);
    QVERIFY2(opened.source, qPrintable(codes(opened.issues).join(u' ')));
    const auto bytes = opened.source->bytes(0, 1 << 20);
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, code);
}

void ZipSourceTest::doubtsAreReported_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("code");
    QTest::newRow("hole") << buildZip({odd(entry("a", text), [](RawEntry& e) { e.gapBefore = "hidden"; })})
                          << QStringLiteral("zip.gap");
    QTest::newRow("Unicode not marked") << buildZip({odd(entry("é", text), [](RawEntry& e) { e.flags = 0; })})
                                        << QStringLiteral("zip.name_unmarked");
    QTest::newRow("reserved name") << buildZip({entry("con.txt", text)}) << QStringLiteral("zip.name_reserved");
}

void ZipSourceTest::doubtsAreReported()
{
    QFETCH(QByteArray, archive);
    QFETCH(QString, code);
    const auto opened = open(archive);
    QCOMPARE(codes(opened.issues), QStringList{code});
    QVERIFY(opened.source);
}

void ZipSourceTest::totalSizeIsLimited()
{
    ZipLimits limits;
    limits.totalBytes = 2 * text.size();
    QVERIFY(open(buildZip({entry("a", text), entry("b", text)}), limits).source);
    QCOMPARE(codes(open(buildZip({entry("a", text), entry("b", text), entry("c", "1")}), limits).issues),
             QStringList{QStringLiteral("zip.total")});
}

void ZipSourceTest::everythingWrongIsReportedAtOnce()
{
    const QByteArray archive = buildZip({entry("../a", text), odd(entry("b", text), [](RawEntry& e) { e.flags |= 1; }),
                                         odd(entry("c", "x"), [](RawEntry& e) { e.attributes = quint32(0120777) << 16; })});
    const QStringList found = codes(open(archive).issues);
    QCOMPARE(found, (QStringList{QStringLiteral("zip.encrypted"), QStringLiteral("zip.link"), QStringLiteral("zip.name_parent")}));
}

void ZipSourceTest::missingFileIsAnError()
{
    const auto opened = ZipSource::open(m_folder.filePath(QStringLiteral("none.zip")));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, QStringLiteral("bundle.open"));
}

void ZipSourceTest::everyBitOfADeflatedEntryMatters()
{
    const QByteArray archive = buildZip({entry("a", text, true)});
    for (qsizetype i = 0; i < archive.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = archive;
            flipped[i] = static_cast<char>(flipped[i] ^ (1 << bit));
            const auto opened = open(flipped);
            if (!opened.issues.isEmpty() || !opened.source)
                continue;
            const ZipEntry& read = opened.source->directory().entries.front();
            // Only the form check of this program's own bundles looks at these.
            if (read.madeBy != ((3 << 8) | 45) || read.externalAttributes != quint32(0100644) << 16
                || read.internalAttributes != 0 || read.needed != 20 || read.localNeeded != 20)
                continue;
            QVERIFY2(!opened.source->bytes(0, 1 << 20).has_value(), qPrintable(QStringLiteral("%1/%2").arg(i).arg(bit)));
        }
    }
}

QTEST_GUILESS_MAIN(ZipSourceTest)
#include "tst_zip_source.moc"
