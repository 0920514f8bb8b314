#include "support/scenario.h"

#include "model/draft/carried.h"
#include "model/registry/duplicates.h"
#include "model/registry/merge_rows.h"
#include "model/registry/name_forms.h"
#include "model/registry/role_coverage.h"
#include "model/registry/timeline.h"
#include "model/registry/where_used.h"

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

// People and companies as our packs have them, and a few questions that name them.
Scenario form()
{
    Scenario scenario;
    scenario.section("register")
        .add("persons", "repeat", R"("row_title": "name_en", "fields": [
            {"id": "name_en", "type": "text"}, {"id": "name_zh", "type": "text"},
            {"id": "capacities", "type": "choices", "choices": ["director", "officer", "contact"]},
            {"id": "birth_date", "type": "date"}, {"id": "hkid", "type": "identifier", "identifier": "hkid"},
            {"id": "id_document_number", "type": "identifier", "identifier": "other"}, {"id": "email", "type": "email"},
            {"id": "other_names", "type": "repeat", "fields": [{"id": "name", "type": "text"}]},
            {"id": "employment", "type": "repeat", "row_title": "employer", "fields": [{"id": "employer", "type": "text"}, {"id": "dates", "type": "period"}]},
            {"id": "education", "type": "repeat", "fields": [{"id": "school", "type": "text"}, {"id": "dates", "type": "period"}]},
            {"id": "mentor", "type": "party", "party": "person"}])")
        .add("entities", "repeat", R"("row_title": "name_en", "fields": [
            {"id": "name_en", "type": "text"}, {"id": "name_zh", "type": "text"}, {"id": "incorporation_date", "type": "date"},
            {"id": "br_number", "type": "identifier", "identifier": "br_number"},
            {"id": "lei", "type": "identifier", "identifier": "lei"}])");
    scenario.section("officers")
        .add("has_chair", "yes_no")
        .add("chair", "party", R"("party": "person", "required": true, "visible": "has_chair != false", "role": {"en": "chair", "zh-Hant": "主席", "zh-Hans": "主席"})")
        .add("ros", "repeat", R"("required": true, "min_rows": 1, "row_title": "person", "constraints": [{"id": "two", "rule": "count(ros) >= 2", "severity": "warns", "status": "product"}],
            "fields": [{"id": "person", "type": "party", "party": "person", "required": true, "role": {"en": "responsible officer", "zh-Hant": "負責人員", "zh-Hans": "负责人员"}},
                       {"id": "place", "type": "text"}, {"id": "deputy", "type": "party", "party": "person"}])")
        .add("services", "repeat", R"("required": true, "min_rows": 1, "fields": [{"id": "outside", "type": "yes_no"},
            {"id": "provider", "type": "party", "party": "entity", "required": true, "visible": "this.outside == true"}])")
        .add("holders", "repeat", R"("fields": [{"id": "holder", "type": "party", "party": "any", "required": true}, {"id": "share", "type": "integer"}])");
    return scenario;
}

void row(Scenario& scenario, const char* table, const char* id, std::initializer_list<std::pair<const char*, const char*>> answers)
{
    scenario.addRow(QString::fromLatin1(table), QString::fromLatin1(id));
    for (const auto& [key, value] : answers)
        scenario.answer(QStringLiteral("%1[%2].%3").arg(QLatin1String(table), QLatin1String(id), QLatin1String(key)), value);
}

QString english(const Message& message)
{
    static const Catalogue catalogue{QString()};
    return message.words(catalogue, Language::English);
}

QStringList pathsOf(const QList<Use>& uses)
{
    QStringList list;
    for (const Use& use : uses)
        list.append(use.path.text());
    return list;
}

QStringList parts(const char* words)
{
    return nameParts(QString::fromUtf8(words), NameOf::Person);
}

} // namespace

class RegistryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhereSomebodyIsNamed();
    void hiddenReferencesAreMarked();
    void readsTheLeastNumberOfRows_data();
    void readsTheLeastNumberOfRows();
    void saysWhichRolesAreOpen();
    void reducesNames_data();
    void reducesNames();
    void comparesNames_data();
    void comparesNames();
    void findsDuplicatePersons_data();
    void findsDuplicatePersons();
    void findsDuplicateCompanies_data();
    void findsDuplicateCompanies();
    void comparesManyRowsQuickly();
    void mergesIntoOneAndBack();
    void mergeTellsWhoIsNamedTwice();
    void mergeRefusesWhatMakesNoSense();
    void findsGapsAndOverlaps_data();
    void findsGapsAndOverlaps();
};

void RegistryTest::saysWhereSomebodyIsNamed()
{
    Scenario scenario = form();
    row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}, {"capacities", R"(["director"])"}});
    row(scenario, "persons", "p2", {});
    row(scenario, "entities", "p1", {{"name_en", "\"Harbour Limited\""}}); // the same id in the other table
    scenario.answer(QStringLiteral("has_chair"), "true");
    scenario.answer(QStringLiteral("chair"), R"({"$party": "p1"})");
    row(scenario, "ros", "o1", {{"person", R"({"$party": "p1"})"}, {"deputy", R"({"$party": "p1"})"}});
    row(scenario, "holders", "h1", {{"holder", R"({"$party": "p1"})"}});
    const QList<Entry> entries = whereUsed(scenario.session());
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].row, at("persons[p1]"));
    QCOMPARE(pathsOf(entries[0].uses), (QStringList{QStringLiteral("chair"), QStringLiteral("ros[o1].person"), QStringLiteral("ros[o1].deputy"), QStringLiteral("holders[h1].holder")}));
    QCOMPARE(entries[0].uses[0].section.en, QStringLiteral("officers"));
    QCOMPARE(entries[0].uses[1].row, Text()); // the row is called by this very person
    QCOMPARE(entries[0].uses[2].row.en, QStringLiteral("Chan Tai Man"));
    QStringList roles;
    for (const Text& role : entries[0].roles())
        roles.append(role.en);
    QCOMPARE(roles, (QStringList{QStringLiteral("director"), QStringLiteral("chair"), QStringLiteral("responsible officer")}));
    QVERIFY(entries[1].blank && entries[1].uses.isEmpty());
    QVERIFY(entries[2].uses.isEmpty());
}

void RegistryTest::hiddenReferencesAreMarked()
{
    Scenario scenario = form();
    row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}});
    scenario.answer(QStringLiteral("chair"), R"({"$party": "p1"})");
    scenario.answer(QStringLiteral("has_chair"), "false");
    const Entry entry = whereUsed(scenario.session()).first();
    QCOMPARE(entry.uses.size(), 1);
    QVERIFY(!entry.uses.first().asked);
    QVERIFY(entry.roles().isEmpty());
}

void RegistryTest::readsTheLeastNumberOfRows_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("least");
    const auto add = [](const char* rule, int least) { QTest::newRow(rule) << QString::fromLatin1(rule) << least; };
    add("count(a.b) >= 2", 2);
    add("count(a.b) > 2", 3);
    add("x == 1 && count(a.b) >= 4", 4);
    add("count(a.b) == 0 || count(a.b) >= 2", 0); // none will do
    add("count(a.c) >= 2", 0);
    add("count(a.b.filter(r, r.x)) >= 2", 0);
    add("2 >= count(a.b)", 0);
    add("count(a.b) >= 1.5", 0);
    add("count(a.b) >=", 0);
}

void RegistryTest::readsTheLeastNumberOfRows()
{
    QFETCH(QString, rule);
    QTEST(leastRows(rule, QStringLiteral("a.b")), "least");
}

