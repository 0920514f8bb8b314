// What a person does with the register: choosing between two answers of a merge, telling two people apart, giving a role.
#include "support/scenario.h"

#include "model/draft/carried.h"
#include "model/draft/paper.h"
#include "model/registry/distinct.h"
#include "model/registry/duplicates.h"
#include "model/registry/merge_rows.h"
#include "model/registry/role_coverage.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::registry;
using draft::Path;
using test::Scenario;

namespace {

Path at(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

Scenario form()
{
    Scenario scenario;
    scenario.section("register")
        .add("persons", "repeat", R"("row_title": "name_en", "fields": [
            {"id": "name_en", "type": "text"}, {"id": "email", "type": "email"}, {"id": "cv", "type": "attachment"},
            {"id": "employment", "type": "repeat", "states": ["not-applicable"], "row_title": "employer", "fields": [{"id": "employer", "type": "text"}]},
            {"id": "mentor", "type": "party", "party": "person", "required": true}])")
        .add("entities", "repeat", R"("row_title": "name_en", "fields": [{"id": "name_en", "type": "text"}])");
    scenario.section("officers")
        .add("chair", "party", R"("party": "person", "required": true)")
        .add("auditor", "party", R"("party": "entity")")
        .add("ros", "repeat", R"("required": true, "min_rows": 2, "max_rows": 3, "row_title": "office",
            "fields": [{"id": "person", "type": "party", "party": "person", "required": true}, {"id": "office", "type": "text"}, {"id": "deputy", "type": "party", "party": "person"}])")
        .add("functions", "matrix", R"("rows": ["risk", "compliance"],
            "fields": [{"id": "manager", "type": "party", "party": "person", "required": true}])");
    return scenario;
}

void row(Scenario& scenario, const char* table, const char* id, std::initializer_list<std::pair<const char*, const char*>> answers)
{
    scenario.addRow(QString::fromLatin1(table), QString::fromLatin1(id));
    for (const auto& [key, value] : answers)
        scenario.answer(QStringLiteral("%1[%2].%3").arg(QLatin1String(table), QLatin1String(id), QLatin1String(key)), value);
}

QStringList namings(const QList<RolePlace>& places)
{
    QStringList list;
    for (const RolePlace& place : places)
        list.append(place.newRow ? place.question.text() + QStringLiteral(" +") : place.naming.text());
    return list;
}

} // namespace

class RegisterEditsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheOthersAnswerWhereChosen()
    {
        Scenario scenario = form();
        row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}, {"email", "\"one@example.com\""}});
        row(scenario, "persons", "p2", {{"name_en", "\"CHAN Tai-man\""}, {"email", "\"two@example.com\""}});
        const auto mark = [](const char* value) { return draft::carriedFact({QStringLiteral("d0"), {}, true}, json::Value(QString::fromLatin1(value))); };
        scenario.apply(draft::setAnswer(scenario.answers(), draft::carriedPath(at("persons[p1].name_en")), mark("Chan Tai Man")));
        scenario.apply(draft::setAnswer(scenario.answers(), draft::carriedPath(at("persons[p2].email")), mark("two@example.com")));
        const draft::Answers before = scenario.answers();

        for (const char* wrong : {"persons[p1].emial", "persons[p2].email", "email", "persons[p1]"}) {
            const auto refused = planMerge(scenario.session(), at("persons[p1]"), at("persons[p2]"), {Path::trusted(QString::fromLatin1(wrong))});
            QVERIFY2(!refused, wrong); // else the answer that was meant would be given up in silence
            QCOMPARE(refused.error().code, QStringLiteral("merge.take"));
        }
        const auto plan = planMerge(scenario.session(), at("persons[p1]"), at("persons[p2]"), {at("persons[p1].email")});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->differing.size(), 2);
        QCOMPARE(plan->differing[0].taken, false);
        QCOMPARE(plan->differing[1].taken, true);
        scenario.apply(plan->changes);
        QCOMPARE(scenario.value(QStringLiteral("persons[p1].name_en")), QStringLiteral("\"Chan Tai Man\""));
        QCOMPARE(scenario.value(QStringLiteral("persons[p1].email")), QStringLiteral("\"two@example.com\""));
        // What is known of an answer goes with it.
        QVERIFY(draft::carriedMark(scenario.answers(), at("persons[p1].name_en")).has_value());
        QVERIFY(draft::carriedMark(scenario.answers(), at("persons[p1].email")).has_value());
        scenario.apply(plan->changes.inverted());
        QCOMPARE(scenario.answers(), before);
    }

    void takesRowsInsteadOfNotApplicable()
    {
        Scenario scenario = form();
        row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}, {"employment", R"({"$state": "not-applicable", "reason": "None"})"}});
        row(scenario, "persons", "p2", {{"name_en", "\"Chan Tai Man\""}});
        row(scenario, "persons[p2].employment", "e1", {{"employer", "\"Harbour\""}});
        const QString digest(64, u'a');
        scenario.apply(draft::setAnswer(scenario.answers(), draft::paperPath(at("persons[p2].employment[e1].employer"), digest), json::Value(QStringLiteral("x"))));
        auto plan = planMerge(scenario.session(), at("persons[p1]"), at("persons[p2]"));
        QCOMPARE(plan->differing.size(), 1);
        QVERIFY(!plan->differing.first().taken);
        plan = planMerge(scenario.session(), at("persons[p1]"), at("persons[p2]"), {at("persons[p1].employment")});
        scenario.apply(plan->changes);
        QCOMPARE(scenario.session().rows(at("persons[p1].employment")), QStringList{QStringLiteral("e1")});
        QCOMPARE(scenario.value(QStringLiteral("persons[p1].employment[e1].employer")), QStringLiteral("\"Harbour\""));
        QVERIFY(scenario.answers().contains(draft::paperPath(at("persons[p1].employment[e1].employer"), digest)));
    }

    void remembersThatTwoAreDifferent()
    {
        Scenario scenario = form();
        row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}});
        row(scenario, "persons", "p2", {{"name_en", "\"Chan Tai Man\""}});
        QCOMPARE(likelyDuplicates(scenario.session()).size(), 1);
        scenario.apply(setDistinct(scenario.answers(), at("persons[p2]"), at("persons[p1]"), true));
        QVERIFY(areDistinct(scenario.answers(), at("persons[p1]"), at("persons[p2]")));
        QVERIFY(likelyDuplicates(scenario.session()).isEmpty());
        const QList<Duplicate> all = likelyDuplicates(scenario.session(), {40, true});
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().distinct);
        const draft::Answers before = scenario.answers();
        scenario.apply(setDistinct(before, at("persons[p1]"), at("persons[p2]"), false));
        QCOMPARE(likelyDuplicates(scenario.session()).size(), 1);
        scenario.apply(setDistinct(scenario.answers(), at("persons[p1]"), at("persons[p2]"), true));
        // Merged after all: nothing is left that speaks of the row that went.
        scenario.apply(planMerge(scenario.session(), at("persons[p2]"), at("persons[p1]"))->changes);
        for (const Path& path : scenario.answers().keys())
            QVERIFY2(!path.text().contains(QLatin1String("persons[p1]")), qPrintable(path.text()));
    }

    void offersTheRolesThatAreOpen()
    {
        Scenario scenario = form();
        row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}});
        row(scenario, "entities", "e1", {{"name_en", "\"Heron Limited\""}});
        QCOMPARE(namings(placesFor(scenario.session(), at("persons[p1]"))),
                 (QStringList{QStringLiteral("chair"), QStringLiteral("ros +"), QStringLiteral("functions[risk].manager"), QStringLiteral("functions[compliance].manager")}));
        QCOMPARE(namings(placesFor(scenario.session(), at("entities[e1]"))), QStringList{QStringLiteral("auditor")});

        // Given, they are not offered again; a row of the matrix for each function is.
        for (int round = 0; round < 2; ++round) {
            const RolePlace place = placesFor(scenario.session(), at("persons[p1]")).first();
            const draft::Answers before = scenario.answers();
            const draft::ChangeSet changes = nameAt(scenario.session(), place, at("persons[p1]"));
            scenario.apply(changes);
            QCOMPARE(scenario.session().state(place.naming).answer[u"$party"].toString(), QStringLiteral("p1"));
            draft::Answers undone = scenario.answers();
            QVERIFY(changes.inverted().applyTo(undone).has_value());
            QCOMPARE(undone, before);
        }
        QCOMPARE(scenario.session().rows(at("ros")).size(), 1);
        QCOMPARE(namings(placesFor(scenario.session(), at("persons[p1]"))),
                 (QStringList{QStringLiteral("functions[risk].manager"), QStringLiteral("functions[compliance].manager")}));
    }

    void fillsARowThatNamesNobodyBeforeAddingOne()
    {
        Scenario scenario = form();
        row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}});
        row(scenario, "ros", "o1", {{"office", "\"Chief\""}});
        QList<RolePlace> places = placesFor(scenario.session(), at("persons[p1]"));
        QVERIFY(namings(places).contains(QStringLiteral("ros[o1].person")));
        QVERIFY(namings(places).contains(QStringLiteral("ros +"))); // that row is about an office of its own
        scenario.addRow(QStringLiteral("ros"), QStringLiteral("o2")); // blank
        places = placesFor(scenario.session(), at("persons[p1]"));
        QVERIFY(namings(places).contains(QStringLiteral("ros[o2].person")));
        QVERIFY(!namings(places).contains(QStringLiteral("ros +")));
        for (const RolePlace& place : places) {
            if (place.naming == at("ros[o1].person"))
                QCOMPARE(place.row.en, QStringLiteral("Chief"));
        }
    }
};

QTEST_APPLESS_MAIN(RegisterEditsTest)
#include "tst_register_edits.moc"
