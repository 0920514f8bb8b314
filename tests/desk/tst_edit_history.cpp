#include "model/desk/edit_history.h"

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
json::Value rows(const QStringList& ids)
{
    return ids.isEmpty() ? json::Value() : json::Value::strings(ids);
}

// Tells a history line by line, and keeps the answers that it leads to.
struct Story {
    EditHistory history;
    draft::Answers answers;
    qint64 sequence = 0;

    qint64 append(const char* by, Origin origin, draft::ChangeSet changes, qint64 undoes = 0,
                  qint64 burst = 0)
    {
        Entry entry;
        entry.sequence = ++sequence;
        entry.by = QString::fromUtf8(by);
        entry.origin = origin;
        entry.undoes = undoes;
        entry.burst = burst;
        entry.changes = std::move(changes);
        if (!entry.changes.applyTo(answers))
            qFatal("the story does not fit together at %lld", entry.sequence);
        history.add(entry);
        return sequence;
    }
    qint64 set(const char* by, const char* path, const json::Value& value, qint64 burst = 0)
    {
        return append(by, Origin::Typed, draft::setAnswer(answers, at(path), value), 0, burst);
    }
    // False: not possible. What was refused stays as it was.
    bool undo(const char* by) { return turn(by, Origin::Undo, history.undo(QString::fromUtf8(by))); }
    bool redo(const char* by) { return turn(by, Origin::Redo, history.redo(QString::fromUtf8(by))); }
    bool turn(const char* by, Origin origin, const std::optional<EditHistory::Candidate>& step)
    {
        if (!step || step->obstacle)
            return false;
        append(by, origin, step->changes, step->inverseOf);
        return true;
    }
    QString value(const char* path) const { return answers.value(at(path)).toString(); }
};

} // namespace

class TestEditHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToUndoAtFirst()
    {
        Story story;
        QVERIFY(!story.undo("Ada"));
        QVERIFY(!story.redo("Ada"));
    }

    void stepsAreUndoneNewestFirstAndRedoneOldestFirst()
    {
        Story story;
        story.set("Ada", "a", text("1"));
        story.set("Ada", "b", text("2"));
        story.set("Ada", "a", text("3"));
        QVERIFY(story.undo("Ada"));
        QCOMPARE(story.value("a"), QStringLiteral("1"));
        QVERIFY(story.undo("Ada"));
        QCOMPARE(story.value("b"), QString());
        QVERIFY(story.undo("Ada"));
        QVERIFY(story.answers.isEmpty());
        QVERIFY(!story.undo("Ada"));
        QVERIFY(story.redo("Ada"));
        QCOMPARE(story.value("a"), QStringLiteral("1"));
        QVERIFY(story.redo("Ada"));
        QVERIFY(story.redo("Ada"));
        QCOMPARE(story.value("a"), QStringLiteral("3"));
        QCOMPARE(story.value("b"), QStringLiteral("2"));
        QVERIFY(!story.redo("Ada"));
        for (int turns = 0; turns < 3; ++turns) { // again and again
            QVERIFY(story.undo("Ada"));
            QCOMPARE(story.value("a"), QStringLiteral("1"));
            QVERIFY(story.redo("Ada"));
            QCOMPARE(story.value("a"), QStringLiteral("3"));
        }
    }

    void aNewChangeEndsRedoing()
    {
        Story story;
        story.set("Ada", "a", text("1"));
        story.set("Ada", "b", text("2"));
        QVERIFY(story.undo("Ada"));
        story.set("Ada", "c", text("3"));
        QVERIFY(!story.redo("Ada"));
        QVERIFY(story.undo("Ada"));
        QCOMPARE(story.value("c"), QString());
        QVERIFY(story.redo("Ada")); // the newest line only
        QCOMPARE(story.value("c"), QStringLiteral("3"));
        QVERIFY(!story.redo("Ada"));
        QVERIFY(story.undo("Ada"));
        QVERIFY(story.undo("Ada"));
        QCOMPARE(story.value("a"), QString());
    }

    void savesOfOneTypingAreOneStep()
    {
        Story story;
        const qint64 first = story.set("Ada", "a", text("H"));
        story.set("Ada", "a", text("Harb"), first);
        story.set("Ada", "a", text("Harbour"), first);
        QVERIFY(story.undo("Ada"));
        QCOMPARE(story.value("a"), QString());
        QVERIFY(!story.undo("Ada"));
        QVERIFY(story.redo("Ada"));
        QCOMPARE(story.value("a"), QStringLiteral("Harbour"));
    }

    void othersStepsAreNotMine()
    {
        Story story;
        story.set("Ada", "a", text("1"));
        story.set("Bo", "b", text("2"));
        QVERIFY(story.undo("Ada"));
        QCOMPARE(story.value("a"), QString());
        QCOMPARE(story.value("b"), QStringLiteral("2"));
        QVERIFY(!story.undo("Ada"));
        QVERIFY(!story.redo("Bo"));
    }

    void aLaterChangeOfTheSameAnswerRefusesAndIsNamed()
    {
        Story story;
        story.set("Ada", "a", text("1"));
        story.set("Bo", "a", text("2"));
        QVERIFY(!story.undo("Ada"));
        const auto step = story.history.undo(QStringLiteral("Ada"));
        QVERIFY(step && step->obstacle);
        QCOMPARE(step->obstacle->by, QStringLiteral("Bo"));
        QCOMPARE(step->obstacle->path, at("a"));
        QVERIFY(story.undo("Bo")); // once that is taken back, the way is free
        QVERIFY(story.undo("Ada"));
        QVERIFY(story.answers.isEmpty());
    }

    void aChangeAfterTheUndoRefusesTheRedo()
    {
        Story story;
        story.set("Ada", "a", text("1"));
        QVERIFY(story.undo("Ada"));
        story.set("Bo", "a", text("2"));
        QVERIFY(!story.redo("Ada"));
        const auto step = story.history.redo(QStringLiteral("Ada"));
        QVERIFY(step && step->obstacle);
    }

    void aRowThatSomeoneFilledIsNotTakenAway()
    {
        Story story;
        story.set("Ada", "ro", rows({QStringLiteral("r1")}));
        story.set("Bo", "ro[r1].name", text("Chan"));
        QVERIFY(!story.undo("Ada"));
        story.set("Bo", "other", text("x"));
        QVERIFY(story.undo("Bo"));
        QVERIFY(story.undo("Bo"));
        QVERIFY(story.undo("Ada"));
    }

    void anAnswerIsNotBroughtBackIntoARowThatIsGone()
    {
        Story story;
        story.set("Ada", "ro", rows({QStringLiteral("r1"), QStringLiteral("r2")}));
        story.set("Ada", "ro[r1].name", text("Chan"));
        story.set("Ada", "ro[r1].name", text(nullptr)); // cleared
        story.append("Bo", Origin::Typed, draft::removeRow(story.answers, at("ro[r1]")));
        QVERIFY(!story.undo("Ada"));
    }

    void theBeginningOfAnImportedDraftStays()
    {
        Story story;
        story.append("Ada", Origin::Imported, draft::setAnswer({}, at("a"), text("1")));
        QVERIFY(!story.undo("Ada"));
        story.append("Ada", Origin::Filled, draft::setAnswer(story.answers, at("b"), text("2")));
        QVERIFY(story.undo("Ada"));
        QCOMPARE(story.value("a"), QStringLiteral("1"));
    }

    void whatTouches_data()
    {
        QTest::addColumn<QString>("onePath");
        QTest::addColumn<QStringList>("oneBefore");
        QTest::addColumn<QStringList>("oneAfter");
        QTest::addColumn<QString>("otherPath");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* name, const char* one, QStringList before, QStringList after,
                            const char* other, bool expected) {
            QTest::newRow(name) << QString::fromUtf8(one) << before << after << QString::fromUtf8(other)
                                << expected;
        };
        const QString r1 = QStringLiteral("r1");
        const QString r2 = QStringLiteral("r2");
        row("same", "a", {}, {}, "a", true);
        row("different", "a", {}, {}, "b", false);
        row("a longer name", "a", {}, {r1}, "ab[r1].x", false);
        row("added row", "a", {}, {r1}, "a[r1].x", true);
        row("removed row", "a", {r1, r2}, {r2}, "a[r1].x.y", true);
        row("row that stays", "a", {r1}, {r1, r2}, "a[r1].x", false);
        row("nested row", "a", {r1}, {}, "a[r1].b[r2].x", true);
        row("moved rows", "a", {r1, r2}, {r2, r1}, "a[r1].x", false);
    }
    void whatTouches()
    {
        QFETCH(QString, onePath);
        QFETCH(QStringList, oneBefore);
        QFETCH(QStringList, oneAfter);
        QFETCH(QString, otherPath);
        QFETCH(bool, expected);
        const draft::Change one{draft::Path::trusted(onePath), rows(oneBefore), rows(oneAfter)};
        const draft::Change other{draft::Path::trusted(otherPath), {}, text("x")};
        QCOMPARE(touches(one, other), expected);
        QCOMPARE(touches(other, one), expected);
    }

    // Law: whatever was done, undoing everything of the only user leads back to the start, and redoing
    // everything to the end; and history read from scratch says the same as history kept.
    void undoingEverythingLeadsBackToTheStart()
    {
        quint32 random = 12345;
        const auto next = [&](quint32 bound) {
            random = random * 1664525 + 1013904223;
            return (random >> 16) % bound;
        };
        for (int round = 0; round < 40; ++round) {
            Story story;
            QList<Entry> all;
            for (int i = 0; i < 60; ++i) {
                const quint32 what = next(6);
                if (what == 0)
                    story.undo("Ada");
                else if (what == 1)
                    story.redo("Ada");
                else
                    story.set("Ada", qPrintable(QStringLiteral("q%1").arg(next(5))),
                              json::Value(static_cast<qint64>(i)));
            }
            const draft::Answers end = story.answers;
            int undone = 0;
            while (story.undo("Ada"))
                ++undone;
            QVERIFY(story.answers.isEmpty());
            while (undone-- > 0)
                QVERIFY(story.redo("Ada"));
            QCOMPARE(story.answers, end);
        }
    }
};

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edit_history.moc"