void RegistryTest::saysWhichRolesAreOpen()
{
    Scenario scenario = form();
    row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}});
    scenario.answer(QStringLiteral("has_chair"), "true");
    QList<RoleNeed> needs = roleCoverage(scenario.session());
    QCOMPARE(needs.size(), 3); // holders are not asked for
    QCOMPARE(needs[0].question, at("chair"));
    QCOMPARE(english(needs[0].missing.first()), QStringLiteral("Nobody is named as “chair”."));
    QCOMPARE(needs[1].needed, 2);
    QCOMPARE(english(needs[1].missing.first()), QStringLiteral("2 more to be named as “responsible officer”."));

    scenario.answer(QStringLiteral("chair"), R"({"$party": "p1"})");
    row(scenario, "ros", "o1", {{"person", R"({"$party": "p1"})"}});
    needs = roleCoverage(scenario.session());
    QVERIFY(needs[0].isCovered());
    QCOMPARE(needs[1].holders, QList<Path>{at("persons[p1]")});
    QVERIFY(!needs[1].isCovered());
    QCOMPARE(needs[1].findings.first().code, QStringLiteral("rule.two"));

    row(scenario, "ros", "o2", {{"place", "\"Hong Kong\""}});
    needs = roleCoverage(scenario.session());
    QCOMPARE(needs[1].open, 1);
    QCOMPARE(needs[1].missing.size(), 1);
    scenario.answer(QStringLiteral("ros[o2].person"), R"({"$party": "gone"})"); // refers to nobody
    QCOMPARE(roleCoverage(scenario.session())[1].holders.size(), 1);
    QVERIFY(!roleCoverage(scenario.session())[1].isCovered());
    row(scenario, "persons", "p2", {{"name_en", "\"Lee Siu Fong\""}});
    scenario.answer(QStringLiteral("ros[o2].person"), R"({"$party": "p2"})");
    QVERIFY(roleCoverage(scenario.session())[1].isCovered());
    scenario.answer(QStringLiteral("has_chair"), "false");
    QCOMPARE(roleCoverage(scenario.session()).size(), 2);
    row(scenario, "services", "s1", {{"outside", "false"}}); // a row that does not ask for anybody
    QCOMPARE(roleCoverage(scenario.session()).size(), 1);
    row(scenario, "services", "s2", {{"outside", "true"}});
    QCOMPARE(roleCoverage(scenario.session()).last().open, 1);
}

void RegistryTest::reducesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("company");
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("chinese");
    const auto add = [](const char* name, bool company, const char* latin, const char* chinese) {
        QTest::newRow(name) << QString::fromUtf8(name) << company << QString::fromUtf8(latin) << QString::fromUtf8(chinese);
    };
    add("CHAN, Tai-man", false, "chan tai man", "");
    add("Dr. José  O’Brien", false, "jose obrien", "");
    add("\u202EChan\u200F Tai", false, "chan tai", ""); // right-to-left marks
    add("ＣＨＡＮ Ｔａｉ", false, "chan tai", "");       // full width
    add("Jose\u0301", false, "jose", "");                // combining accent
    add("陳 大·文", false, "", "陈大文");
    add("The Harbour Company Limited", true, "harbour", "");
    add("Company Limited", true, "company limited", ""); // nothing else is left: it is the name
    add("海港交易有限公司", true, "", "海港交易");
    add("海港交易股份有限公司", true, "", "海港交易");
}

void RegistryTest::reducesNames()
{
    QFETCH(QString, name);
    QFETCH(bool, company);
    const NameOf of = company ? NameOf::Company : NameOf::Person;
    QTEST(nameParts(name, of).join(u' '), "latin");
    QTEST(chineseForm(name, of), "chinese");
}

void RegistryTest::comparesNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("match");
    const auto add = [](const char* a, const char* b, NameMatch match) {
        QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << static_cast<int>(match);
    };
    add("CHAN Tai Man", "Chan, Tai-man", NameMatch::Same);
    add("Chan Taiman", "Chan Tai Man", NameMatch::Same);
    add("Tai Man Chan", "Chan Tai Man", NameMatch::OtherOrder);
    add("Taiman Chan", "Chan Tai Man", NameMatch::OtherOrder);
    add("Chan Tai Man, Peter", "Chan Tai Man", NameMatch::FurtherName);
    add("Chan T. M.", "Chan Tai Man", NameMatch::Initials);
    add("T M Chan", "Chan Tai Man", NameMatch::Initials);
    add("Chan Tai Mann", "Chan Tai Man", NameMatch::Spelling);
    add("Chan Tia Man", "Chan Tai Man", NameMatch::Spelling);
    add("Chan Siu Man", "Chan Tai Man", NameMatch::None);
    add("Ho Li", "Ho Lu", NameMatch::None); // too short to forgive a letter
    add("C T M", "Chan Tai Man", NameMatch::None);
    add("", "", NameMatch::None);
}

