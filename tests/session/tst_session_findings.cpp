// What a session finds wrong with the answers, what it still asks for, and how it counts both.
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

} // namespace

class SessionFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requiresWhatRulesSay();
    void requiresPromisedDocuments();
    void aMatrixPromisesADocumentOnceALineIsFilled();
    void statesSatisfyOnlyWhereAllowed();
    void countsWhatIsLeftAsARange();
    void onlyLawBlocks();
    void asksForBothLanguages();
    void saysWhenAChoiceIsGone();
    void saysWhenAPartyIsGone();
    void countsRows();
    void warnsOfFaultyRules();
    void remembersAcceptedWarnings();
};

void SessionFindingsTest::requiresWhatRulesSay()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("b", "text", R"("required": "a")")
        .add("c", "statement", R"("confirm": true, "required": true)");
    QCOMPARE(form.state(path("b")).required, Truth::Maybe);
    QCOMPARE(form.findings(), QStringList{path("required.missing c")});
    const Delta delta = form.answer(path("a"), "true");
    QCOMPARE(Scenario::texts(delta.required), QStringList{path("b")});
    QCOMPARE(delta.added.size(), 1);
    QCOMPARE(form.findings(), QStringList({path("required.missing b"), path("required.missing c")}));
    QCOMPARE(form.answer(path("b"), R"("x")").gone.size(), 1);
    form.answer(path("c"), "true");
    QVERIFY(form.findings().isEmpty());
    form.answer(path("a"), "false");
    QCOMPARE(form.state(path("b")).required, Truth::No);
}

void SessionFindingsTest::requiresPromisedDocuments()
{
    Scenario form;
    form.add("has_plan", "yes_no", R"("slots": ["plan"])")
        .add("offices", "repeat", R"("fields": [{"id": "leased", "type": "yes_no", "slots": ["plan"]}])")
        .slot("plan");
    QVERIFY(!form.isRequired(path("plan")));
    form.answer(path("has_plan"), "false");
    QVERIFY(!form.isRequired(path("plan")));
    form.answer(path("has_plan"), "true");
    QVERIFY(form.isRequired(path("plan")));
    QCOMPARE(form.findings(), QStringList{path("required.missing plan")});
    form.addRow(path("offices"), path("o1"));
    form.answer(path("offices[o1].leased"), "true");
    form.answer(path("has_plan"), R"({"$state": "not-applicable", "reason": "x"})");
    QVERIFY2(form.isRequired(path("plan")), "the office still promises it");
    form.removeRow(path("offices[o1]"));
    QVERIFY(!form.isRequired(path("plan")));
    form.answer(path("has_plan"), R"({"$state": "see-attachment", "reason": "x"})");
    QVERIFY(form.isRequired(path("plan")));
    form.answer(
        path("plan"),
        R"([{"$sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "name": "plan.pdf"}])");
    QVERIFY(form.state(path("plan")).satisfied);
    QCOMPARE(form.session().sectionOf(Scenario::at(path("plan"))), -1);
    QCOMPARE(Scenario::texts(form.session().paths(-1)), QStringList{path("plan")});
}

void SessionFindingsTest::aMatrixPromisesADocumentOnceALineIsFilled()
{
    Scenario form;
    form.add("risks", "matrix",
             R"("slots": ["policy"], "rows": [{"value": "market", "text": {"en": "M", "zh-Hant": "M", "zh-Hans": "M"}}],
                "fields": [{"id": "how", "type": "text"}])")
        .slot("policy");
    QVERIFY(!form.isRequired(path("policy")));
    form.answer(path("risks[market].how"), R"("limits")");
    QVERIFY(form.isRequired(path("policy")));
    form.answer(path("risks[market].how"), "null");
    QVERIFY(!form.isRequired(path("policy")));
}

