#include "support/scenario.h"

#include "model/review/carry.h"
#include "model/review/contradictions.h"
#include "model/review/row_match.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::review;
using draft::Path;
using test::Scenario;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC);

Path at(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

Scenario form()
{
    Scenario scenario;
    scenario.add("name", "text")
        .add("founded", "date")
        .add("licensed", "yes_no")
        .add("number", "text", R"("visible": "licensed")")
        .add("expires", "text", R"("constraints": [{"id": "later", "rule": "today() >= date('2020-01-01') || expires != ''", "severity": "warns",
             "message": {"en": "m", "zh-Hant": "m", "zh-Hans": "m"}, "status": "product"}])")
        .add("twice", "decimal", R"("computed": "2 * 2")")
        .add("agree", "statement", R"("confirm": true)")
        .add("story", "text", R"("languages": "each")")
        .add("since", "partial_date")
        .add("papers", "attachment")
        .add("persons", "repeat", R"("row_title": "name_en", "fields": [{"id": "name_en", "type": "text"}, {"id": "name_zh", "type": "text"},
             {"id": "card", "type": "identifier", "identifier": "other"}, {"id": "role", "type": "text"}])")
        .add("chair", "party", R"("party": "person")")
        .add("shops", "repeat", R"("row_title": "street", "fields": [{"id": "street", "type": "text"}, {"id": "head", "type": "party", "party": "person"},
             {"id": "tills", "type": "repeat", "fields": [{"id": "number", "type": "integer"}]}])");
    return scenario;
}

void person(Scenario& scenario, const char* id, const char* name, const char* card = nullptr, const char* role = nullptr)
{
    scenario.addRow(QStringLiteral("persons"), QString::fromLatin1(id));
    const QString row = QStringLiteral("persons[%1].").arg(QLatin1String(id));
    if (name)
        scenario.answer(row + QStringLiteral("name_en"), name);
    if (card)
        scenario.answer(row + QStringLiteral("card"), card);
    if (role)
        scenario.answer(row + QStringLiteral("role"), role);
}

QString matchOf(const RowMatches& matches, const char* row)
{
    return matches.value(at(row)).text();
}

CarryPlan planned(Scenario& from, Scenario& to, int days = 90, const QHash<Path, QDateTime>& times = {})
{
    const auto plan = planCarry(from.session(), to.session(), {days, now, times});
    if (!plan)
        qFatal("not carried: %s", qPrintable(plan.error().code));
    return *plan;
}

QString fateOf(const CarryPlan& plan, const char* path)
{
    for (const CarriedAnswer& answer : plan.answers) {
        if (answer.from == at(path))
            return carriageTag(answer.carriage) + (answer.look ? QStringLiteral(" look") : QString());
    }
    return QStringLiteral("unlisted");
}

} // namespace

class CarryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesRowsByIdThenIdentifierThenName();
    void carriesValuesAndLeavesStates();
    void carriesRowsAndWhatRefersToThem();
    void fillsRowsThatMatchAndLeavesOtherTablesAlone();
    void marksWhatToLookAt();
    void aMarkGoesWithItsAnswer();
    void carryingTwiceDoesNothingMore();
    void findsContradictionsOfValuesOnly();
    void agreesWhereOneIsMorePrecise();
    void contradictionsFollowRowsAndReferences();
};

void CarryTest::matchesRowsByIdThenIdentifierThenName()
{
    Scenario one = form();
    person(one, "a1", R"("Ada")");
    person(one, "b1", R"("Ben")", R"("X1")");
    person(one, "c1", R"("Cy  Young")");
    person(one, "d1", R"("Dan")");
    person(one, "d2", R"("Dan")");
    person(one, "e1", R"("Eve")", R"("E1")");
    Scenario two = form();
    person(two, "a1", R"("Somebody")"); // the same id
    person(two, "b2", R"("Benjamin")", R"("X1")"); // the same card
    person(two, "c2", R"("cy young")");            // the same name
    person(two, "d3", R"("Dan")");                 // two could be meant
    person(two, "e2", R"("Eve")", R"("E9")");      // another card: another Eve
    const RowMatches matches = matchRows(one.session(), two.session());
    QCOMPARE(matchOf(matches, "persons[a1]"), QStringLiteral("persons[a1]"));
    QCOMPARE(matchOf(matches, "persons[b1]"), QStringLiteral("persons[b2]"));
    QCOMPARE(matchOf(matches, "persons[c1]"), QStringLiteral("persons[c2]"));
    QCOMPARE(matchOf(matches, "persons[d1]"), QString());
    QCOMPARE(matchOf(matches, "persons[d2]"), QString());
    QCOMPARE(matchOf(matches, "persons[e1]"), QString());
}

