#include "support/workspace_support.h"

#include "model/store/database.h"
#include "model/store/migration.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace aspirant;
using namespace aspirant::testing;
using store::Workspace;

namespace {

// Turns every byte round: enough to see whether any byte went past the seam.
class TurningSeal : public store::Seal {
public:
    static QByteArray turned(QByteArray bytes)
    {
        for (char& byte : bytes)
            byte = static_cast<char>(~byte);
        return bytes;
    }
    class Turning : public QIODevice {
    public:
        explicit Turning(QIODevice& under) : m_under(under)
        {
            open(QIODevice::ReadWrite | QIODevice::Unbuffered);
        }
        explicit Turning(std::unique_ptr<QIODevice> under) : m_owned(std::move(under)), m_under(*m_owned)
        {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
        bool isSequential() const override { return true; }
        bool atEnd() const override { return m_under.atEnd(); }

    protected:
        qint64 readData(char* data, qint64 size) override
        {
            const QByteArray bytes = turned(m_under.read(size));
            std::copy(bytes.begin(), bytes.end(), data);
            return bytes.size();
        }
        qint64 writeData(const char* data, qint64 size) override
        {
            return m_under.write(turned(QByteArray(data, size)));
        }

    private:
        std::unique_ptr<QIODevice> m_owned;
        QIODevice& m_under;
    };
    QByteArray sealed(store::Content, const QByteArray& plain) const override { return turned(plain); }
    Result<QByteArray> opened(store::Content, const QByteArray& stored) const override
    {
        return turned(stored);
    }
    std::unique_ptr<QIODevice> sealing(QIODevice& file) const override
    {
        return std::make_unique<Turning>(file);
    }
    std::unique_ptr<QIODevice> opening(std::unique_ptr<QIODevice> file) const override
    {
        return std::make_unique<Turning>(std::move(file));
    }
};

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_parent;
    QString m_folder;

    Result<std::unique_ptr<Workspace>> open(const store::WorkspaceOptions& options = writing())
    {
        return Workspace::open(m_folder, options);
    }
    static void answer(Workspace& workspace, const char* draft, const char* path, const char* words,
                       qint64 after)
    {
        const auto done = workspace.drafts().append(QString::fromUtf8(draft),
                                                    entryOf({{at(path), {}, text(words)}}), after);
        QVERIFY2(done, qPrintable(codeOf(done)));
    }
    // What a killed program leaves: the files as they are while it is still at work.
    QString copyAsKilled() const
    {
        const QString copy = m_parent->filePath(QStringLiteral("killed"));
        QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString from = all.next();
            const QString to = copy + u'/' + QDir(m_folder).relativeFilePath(from);
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(from, to);
        }
        return copy;
    }
    static QByteArray allBytes(const QString& folder)
    {
        QByteArray bytes;
        QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.fileName().endsWith(QLatin1String(".lock")) && file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_folder = m_parent->filePath(QStringLiteral("new/workspace"));
    }

