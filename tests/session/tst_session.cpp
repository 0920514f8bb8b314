#include "support/scenario.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::session;
using test::Scenario;

namespace {

QString path(const char* text)
{
    return QString::fromLatin1(text);
}

constexpr const char* directors = R"("fields": [
    {"id": "name", "type": "text", "required": true},
    {"id": "foreign", "type": "yes_no"},
    {"id": "visa", "type": "text", "visible": "this.foreign", "required": true},
    {"id": "posts", "type": "repeat", "visible": "this.foreign",
     "fields": [{"id": "firm", "type": "text"}, {"id": "months", "type": "integer"}]}
])";

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksFollowUpsOnlyWhenTheyApply();
    void leavesTheUndecidedOutOrDimsIt();
    void hidesWhatAHiddenSectionHolds();
    void setsHiddenAnswersAsideAndGivesThemBackByteEqual();
    void readsHiddenAnswersAsUnknown();
    void skipsHiddenRowsInSums();
    void readsAcrossRows();
    void followsPartyReferences();
    void blankRowsCountForNothing();
    void hidesRowsOfAMatrix();
    void tellsWhatAnEditDid();
    void previewLeavesNothingBehind();
    void followsTheDate();
    void refusesStaleChanges();
    void touchesOnlyWhatDepends();
};

void SessionTest::asksFollowUpsOnlyWhenTheyApply()
{
    Scenario form;
    form.add("licensed", "yes_no").add("number", "text", R"("visible": "licensed")");
    QCOMPARE(form.state(path("number")).visibility, Visibility::Undecided);
    form.answer(path("licensed"), "true");
    QVERIFY(form.isVisible(path("number")));
    form.answer(path("licensed"), "false");
    QCOMPARE(form.state(path("number")).visibility, Visibility::Hidden);
    form.clear(path("licensed"));
    QCOMPARE(form.state(path("number")).visibility, Visibility::Undecided);
    QCOMPARE(form.state(path("nothing")).visibility, Visibility::Hidden);
}

void SessionTest::leavesTheUndecidedOutOrDimsIt()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("b", "text", R"("visible": {"rule": "a", "unknown": "show"}, "required": true)");
    QCOMPARE(form.state(path("b")).visibility, Visibility::MayApply);
    QCOMPARE(form.state(path("b")).required, Truth::Maybe);
    QVERIFY(!form.session().isRelevant(Scenario::at(path("b"))));
    QVERIFY(form.findings().isEmpty());
    const Delta delta = form.answer(path("a"), "true");
    QVERIFY2(delta.appeared.isEmpty(), "it was there, dimmed");
    QCOMPARE(Scenario::texts(delta.required), QStringList{path("b")});
    QVERIFY(form.isRequired(path("b")));
}

void SessionTest::hidesWhatAHiddenSectionHolds()
{
    Scenario form;
    form.section("one")
        .add("a", "yes_no")
        .section("two", R"("visible": "a")")
        .add("b", "text")
        .add("rows", "repeat", directors);
    form.addRow(path("rows"), path("r1"));
    QCOMPARE(form.session().sectionVisibility(1), Visibility::Undecided);
    QCOMPARE(form.state(path("rows[r1].name")).visibility, Visibility::Undecided);
    const Delta delta = form.answer(path("a"), "true");
    QCOMPARE(delta.sections, QList<int>{1});
    QVERIFY(form.isVisible(path("b")));
    QVERIFY(form.isVisible(path("rows[r1].name")));
    form.answer(path("a"), "false");
    QCOMPARE(form.state(path("rows[r1].name")).visibility, Visibility::Hidden);
    QCOMPARE(form.session().sectionOf(Scenario::at(path("rows[r1].name"))), 1);
}

void SessionTest::setsHiddenAnswersAsideAndGivesThemBackByteEqual()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("people", "repeat", (QByteArray(R"("visible": "a", )") + directors).constData());
    form.answer(path("a"), "true");
    form.addRow(path("people"), path("r1"));
    form.answer(path("people[r1].name"), R"("Chan  Tai\nMan ")");
    form.answer(path("people[r1].foreign"), "true");
    form.addRow(path("people[r1].posts"), path("p1"));
    form.answer(path("people[r1].posts[p1].firm"), R"("Café \u00e9")");
    form.answer(path("people[r1].posts[p1].months"), R"("007")");
    const draft::Answers before = form.answers();
    const QList<Issue> findingsBefore = form.session().findings();
    const Progress progressBefore = form.session().progress();
    QCOMPARE(form.session().relevantAnswers(), before);

    const Delta gone = form.answer(path("a"), "false");
    QCOMPARE(gone.setAside.size(), 6); // both lists of rows and the four answers in them
    QCOMPARE(form.session().setAsideAnswers().size(), 6);
    QVERIFY(form.state(path("people[r1].posts[p1].firm")).setAside);
    QCOMPARE(form.session().relevantAnswers().size(), 1);

    const Delta back = form.answer(path("a"), "true");
    QCOMPARE(back.restored, gone.setAside);
    QCOMPARE(form.answers(), before);
    QCOMPARE(form.session().relevantAnswers(), before);
    QCOMPARE(form.session().findings(), findingsBefore);
    QCOMPARE(form.session().progress(), progressBefore);

    // Hidden one level further in, by a rule of the row itself.
    form.answer(path("people[r1].foreign"), "false");
    QVERIFY(form.state(path("people[r1].posts[p1].months")).setAside);
    form.answer(path("people[r1].foreign"), "true");
    QCOMPARE(form.answers(), before);
    QCOMPARE(form.value(path("people[r1].posts[p1].months")), path("\"7\""));
}

