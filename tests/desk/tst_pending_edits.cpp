#include "model/desk/autosave.h"
#include "model/desk/pending_edits.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace aspirant;
using namespace aspirant::desk;

namespace {
draft::Path at(const char* text)
{
    return draft::Path::trusted(QString::fromUtf8(text));
}
json::Value text(const char* words)
{
    return words ? json::Value(QString::fromUtf8(words)) : json::Value();
}
draft::ChangeSet change(const char* path, const char* before, const char* after)
{
    return draft::ChangeSet({{at(path), text(before), text(after)}});
}
} // namespace

class TestPendingEdits : public QObject {
    Q_OBJECT

    const QDateTime m_start = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);

private Q_SLOTS:
    void keystrokesBeforeASaveAreOneEntry()
    {
        PendingEdits pending;
        pending.addTyping(at("a"), change("a", nullptr, "H"), m_start);
        pending.addTyping(at("a"), change("a", "H", "Ha"), m_start.addMSecs(100));
        const Entry entry = pending.first();
        QVERIFY(entry.changes == change("a", nullptr, "Ha"));
        QCOMPARE(entry.burst, 0);
        QCOMPARE(entry.at, m_start.addMSecs(100));
        pending.firstWasSaved(7);
        QVERIFY(pending.isEmpty());
    }

    void laterSavesOfOneTypingNameTheFirst()
    {
        PendingEdits pending;
        pending.addTyping(at("a"), change("a", nullptr, "H"), m_start);
        pending.firstWasSaved(7);
        for (qint64 sequence = 8; sequence < 10; ++sequence) {
            pending.addTyping(at("a"), change("a", "H", "Ha"), m_start.addSecs(1));
            QCOMPARE(pending.first().burst, 7);
            pending.firstWasSaved(sequence);
        }
    }

    void anotherFieldAPauseOrFinishingStartsAnotherTyping()
    {
        PendingEdits pending;
        pending.addTyping(at("a"), change("a", nullptr, "H"), m_start);
        pending.firstWasSaved(1);
        pending.addTyping(at("b"), change("b", nullptr, "x"), m_start);
        QCOMPARE(pending.first().burst, 0);
        pending.firstWasSaved(2);
        pending.addTyping(at("b"), change("b", "x", "xy"), m_start.addSecs(60));
        QCOMPARE(pending.first().burst, 0);
        pending.firstWasSaved(3);
        pending.finishTyping();
        pending.addTyping(at("b"), change("b", "xy", "xyz"), m_start.addSecs(60));
        QCOMPARE(pending.first().burst, 0);
    }

    void typedAndTakenBackIsNothing()
    {
        PendingEdits pending;
        pending.addTyping(at("a"), change("a", nullptr, "H"), m_start);
        pending.addTyping(at("a"), change("a", "H", nullptr), m_start);
        QVERIFY(pending.isEmpty());
    }

    void orderIsKept()
    {
        PendingEdits pending;
        pending.addTyping(at("a"), change("a", nullptr, "1"), m_start);
        pending.add(change("b", nullptr, "2"), Origin::Filled, m_start, 0);
        pending.addTyping(at("a"), change("a", "1", "3"), m_start);
        QStringList order;
        for (qint64 sequence = 1; !pending.isEmpty(); ++sequence) {
            order += pending.first().changes.changes().first().after.toString();
            QCOMPARE(pending.first().burst, 0);
            pending.firstWasSaved(sequence);
        }
        QCOMPARE(order.join(u' '), QStringLiteral("1 2 3"));
    }

    void anothersChangesAreTakenInUnderneath()
    {
        PendingEdits pending;
        pending.addTyping(at("a"), change("a", nullptr, "mine"), m_start);
        pending.add(change("b", nullptr, "same"), Origin::Typed, m_start);
        const draft::ChangeSet foreign(
            {{at("a"), {}, text("theirs")}, {at("b"), {}, text("same")}, {at("c"), {}, text("new")}});
        const draft::ChangeSet rest = pending.rebase(foreign);
        QVERIFY(rest == change("c", nullptr, "new"));
        QVERIFY(pending.first().changes == change("a", "theirs", "mine"));
        pending.firstWasSaved(1);
        QVERIFY(pending.isEmpty()); // the other had given the same answer
    }

    void savingIsNotPutOffByFurtherKeystrokes()
    {
        int saves = 0;
        Autosave autosave([&] {
            ++saves;
            return Result<void>();
        });
        QElapsedTimer timer;
        timer.start();
        while (saves == 0 && timer.elapsed() < 3000) {
            autosave.soon();
            QTest::qWait(30);
        }
        QCOMPARE(saves, 1);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void aFailureIsToldAndTriedAgain()
    {
        int attempts = 0;
        Autosave autosave([&]() -> Result<void> {
            if (++attempts < 3)
                return failure(QStringLiteral("store.disk_full"), {});
            return {};
        });
        QSignalSpy failed(&autosave, &Autosave::failed);
        QSignalSpy saved(&autosave, &Autosave::saved);
        QVERIFY(!autosave.now());
        QCOMPARE(failed.size(), 1);
        autosave.soon(); // keystrokes meanwhile do not hurry it
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 5000);
        QCOMPARE(attempts, 3);
        QCOMPARE(failed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPendingEdits)
#include "tst_pending_edits.moc"