void RegistryTest::comparesNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(static_cast<int>(compareNames(nameParts(a, NameOf::Person), nameParts(b, NameOf::Person))), "match");
    QTEST(static_cast<int>(compareNames(nameParts(b, NameOf::Person), nameParts(a, NameOf::Person))), "match");
    QCOMPARE(parts("Mr Chan"), QStringList{QStringLiteral("chan")});
}

void RegistryTest::findsDuplicatePersons_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("score"); // 0: none told
    const auto add = [](const char* name, const char* a, const char* b, int score) { QTest::newRow(name) << QByteArray(a) << QByteArray(b) << score; };
    add("same name", R"({"name_en": "CHAN Tai Man"})", R"({"name_en": "Chan, Tai-man"})", 50);
    add("other order and birthday", R"({"name_en": "Chan Tai Man", "birth_date": "1980-01-02"})", R"({"name_en": "Tai Man Chan", "birth_date": "1980-01-02"})", 75);
    add("same name, other birthday", R"({"name_en": "Chan Tai Man", "birth_date": "1980-01-02"})", R"({"name_en": "Chan Tai Man", "birth_date": "1981-01-02"})", 0);
    add("same card, other name", R"({"name_en": "Chan Tai Man", "hkid": "A1234563"})", R"({"name_en": "Wong Peter", "hkid": "A1234563"})", 90);
    add("card given as other document", R"({"hkid": "A1234563"})", R"({"id_document_number": "a123456 3"})", 90);
    add("same name, other card", R"({"name_en": "Chan Tai Man", "hkid": "A1234563"})", R"({"name_en": "Chan Tai Man", "hkid": "B1234568"})", 0);
    add("two passports", R"({"name_en": "Chan Tai Man", "id_document_number": "K111111"})", R"({"name_en": "Chan Tai Man", "id_document_number": "K222222"})", 50);
    add("two scripts", R"({"name_en": "Chan", "name_zh": "陳大文"})", R"({"name_en": "Tan", "name_zh": "陈 大文"})", 45);
    add("Chinese names differ", R"({"name_en": "Chan Tai Man", "name_zh": "陳大文"})", R"({"name_en": "Chan Tai Man", "name_zh": "陳大民"})", 0);
    add("initials alone", R"({"name_en": "Chan Tai Man"})", R"({"name_en": "Chan T M"})", 0);
    add("initials and email", R"({"name_en": "Chan Tai Man", "email": "c@x.hk"})", R"({"name_en": "Chan T M", "email": "C@x.hk"})", 50);
    add("birthday alone", R"({"name_en": "Chan Tai Man", "birth_date": "1980-01-02"})", R"({"name_en": "Lee Siu Fong", "birth_date": "1980-01-02"})", 0);
    add("everything", R"({"name_en": "Chan Tai Man", "name_zh": "陳大文", "hkid": "A1234563", "birth_date": "1980-01-02"})",
        R"({"name_en": "Chan Tai Man", "name_zh": "陳大文", "hkid": "A1234563", "birth_date": "1980-01-02"})", 100);
}

void RegistryTest::findsDuplicatePersons()
{
    Scenario scenario = form();
    for (const char* id : {"a", "b"}) {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        row(scenario, "persons", id, {});
        const json::Value answers = *json::parse(*id == 'a' ? a : b);
        for (const auto& [key, value] : answers.object())
            scenario.answer(QStringLiteral("persons[%1].%2").arg(QLatin1String(id), key), json::canonical(value).constData());
    }
    row(scenario, "persons", "c", {}); // blank rows are like nobody
    row(scenario, "persons", "d", {});
    const QList<Duplicate> found = likelyDuplicates(scenario.session());
    QFETCH(int, score);
    QCOMPARE(found.size(), score > 0 ? 1 : 0);
    if (score > 0) {
        QCOMPARE(found.first().score, score);
        QCOMPARE(found.first().a, at("persons[a]"));
        QCOMPARE(found.first().b, at("persons[b]"));
        for (const Reason& reason : found.first().reasons)
            QVERIFY(!english(reason.words).contains(u'%'));
    }
    Scenario alias = form();
    row(alias, "persons", "a", {{"name_en", "\"Chan Tai Man\""}});
    row(alias, "persons", "b", {{"name_en", "\"Wong Siu Fong\""}});
    row(alias, "persons[b].other_names", "n", {{"name", "\"Chan Tai Man\""}});
    QCOMPARE(likelyDuplicates(alias.session()).size(), 1);
}