void SessionFindingsTest::statesSatisfyOnlyWhereAllowed()
{
    Scenario form;
    form.add("a", "text", R"("required": true, "states": ["not-applicable"])");
    form.answer(path("a"), R"({"$state": "not-applicable", "reason": "none"})");
    QVERIFY(form.state(path("a")).satisfied);
    QVERIFY(!form.state(path("a")).answered);
    form.answer(path("a"), R"({"$state": "see-attachment", "reason": "none"})");
    QVERIFY(!form.state(path("a")).satisfied);
    form.answer(path("a"), R"({"$state": "not-yet-known", "reason": "waiting", "expected": "2026-11-21"})");
    QCOMPARE(form.findings(), QStringList({path("required.missing a"), path("format.overdue a")}));
}

void SessionFindingsTest::countsWhatIsLeftAsARange()
{
    Scenario form;
    form.add("a", "yes_no", R"("required": true)")
        .add("b", "text", R"("visible": "a", "required": true)")
        .add("c", "text", R"("required": "a")")
        .add("d", "text")
        .add("e", "statement")
        .add("f", "integer", R"("computed": "1 + 1")");
    Progress progress = form.session().progress();
    QCOMPARE(progress.applicable, 3);
    QCOMPARE(progress.leastLeft, 1);
    QCOMPARE(progress.mostLeft, 3);
    QCOMPARE(progress.mayOpen, 1);
    QCOMPARE(progress.blocking, 1);
    form.answer(path("a"), "true");
    progress = form.session().progress();
    QCOMPARE(progress.applicable, 4);
    QCOMPARE(progress.answered, 1);
    QCOMPARE(progress.leastLeft, 2);
    QCOMPARE(progress.mostLeft, 2);
    QCOMPARE(progress.mayOpen, 0);
    QCOMPARE(progress.requiredTotal, 3);
    QCOMPARE(form.session().progress(0), progress);
    QCOMPARE(form.session().progress(-1), Progress());
}

void SessionFindingsTest::onlyLawBlocks()
{
    Scenario form;
    form.source("amlo").add("a", "integer", R"("constraints": [
        {"id": "law", "rule": "a >= 2", "severity": "blocks", "status": "law", "cites": [{"source": "amlo", "ref": "s.1"}]},
        {"id": "practice", "rule": "a >= 3", "severity": "warns", "status": "product"},
        {"id": "hint", "rule": "a >= 4", "severity": "notes", "status": "product"}])");
    QVERIFY2(form.findings().isEmpty(), "unknown rules find nothing");
    form.answer(path("a"), R"("1")");
    QCOMPARE(form.findings(),
             QStringList({path("rule.law a"), path("rule.practice a"), path("rule.hint a")}));
    const QList<Issue> findings = form.session().findings();
    QCOMPARE(findings[0].severity, Severity::Blocks);
    QCOMPARE(findings[0].cites.first().ref, path("s.1"));
    QCOMPARE(findings[1].severity, Severity::Warns);
    QCOMPARE(findings[2].severity, Severity::Notes);
    QCOMPARE(form.session().progress().blocking, 1);
    QCOMPARE(form.session().progress().warnings, 1);
    QCOMPARE(form.session().progress().notes, 1);
    form.answer(path("a"), R"("3")");
    QCOMPARE(form.findings(), QStringList{path("rule.hint a")});
}

void SessionFindingsTest::asksForBothLanguages()
{
    Scenario form;
    form.add("a", "long_text", R"("languages": "each")").add("b", "text", R"("visible": "a.zh_hant == 'x'")");
    form.answer(path("a"), R"({"en": "y"})");
    QCOMPARE(form.findings(), QStringList{path("language.missing a")});
    form.answer(path("a"), R"({"en": "y", "zh-Hant": "x"})");
    QVERIFY(form.findings().isEmpty());
    QVERIFY(form.isVisible(path("b")));
}