void SessionTest::readsHiddenAnswersAsUnknown()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("b", "yes_no", R"("visible": "a")")
        .add("c", "text", R"("visible": "b")")
        .add("d", "text", R"x("visible": "applicable(b)")x")
        .add("e", "text", R"x("visible": "answered(b)")x");
    form.answer(path("a"), "true");
    form.answer(path("b"), "true");
    QVERIFY(form.isVisible(path("c")));
    QVERIFY(form.isVisible(path("d")));
    QVERIFY(form.isVisible(path("e")));
    form.answer(path("a"), "false");
    QCOMPARE(form.state(path("c")).visibility, Visibility::Undecided);
    QCOMPARE(form.state(path("d")).visibility, Visibility::Hidden);
    QCOMPARE(form.state(path("e")).visibility, Visibility::Hidden);
    form.clear(path("a"));
    QCOMPARE(form.state(path("d")).visibility, Visibility::Undecided);
    form.answer(path("a"), R"({"$state": "not-yet-known", "reason": "asked"})");
    QCOMPARE(form.state(path("b")).visibility, Visibility::Undecided);
}

void SessionTest::skipsHiddenRowsInSums()
{
    Scenario form;
    form.add("holders", "repeat", R"("fields": [{"id": "active", "type": "yes_no"},
            {"id": "share", "type": "percentage", "visible": "this.active"}])")
        .add("total", "percentage", R"x("computed": "sum(holders.map(h, h.share))")x");
    QCOMPARE(form.value(path("total")), path("\"0\""));
    form.addRow(path("holders"), path("r1"));
    QCOMPARE(form.value(path("total")), path("\"0\"")); // blank
    form.answer(path("holders[r1].active"), "true");
    QCOMPARE(form.value(path("total")), path("null")); // unanswered: not known yet
    form.answer(path("holders[r1].share"), R"("60")");
    form.addRow(path("holders"), path("r2"));
    form.answer(path("holders[r2].active"), "true");
    form.answer(path("holders[r2].share"), R"("30.5")");
    QCOMPARE(form.value(path("total")), path("\"90.5\""));
    form.answer(path("holders[r2].active"), "false");
    QCOMPARE(form.value(path("total")), path("\"60\""));
    form.answer(path("holders[r1].share"), R"({"$state": "not-applicable", "reason": "x"})");
    QCOMPARE(form.value(path("total")), path("\"0\""));
    form.answer(path("holders[r1].share"), R"({"$state": "not-yet-known", "reason": "x"})");
    QCOMPARE(form.value(path("total")), path("null"));
    form.removeRow(path("holders[r1]"));
    QCOMPARE(form.value(path("total")), path("\"0\""));
}

void SessionTest::readsAcrossRows()
{
    Scenario form;
    form.add("limit", "integer").add("groups", "repeat", R"x("fields": [
            {"id": "cap", "type": "integer"},
            {"id": "items", "type": "repeat", "fields": [
                {"id": "size", "type": "integer", "constraints": [{"id": "under_cap", "rule": "this.size <= parent.cap && this.size <= limit"}]}]},
            {"id": "used", "type": "integer", "computed": "sum(this.items.map(i, i.size))"}])x");
    form.answer(path("limit"), R"("100")");
    form.addRow(path("groups"), path("g1"));
    form.addRow(path("groups[g1].items"), path("i1"));
    form.answer(path("groups[g1].items[i1].size"), R"("7")");
    QCOMPARE(form.findings(), QStringList());
    QCOMPARE(form.value(path("groups[g1].used")), path("\"7\""));
    form.answer(path("groups[g1].cap"), R"("5")");
    QCOMPARE(form.findings(), QStringList{path("rule.under_cap groups[g1].items[i1].size")});
    form.addRow(path("groups"), path("g2"), 0);
    form.answer(path("groups[g2].cap"), R"("9")");
    form.addRow(path("groups[g2].items"), path("i1"));
    form.answer(path("groups[g2].items[i1].size"), R"("9")");
    QCOMPARE(form.findings(), QStringList{path("rule.under_cap groups[g1].items[i1].size")});
    form.answer(path("limit"), R"("8")");
    QCOMPARE(form.findings(), QStringList({path("rule.under_cap groups[g2].items[i1].size"),
                                           path("rule.under_cap groups[g1].items[i1].size")}));
}