void RegistryTest::findsDuplicateCompanies_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("found");
    const auto add = [](const char* a, const char* b, bool found) { QTest::addRow("%s / %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << found; };
    add("Harbour Exchange Limited", "HARBOUR EXCHANGE LTD.", true);
    add("Harbour Exchange Limited", "Harbour Custody Limited", false);
    add("Harbour (Hong Kong) Limited", "Harbour Limited", false);
    add("海港交易有限公司", "海港交易股份有限公司", true);
}

void RegistryTest::findsDuplicateCompanies()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    Scenario scenario = form();
    row(scenario, "entities", "a", {{"name_en", json::canonical(a).constData()}});
    row(scenario, "entities", "b", {{"name_en", json::canonical(b).constData()}});
    row(scenario, "persons", "c", {{"name_en", json::canonical(a).constData()}}); // a person is no company
    QTEST(likelyDuplicates(scenario.session()).size() == 1, "found");
}

void RegistryTest::comparesManyRowsQuickly()
{
    Scenario scenario = form();
    scenario.session();
    draft::Answers answers;
    QStringList ids;
    const QString letters = QStringLiteral("abcdefghijklmnopqrst");
    for (int i = 0; i < 800; ++i) {
        const QString id = QStringLiteral("p%1").arg(i);
        ids.append(id);
        const QString name = QStringLiteral("%1ong %2iu %3%4an").arg(letters[i % 20]).arg(letters[(i / 20) % 20]).arg(letters[(i / 400) % 20]).arg(letters[(i * 7) % 20]);
        answers.insert(Path::trusted(QStringLiteral("persons")).row(id).child(QStringLiteral("name_en")), json::Value(name));
    }
    answers.insert(at("persons[p799].name_en"), answers.value(at("persons[p3].name_en")));
    answers.insert(at("persons"), json::Value::strings(ids));
    scenario.apply(draft::difference({}, answers));
    const QList<Duplicate> found = likelyDuplicates(scenario.session());
    QVERIFY(std::any_of(found.begin(), found.end(), [](const Duplicate& pair) { return pair.a == at("persons[p3]") && pair.b == at("persons[p799]"); }));
}

