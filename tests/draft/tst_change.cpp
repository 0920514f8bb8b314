#include "model/draft/change.h"

#include <QRandomGenerator>
#include <QTest>

using namespace aspirant;
using namespace aspirant::draft;

namespace {

Path at(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

json::Value word(const char* text)
{
    return QString::fromUtf8(text);
}

Answers randomAnswers(QRandomGenerator& random)
{
    Answers answers;
    for (int i = 0; i < 12; ++i) {
        if (random.bounded(2))
            answers.insert(Path::trusted(QStringLiteral("q%1").arg(i)), QString::number(random.bounded(3)));
    }
    return answers;
}

} // namespace

class ChangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsOneChangePerPathInOrder();
    void refusesStaleChangesAsAWhole();
    void removesARowWithEverythingInside();
    void addsAndMovesRows();
    void obeysItsLaws();
};

void ChangeTest::keepsOneChangePerPathInOrder()
{
    const ChangeSet set({{at("b"), {}, word("1")},
                         {at("a"), {}, word("x")},
                         {at("b"), word("1"), word("2")},
                         {at("c"), word("k"), word("k")}});
    QCOMPARE(set.changes().size(), 2);
    QCOMPARE(set.changes().first().path.text(), QStringLiteral("a"));
    QVERIFY(set.find(at("b")));
    QVERIFY(set.find(at("b"))->before.isNull());
    QCOMPARE(set.find(at("b"))->after.toString(), QStringLiteral("2"));
    QVERIFY(!set.find(at("c")));
}

void ChangeTest::refusesStaleChangesAsAWhole()
{
    Answers answers{{at("a"), word("1")}, {at("b"), word("2")}};
    const Answers before = answers;
    const ChangeSet set({{at("a"), word("1"), word("9")}, {at("b"), word("not this"), word("9")}});
    const auto done = set.applyTo(answers);
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("change.stale"));
    QCOMPARE(done.error().place, QStringLiteral("b"));
    QVERIFY(answers == before);
}

void ChangeTest::removesARowWithEverythingInside()
{
    Answers answers{{at("a"), json::Value::strings({QStringLiteral("r1"), QStringLiteral("r12")})},
                    {at("a[r1].x"), word("1")},
                    {at("a[r1].n"), json::Value::strings({QStringLiteral("s")})},
                    {at("a[r1].n[s].y"), word("2")},
                    {at("a[r12].x"), word("3")}};
    const Answers before = answers;
    const ChangeSet removal = removeRow(answers, at("a[r1]"));
    QVERIFY(removal.applyTo(answers));
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.value(at("a")).toStringList(), QStringList{QStringLiteral("r12")});
    QVERIFY(removal.inverted().applyTo(answers));
    QVERIFY(answers == before);
}

void ChangeTest::addsAndMovesRows()
{
    Answers answers;
    for (const char* id : {"r1", "r2", "r3"})
        QVERIFY(addRow(answers, at("a"), QString::fromLatin1(id)).applyTo(answers));
    QVERIFY(addRow(answers, at("a"), QStringLiteral("r0"), 0).applyTo(answers));
    QCOMPARE(answers.value(at("a")).toStringList().join(u' '), QStringLiteral("r0 r1 r2 r3"));
    QVERIFY(addRow(answers, at("a"), QStringLiteral("r2")).isEmpty());
    QVERIFY(moveRow(answers, at("a[r3]"), 1).applyTo(answers));
    QCOMPARE(answers.value(at("a")).toStringList().join(u' '), QStringLiteral("r0 r3 r1 r2"));
    QVERIFY(moveRow(answers, at("a[none]"), 1).isEmpty());
    for (const char* row : {"a[r0]", "a[r1]", "a[r2]", "a[r3]"})
        QVERIFY(removeRow(answers, at(row)).applyTo(answers));
    QVERIFY2(answers.isEmpty(), "an empty list of rows is no answer");
}

void ChangeTest::obeysItsLaws()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 300; ++round) {
        const Answers a = randomAnswers(random);
        const Answers b = randomAnswers(random);
        const Answers c = randomAnswers(random);
        const ChangeSet ab = difference(a, b);
        const ChangeSet bc = difference(b, c);

        Answers answers = a;
        QVERIFY(ab.applyTo(answers));
        QVERIFY(answers == b);
        QVERIFY(ab.inverted().applyTo(answers)); // apply, then invert: nothing happened
        QVERIFY(answers == a);

        QVERIFY(ab.inverted().inverted() == ab);
        QVERIFY(ab.combined(bc) == difference(a, c));
        QVERIFY(ab.combined(ab.inverted()).isEmpty());
        QVERIFY(ab.combined(bc).inverted() == bc.inverted().combined(ab.inverted()));
        QVERIFY(difference(a, a).isEmpty());
    }
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "tst_change.moc"
