#include "support/workspace_support.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace aspirant;
using namespace aspirant::testing;

class TestSqliteStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC)};
    std::unique_ptr<store::Workspace> m_workspace;

    store::SqliteStore& drafts() { return m_workspace->drafts(); }
    void reopen()
    {
        m_workspace.reset();
        store::WorkspaceOptions options = writing();
        options.clock = &m_clock;
        auto opened = store::Workspace::open(m_folder.filePath(QStringLiteral("w")), options);
        QVERIFY2(opened, qPrintable(codeOf(opened)));
        m_workspace = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.filePath(QStringLiteral("w"))).removeRecursively();
        reopen();
    }

    void aDraftComesBackEqual()
    {
        QVERIFY(drafts().create(emptyDraft("d1"), packBytes));
        const json::Value money = json::Object{{QStringLiteral("amount"), QStringLiteral("5000000.10")},
                                               {QStringLiteral("currency"), QStringLiteral("HKD")}};
        const auto entry = drafts().append(QStringLiteral("d1"),
                                           entryOf({{at("name"), {}, text("港灣有限公司")},
                                                    {at("capital"), {}, money},
                                                    {at("listed"), {}, json::Value(false)}}),
                                           0);
        QCOMPARE(codeOf(entry), QString());
        QCOMPARE(entry->sequence, 1);
        reopen();
        const auto loaded = drafts().load(QStringLiteral("d1"));
        QVERIFY(loaded);
        draft::Draft expected = emptyDraft("d1");
        expected.answers = {
            {at("name"), text("港灣有限公司")}, {at("capital"), money}, {at("listed"), json::Value(false)}};
        QVERIFY(*loaded == expected);
        QCOMPARE(*drafts().packBytes(expected.pack.hash), packBytes);
    }

    void clearingAnAnswerRemovesItAndKeepsItInTheHistory()
    {
        QVERIFY(drafts().create(emptyDraft("d1"), packBytes));
        QVERIFY(drafts().append(QStringLiteral("d1"), entryOf({{at("a"), {}, text("x")}}), 0));
        desk::Entry clearing = entryOf({{at("a"), text("x"), {}}}, "Bo");
        clearing.origin = desk::Origin::Undo;
        clearing.undoes = 1;
        clearing.burst = 1;
        QVERIFY(drafts().append(QStringLiteral("d1"), clearing, 1));
        QVERIFY(drafts().load(QStringLiteral("d1"))->answers.isEmpty());
        const auto history = drafts().history(QStringLiteral("d1"));
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE((*history)[1].by, QStringLiteral("Bo"));
        QCOMPARE((*history)[1].origin, desk::Origin::Undo);
        QCOMPARE((*history)[1].undoes, 1);
        QCOMPARE((*history)[1].burst, 1);
        QCOMPARE((*history)[1].at, clearing.at);
        QVERIFY((*history)[1].changes == clearing.changes);
    }

    void historyOfAPathIsThatPathAndWhatLiesInside()
    {
        QVERIFY(drafts().create(emptyDraft("d1"), packBytes));
        const QList<draft::Change> changes{{at("ro[r1].name"), {}, text("1")},
                                           {at("ro_count"), {}, text("2")},
                                           {at("ro"), {}, json::Value::strings({QStringLiteral("r1")})},
                                           {at("r"), {}, text("4")}};
        for (qsizetype i = 0; i < changes.size(); ++i)
            QVERIFY(drafts().append(QStringLiteral("d1"), entryOf({changes[i]}), i));
        const auto sequences = [&](const char* path) {
            QList<qint64> found;
            const QList<desk::Entry> entries = *drafts().history(QStringLiteral("d1"), at(path));
            for (const desk::Entry& entry : entries)
                found += entry.sequence;
            return found;
        };
        QCOMPARE(sequences("ro"), (QList<qint64>{1, 3}));
        QCOMPARE(sequences("ro[r1]"), (QList<qint64>{1}));
        QCOMPARE(sequences("ro[r1].name"), (QList<qint64>{1}));
        QCOMPARE(sequences("r"), (QList<qint64>{4}));
        QCOMPARE(sequences("nothing"), QList<qint64>());
        QCOMPARE(drafts().historySince(QStringLiteral("d1"), 2)->size(), 2);
    }

    void anAppendAfterSomeoneElsesIsRefusedAndWritesNothing()
    {
        QVERIFY(drafts().create(emptyDraft("d1"), packBytes));
        QVERIFY(drafts().append(QStringLiteral("d1"), entryOf({{at("a"), {}, text("x")}}), 0));
        QCOMPARE(codeOf(drafts().append(QStringLiteral("d1"), entryOf({{at("b"), {}, text("y")}}), 0)),
                 QStringLiteral("store.moved"));
        QCOMPARE(*drafts().lastSequence(QStringLiteral("d1")), 1);
        QVERIFY(!drafts().load(QStringLiteral("d1"))->answers.contains(at("b")));
    }

    void errorsHaveTheirCodes()
    {
        QCOMPARE(codeOf(drafts().load(QStringLiteral("none"))), QStringLiteral("draft.unknown"));
        QCOMPARE(codeOf(drafts().append(QStringLiteral("none"), entryOf({}), 0)),
                 QStringLiteral("draft.unknown"));
        QCOMPARE(codeOf(drafts().packBytes(QStringLiteral("none"))), QStringLiteral("pack.damaged"));
        QCOMPARE(codeOf(drafts().create(emptyDraft("d1"), "other bytes")), QStringLiteral("pack.damaged"));
        QVERIFY(drafts().create(emptyDraft("d1"), packBytes));
        QCOMPARE(codeOf(drafts().create(emptyDraft("d1"), packBytes)), QStringLiteral("draft.exists"));
        QCOMPARE(codeOf(drafts().rename(QStringLiteral("none"), QStringLiteral("x"))),
                 QStringLiteral("draft.unknown"));
    }

    void answersAtCreationAreTheFirstEntry()
    {
        draft::Draft imported = emptyDraft("d1");
        imported.answers = {{at("a"), text("x")}, {at("b"), text("y")}};
        QVERIFY(drafts().create(imported, packBytes));
        QVERIFY(*drafts().load(QStringLiteral("d1")) == imported);
        const auto history = *drafts().history(QStringLiteral("d1"));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0].origin, desk::Origin::Imported);
        QCOMPARE(history[0].by, QStringLiteral("Ada"));
        QCOMPARE(history[0].changes.changes().size(), 2);
    }

    void theListShowsFiguresClientsAndTheBin()
    {
        QVERIFY(drafts().create(emptyDraft("d1", "Zeta"), packBytes));
        m_clock.advance(1000);
        QVERIFY(drafts().create(emptyDraft("d2", "alpha", "Old title"), packBytes));
        QVERIFY(drafts().create(emptyDraft("d3", "Zeta"), packBytes));
        QVERIFY(drafts().setSummary(QStringLiteral("d2"), {3, 4, 5, 6}));
        QVERIFY(drafts().rename(QStringLiteral("d2"), QStringLiteral("New title")));
        QVERIFY(drafts().moveToBin(QStringLiteral("d3"), true));
        const auto rows = *drafts().list();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].id, QStringLiteral("d2")); // the newest first
        QCOMPARE(rows[0].title, QStringLiteral("New title"));
        QCOMPARE(rows[0].client, QStringLiteral("alpha"));
        QCOMPARE(rows[0].blocking, 3);
        QCOMPARE(rows[0].warnings, 4);
        QCOMPARE(rows[0].answered, 5);
        QCOMPARE(rows[0].applicable, 6);
        QCOMPARE(rows[0].changed, m_clock.nowUtc());
        QVERIFY(rows[0].pack == emptyDraft("x").pack);
        QCOMPARE(drafts().list(true)->size(), 3);
        QCOMPARE(*drafts().clients(), (QStringList{QStringLiteral("alpha"), QStringLiteral("Zeta")}));
        QVERIFY(drafts().moveToBin(QStringLiteral("d3"), false));
        QCOMPARE(drafts().list()->size(), 3);
    }

    void theTitleMayBeChangedAsAnAnswer()
    {
        QVERIFY(drafts().create(emptyDraft("d1"), packBytes));
        QVERIFY(drafts().append(QStringLiteral("d1"), entryOf({{at("@title"), {}, text("Renamed")}}), 0));
        QCOMPARE(drafts().list()->first().title, QStringLiteral("Renamed"));
    }

    void purgeLeavesNoWordAndOnlyBlobsThatAreStillUsed()
    {
        const auto put = [&](const QByteArray& content) {
            QBuffer buffer;
            buffer.setData(content);
            buffer.open(QIODevice::ReadOnly);
            return m_workspace->blobs().put(buffer)->sha256;
        };
        const QString own = put("only here");
        const QString earlier = put("replaced later");
        const QString shared = put("in both");
        const auto attachments = [](const QStringList& digests) {
            json::Array list;
            for (const QString& digest : digests)
                list.push_back(json::Object{{QStringLiteral("$sha256"), digest},
                                            {QStringLiteral("name"), QStringLiteral("f.pdf")}});
            return json::Value(list);
        };
        QVERIFY(drafts().create(emptyDraft("d1", "Secretive Client", "Hidden title"), packBytes));
        QVERIFY(drafts().create(emptyDraft("d2"), packBytes));
        QVERIFY(drafts().append(
            QStringLiteral("d1"),
            entryOf({{at("f"), {}, attachments({earlier})}, {at("a"), {}, text("UNIQUEWORD")}}), 0));
        QVERIFY(drafts().append(QStringLiteral("d1"),
                                entryOf({{at("f"), attachments({earlier}), attachments({own, shared})}}), 1));
        QVERIFY(drafts().append(QStringLiteral("d2"), entryOf({{at("f"), {}, attachments({shared})}}), 0));
        const QList<desk::Entry> history = *drafts().history(QStringLiteral("d1"));

        auto freed = drafts().purge(QStringLiteral("d1"));
        QCOMPARE(codeOf(freed), QString());
        freed->sort();
        QStringList expected{own, earlier};
        expected.sort();
        QCOMPARE(*freed, expected);
        QVERIFY(!m_workspace->blobs().contains(own));
        QVERIFY(!m_workspace->blobs().contains(earlier));
        QVERIFY(m_workspace->blobs().contains(shared));
        QCOMPARE(codeOf(drafts().load(QStringLiteral("d1"))), QStringLiteral("draft.unknown"));
        QCOMPARE(*drafts().clients(), QStringList{QStringLiteral("Harbour Limited")});

        const auto log = *drafts().purgeLog();
        QCOMPARE(log.size(), 1);
        QCOMPARE(log[0].entries, 2);
        QCOMPARE(log[0].by, QStringLiteral("Ada"));
        QCOMPARE(log[0].digest, store::historyDigest(log[0].salt, QStringLiteral("d1"), history));
        m_workspace.reset();
        for (const QFileInfo& file :
             QDir(m_folder.filePath(QStringLiteral("w"))).entryInfoList(QDir::Files)) {
            QFile content(file.filePath());
            QVERIFY(content.open(QIODevice::ReadOnly));
            const QByteArray bytes = content.readAll();
            QVERIFY2(!bytes.contains("UNIQUEWORD"), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains("Secretive Client"), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains("Hidden title"), qPrintable(file.fileName()));
        }
    }

    void settingsAreKept()
    {
        QVERIFY(drafts().setting(QStringLiteral("k"))->isNull());
        QVERIFY(drafts().setSetting(QStringLiteral("k"), json::Value::strings({QStringLiteral("v")})));
        reopen();
        QCOMPARE(drafts().setting(QStringLiteral("k"))->toStringList(), QStringList{QStringLiteral("v")});
    }

    // Not a measurement: only a guard against reading a draft row by row in separate queries.
    void aLargeDraftAndALongListAreReadInOneGo()
    {
        draft::Draft large = emptyDraft("large");
        for (int i = 0; i < 5000; ++i)
            large.answers.insert(draft::Path::trusted(QStringLiteral("q%1").arg(i)),
                                 json::Value(QStringLiteral("answer %1").arg(i)));
        QVERIFY(drafts().create(large, packBytes));
        for (int i = 0; i < 200; ++i)
            QVERIFY(drafts().create(emptyDraft(qPrintable(QStringLiteral("d%1").arg(i))), packBytes));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(*drafts().load(QStringLiteral("large")) == large);
        qInfo("5,000 answers loaded in %lld ms", timer.restart());
        QCOMPARE(drafts().list()->size(), 201);
        const qint64 listed = timer.elapsed();
        qInfo("201 drafts listed in %lld ms", listed);
        QVERIFY(listed < 2000);
    }
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlite_store.moc"
