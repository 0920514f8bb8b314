// Packages: whatever happens to one on its way is noticed and told as what it is.
#include "model/base/digest.h"
#include "model/seal/package.h"
#include "model/seal/parcel.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace aspirant;
using namespace aspirant::seal;

namespace {

const QByteArray kind("person");
const Cost cheap{1, 8}; // the least that Argon2 takes: what is tested is the format
constexpr qint64 limit = 16 * 1024 * 1024;

Passphrase phrase(const char* text)
{
    return std::move(*Passphrase::fromText(QString::fromUtf8(text)));
}

QByteArray packed(const QByteArray& content, const Passphrase* passphrase, const Cost& cost = cheap)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    auto writer = Writer::begin(out, kind, content.size(), passphrase, cost);
    if (!writer || !(*writer)->write(content) || !(*writer)->finish())
        return {};
    return out.data();
}

Result<QByteArray> opened(QByteArray package, const Passphrase* passphrase, qint64 most = limit, const QByteArray& as = kind)
{
    QBuffer file(&package);
    file.open(QIODevice::ReadOnly);
    auto reader = Reader::open(file, as, passphrase, most);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->content().readAll();
}

QString code(const Result<QByteArray>& result)
{
    return result ? QStringLiteral("opened") : result.error().code;
}

// With a right check of the header, as someone would write it on purpose.
QByteArray rechecked(QByteArray package)
{
    package.replace(100, 16, QByteArray::fromHex(sha256Hex(package.first(100)).toLatin1()).first(16));
    return package;
}

QByteArray withNumber(QByteArray package, qsizetype offset, quint32 number)
{
    qToLittleEndian(number, package.data() + offset);
    return rechecked(package);
}

} // namespace

class PackageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void everyFlippedByteIsNoticed_data();
    void everyFlippedByteIsNoticed();
    void everyTruncationIsNoticed();
    void everyTroubleHasItsOwnName();
    void absurdCostIsRefusedBeforeMemoryIsTaken();
    void chunksCannotBeMovedOrLeftOut();
    void theProductsCostIsArgon2idAt64MiB();
    void composedAndDecomposedPassphrasesAreOne();
    void emptyAndEndlessPassphrasesAreRefused();
    void lengthsMustBeKept();
    void contentStartsAnew();
    void parcelsHoldADocumentAndFiles();
    void badParcelsAreRefused_data();
    void badParcelsAreRefused();
};

void PackageTest::comesBackAsItWas_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("sealed");
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 1000003}) {
        QTest::addRow("%lld sealed", static_cast<long long>(size)) << size << true;
        QTest::addRow("%lld plain", static_cast<long long>(size)) << size << false;
    }
}

void PackageTest::comesBackAsItWas()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, sealed);
    QByteArray content(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        content[i] = static_cast<char>(i * 31 + i / 251);
    const Passphrase right = phrase("correct horse");
    const QByteArray package = packed(content, sealed ? &right : nullptr);
    QVERIFY(!package.isEmpty());
    if (sealed && size > 100)
        QVERIFY(!package.contains(content.first(100)));
    const auto result = opened(package, sealed ? &right : nullptr);
    QVERIFY2(result.has_value(), qPrintable(code(result)));
    QCOMPARE(*result, content);
}

void PackageTest::everyFlippedByteIsNoticed_data()
{
    QTest::addColumn<bool>("sealed");
    QTest::newRow("sealed") << true;
    QTest::newRow("plain") << false;
}

void PackageTest::everyFlippedByteIsNoticed()
{
    QFETCH(bool, sealed);
    const Passphrase right = phrase("correct horse");
    const QByteArray content("{\"a\":\"陳大文\"}");
    const QByteArray package = packed(content, sealed ? &right : nullptr);
    QCOMPARE(opened(package, &right).value(), content);
    for (qsizetype at = 0; at < package.size(); ++at) {
        for (const int bit : {0x01, 0x80, 0xff}) {
            QByteArray flipped = package;
            flipped[at] = static_cast<char>(flipped.at(at) ^ bit);
            const auto result = opened(flipped, &right);
            QVERIFY2(!result, qPrintable(QStringLiteral("byte %1 xor %2").arg(at).arg(bit)));
            QVERIFY2(at < 10 || code(result) == QLatin1String("seal.damaged"), qPrintable(code(result)));
        }
    }
}

void PackageTest::everyTruncationIsNoticed()
{
    const Passphrase right = phrase("correct horse");
    for (const Passphrase* passphrase : {&right, static_cast<const Passphrase*>(nullptr)}) {
        const QByteArray package = packed("a little content", passphrase);
        for (qsizetype size = 0; size < package.size(); ++size)
            QCOMPARE(code(opened(package.first(size), passphrase)), size < 8 ? QStringLiteral("seal.foreign") : QStringLiteral("seal.truncated"));
        QCOMPARE(code(opened(package + 'x', passphrase)), QStringLiteral("seal.damaged"));
    }
}