void RegistryTest::mergesIntoOneAndBack()
{
    Scenario scenario = form();
    row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}, {"capacities", R"(["officer"])"}});
    row(scenario, "persons[p1].employment", "e1", {{"employer", "\"Same\""}});
    row(scenario, "persons", "p2", {{"name_en", "\"Chan T M\""}, {"name_zh", "\"陳大文\""}, {"capacities", R"(["director"])"}, {"mentor", R"({"$party": "p2"})"}});
    row(scenario, "persons[p2].employment", "e1", {{"employer", "\"Other\""}});
    row(scenario, "persons[p2].employment", "e2", {{"employer", "\"Same\""}});
    row(scenario, "entities", "p2", {{"name_en", "\"Harbour Limited\""}});
    row(scenario, "ros", "o1", {{"person", R"({"$party": "p2"})"}, {"place", "\"HK\""}});
    scenario.answer(QStringLiteral("chair"), R"({"$party": "p2"})");
    scenario.answer(QStringLiteral("has_chair"), "false"); // hidden references move too
    const json::Value mark = draft::carriedFact({QStringLiteral("d0"), {}, true}, json::Value(QStringLiteral("陳大文")));
    scenario.apply(draft::setAnswer(scenario.answers(), draft::carriedPath(at("persons[p2].name_zh")), mark));

    const draft::Answers before = scenario.answers();
    const auto plan = planMerge(scenario.session(), at("persons[p1]"), at("persons[p2]"));
    QVERIFY(plan.has_value());
    QCOMPARE(scenario.answers(), before); // a plan changes nothing
    scenario.apply(plan->changes);
    QCOMPARE(scenario.texts(plan->moved), (QStringList{QStringLiteral("chair"), QStringLiteral("ros[o1].person")}));
    QCOMPARE(scenario.value(QStringLiteral("chair")), QStringLiteral(R"({"$party":"p1"})"));
    QCOMPARE(scenario.value(QStringLiteral("persons[p1].mentor")), QStringLiteral(R"({"$party":"p1"})"));
    QCOMPARE(scenario.value(QStringLiteral("persons[p1].name_en")), QStringLiteral("\"Chan Tai Man\""));
    QCOMPARE(scenario.value(QStringLiteral("persons[p1].name_zh")), QStringLiteral("\"陳大文\""));
    QCOMPARE(scenario.value(QStringLiteral("persons[p1].capacities")), QStringLiteral(R"(["director","officer"])"));
    QVERIFY(draft::carriedMark(scenario.answers(), at("persons[p1].name_zh")).has_value());
    QCOMPARE(plan->differing.size(), 1);
    QCOMPARE(plan->differing.first().path, at("persons[p1].name_en"));
    QCOMPARE(plan->differing.first().other, json::Value(QStringLiteral("Chan T M")));
    const QStringList jobs = scenario.session().rows(at("persons[p1].employment"));
    QCOMPARE(jobs.size(), 2); // "Same" stood there already
    QCOMPARE(scenario.session().rowTitle(at("persons[p1].employment").row(jobs[1])).en, QStringLiteral("Other"));
    QCOMPARE(scenario.session().rows(at("persons")), QStringList{QStringLiteral("p1")});
    QCOMPARE(scenario.session().rows(at("entities")), QStringList{QStringLiteral("p2")});
    for (const Path& path : scenario.answers().keys())
        QVERIFY2(!path.text().contains(QLatin1String("persons[p2]")), qPrintable(path.text()));
    scenario.apply(plan->changes.inverted());
    QCOMPARE(scenario.answers(), before);
}

void RegistryTest::mergeTellsWhoIsNamedTwice()
{
    Scenario scenario = form();
    row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}});
    row(scenario, "persons", "p2", {{"name_en", "\"Chan T M\""}});
    row(scenario, "ros", "o1", {{"person", R"({"$party": "p1"})"}});
    row(scenario, "ros", "o2", {{"person", R"({"$party": "p2"})"}});
    row(scenario, "holders", "h1", {{"holder", R"({"$party": "p2"})"}});
    const auto plan = planMerge(scenario.session(), at("persons[p1]"), at("persons[p2]"));
    QCOMPARE(scenario.texts(plan->twice), QStringList{QStringLiteral("ros[o2].person")});
}

void RegistryTest::mergeRefusesWhatMakesNoSense()
{
    Scenario scenario = form();
    row(scenario, "persons", "p1", {{"name_en", "\"Chan Tai Man\""}});
    row(scenario, "entities", "e1", {{"name_en", "\"Harbour Limited\""}});
    row(scenario, "ros", "o1", {{"place", "\"HK\""}});
    const auto code = [&](const char* keep, const char* drop) { return planMerge(scenario.session(), at(keep), at(drop)).error().code; };
    QCOMPARE(code("persons[p1]", "persons[p1]"), QStringLiteral("merge.same"));
    QCOMPARE(code("persons[p1]", "entities[e1]"), QStringLiteral("merge.tables"));
    QCOMPARE(code("persons[p1]", "persons[p9]"), QStringLiteral("merge.unknown"));
    QCOMPARE(code("ros[o1]", "persons[p1]"), QStringLiteral("merge.unknown"));
    QCOMPARE(code("persons", ""), QStringLiteral("merge.unknown"));
}