    void aMissingFolderIsMadeForItsOwnerOnly()
    {
        const auto workspace = open();
        QCOMPARE(codeOf(workspace), QString());
        QVERIFY(QFile::exists(Workspace::databaseFile(m_folder)));
        const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(m_folder).permissions() & others, QFileDevice::Permissions());
    }

    void readingWhereNothingIsMakesNothing()
    {
        QCOMPARE(codeOf(open(reading())), QStringLiteral("store.missing"));
        QVERIFY(!QFile::exists(m_folder));
    }

    void theSecondWriterIsToldWhoIsWriting()
    {
        store::WorkspaceOptions options = writing("Ada Chan");
        options.program = QStringLiteral("aspirant-test");
        const auto first = open(options);
        QVERIFY(first);
        for (int attempt = 0; attempt < 2; ++attempt) { // being refused does not spoil the holder's note
            const auto second = open(writing("Bo"));
            QCOMPARE(codeOf(second), QStringLiteral("store.in_use"));
            const Catalogue catalogue;
            const QString words = second.error().message.words(catalogue, Language::English);
            QVERIFY2(words.contains(QStringLiteral("Ada Chan")), qPrintable(words));
            QVERIFY2(words.contains(QStringLiteral("aspirant-test")), qPrintable(words));
            QVERIFY2(words.contains(QSysInfo::machineHostName()), qPrintable(words));
            QVERIFY2(words.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(words));
        }
    }

    void theLockGoesWithItsHolder()
    {
        {
            QVERIFY(open());
        }
        QVERIFY(open());
    }

    void aReaderSeesWhatTheWriterCommitsAndChangesNothing()
    {
        const auto writer = open();
        QVERIFY(writer);
        QVERIFY((*writer)->drafts().create(emptyDraft("d1"), packBytes));
        const auto reader = open(reading());
        QCOMPARE(codeOf(reader), QString());
        QVERIFY((*reader)->isReadOnly());
        QCOMPARE((*reader)->drafts().list()->size(), 1);
        answer(**writer, "d1", "a", "x", 0);
        QVERIFY((*reader)->drafts().load(QStringLiteral("d1"))->answer(at("a")) == text("x"));
        QCOMPARE(codeOf((*reader)->drafts().append(QStringLiteral("d1"), entryOf({}), 1)),
                 QStringLiteral("store.read_only"));
        QCOMPARE(codeOf((*reader)->drafts().purge(QStringLiteral("d1"))), QStringLiteral("store.read_only"));
    }

    void aReaderBesideARollbackJournalWorksToo()
    {
        store::WorkspaceOptions options = writing();
        options.rollbackJournal = true;
        const auto writer = open(options);
        QVERIFY(writer);
        QVERIFY((*writer)->drafts().create(emptyDraft("d1"), packBytes));
        options = reading();
        options.rollbackJournal = true;
        const auto reader = open(options);
        QCOMPARE((*reader)->drafts().list()->size(), 1);
        answer(**writer, "d1", "a", "x", 0);
        QVERIFY((*reader)->drafts().load(QStringLiteral("d1"))->answer(at("a")) == text("x"));
        QVERIFY(!QFile::exists(Workspace::databaseFile(m_folder) + QStringLiteral("-wal")));
    }

    void readingAFolderThatMayNotBeWrittenWorks()
    {
        if (geteuid() == 0) { // may write everywhere: someone who may not has to try
            QProcess other;
            other.setChildProcessModifier([] {
                if (setgid(65534) != 0 || setuid(65534) != 0)
                    _exit(99);
            });
            other.start(QCoreApplication::applicationFilePath(),
                        {QString::fromUtf8(QTest::currentTestFunction())});
            if (!other.waitForStarted())
                QSKIP("another user may not run this program here");
            QVERIFY(other.waitForFinished());
            QVERIFY2(other.exitCode() == 0, other.readAllStandardOutput().constData());
            return;
        }
        {
            const auto workspace = open();
            QVERIFY((*workspace)->drafts().create(emptyDraft("d1"), packBytes));
        }
        QVERIFY(QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner));
        {
            const auto reader = open(reading());
            QCOMPARE(codeOf(reader), QString());
            QCOMPARE((*reader)->drafts().list()->size(), 1);
            QCOMPARE(codeOf(open()), QStringLiteral("store.read_only"));
        }
        QVERIFY(QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void readingLeavesTheDatabaseByteForByte()
    {
        {
            const auto workspace = open();
            QVERIFY((*workspace)->drafts().create(emptyDraft("d1"), packBytes));
        }
        QFile file(Workspace::databaseFile(m_folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            const auto reader = open(reading());
            QVERIFY((*reader)->drafts().load(QStringLiteral("d1")));
        }
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void aProperEndLeavesNothingToRecover()
    {
        {
            const auto workspace = open();
            QVERIFY((*workspace)->drafts().create(emptyDraft("d1"), packBytes));
            answer(**workspace, "d1", "a", "x", 0);
        }
        const auto workspace = open();
        QVERIFY(!(*workspace)->drafts().recovered()->has_value());
    }

    void whatAKilledProgramHadSavedIsThereAndSaid()
    {
        const auto workspace = open();
        QVERIFY((*workspace)->drafts().create(emptyDraft("d1", "Client", "Title"), packBytes));
        answer(**workspace, "d1", "first", "x", 0);
        answer(**workspace, "d1", "second", "y", 1);
        m_folder = copyAsKilled();
        {
            const auto next = open(writing("Bo")); // another program, before the window
            QCOMPARE(codeOf(next), QString());
            QVERIFY((*next)->drafts().load(QStringLiteral("d1"))->answer(at("second")) == text("y"));
            answer(**next, "d1", "third", "z", 2);
        }
        const auto window = open();
        const auto recovered = (*window)->drafts().recovered();
        QVERIFY(recovered && *recovered);
        QCOMPARE((*recovered)->entries, 2);
        QCOMPARE((*recovered)->by, QStringLiteral("Ada"));
        QCOMPARE((*recovered)->draft, QStringLiteral("d1"));
        QCOMPARE((*recovered)->title, QStringLiteral("Title"));
        QCOMPARE((*recovered)->path.text(), QStringLiteral("second"));
        QCOMPARE((*recovered)->lastAt, entryOf({}).at);
        QVERIFY((*window)->drafts().acknowledgeRecovered());
        QVERIFY(!(*window)->drafts().recovered()->has_value());
    }

    void aNewerWorkspaceIsRefused()
    {
        {
            QVERIFY(open());
        }
        {
            auto database =
                store::Database::open(Workspace::databaseFile(m_folder), store::Access::ReadWrite);
            QVERIFY((*database)->run(QStringLiteral("PRAGMA user_version = 9999")));
        }
        QCOMPARE(codeOf(open()), QStringLiteral("store.newer"));
        QCOMPARE(codeOf(open(reading())), QStringLiteral("store.newer"));
    }

    void aDamagedWorkspaceIsRefused()
    {
        {
            QVERIFY(open());
        }
        QFile file(Workspace::databaseFile(m_folder));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(5000));
        file.write(QByteArray(8000, '\x5a'));
        file.close();
        QCOMPARE(codeOf(open()), QStringLiteral("store.damaged"));
    }

    // Every released form of the database stays here and must come up.
    void workspacesOfEveryVersionOpen_data()
    {
        QTest::addColumn<QString>("file");
        const QDir corpus(QStringLiteral(ASPIRANT_SOURCE_DIR "/tests/corpus/workspaces"));
        for (const QString& name : corpus.entryList({QStringLiteral("v*.sqlite")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << corpus.filePath(name);
    }
    void workspacesOfEveryVersionOpen()
    {
        QFETCH(QString, file);
        QVERIFY(QDir().mkpath(m_folder));
        QVERIFY(QFile::copy(file, Workspace::databaseFile(m_folder)));
        QVERIFY(
            QFile::setPermissions(Workspace::databaseFile(m_folder), QFile::ReadOwner | QFile::WriteOwner));
        const auto workspace = open();
        QCOMPARE(codeOf(workspace), QString());
        store::SqliteStore& drafts = (*workspace)->drafts();
        const auto rows = *drafts.list(true);
        QCOMPARE(rows.size(), 2);
        const auto loaded = drafts.load(QStringLiteral("0f00d"));
        QVERIFY(loaded);
        QCOMPARE(loaded->client, QStringLiteral("Harbour Light Limited"));
        QVERIFY(loaded->answer(at("name")) == text("港燈有限公司"));
        QCOMPARE(loaded->rows(at("ro")), QStringList{QStringLiteral("r1")});
        QCOMPARE(drafts.history(QStringLiteral("0f00d"))->size(), 2);
        QCOMPARE(*drafts.packBytes(loaded->pack.hash), packBytes);
    }

    // With ASPIRANT_WRITE_CORPUS=FILE: writes the database that the test above reads, in today's form.
    void writeTheCorpusWhenAsked()
    {
        const QString target = qEnvironmentVariable("ASPIRANT_WRITE_CORPUS");
        if (target.isEmpty())
            QSKIP("only for a release");
        FixedClock clock(entryOf({}).at);
        store::WorkspaceOptions options = writing();
        options.clock = &clock;
        {
            const auto workspace = open(options);
            store::SqliteStore& drafts = (*workspace)->drafts();
            QVERIFY(drafts.create(emptyDraft("0f00d", "Harbour Light Limited", "Platform"), packBytes));
            QVERIFY(drafts.create(emptyDraft("0beef", "Another Limited", "In the bin"), packBytes));
            QVERIFY(drafts.moveToBin(QStringLiteral("0beef"), true));
            answer(**workspace, "0f00d", "name", "港燈有限公司", 0);
            QVERIFY(drafts.append(QStringLiteral("0f00d"),
                                  entryOf({{at("ro"), {}, json::Value::strings({QStringLiteral("r1")})}}),
                                  1));
        }
        QVERIFY(QFile::copy(Workspace::databaseFile(m_folder), target));
    }

    void aSealSeesEveryByteOfContent()
    {
        TurningSeal seal;
        store::WorkspaceOptions options = writing("PLAINWORD user");
        options.seal = &seal;
        QString sha256;
        {
            const auto workspace = open(options);
            QVERIFY(workspace);
            draft::Draft draft = emptyDraft("d1", "PLAINWORD client", "PLAINWORD title");
            const QByteArray pack = "{\"id\":\"PLAINWORD pack\"}";
            draft.pack.hash = sha256Hex(pack);
            QVERIFY((*workspace)->drafts().create(draft, pack));
            answer(**workspace, "d1", "a", "PLAINWORD answer", 0);
            QVERIFY((*workspace)
                        ->drafts()
                        .append(QStringLiteral("d1"),
                                entryOf({{at("a"), text("PLAINWORD answer"), {}}}, "PLAINWORD by"), 1));
            QVERIFY((*workspace)->drafts().setSetting(QStringLiteral("k"), text("PLAINWORD setting")));
            QBuffer buffer;
            buffer.setData(QByteArray("PLAINWORD attachment ").repeated(100'000));
            buffer.open(QIODevice::ReadOnly);
            sha256 = (*workspace)->blobs().put(buffer)->sha256;
            QCOMPARE(sha256, sha256Hex(buffer.data()));
            QVERIFY(!allBytes(m_folder).contains("PLAINWORD")); // the write-ahead log too
        }
        QVERIFY(!allBytes(m_folder).contains("PLAINWORD"));
        const auto workspace = open(options);
        QCOMPARE((*workspace)->drafts().list()->first().title, QStringLiteral("PLAINWORD title"));
        QCOMPARE(*(*workspace)->drafts().clients(), QStringList{QStringLiteral("PLAINWORD client")});
        QCOMPARE((*workspace)->drafts().history(QStringLiteral("d1"))->last().by,
                 QStringLiteral("PLAINWORD by"));
        QVERIFY((*workspace)->blobs().check(sha256));
        QCOMPARE(*(*workspace)->blobs().size(sha256), 2'100'000);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