void SessionTest::followsPartyReferences()
{
    Scenario form;
    form.add("persons", "repeat",
             R"("fields": [{"id": "name_en", "type": "text"}, {"id": "name_zh", "type": "text"},
            {"id": "nationality", "type": "country"}])")
        .add("officers", "repeat",
             R"("row_title": "person", "fields": [{"id": "person", "type": "party", "party": "person"},
            {"id": "visa", "type": "text", "visible": "this.person.nationality != 'HK'"}])");
    form.addRow(path("persons"), path("p1"));
    form.answer(path("persons[p1].name_en"), R"("Chan Tai Man")");
    form.addRow(path("officers"), path("o1"));
    form.answer(path("officers[o1].person"), R"({"$party": "p1"})");
    QCOMPARE(form.state(path("officers[o1].visa")).visibility, Visibility::Undecided);
    form.answer(path("persons[p1].nationality"), R"("FR")");
    QVERIFY(form.isVisible(path("officers[o1].visa")));
    form.answer(path("persons[p1].nationality"), R"("HK")");
    QCOMPARE(form.state(path("officers[o1].visa")).visibility, Visibility::Hidden);
    QCOMPARE(form.session().rowTitle(Scenario::at(path("officers[o1]"))).en, path("Chan Tai Man"));
}

void SessionTest::blankRowsCountForNothing()
{
    Scenario form;
    form.add("people", "repeat", (QByteArray(R"("required": true, )") + directors).constData())
        .add("many", "text", R"("visible": "count(people) >= 2")");
    QCOMPARE(form.findings(), QStringList{path("required.missing people")});
    form.addRow(path("people"), path("r1"));
    form.addRow(path("people"), path("r2"));
    form.addRow(path("people[r1].posts"), path("p1"));
    QCOMPARE(form.findings(), QStringList{path("required.missing people")});
    QVERIFY(form.session().isBlankRow(Scenario::at(path("people[r1]"))));
    QCOMPARE(form.session().progress().applicable, 0);
    form.answer(path("people[r1].foreign"), "true");
    QCOMPARE(form.findings(), QStringList({path("required.missing people[r1].name"),
                                           path("required.missing people[r1].visa")}));
    QVERIFY(!form.isVisible(path("many")));
    form.answer(path("people[r2].name"), R"("B")");
    QVERIFY(form.isVisible(path("many")));
    form.answer(path("people[r1].posts[p1].firm"), R"("F")");
    form.clear(path("people[r1].foreign"));
    QVERIFY2(!form.session().isBlankRow(Scenario::at(path("people[r1]"))), "a hidden answer is in it");
    form.clear(path("people[r1].posts[p1].firm"));
    QVERIFY(form.session().isBlankRow(Scenario::at(path("people[r1]"))));
    QVERIFY(!form.isVisible(path("many")));
}

void SessionTest::hidesRowsOfAMatrix()
{
    Scenario form;
    form.add("retail", "yes_no")
        .add("volumes", "matrix",
             R"("required": true, "rows": [{"value": "pro"}, {"value": "retail", "visible": "retail"}],
            "fields": [{"id": "clients", "type": "integer"}, {"id": "kind", "type": "text", "computed": "this.row"}])")
        .add("total", "integer", R"x("computed": "sum(volumes.map(v, v.clients))")x");
    QCOMPARE(form.session().rows(Scenario::at(path("volumes"))), QStringList{path("pro")});
    form.answer(path("volumes[pro].clients"), R"("5")");
    QCOMPARE(form.value(path("total")), path("\"5\""));
    QCOMPARE(form.value(path("volumes[pro].kind")), path("\"pro\""));
    QCOMPARE(form.findings(), QStringList());
    const Delta delta = form.answer(path("retail"), "true");
    QCOMPARE(Scenario::texts(delta.rows), QStringList{path("volumes")});
    QCOMPARE(form.session().rows(Scenario::at(path("volumes"))).size(), 2);
    QCOMPARE(form.findings(), QStringList{path("required.missing volumes")});
    form.answer(path("volumes[retail].clients"), R"("7")");
    QCOMPARE(form.findings(), QStringList());
    QCOMPARE(form.value(path("total")), path("\"12\""));
    form.answer(path("retail"), "false");
    QCOMPARE(form.value(path("total")), path("\"5\""));
    QVERIFY(form.state(path("volumes[retail].clients")).setAside);
    QVERIFY(!form.session().isRelevant(Scenario::at(path("volumes[retail]"))));
}