void CarryTest::carriesValuesAndLeavesStates()
{
    Scenario from = form();
    from.answer(QStringLiteral("name"), R"("Harbour")");
    from.answer(QStringLiteral("licensed"), "true");
    from.answer(QStringLiteral("number"), R"("L 1")");
    from.answer(QStringLiteral("agree"), "true");
    from.answer(QStringLiteral("since"), R"({"$state": "not-yet-known", "reason": "soon"})");
    Scenario to = form();
    to.answer(QStringLiteral("name"), R"("Harbour Two")");
    const CarryPlan plan = planned(from, to, 90, {{at("licensed"), now}, {at("number"), now}, {at("name"), now}});
    QCOMPARE(fateOf(plan, "name"), QStringLiteral("differs"));
    QCOMPARE(fateOf(plan, "number"), QStringLiteral("carried")); // asked once the answer before it is there
    QCOMPARE(fateOf(plan, "agree"), QStringLiteral("unlisted"));  // declared anew
    QCOMPARE(fateOf(plan, "since"), QStringLiteral("unlisted"));
    QCOMPARE(fateOf(plan, "twice"), QStringLiteral("unlisted"));
    to.apply(plan.changes);
    QCOMPARE(to.value(QStringLiteral("number")), QStringLiteral("\"L 1\""));
    QCOMPARE(to.value(QStringLiteral("name")), QStringLiteral("\"Harbour Two\""));

    Scenario closed = form(); // does not ask the number: licensed is answered no
    closed.answer(QStringLiteral("licensed"), "false");
    const CarryPlan less = planned(from, closed);
    QCOMPARE(fateOf(less, "number"), QStringLiteral("not_asked"));
    QVERIFY(!less.changes.find(at("number")));
}

void CarryTest::carriesRowsAndWhatRefersToThem()
{
    Scenario from = form();
    person(from, "p1", R"("Ada")");
    person(from, "p2", nullptr); // blank: nobody yet
    from.answer(QStringLiteral("chair"), R"({"$party": "p1"})");
    from.addRow(QStringLiteral("shops"), QStringLiteral("s1"));
    from.answer(QStringLiteral("shops[s1].head"), R"({"$party": "p1"})");
    from.addRow(QStringLiteral("shops[s1].tills"), QStringLiteral("t1"));
    from.answer(QStringLiteral("shops[s1].tills[t1].number"), R"("7")");
    Scenario to = form();
    person(to, "q1", R"("ada")");
    const CarryPlan plan = planned(from, to);
    to.apply(plan.changes);
    QCOMPARE(to.session().rows(at("persons")), QStringList{QStringLiteral("q1")}); // Ada is there already
    QCOMPARE(to.value(QStringLiteral("chair")), QStringLiteral("{\"$party\":\"q1\"}"));
    QCOMPARE(to.value(QStringLiteral("shops[s1].head")), QStringLiteral("{\"$party\":\"q1\"}"));
    QCOMPARE(to.value(QStringLiteral("shops[s1].tills[t1].number")), QStringLiteral("\"7\""));
}

void CarryTest::fillsRowsThatMatchAndLeavesOtherTablesAlone()
{
    Scenario from = form();
    person(from, "p1", R"("Ada")", nullptr, R"("Director")");
    person(from, "p2", R"("Ben")");
    for (const char* shop : {"s1", "s2"}) {
        from.addRow(QStringLiteral("shops"), QString::fromLatin1(shop));
        from.answer(QStringLiteral("shops[%1].street").arg(QLatin1String(shop)), QByteArray("\"" + QByteArray(shop) + " Road\"").constData());
    }
    Scenario to = form();
    person(to, "p1", R"("Ada")");
    to.addRow(QStringLiteral("shops"), QStringLiteral("z1"));
    to.answer(QStringLiteral("shops[z1].street"), R"("Other Road")");
    to.apply(planned(from, to).changes);
    QCOMPARE(to.value(QStringLiteral("persons[p1].role")), QStringLiteral("\"Director\""));
    QCOMPARE(to.session().rows(at("persons")), (QStringList{QStringLiteral("p1"), QStringLiteral("p2")}));
    QCOMPARE(to.session().rows(at("shops")), QStringList{QStringLiteral("z1")}); // its own list of shops stands
}

void CarryTest::marksWhatToLookAt()
{
    Scenario from = form();
    from.answer(QStringLiteral("name"), R"("Harbour")");
    from.answer(QStringLiteral("founded"), R"("2019-04-30")");
    from.answer(QStringLiteral("expires"), R"("soon")");
    from.answer(QStringLiteral("licensed"), "true");
    from.answer(QStringLiteral("number"), R"("L 1")");
    Scenario to = form();
    const QHash<Path, QDateTime> times{{at("name"), now.addDays(-10)}, {at("founded"), now}, {at("expires"), now}, {at("licensed"), now.addDays(-91)}};
    const CarryPlan plan = planned(from, to, 90, times);
    QCOMPARE(fateOf(plan, "name"), QStringLiteral("carried"));
    QCOMPARE(fateOf(plan, "founded"), QStringLiteral("carried look"));  // a date
    QCOMPARE(fateOf(plan, "expires"), QStringLiteral("carried look"));  // held against today
    QCOMPARE(fateOf(plan, "licensed"), QStringLiteral("carried look")); // old
    QCOMPARE(fateOf(plan, "number"), QStringLiteral("carried look"));   // nobody knows how old
    to.apply(plan.changes);
    QCOMPARE(draft::carriedToLookAt(to.answers()), (QList<Path>{at("expires"), at("founded"), at("licensed"), at("number")}));
    QVERIFY(!draft::carriedMark(to.answers(), at("name"))->look);
    QCOMPARE(draft::carriedMark(to.answers(), at("name"))->answeredAt, now.addDays(-10));
}