void PackageTest::everyTroubleHasItsOwnName()
{
    const Passphrase right = phrase("correct horse"), wrong = phrase("Correct horse");
    const QByteArray sealed = packed("inside", &right);
    QCOMPARE(code(opened(QByteArray(500, 'x'), &right)), QStringLiteral("seal.foreign"));
    QCOMPARE(code(opened(sealed, &wrong)), QStringLiteral("seal.passphrase"));
    QCOMPARE(code(opened(sealed, nullptr)), QStringLiteral("seal.passphrase_needed"));
    QCOMPARE(code(opened(sealed, &right, limit, "review")), QStringLiteral("seal.kind"));
    QCOMPARE(code(opened(sealed, &right, 5)), QStringLiteral("seal.size"));
    QByteArray newer = sealed;
    newer[8] = 2;
    QCOMPARE(code(opened(newer, &right)), QStringLiteral("seal.newer"));
    QByteArray huge = sealed; // a length that would overflow a sum
    qToLittleEndian<quint64>(0x7fffffffffffffffULL, huge.data() + 28);
    QCOMPARE(code(opened(rechecked(huge), &right)), QStringLiteral("seal.size"));
    qToLittleEndian<quint64>(0xffffffffffffffffULL, huge.data() + 28);
    QCOMPARE(code(opened(rechecked(huge), &right)), QStringLiteral("seal.damaged"));
    QByteArray stripped = sealed; // a sealed package passed off as a plain one
    stripped[10] = stripped[11] = 0;
    QVERIFY(!opened(rechecked(stripped), nullptr));
}

void PackageTest::absurdCostIsRefusedBeforeMemoryIsTaken()
{
    const Passphrase right = phrase("correct horse");
    const QByteArray sealed = packed("inside", &right);
    QCOMPARE(code(opened(withNumber(sealed, 36, 17), &right)), QStringLiteral("seal.cost"));
    QCOMPARE(code(opened(withNumber(sealed, 36, 0), &right)), QStringLiteral("seal.cost"));
    QCOMPARE(code(opened(withNumber(sealed, 40, 256 * 1024 + 1), &right)), QStringLiteral("seal.cost"));
    QCOMPARE(code(opened(withNumber(sealed, 40, 0xffffffff), &right)), QStringLiteral("seal.cost"));
    QCOMPARE(code(opened(withNumber(sealed, 40, 7), &right)), QStringLiteral("seal.cost"));
    // Cheaper than it was sealed with gives another key, not an easier way in.
    QCOMPARE(code(opened(withNumber(sealed, 36, 2), &right)), QStringLiteral("seal.passphrase"));
}

void PackageTest::chunksCannotBeMovedOrLeftOut()
{
    const Passphrase right = phrase("correct horse");
    constexpr qsizetype chunk = 65536 + 17;
    const QByteArray package = packed(QByteArray(3 * 65536, 'a'), &right);
    QCOMPARE(package.size(), 116 + 3 * chunk);
    const QByteArray head = package.first(116), first = package.mid(116, chunk), second = package.mid(116 + chunk, chunk),
                     third = package.mid(116 + 2 * chunk);
    QCOMPARE(code(opened(head + second + first + third, &right)), QStringLiteral("seal.damaged"));
    QCOMPARE(code(opened(head + first + first + third, &right)), QStringLiteral("seal.damaged"));
    // A shorter length in the header, made to agree with the file: the last tag and the bound header still tell.
    QByteArray shorter = head;
    qToLittleEndian<quint64>(2 * 65536, shorter.data() + 28);
    QVERIFY(!opened(rechecked(shorter) + first + second, &right));
    QVERIFY(!opened(rechecked(shorter) + first + third, &right));
}

void PackageTest::theProductsCostIsArgon2idAt64MiB()
{
    const Passphrase right = phrase("correct horse");
    const QByteArray package = packed("inside", &right, Cost());
    QCOMPARE(static_cast<int>(package.at(11)), 1);
    QCOMPARE(qFromLittleEndian<quint32>(package.constData() + 40), 65536u);
    QVERIFY(qFromLittleEndian<quint32>(package.constData() + 36) >= 3u);
    QCOMPARE(opened(package, &right).value(), QByteArray("inside"));
    QVERIFY(packed("inside", &right).mid(44, 16) != packed("inside", &right).mid(44, 16)); // a fresh salt each time
}

void PackageTest::composedAndDecomposedPassphrasesAreOne()
{
    const Passphrase composed = phrase("caf\xc3\xa9"), decomposed = phrase("cafe\xcc\x81");
    QCOMPARE(opened(packed("inside", &composed), &decomposed).value(), QByteArray("inside"));
}

