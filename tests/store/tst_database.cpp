#include "support/workspace_support.h"

#include "model/store/database.h"
#include "model/store/migration.h"
#include "model/store/transaction.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

using namespace aspirant;
using namespace aspirant::store;
using aspirant::testing::codeOf;

class TestDatabase : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(QStringLiteral("workspace.sqlite")); }
    QString backups() const { return m_folder->filePath(QStringLiteral("backups")); }
    std::unique_ptr<Database> opened(Access access = Access::ReadWrite)
    {
        auto database = Database::open(file(), access);
        if (!database)
            qWarning("%s", qPrintable(codeOf(database)));
        return database ? std::move(*database) : nullptr;
    }
    // A new file that is marked as ours, so that a second connection is let in.
    std::unique_ptr<Database> ours()
    {
        auto database = opened();
        if (!database || !database->run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)))
            return nullptr;
        return database;
    }
    static QList<Migration> steps(int count)
    {
        const QList<Migration> all{
            {1, QStringLiteral("-- first\nCREATE TABLE t (a INTEGER);\nINSERT INTO t VALUES (1);\n")},
            {2, QStringLiteral("ALTER TABLE t ADD COLUMN b TEXT\n    DEFAULT 'two';\n")},
            {3, QStringLiteral("CREATE TABLE u (c INTEGER);\nINSERT INTO missing VALUES (1);\n")},
        };
        return all.mid(0, count);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void thePragmasHold()
    {
        const auto database = opened();
        QVERIFY(database);
        QCOMPARE(database->single(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        QCOMPARE(database->single(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
        QCOMPARE(database->single(QStringLiteral("PRAGMA synchronous"))->toInt(), 2); // FULL
        QCOMPARE(database->single(QStringLiteral("PRAGMA secure_delete"))->toInt(), 1);
    }

    void aRollbackJournalCanBeAskedFor()
    {
        auto database = Database::open(file(), Access::ReadWrite, Journal::Rollback);
        QVERIFY(database);
        QCOMPARE((*database)->single(QStringLiteral("PRAGMA journal_mode"))->toString(),
                 QStringLiteral("delete"));
    }

    void aTransactionRollsBackUnlessCommitted()
    {
        const auto database = opened();
        QVERIFY(database->run(QStringLiteral("CREATE TABLE t (a INTEGER)")));
        const auto rows = [&] { return database->single(QStringLiteral("SELECT count(a) FROM t"))->toInt(); };
        {
            const auto transaction = Transaction::begin(*database);
            QVERIFY(transaction);
            QVERIFY(database->run(QStringLiteral("INSERT INTO t VALUES (1)")));
        }
        QCOMPARE(rows(), 0);
        {
            auto outer = Transaction::begin(*database);
            QVERIFY(database->run(QStringLiteral("INSERT INTO t VALUES (1)")));
            {
                const auto inner = Transaction::begin(*database);
                QVERIFY(inner);
                QVERIFY(database->run(QStringLiteral("INSERT INTO t VALUES (2)")));
            }
            {
                auto inner = Transaction::begin(*database);
                QVERIFY(database->run(QStringLiteral("INSERT INTO t VALUES (3)")));
                QVERIFY(inner->commit());
            }
            QVERIFY(outer->commit());
        }
        QCOMPARE(rows(), 2);
        QCOMPARE(database->single(QStringLiteral("SELECT sum(a) FROM t"))->toInt(), 4);
    }

    void eachThreadHasItsConnection()
    {
        const auto database = ours();
        QVERIFY(database->run(QStringLiteral("CREATE TABLE t (a INTEGER)")));
        QVERIFY(database->run(QStringLiteral("INSERT INTO t VALUES (7)")));
        int seen = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            if (const auto value = database->single(QStringLiteral("SELECT a FROM t")))
                seen = value->toInt();
        }));
        thread->start();
        QVERIFY(thread->wait(10000));
        QCOMPARE(seen, 7);
    }

    void errorsOfSqliteHaveCodes()
    {
        const auto database = ours();
        QVERIFY(database->run(QStringLiteral("CREATE TABLE t (a BLOB)")));
        QVERIFY(database->single(QStringLiteral("PRAGMA max_page_count = 4")));
        QCOMPARE(codeOf(database->run(QStringLiteral("INSERT INTO t VALUES (zeroblob(100000))"))),
                 QStringLiteral("store.disk_full"));
        QCOMPARE(codeOf(database->run(QStringLiteral("no statement"))), QStringLiteral("store.io"));
        const auto reader = opened(Access::ReadOnly);
        QCOMPARE(codeOf(reader->run(QStringLiteral("INSERT INTO t VALUES (1)"))),
                 QStringLiteral("store.read_only"));
    }

    void whatIsNoDatabaseIsRefusedUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("not a database, but long enough to be looked at").repeated(40);
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void whatIsNoDatabaseIsRefusedUntouched()
    {
        QFETCH(QByteArray, content);
        QFile made(file());
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(content);
        made.close();
        QCOMPARE(codeOf(Database::open(file(), Access::ReadWrite)), QStringLiteral("store.damaged"));
        QVERIFY(made.open(QIODevice::ReadOnly));
        QCOMPARE(made.readAll(), content);
    }

    void anotherProgramsDatabaseIsRefusedUntouched()
    {
        {
            const auto database = opened();
            QVERIFY(database->run(QStringLiteral("CREATE TABLE theirs (a INTEGER)")));
        }
        QCOMPARE(codeOf(Database::open(file(), Access::ReadWrite)), QStringLiteral("store.foreign"));
    }

    void aDamagedPageIsFound()
    {
        {
            const auto database = opened();
            QVERIFY(migrate(*database, steps(1), backups()));
            QVERIFY(database->run(QStringLiteral("CREATE TABLE big (a TEXT PRIMARY KEY)")));
            for (int i = 0; i < 500; ++i)
                QVERIFY(database->run(QStringLiteral("INSERT INTO big VALUES (?)"),
                                      {QStringLiteral("row %1").arg(i).repeated(20)}));
            QVERIFY(database->checkWhole());
        }
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.seek(raw.size() / 2));
        raw.write(QByteArray(6000, '\x5a'));
        raw.close();
        const auto database = opened();
        QVERIFY(database);
        QCOMPARE(codeOf(database->checkWhole()), QStringLiteral("store.damaged"));
    }

    void aNewFileIsBroughtUpWithoutACopy()
    {
        const auto database = opened();
        const auto done = migrate(*database, steps(2), backups());
        QCOMPARE(codeOf(done), QString());
        QCOMPARE(done->from, 0);
        QCOMPARE(done->to, 2);
        QVERIFY(done->copy.isEmpty());
        QVERIFY(!QDir(backups()).exists());
        QCOMPARE(database->single(QStringLiteral("SELECT b FROM t"))->toString(), QStringLiteral("two"));
        QCOMPARE(database->single(QStringLiteral("PRAGMA application_id"))->toLongLong(), applicationId);
        const auto again = migrate(*database, steps(2), backups());
        QVERIFY(again);
        QVERIFY(again->copy.isEmpty());
    }

    void anOlderFileIsCopiedFirst()
    {
        const auto database = opened();
        QVERIFY(migrate(*database, steps(1), backups()));
        const auto done = migrate(*database, steps(2), backups());
        QCOMPARE(codeOf(done), QString());
        QCOMPARE(done->from, 1);
        QCOMPARE(done->to, 2);
        QVERIFY(QFile::exists(done->copy));
        auto copy = Database::open(done->copy, Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE((*copy)->single(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
        QCOMPARE((*copy)->single(QStringLiteral("SELECT count(a) FROM t"))->toInt(), 1);
        QVERIFY(!(*copy)->single(QStringLiteral("SELECT b FROM t")));
    }

    void aFailingStepLeavesEverythingAsItWas()
    {
        const auto database = opened();
        QVERIFY(migrate(*database, steps(1), backups()));
        QVERIFY(!migrate(*database, steps(3), backups()));
        QCOMPARE(database->single(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
        QVERIFY(!database->single(QStringLiteral("SELECT b FROM t")));
        QVERIFY(!database->single(QStringLiteral("SELECT count(c) FROM u")));
    }

    void aNewerFileIsRefusedUntouched()
    {
        {
            const auto database = opened();
            QVERIFY(migrate(*database, steps(2), backups()));
        }
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray before = raw.readAll();
        raw.close();
        {
            const auto database = opened();
            QCOMPARE(codeOf(migrate(*database, steps(1), backups())), QStringLiteral("store.newer"));
        }
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QCOMPARE(raw.readAll(), before);
        QVERIFY(!QDir(backups()).exists());
    }

    void readingDoesNotUpdate()
    {
        {
            const auto database = opened();
            QVERIFY(migrate(*database, steps(1), backups()));
        }
        const auto reader = opened(Access::ReadOnly);
        QCOMPARE(codeOf(migrate(*reader, steps(2), backups())), QStringLiteral("store.outdated"));
    }

    void theBuiltInStepsAreNumberedWithoutGaps()
    {
        const QList<Migration> all = builtInMigrations();
        QVERIFY(!all.isEmpty());
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].number, static_cast<int>(i) + 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
