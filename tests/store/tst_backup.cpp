#include "support/workspace_support.h"

#include "model/store/backup.h"
#include "model/store/database.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

using namespace aspirant;
using namespace aspirant::testing;
using store::Existing;
using store::Workspace;

class TestBackup : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_parent;
    std::unique_ptr<Workspace> m_workspace;
    QString m_large, m_small;

    QString path(const char* name) const { return m_parent->filePath(QString::fromUtf8(name)); }
    QString put(const QByteArray& content)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        return m_workspace->blobs().put(buffer)->sha256;
    }
    static json::Value attachment(const QString& sha256)
    {
        return json::Array{
            json::Object{{QStringLiteral("$sha256"), sha256}, {QStringLiteral("name"), QStringLiteral("f")}}};
    }
    // All rows of the workspace as the store gives them.
    static QList<draft::Draft> allDrafts(Workspace& workspace)
    {
        QList<draft::Draft> found;
        const auto rows = *workspace.drafts().list(true);
        for (const desk::DraftRow& row : rows)
            found += *workspace.drafts().load(row.id);
        return found;
    }
    QStringList leftovers() const
    {
        return QDir(m_parent->path()).entryList({QStringLiteral("*.part-*")}, QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_parent = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open(path("w"), writing());
        QVERIFY2(opened, qPrintable(codeOf(opened)));
        m_workspace = std::move(*opened);
        m_large = put(QByteArray("large ").repeated(500'000)); // three pieces
        m_small = put("small");
        store::SqliteStore& drafts = m_workspace->drafts();
        QVERIFY(drafts.create(emptyDraft("d1", "Client"), packBytes));
        QVERIFY(drafts.create(emptyDraft("d2"), packBytes));
        QVERIFY(drafts.append(QStringLiteral("d1"),
                              entryOf({{at("f"), {}, attachment(m_large)}, {at("a"), {}, text("港灣")}}), 0));
        QVERIFY(drafts.append(QStringLiteral("d1"),
                              entryOf({{at("a"), text("港灣"), {}}, {at("g"), {}, attachment(m_small)}}), 1));
    }

    void everythingComesBackInAnEmptyFolder()
    {
        const auto saved = store::backUp(*m_workspace, path("b.backup"));
        QCOMPARE(codeOf(saved), QString());
        QCOMPARE(saved->drafts, 2);
        QCOMPARE(saved->attachments, 2);
        QVERIFY(saved->findings.isEmpty());
        QFile file(saved->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(saved->sha256, sha256Hex(file.readAll()));
        QCOMPARE(saved->bytes, file.size());
        QVERIFY(leftovers().isEmpty());

        const auto restored = store::restore(path("b.backup"), path("elsewhere/w"), writing());
        QCOMPARE(codeOf(restored), QString());
        QCOMPARE(restored->drafts, 2);
        QCOMPARE(restored->attachments, 2);
        QVERIFY(restored->copy.isEmpty());
        const auto again = Workspace::open(path("elsewhere/w"), writing());
        QCOMPARE(codeOf(again), QString());
        QVERIFY(allDrafts(**again) == allDrafts(*m_workspace));
        const auto history = *(*again)->drafts().history(QStringLiteral("d1"));
        QCOMPARE(history.size(), 2);
        QVERIFY(history[1].changes == (*m_workspace->drafts().history(QStringLiteral("d1")))[1].changes);
        QVERIFY((*again)->blobs().check(m_large));
        QVERIFY((*again)->blobs().check(m_small));
        QVERIFY(!(*again)->drafts().recovered()->has_value()); // the running program's mark was left out
        QVERIFY((*again)->drafts().append(QStringLiteral("d1"), entryOf({{at("a"), {}, text("on")}}), 2));
    }

    void aReaderMayBackUpToo()
    {
        const auto reader = Workspace::open(path("w"), reading());
        QVERIFY(reader);
        QCOMPARE(codeOf(store::backUp(**reader, path("b.backup"))), QString());
        QVERIFY(store::restore(path("b.backup"), path("other"), writing()));
    }

    void anyChangedByteIsFoundBeforeAnythingIsReplaced()
    {
        QVERIFY(store::backUp(*m_workspace, path("b.backup")));
        QFile original(path("b.backup"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        int harmless = 0;
        constexpr int tries = 60;
        for (int i = 0; i < tries; ++i) {
            QByteArray changed = bytes;
            const qsizetype place = 100 + (bytes.size() - 101) * i / tries;
            changed[place] = static_cast<char>(changed[place] ^ 0x55);
            QFile damaged(path("damaged.backup"));
            QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
            damaged.write(changed);
            damaged.close();
            const auto restored = store::restore(path("damaged.backup"), path("other"), writing());
            if (!restored) {
                QVERIFY2(restored.error().code.startsWith(QLatin1String("backup.")),
                         qPrintable(codeOf(restored)));
                QVERIFY(!QFile::exists(Workspace::databaseFile(path("other"))));
                continue;
            }
            // Unused space of a page may differ without any content differing.
            ++harmless;
            {
                const auto again = Workspace::open(path("other"), writing());
                QVERIFY(again);
                QVERIFY(allDrafts(**again) == allDrafts(*m_workspace));
                QVERIFY((*again)->blobs().check(m_large));
            }
            QDir(path("other")).removeRecursively();
        }
        QVERIFY2(harmless < tries / 4, qPrintable(QString::number(harmless)));
    }

    void aShortenedBackupIsRefused()
    {
        QVERIFY(store::backUp(*m_workspace, path("b.backup")));
        QFile file(path("b.backup"));
        QVERIFY(file.resize(file.size() / 2));
        QCOMPARE(codeOf(store::restore(path("b.backup"), path("other"), writing())),
                 QStringLiteral("backup.damaged"));
    }

    void whatIsNoBackupIsRefused()
    {
        QFile text(path("text"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("something else").repeated(1000));
        text.close();
        QCOMPARE(codeOf(store::restore(path("text"), path("other"), writing())),
                 QStringLiteral("backup.damaged"));
        QVERIFY(QFile::copy(Workspace::databaseFile(path("w")), path("plain")));
        QCOMPARE(codeOf(store::restore(path("plain"), path("other"), writing())),
                 QStringLiteral("backup.foreign"));
        QCOMPARE(codeOf(store::restore(path("nothing"), path("other"), writing())),
                 QStringLiteral("store.io"));
    }

    void draftsAreNotReplacedUnasked()
    {
        QVERIFY(store::backUp(*m_workspace, path("b.backup")));
        QVERIFY(m_workspace->drafts().rename(QStringLiteral("d2"), QStringLiteral("Newer")));
        QCOMPARE(codeOf(store::restore(path("b.backup"), path("w"), writing())),
                 QStringLiteral("store.in_use"));
        m_workspace.reset();
        QCOMPARE(codeOf(store::restore(path("b.backup"), path("w"), writing())),
                 QStringLiteral("store.not_empty"));
        const auto restored = store::restore(path("b.backup"), path("w"), writing(), Existing::KeepCopy);
        QCOMPARE(codeOf(restored), QString());
        auto copy = store::Database::open(restored->copy, store::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(
            (*copy)
                ->single(QStringLiteral("SELECT count(title) FROM draft WHERE CAST(title AS TEXT) = 'Newer'"))
                ->toInt(),
            1);
        const auto again = Workspace::open(path("w"), writing());
        QVERIFY(again);
        QCOMPARE((*again)->drafts().load(QStringLiteral("d2"))->title, QStringLiteral("Licence"));
    }

    void aDamagedWorkspaceCanBeReplaced()
    {
        QVERIFY(store::backUp(*m_workspace, path("b.backup")));
        m_workspace.reset();
        QFile file(Workspace::databaseFile(path("w")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("rubbish").repeated(2000));
        file.close();
        QCOMPARE(codeOf(store::restore(path("b.backup"), path("w"), writing())),
                 QStringLiteral("store.damaged"));
        const auto restored = store::restore(path("b.backup"), path("w"), writing(), Existing::KeepCopy);
        QCOMPARE(codeOf(restored), QString());
        QVERIFY(QFile::exists(restored->copy));
        QVERIFY(Workspace::open(path("w"), writing()));
    }

    void whatCannotBeSavedIsNamedAndTheRestIsSaved()
    {
        QFile file(m_workspace->blobs().fileOf(m_large));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 3));
        file.write("x");
        file.close();
        const auto saved = store::backUp(*m_workspace, path("b.backup"));
        QCOMPARE(codeOf(saved), QString());
        QCOMPARE(saved->attachments, 1);
        QCOMPARE(saved->findings.size(), 1);
        QCOMPARE(saved->findings[0].code, QStringLiteral("blob.changed"));
        QCOMPARE(saved->findings[0].file, m_large);
        QVERIFY(store::restore(path("b.backup"), path("other"), writing()));
        const auto again = Workspace::open(path("other"), writing());
        QVERIFY((*again)->blobs().check(m_small));
        QVERIFY(!(*again)->blobs().contains(m_large));
    }

    void cancellingLeavesNothing()
    {
        const auto saved =
            store::backUp(*m_workspace, path("b.backup"), [](qint64 done) { return done < 2'000'000; });
        QCOMPARE(codeOf(saved), QStringLiteral("store.cancelled"));
        QVERIFY(!QFile::exists(path("b.backup")));
        QVERIFY(leftovers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
