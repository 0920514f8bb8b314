#include "support/workspace_support.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTemporaryDir>

using namespace aspirant;
using namespace aspirant::testing;

namespace {

// Gives some bytes, then fails as a removed drive does.
class FailingDevice : public QIODevice {
public:
    explicit FailingDevice(qint64 good) : m_left(good) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (m_left == 0) {
            setErrorString(QStringLiteral("the drive was removed"));
            return -1;
        }
        const qint64 now = std::min(size, m_left);
        std::fill_n(data, now, 'x');
        m_left -= now;
        return now;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_left;
};

} // namespace

class TestBlobFolder : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::BlobFolder> m_blobs;

    Result<desk::BlobInfo> put(const QByteArray& content)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        return m_blobs->put(buffer);
    }
    QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found += QDir(m_folder->path()).relativeFilePath(all.next());
        return found;
    }
    void overwrite(const QString& sha256, const QByteArray& content) const
    {
        QFile file(m_blobs->fileOf(sha256));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_blobs = std::make_unique<store::BlobFolder>(m_folder->filePath(QStringLiteral("attachments")));
    }

    void contentIsNamedByItsDigestAndStoredOnce()
    {
        const auto first = put("hello");
        QVERIFY(first);
        QCOMPARE(first->sha256,
                 QStringLiteral("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
        QCOMPARE(first->size, 5);
        QCOMPARE(put("hello")->sha256, first->sha256);
        QCOMPARE(files(),
                 QStringList{QStringLiteral(
                     "attachments/2c/f24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")});
        auto device = m_blobs->open(first->sha256);
        QVERIFY(device);
        QCOMPARE((*device)->readAll(), QByteArray("hello"));
        QCOMPARE(*m_blobs->size(first->sha256), 5);
        QVERIFY(m_blobs->contains(first->sha256));
    }

    void sizesAroundAPieceComeBack_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 2 << 20, (3 << 20) + 7})
            QTest::addRow("%d", size) << size;
    }
    void sizesAroundAPieceComeBack()
    {
        QFETCH(int, size);
        QByteArray content(size, 'a');
        for (int i = 0; i < size; i += 4099)
            content[i] = static_cast<char>(i);
        const auto info = put(content);
        QVERIFY(info);
        auto device = m_blobs->open(info->sha256);
        QVERIFY(device);
        QCOMPARE((*device)->readAll(), content);
        QVERIFY((*device)->atEnd());
        QVERIFY(m_blobs->check(info->sha256));
    }

    void changedContentIsNeverReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("now");
        const QByteArray original(3 << 20, 'o');
        QTest::newRow("a byte") << QByteArray(original).replace(5, 1, "x");
        QTest::newRow("the last byte") << QByteArray(original).replace(original.size() - 1, 1, "x");
        QTest::newRow("shorter") << original.left(original.size() - 1);
        QTest::newRow("longer") << original + 'o';
        QTest::newRow("empty") << QByteArray();
    }
    void changedContentIsNeverReadToItsEnd()
    {
        QFETCH(QByteArray, now);
        const QByteArray original(3 << 20, 'o');
        const QString sha256 = put(original)->sha256;
        overwrite(sha256, now);
        auto device = m_blobs->open(sha256);
        QVERIFY(device);
        QByteArray got;
        QByteArray buffer(100'000, Qt::Uninitialized);
        qint64 read = 0;
        while ((read = (*device)->read(buffer.data(), buffer.size())) > 0)
            got += buffer.left(read);
        QCOMPARE(read, -1);
        QVERIFY2(got.size() < original.size(), "a short read");
        QVERIFY((*device)->errorString().contains(QStringLiteral("changed")));
        QCOMPARE(codeOf(m_blobs->check(sha256)), QStringLiteral("blob.changed"));
        QVERIFY(put(original)); // attaching the file once more mends it
        QVERIFY(m_blobs->check(sha256));
    }

    void nothingButADigestBecomesAPath_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"", "../../etc/passwd", "2c/f24dba",
                                 "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824",
                                 "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b982/", "/"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void nothingButADigestBecomesAPath()
    {
        QFETCH(QString, name);
        QCOMPARE(codeOf(m_blobs->open(name)), QStringLiteral("blob.name"));
        QCOMPARE(codeOf(m_blobs->remove(name)), QStringLiteral("blob.name"));
        QVERIFY(!m_blobs->contains(name));
    }

    void aLinkIsNotFollowed()
    {
        QFile outside(m_folder->filePath(QStringLiteral("outside")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write("hello");
        outside.close();
        const QString sha256 = sha256Hex(QByteArray("hello"));
        QVERIFY(QDir().mkpath(QFileInfo(m_blobs->fileOf(sha256)).path()));
        QVERIFY(outside.link(m_blobs->fileOf(sha256)));
        QCOMPARE(codeOf(m_blobs->open(sha256)), QStringLiteral("blob.missing"));
        QVERIFY(!m_blobs->contains(sha256));
    }

    void aFailingSourceLeavesNothing()
    {
        FailingDevice device(5 << 20);
        const auto result = m_blobs->put(device);
        QCOMPARE(codeOf(result), QStringLiteral("store.source"));
        QCOMPARE(files(), QStringList());
    }

    void cancellingLeavesNothing()
    {
        QBuffer buffer;
        buffer.setData(QByteArray(5 << 20, 'x'));
        buffer.open(QIODevice::ReadOnly);
        QList<qint64> steps;
        const auto result = m_blobs->put(buffer, [&](qint64 done) {
            steps += done;
            return steps.size() < 3;
        });
        QCOMPARE(codeOf(result), QStringLiteral("store.cancelled"));
        QCOMPARE(steps, (QList<qint64>{1 << 20, 2 << 20, 3 << 20}));
        QCOMPARE(files(), QStringList());
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("needs /dev/full");
        // The folder's files cannot be made to fail from outside; a seal whose device refuses stands in.
        class FullSeal : public store::Seal {
        public:
            QByteArray sealed(store::Content, const QByteArray& plain) const override { return plain; }
            Result<QByteArray> opened(store::Content, const QByteArray& stored) const override
            {
                return stored;
            }
            std::unique_ptr<QIODevice> sealing(QIODevice&) const override
            {
                auto full = std::make_unique<QFile>(QStringLiteral("/dev/full"));
                full->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
                return full;
            }
            std::unique_ptr<QIODevice> opening(std::unique_ptr<QIODevice> file) const override
            {
                return file;
            }
        } seal;
        store::BlobFolder blobs(m_blobs->folder(), &seal);
        QBuffer buffer;
        buffer.setData("some content");
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(codeOf(blobs.put(buffer)), QStringLiteral("store.disk_full"));
        QCOMPARE(files(), QStringList());
    }

    void leftoversOfAnInterruptedPutGo()
    {
        QVERIFY(put("kept"));
        QFile left(m_blobs->folder() + QStringLiteral("/.incoming-1234"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QCOMPARE(files().size(), 2);
        m_blobs->removeLeftovers();
        QCOMPARE(files().size(), 1);
    }

    void removingIsForGoodAndMayBeRepeated()
    {
        const QString sha256 = put("hello")->sha256;
        QVERIFY(m_blobs->remove(sha256));
        QVERIFY(m_blobs->remove(sha256));
        QCOMPARE(codeOf(m_blobs->open(sha256)), QStringLiteral("blob.missing"));
        QCOMPARE(codeOf(m_blobs->size(sha256)), QStringLiteral("blob.missing"));
    }

    void aReadOnlyFolderTakesNothing()
    {
        const QString sha256 = put("hello")->sha256;
        store::BlobFolder reader(m_blobs->folder(), nullptr, true);
        QBuffer buffer;
        buffer.setData("more");
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(codeOf(reader.put(buffer)), QStringLiteral("store.read_only"));
        QCOMPARE(codeOf(reader.remove(sha256)), QStringLiteral("store.read_only"));
        QVERIFY(reader.check(sha256));
    }
};

QTEST_GUILESS_MAIN(TestBlobFolder)
#include "tst_blob_folder.moc"
