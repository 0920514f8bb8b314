#include "support/scenario.h"

#include "model/draft/draft_generator.h"
#include "model/pack/pack_generator.h"
#include "model/review/diff.h"
#include "model/review/merge.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::review;
using draft::Answers;
using draft::Path;
using test::Scenario;

namespace {

using PackPointer = std::shared_ptr<const pack::CompiledPack>;

Path at(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

json::Value word(const char* text)
{
    return QString::fromLatin1(text);
}

json::Value ids(const char* list)
{
    return json::Value::strings(QString::fromLatin1(list).split(u' '));
}

QString rowsOf(const Answers& answers, const char* repeat)
{
    return answers.value(at(repeat)).toStringList().join(u' ');
}

Scenario form()
{
    Scenario scenario;
    scenario.add("a", "text")
        .add("b", "text")
        .add("r", "repeat", R"("fields": [{"id": "x", "type": "text"}, {"id": "y", "type": "text"},
        {"id": "n", "type": "repeat", "fields": [{"id": "z", "type": "text"}]}])");
    return scenario;
}

Answers withEdits(const PackPointer& pack, Answers answers, quint64 seed, int edits)
{
    draft::DraftGenerator generator(pack, seed);
    for (int i = 0; i < edits; ++i) {
        if (!generator.edit(answers).applyTo(answers))
            qFatal("a generated edit does not apply");
    }
    return answers;
}

QList<Conflict> turned(QList<Conflict> conflicts)
{
    for (Conflict& conflict : conflicts)
        std::swap(conflict.mine, conflict.theirs);
    return conflicts;
}

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsDifferencesInFormOrder();
    void putsBothSidesTogether();
    void findsConflicts();
    void mergesRowsAsOrderedSets();
    void removedAgainstEditedIsAConflict();
    void contradictoryMovesAreAConflict();
    void obeysItsLaws_data();
    void obeysItsLaws();
};

void ReviewTest::tellsDifferencesInFormOrder()
{
    Scenario scenario = form();
    const Answers before{{at("b"), word("1")},
                         {at("a"), word("1")},
                         {at("r"), ids("r1 r2 r3")},
                         {at("r[r3].x"), word("gone")}};
    const Answers after{{at("b"), word("2")},
                        {at("r"), ids("r2 r1 r4")},
                        {at("r[r4].y"), word("new")},
                        {at("@title"), word("T")}};
    QStringList lines;
    for (const Difference& difference : differences(scenario.session().pack(), before, after))
        lines.append(differenceTag(difference.kind) + u' ' + difference.path.text());
    QCOMPARE(lines, QStringList({QStringLiteral("removed a"), QStringLiteral("changed b"),
                                 QStringLiteral("moved r"), QStringLiteral("row_removed r[r3]"),
                                 QStringLiteral("removed r[r3].x"), QStringLiteral("row_added r[r4]"),
                                 QStringLiteral("added r[r4].y"), QStringLiteral("added @title")}));
    QVERIFY(differences(scenario.session().pack(), before, before).isEmpty());
}

void ReviewTest::putsBothSidesTogether()
{
    Scenario scenario = form();
    const Answers base{{at("a"), word("1")}, {at("r"), ids("r1")}, {at("r[r1].x"), word("x")}};
    Answers mine = base, theirs = base;
    mine[at("a")] = word("2");
    mine[at("r[r1].x")] = word("mine");
    theirs[at("b")] = word("new");
    theirs[at("r[r1].y")] = word("theirs");
    const Merged merged = merge(scenario.session().pack(), base, mine, theirs);
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.answers, Answers({{at("a"), word("2")},
                                      {at("b"), word("new")},
                                      {at("r"), ids("r1")},
                                      {at("r[r1].x"), word("mine")},
                                      {at("r[r1].y"), word("theirs")}}));
}

void ReviewTest::findsConflicts()
{
    Scenario scenario = form();
    const Answers base{{at("a"), word("1")}, {at("b"), word("1")}};
    Answers mine = base, theirs = base;
    mine[at("a")] = word("2");
    theirs.remove(at("a"));
    mine[at("b")] = word("same");
    theirs[at("b")] = word("same");
    const Merged merged = merge(scenario.session().pack(), base, mine, theirs);
    QCOMPARE(merged.conflicts, QList<Conflict>({{at("a"), word("1"), word("2"), {}}}));
    QCOMPARE(merged.answers.value(at("a")), word("1"));
    QCOMPARE(merged.answers.value(at("b")), word("same"));
}