void CarryTest::aMarkGoesWithItsAnswer()
{
    Scenario from = form();
    from.answer(QStringLiteral("founded"), R"("2019-04-30")");
    Scenario to = form();
    to.apply(planned(from, to, 90, {{at("founded"), now.addDays(-400)}}).changes);
    // Carried on from there, its age is that of the first.
    Scenario third = form();
    third.apply(planned(to, third, 90, {{at("founded"), now}}).changes);
    QCOMPARE(draft::carriedMark(third.answers(), at("founded"))->answeredAt, now.addDays(-400));
    to.answer(QStringLiteral("founded"), R"("2019-05-01")");
    QVERIFY(!draft::carriedMark(to.answers(), at("founded")));
    QVERIFY(draft::carriedToLookAt(to.answers()).isEmpty());
}

void CarryTest::carryingTwiceDoesNothingMore()
{
    Scenario from = form();
    from.answer(QStringLiteral("name"), R"("Harbour")");
    person(from, "p1", R"("Ada")", R"("X")");
    from.answer(QStringLiteral("chair"), R"({"$party": "p1"})");
    Scenario to = form();
    to.apply(planned(from, to).changes);
    const CarryPlan again = planned(from, to);
    QVERIFY(again.changes.isEmpty());
    QCOMPARE(again.count(Carriage::Same), 4);
}

void CarryTest::findsContradictionsOfValuesOnly()
{
    Scenario one = form();
    one.answer(QStringLiteral("name"), R"("Harbour")");
    one.answer(QStringLiteral("founded"), R"("2019-04-30")");
    one.answer(QStringLiteral("licensed"), "true");
    one.answer(QStringLiteral("number"), R"("L 1")");
    Scenario two = form();
    two.answer(QStringLiteral("name"), R"("Harbour Ltd")");
    two.answer(QStringLiteral("founded"), R"({"$state": "not-yet-known", "reason": "soon"})");
    two.answer(QStringLiteral("licensed"), "true");
    two.answer(QStringLiteral("number"), R"("L 2")");
    QList<Contradiction> found = contradictions({&one.session(), &two.session()});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].id, QStringLiteral("name"));
    QCOMPARE(found[0].one.value.toString(), QStringLiteral("Harbour"));
    QCOMPARE(found[0].other.value.toString(), QStringLiteral("Harbour Ltd"));
    QCOMPARE(found[1].id, QStringLiteral("number"));
    two.answer(QStringLiteral("licensed"), "false"); // now the number does not apply there
    found = contradictions({&one.session(), &two.session()});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[1].id, QStringLiteral("licensed"));
    Scenario three = form();
    three.answer(QStringLiteral("name"), R"("Third")");
    QCOMPARE(contradictions({&one.session(), &two.session(), &three.session()}).size(), 4); // name: three pairs
}

void CarryTest::agreesWhereOneIsMorePrecise()
{
    Scenario one = form();
    one.answer(QStringLiteral("since"), R"("2019")");
    one.answer(QStringLiteral("story"), R"({"en": "Good"})");
    Scenario two = form();
    two.answer(QStringLiteral("since"), R"("2019-04")");
    two.answer(QStringLiteral("story"), R"({"en": "Good", "zh-Hant": "X"})");
    QVERIFY(contradictions({&one.session(), &two.session()}).isEmpty());
    two.answer(QStringLiteral("since"), R"("2018-04")");
    two.answer(QStringLiteral("story"), R"({"en": "Bad", "zh-Hant": "X"})");
    QCOMPARE(contradictions({&one.session(), &two.session()}).size(), 2);
}

void CarryTest::contradictionsFollowRowsAndReferences()
{
    Scenario one = form();
    person(one, "p1", R"("Ada")", R"("X1")", R"("Director")");
    person(one, "p2", R"("Ben")");
    one.answer(QStringLiteral("chair"), R"({"$party": "p1"})");
    Scenario two = form();
    person(two, "q1", R"("Ada")", R"("X1")", R"("Clerk")");
    person(two, "q2", R"("Ben")");
    two.answer(QStringLiteral("chair"), R"({"$party": "q1"})");
    QList<Contradiction> found = contradictions({&one.session(), &two.session()});
    QCOMPARE(found.size(), 1); // the role; the chair is the same person
    QCOMPARE(found[0].one.path, at("persons[p1].role"));
    QCOMPARE(found[0].other.path, at("persons[q1].role"));
    two.answer(QStringLiteral("chair"), R"({"$party": "q2"})");
    QCOMPARE(contradictions({&one.session(), &two.session()}).size(), 2);
}

QTEST_GUILESS_MAIN(CarryTest)
#include "tst_carry.moc"