void PackageTest::emptyAndEndlessPassphrasesAreRefused()
{
    QCOMPARE(Passphrase::fromText(QString()).error().code, QStringLiteral("seal.passphrase_empty"));
    QCOMPARE(Passphrase::fromText(QString(2000, u'x')).error().code, QStringLiteral("seal.passphrase_long"));
}

void PackageTest::lengthsMustBeKept()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    auto writer = Writer::begin(out, kind, 4, nullptr);
    QVERIFY(writer && (*writer)->write("123"));
    QCOMPARE((*writer)->finish().error().code, QStringLiteral("seal.length"));
    QCOMPARE((*writer)->write("45").error().code, QStringLiteral("seal.length"));
}

void PackageTest::contentStartsAnew()
{
    const Passphrase right = phrase("correct horse");
    QByteArray package = packed(QByteArray(70000, 'b'), &right);
    QBuffer file(&package);
    file.open(QIODevice::ReadOnly);
    auto reader = Reader::open(file, kind, &right, limit);
    QVERIFY(reader.has_value());
    QCOMPARE((*reader)->content().read(10).size(), qsizetype(10));
    QCOMPARE((*reader)->content().readAll(), QByteArray(70000, 'b'));
    const auto header = peek(file, kind);
    QVERIFY(header && header->protection == Protection::Sealed && header->contentSize == 70000);
}

void PackageTest::parcelsHoldADocumentAndFiles()
{
    const QByteArray one("first file"), two("second");
    const QList<ParcelFile> files{{sha256Hex(one), one.size()}, {sha256Hex(two), two.size()}};
    const QByteArray document = json::canonical(json::Value(json::Object{{QStringLiteral("files"), filesMember(files)}}));
    QByteArray parcel(4, '\0');
    qToLittleEndian(static_cast<quint32>(document.size()), parcel.data());
    parcel += document + one + two;
    QCOMPARE(parcel.size(), parcelSize(document, files));
    QBuffer device(&parcel);
    device.open(QIODevice::ReadOnly);
    const auto read = readDocument(device, parcel.size());
    QVERIFY(read.has_value());
    QCOMPARE(read->files, files);
    QCOMPARE(nextFile(device, one.size())->readAll(), one);
    QCOMPARE(nextFile(device, two.size())->readAll(), two);
    device.seek(4 + document.size());
    QVERIFY(checkFiles(device, files).has_value());
    parcel[parcel.size() - 1] = 'x';
    device.seek(4 + document.size());
    QCOMPARE(checkFiles(device, files).error().code, QStringLiteral("parcel.content"));
}

void PackageTest::badParcelsAreRefused_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("code");
    const QByteArray digest = sha256Hex(QByteArray()).toLatin1();
    QTest::newRow("no list") << QByteArray("{}") << QStringLiteral("parcel.files");
    QTest::newRow("not json") << QByteArray("{\"files\":") << QStringLiteral("json.syntax");
    QTest::newRow("no digest") << QByteArray("{\"files\":[{\"sha256\":\"../x\",\"size\":0}]}") << QStringLiteral("parcel.files");
    QTest::newRow("no size") << QByteArray("{\"files\":[{\"sha256\":\"" + digest + "\"}]}") << QStringLiteral("parcel.files");
    QTest::newRow("negative") << QByteArray("{\"files\":[{\"sha256\":\"" + digest + "\",\"size\":-5}]}") << QStringLiteral("parcel.files");
    QTest::newRow("too large") << QByteArray("{\"files\":[{\"sha256\":\"" + digest + "\",\"size\":9000000000}]}") << QStringLiteral("parcel.files");
    QTest::newRow("not there") << QByteArray("{\"files\":[{\"sha256\":\"" + digest + "\",\"size\":5}]}") << QStringLiteral("parcel.files");
    QTest::newRow("twice") << QByteArray("{\"files\":[{\"sha256\":\"" + digest + "\",\"size\":0},{\"sha256\":\"" + digest + "\",\"size\":0}]}")
                           << QStringLiteral("parcel.files");
}

void PackageTest::badParcelsAreRefused()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, code);
    QByteArray parcel(4, '\0');
    qToLittleEndian(static_cast<quint32>(document.size()), parcel.data());
    parcel += document;
    QBuffer device(&parcel);
    device.open(QIODevice::ReadOnly);
    const auto read = readDocument(device, parcel.size());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    qToLittleEndian(0xfffffff0u, parcel.data());
    device.seek(0);
    QCOMPARE(readDocument(device, parcel.size()).error().code, QStringLiteral("parcel.document"));
}

QTEST_APPLESS_MAIN(PackageTest)
#include "tst_package.moc"
