#include "support/workspace_support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

using namespace aspirant;
using namespace aspirant::testing;

// A kill does not show that data reached the disk (the system's cache survives it; the strace test looks at
// that). It shows that no moment leaves a workspace that does not open, or one that lacks what was
// acknowledged.
class TestKill : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("w"));
    qint64 m_checkedSequence = 0;
    int m_acknowledged = 0, m_recoveries = 0, m_neverReady = 0;

    enum class From { Start, FirstEdit };

    // Kills the subject `delayMs` after its start or its first acknowledged edit; gives back its whole lines.
    QList<QByteArray> runAndKill(From from, int delayMs)
    {
        QProcess subject;
        subject.setProcessChannelMode(QProcess::SeparateChannels);
        subject.start(QStringLiteral(KILL_SUBJECT), {m_workspace});
        if (!subject.waitForStarted())
            qFatal("the subject did not start");
        if (from == From::FirstEdit)
            subject.waitForReadyRead(20000);
        QThread::msleep(static_cast<unsigned long>(delayMs));
        ::kill(static_cast<pid_t>(subject.processId()), SIGKILL);
        subject.waitForFinished();
        if (subject.exitStatus() != QProcess::CrashExit)
            qFatal("the subject ended by itself: %d %s", subject.exitCode(),
                   subject.readAllStandardError().constData());
        QList<QByteArray> lines = subject.readAllStandardOutput().split('\n');
        lines.removeLast(); // empty, or cut off
        return lines;
    }

    void check(const QList<QByteArray>& lines)
    {
        const auto opened = store::Workspace::open(m_workspace, writing("Checker"));
        QVERIFY2(opened, qPrintable(codeOf(opened)));
        store::SqliteStore& drafts = (*opened)->drafts();
        const auto rows = *drafts.list();
        if (rows.isEmpty()) { // killed before the draft was made
            QVERIFY(lines.isEmpty());
            ++m_neverReady;
            return;
        }
        const auto entries = drafts.historySince(rows.first().id, m_checkedSequence);
        QVERIFY2(entries, qPrintable(codeOf(entries)));
        for (const QByteArray& line : lines)
            checkLine(line, *entries, (*opened)->blobs());
        if (!entries->isEmpty()) {
            const auto recovered = drafts.recovered();
            QVERIFY(recovered && *recovered);
            QCOMPARE((*recovered)->entries, static_cast<int>(entries->size()));
            QVERIFY(drafts.acknowledgeRecovered());
            ++m_recoveries;
            m_checkedSequence = entries->last().sequence;
        }
        m_acknowledged += static_cast<int>(lines.size());
    }

    static void checkLine(const QByteArray& line, const QList<desk::Entry>& entries, store::BlobFolder& blobs)
    {
        const QList<QByteArray> parts = line.split(' ');
        QCOMPARE(parts.size(), 3);
        const qint64 sequence = parts[1].toLongLong();
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const desk::Entry& e) { return e.sequence == sequence; });
        QVERIFY2(entry != entries.end(), line.constData());
        const json::Value after = entry->changes.changes().first().after;
        QVERIFY2(json::canonical(after).contains(parts[2]), line.constData());
        if (parts[0] == "file")
            QVERIFY2(blobs.check(QString::fromLatin1(parts[2])), line.constData());
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        constexpr int kills = 200;
        QRandomGenerator random(20261122);
        for (int i = 0; i < kills; ++i) {
            // Every fourth time while it opens, makes its tables or recovers.
            const QList<QByteArray> lines = i % 4 == 0 ? runAndKill(From::Start, random.bounded(120))
                                                       : runAndKill(From::FirstEdit, random.bounded(60));
            check(lines);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo(
            "%d kills, %d edits acknowledged, %d times something to recover, %d times before the first draft",
            kills, m_acknowledged, m_recoveries, m_neverReady);
        QVERIFY2(m_acknowledged > kills, "the subject hardly got to work: the test shows nothing");
    }

    void theAnswersAreWhatTheHistoryLeadsTo()
    {
        const auto opened = store::Workspace::open(m_workspace, reading());
        QVERIFY2(opened, qPrintable(codeOf(opened)));
        const QString draft = (*opened)->drafts().list()->first().id;
        draft::Answers replayed;
        const QList<desk::Entry> history = *(*opened)->drafts().history(draft);
        qint64 sequence = 0;
        for (const desk::Entry& entry : history) {
            QCOMPARE(entry.sequence, ++sequence);
            QVERIFY(entry.changes.applyTo(replayed));
        }
        QVERIFY((*opened)->drafts().load(draft)->answers == replayed);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