void SessionTest::tellsWhatAnEditDid()
{
    Scenario form;
    form.add("z", "yes_no")
        .add("a", "yes_no", R"("visible": "z")")
        .add("b", "text", R"("visible": "a", "required": true)")
        .add("n", "integer")
        .add("m", "integer", R"("computed": "n + 1")");
    form.answer(path("z"), "true");
    form.answer(path("a"), "true");
    form.answer(path("b"), R"("kept")");
    const Delta hide = form.answer(path("z"), "false");
    QCOMPARE(Scenario::texts(hide.changed), QStringList{path("z")});
    QCOMPARE(Scenario::texts(hide.vanished), QStringList({path("a"), path("b")}));
    QCOMPARE(Scenario::texts(hide.setAside), QStringList({path("a"), path("b")}));
    const Delta show = form.answer(path("z"), "true");
    QCOMPARE(Scenario::texts(show.appeared), QStringList({path("a"), path("b")}));
    QCOMPARE(Scenario::texts(show.restored), QStringList({path("a"), path("b")}));
    const Delta count = form.answer(path("n"), R"("1")");
    QCOMPARE(Scenario::texts(count.changed), QStringList({path("n"), path("m")}));
    QCOMPARE(form.value(path("m")), path("\"2\""));
    QVERIFY(form.apply({}).isEmpty());
}

void SessionTest::previewLeavesNothingBehind()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("people", "repeat", (QByteArray(R"("visible": "a", )") + directors).constData());
    form.answer(path("a"), "true");
    form.addRow(path("people"), path("r1"));
    form.answer(path("people[r1].name"), R"("A")");
    const draft::Answers before = form.answers();
    const QList<Issue> findings = form.session().findings();
    const quint64 evaluations = form.session().evaluations();
    const auto hidden = form.session().preview(draft::setAnswer(before, Scenario::at(path("a")), false));
    QVERIFY(hidden);
    QCOMPARE(Scenario::texts(hidden->setAside), QStringList({path("people"), path("people[r1].name")}));
    const auto removed = form.session().preview(draft::removeRow(before, Scenario::at(path("people[r1]"))));
    QVERIFY(removed);
    QVERIFY(removed->vanished.contains(Scenario::at(path("people[r1].name"))));
    QCOMPARE(form.answers(), before);
    QCOMPARE(form.session().findings(), findings);
    QCOMPARE(form.session().evaluations(), evaluations);
    QVERIFY(form.isVisible(path("people[r1].name")));
    QVERIFY(!form.session().preview(draft::ChangeSet({{Scenario::at(path("a")), false, true}})));
}

void SessionTest::followsTheDate()
{
    Scenario form;
    form.add("born", "date", R"("max": "today")")
        .add("adult", "yes_no", R"x("computed": "born + years(18) <= today()")x");
    form.answer(path("born"), R"("2008-11-23")");
    QCOMPARE(form.value(path("adult")), path("false"));
    const Delta delta = form.session().setToday(Scenario::today.addDays(1));
    QCOMPARE(Scenario::texts(delta.changed), QStringList{path("adult")});
    QCOMPARE(form.value(path("adult")), path("true"));
    form.session().setToday(QDate(2000, 1, 1));
    QCOMPARE(form.findings(), QStringList{path("format.too_late born")});
}

void SessionTest::refusesStaleChanges()
{
    Scenario form;
    form.add("a", "yes_no");
    form.answer(path("a"), "true");
    const auto stale = form.session().apply(draft::ChangeSet({{Scenario::at(path("a")), false, {}}}));
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, path("change.stale"));
    QCOMPARE(form.value(path("a")), path("true"));
}

void SessionTest::touchesOnlyWhatDepends()
{
    const auto costOfOneEdit = [](int unrelated) {
        Scenario form;
        form.add("a", "yes_no")
            .add("b", "text", R"("visible": "a")")
            .add("c", "text", R"x("required": "a && answered(b)")x");
        for (int i = 0; i < unrelated; ++i) {
            const QByteArray number = QByteArray::number(i);
            form.add("x" + number, "yes_no")
                .add("y" + number, "text", ("\"visible\": \"x" + number + "\"").constData());
        }
        form.answer(path("a"), "false");
        const quint64 before = form.session().evaluations();
        form.answer(path("a"), "true");
        return form.session().evaluations() - before;
    };
    QCOMPARE(costOfOneEdit(0), quint64(2));
    QCOMPARE(costOfOneEdit(200), quint64(2));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