void SessionFindingsTest::saysWhenAChoiceIsGone()
{
    Scenario form;
    form.add("retail", "yes_no")
        .add("product", "choice", R"("choices": ["spot", {"value": "funds", "visible": "retail"}])");
    form.answer(path("retail"), "true");
    form.answer(path("product"), R"("funds")");
    QVERIFY(form.findings().isEmpty());
    form.answer(path("retail"), "false");
    QCOMPARE(form.session().choiceVisibility(Scenario::at(path("product")), 1), Visibility::Hidden);
    QCOMPARE(form.findings(), QStringList{path("choice.unavailable product")});
    form.answer(path("product"), R"("gone")");
    QCOMPARE(form.findings(), QStringList{path("format.choice product")});
}

void SessionFindingsTest::saysWhenAPartyIsGone()
{
    Scenario form;
    form.add("persons", "repeat",
             R"("fields": [{"id": "name_en", "type": "text"}, {"id": "age", "type": "integer"}])")
        .add("entities", "repeat",
             R"("fields": [{"id": "name_en", "type": "text"}, {"id": "age", "type": "integer"}])")
        .add("owner", "party", R"("party": "any")")
        .add("old", "text", R"("visible": "owner.age > 60")");
    form.answer(path("owner"), R"({"$party": "x1"})");
    QCOMPARE(form.findings(), QStringList{path("party.unknown owner")});
    form.addRow(path("entities"), path("x1"));
    QCOMPARE(form.findings(), QStringList());
    form.answer(path("entities[x1].age"), R"("70")");
    QVERIFY(form.isVisible(path("old")));
    const Delta delta = form.removeRow(path("entities[x1]"));
    QCOMPARE(form.findings(), QStringList{path("party.unknown owner")});
    QCOMPARE(delta.added.size(), 1);
    QCOMPARE(form.state(path("old")).visibility, Visibility::Undecided);
    form.addRow(path("persons"), path("x1"));
    form.answer(path("persons[x1].age"), R"("61")");
    QVERIFY(form.isVisible(path("old")));
}

void SessionFindingsTest::countsRows()
{
    Scenario form;
    form.add("r", "repeat", R"("min_rows": 2, "max_rows": 2, "fields": [{"id": "x", "type": "text"}])");
    QVERIFY(form.findings().isEmpty());
    const auto fill = [&](const char* id) {
        form.addRow(path("r"), path(id));
        form.answer(path("r[") + path(id) + path("].x"), R"("v")");
    };
    fill("a");
    QCOMPARE(form.findings(), QStringList{path("rows.few r")});
    fill("b");
    QVERIFY(form.findings().isEmpty());
    fill("c");
    QCOMPARE(form.findings(), QStringList{path("rows.many r")});
}

void SessionFindingsTest::warnsOfFaultyRules()
{
    Scenario form;
    form.add("a", "integer").add("b", "decimal", R"("computed": "10 / a")");
    form.answer(path("a"), R"("4")");
    QCOMPARE(form.value(path("b")), path("\"2.5\""));
    form.answer(path("a"), R"("0")");
    QCOMPARE(form.value(path("b")), path("null"));
    QCOMPARE(form.findings().size(), 1);
    QVERIFY(form.findings().first().startsWith(path("eval.")));
    QCOMPARE(form.session().findings().first().severity, Severity::Warns);
    form.answer(path("a"), R"("5")");
    QVERIFY(form.findings().isEmpty());
}

void SessionFindingsTest::remembersAcceptedWarnings()
{
    Scenario form;
    form.add("a", "email");
    form.answer(path("a"), R"("not an address")");
    const Issue issue = form.session().findings().first();
    QVERIFY(!form.session().acceptedReason(issue));
    const draft::Path accept = acceptancePath(issue);
    QCOMPARE(accept.text(), path("@accept:format.email@a"));
    const Delta delta = form.apply(draft::setAnswer(form.answers(), accept, path("they have none")));
    QCOMPARE(delta.changed, QList<draft::Path>{accept});
    QCOMPARE(form.session().acceptedReason(issue).value_or(QString()), path("they have none"));
    Issue blocking = issue;
    blocking.severity = Severity::Blocks;
    QVERIFY(!form.session().acceptedReason(blocking));
}

QTEST_GUILESS_MAIN(SessionFindingsTest)
#include "tst_session_findings.moc"