void RegistryTest::findsGapsAndOverlaps_data()
{
    QTest::addColumn<QStringList>("jobs");    // "from/to", "from/" while it lasts, "" without dates
    QTest::addColumn<QStringList>("studies");
    QTest::addColumn<QStringList>("told");
    const auto add = [](const char* name, const char* jobs, const char* studies, const char* told) {
        const auto list = [](const char* words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow(name) << list(jobs) << list(studies) << list(told);
    };
    // Today is 22 November 2026. Gaps as "-from/to/days", overlaps as "+from/to/days", undated rows as "?".
    add("nothing entered", "", "", "");
    add("without a break", "2010-01-01/2014-12-31 2015-01-01/", "", "");
    add("a gap of 31 days", "2010-01-01/2014-12-31 2015-02-01/", "", "-2015-01-01/2015-01-31/31");
    add("30 days are none", "2010-01-01/2014-12-31 2015-01-31/", "", "");
    add("in any order", "2015-06-01/ 2010-01-01/2014-12-31", "", "-2015-01-01/2015-05-31/151");
    add("covered by a long post", "2010-01-01/2020-12-31 2012-01-01/2012-01-15 2021-01-01/", "", "");
    add("out of work now", "2010-01-01/2026-01-31", "", "-2026-02-01/2026-11-22/295");
    add("studies explain a gap", "2010-01-01/2014-12-31 2016-01-01/", "2015-01-01/2015-12-31", "");
    add("studies in part", "2010-01-01/2014-12-31 2016-01-01/", "2015-01-01/2015-06-30", "-2015-07-01/2015-12-31/184");
    add("an overlap", "2010-01-01/2015-03-31 2015-01-01/", "", "+2015-01-01/2015-03-31/90");
    add("a short overlap", "2010-01-01/2015-01-30 2015-01-01/", "", "");
    add("ends before it begins", "2015-01-01/2014-01-01", "", "?");
    add("no dates", "x", "", "?");
    add("still to come", "2010-01-01/2030-01-01 2031-01-01/2032-01-01", "", "");
    add("begins in the future", "2010-01-01/2026-01-31 2027-06-01/2028-01-01", "", "-2026-02-01/2026-11-22/295");
}

void RegistryTest::findsGapsAndOverlaps()
{
    QFETCH(QStringList, jobs);
    QFETCH(QStringList, studies);
    Scenario scenario = form();
    row(scenario, "persons", "p", {{"name_en", "\"Chan Tai Man\""}});
    const auto enter = [&](const char* table, const char* title, const QStringList& periods) {
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const QByteArray id = "r" + QByteArray::number(i);
            row(scenario, table, id.constData(), {{title, "\"X\""}});
            if (!periods[i].contains(u'/'))
                continue;
            const QString end = periods[i].section(u'/', 1);
            const QString period = end.isEmpty() ? QStringLiteral(R"({"from": "%1"})").arg(periods[i].section(u'/', 0, 0))
                                                 : QStringLiteral(R"({"from": "%1", "to": "%2"})").arg(periods[i].section(u'/', 0, 0), end);
            scenario.answer(QStringLiteral("%1[%2].dates").arg(QLatin1String(table), QLatin1String(id)), period.toUtf8().constData());
        }
    };
    enter("persons[p].employment", "employer", jobs);
    enter("persons[p].education", "school", studies);
    const Timeline line = timeline(scenario.session(), at("persons[p]"));
    QStringList told;
    const auto tell = [](const QString& sign, const QDate& from, const QDate& to, int days) {
        return QStringLiteral("%1%2/%3/%4").arg(sign, from.toString(Qt::ISODate), to.toString(Qt::ISODate)).arg(days);
    };
    for (const Gap& gap : line.gaps)
        told.append(tell(QStringLiteral("-"), gap.from, gap.to, gap.days));
    for (const Overlap& overlap : line.overlaps)
        told.append(tell(QStringLiteral("+"), overlap.from, overlap.to, overlap.days));
    for (qsizetype i = 0; i < line.undated.size(); ++i)
        told.append(QStringLiteral("?"));
    QTEST(told, "told");
    TimelineOptions strict;
    strict.gapDays = 1;
    strict.alsoCovers.clear();
    QVERIFY(timeline(scenario.session(), at("persons[p]"), strict).gaps.size() >= line.gaps.size());
}

QTEST_GUILESS_MAIN(RegistryTest)
#include "tst_registry.moc"