void ReviewTest::mergesRowsAsOrderedSets()
{
    Scenario scenario = form();
    const Answers base{{at("r"), ids("r1 r2 r3")}};
    Answers mine{{at("r"), ids("r1 m1 r2 r3 m2")}};
    Answers theirs{{at("r"), ids("t0 r1 t1 r3 t2")}};
    Merged merged = merge(scenario.session().pack(), base, mine, theirs);
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(rowsOf(merged.answers, "r"), QStringLiteral("t0 r1 m1 t1 r3 m2 t2"));
    mine[at("r")] = ids("r3 r1 r2");
    theirs[at("r")] = ids("r1 r2 r3 t1");
    merged = merge(scenario.session().pack(), base, mine, theirs);
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(rowsOf(merged.answers, "r"), QStringLiteral("r3 t1 r1 r2"));
    mine.remove(at("r"));
    theirs = base;
    QVERIFY(merge(scenario.session().pack(), base, mine, theirs).answers.isEmpty());
}

void ReviewTest::removedAgainstEditedIsAConflict()
{
    Scenario scenario = form();
    const Answers base{{at("r"), ids("r1 r2")},
                       {at("r[r1].x"), word("x")},
                       {at("r[r1].n"), ids("n1")},
                       {at("r[r1].n[n1].z"), word("z")}};
    Answers mine = base, theirs = base;
    QVERIFY(draft::removeRow(base, at("r[r1]")).applyTo(mine));
    theirs[at("r[r1].n[n1].z")] = word("changed");
    theirs[at("r[r2].x")] = word("also");
    const Merged merged = merge(scenario.session().pack(), base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts.first().path, at("r[r1]"));
    QVERIFY(merged.conflicts.first().mine.isNull());
    QCOMPARE(merged.conflicts.first().theirs[u"n[n1].z"], word("changed"));
    Answers expected = base;
    expected[at("r[r2].x")] = word("also");
    QCOMPARE(merged.answers, expected);

    theirs = base; // untouched there: simply gone
    QVERIFY(merge(scenario.session().pack(), base, mine, theirs).conflicts.isEmpty());
    QCOMPARE(merge(scenario.session().pack(), base, mine, theirs).answers, mine);
}

void ReviewTest::contradictoryMovesAreAConflict()
{
    Scenario scenario = form();
    const Answers base{{at("r"), ids("r1 r2 r3")}}, mine{{at("r"), ids("r2 r1 r3")}},
        theirs{{at("r"), ids("r1 r3 r2")}};
    const Merged merged = merge(scenario.session().pack(), base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts.first().path, at("r"));
    QCOMPARE(merged.answers, base);
}

void ReviewTest::obeysItsLaws_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void ReviewTest::obeysItsLaws()
{
    QFETCH(int, seed);
    pack::GeneratorSizes sizes;
    sizes.questions = 80;
    sizes.sections = 4;
    static const PackPointer pack = test::compiled(pack::generatePack(11, sizes));
    draft::DraftGenerator generator(pack, static_cast<quint64>(seed));
    const Answers base = generator.fill(70, 3);
    const Answers a = withEdits(pack, base, static_cast<quint64>(seed) * 2 + 1000, 25);
    const Answers b = withEdits(pack, base, static_cast<quint64>(seed) * 2 + 1001, 25);

    const Merged left = merge(*pack, base, a, base);
    QVERIFY(left.conflicts.isEmpty());
    QCOMPARE(left.answers, a);
    const Merged right = merge(*pack, base, base, b);
    QVERIFY(right.conflicts.isEmpty());
    QCOMPARE(right.answers, b);
    const Merged same = merge(*pack, base, a, a);
    QVERIFY(same.conflicts.isEmpty());
    QCOMPARE(same.answers, a);

    const Merged one = merge(*pack, base, a, b);
    const Merged other = merge(*pack, base, b, a);
    QCOMPARE(one.answers, other.answers);
    QCOMPARE(one.conflicts, turned(other.conflicts));

    // Sides that touch different questions never conflict.
    const draft::ChangeSet mine = draft::difference(base, a);
    const draft::ChangeSet theirs = draft::difference(base, b);
    QList<draft::Change> apart;
    for (const draft::Change& change : theirs.changes()) {
        const QString top = change.path.text().section(u'[', 0, 0);
        const bool shared =
            std::any_of(mine.changes().begin(), mine.changes().end(),
                        [&](const draft::Change& own) { return own.path.text().section(u'[', 0, 0) == top; });
        if (!shared)
            apart.append(change);
    }
    Answers disjoint = base;
    QVERIFY(draft::ChangeSet(apart).applyTo(disjoint));
    const Merged merged = merge(*pack, base, a, disjoint);
    QVERIFY(merged.conflicts.isEmpty());
    Answers expected = a;
    QVERIFY(draft::ChangeSet(apart).applyTo(expected));
    QCOMPARE(merged.answers, expected);
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
