// Rules that a page asks for: dates, once or for each row, outcomes and the brief.
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

QString worth(const Value& value)
{
    if (value.isUnknown())
        return QStringLiteral("?");
    return value.kind() == Value::Kind::Date ? value.date().toIso() : value.isTrue() ? QStringLiteral("yes") : QStringLiteral("no");
}

QString date(Scenario& form, int index, const char* row = "")
{
    return worth(form.session().evaluate(form.session().pack().dateRules()[static_cast<std::size_t>(index)], Scenario::at(path(row))).value);
}

} // namespace

class PageRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDateIsWorkedOutWhenAsked();
    void aDateIsWorkedOutForEachRow();
    void rowsInsideRowsHaveTheirOwn();
    void outcomesAreTrueFalseOrOpen();
    void theBriefIsARuleLikeAnyOther();
    void anErrorLeavesTheOutcomeOpen();
    void whatDecidesIsNamed();
    void nothingIsEvaluatedByEdits();
};

void PageRulesTest::aDateIsWorkedOutWhenAsked()
{
    Scenario form;
    form.add("since", "date").add("hidden", "yes_no").add("other", "date", R"("visible": "hidden")");
    form.date("due", "since + years(1)").date("also", "other");
    QCOMPARE(date(form, 0), QStringLiteral("?"));
    form.answer(path("since"), R"("2026-02-28")");
    QCOMPARE(date(form, 0), QStringLiteral("2027-02-28"));
    form.answer(path("hidden"), "true");
    form.answer(path("other"), R"("2026-01-01")");
    QCOMPARE(date(form, 1), QStringLiteral("2026-01-01"));
    form.answer(path("hidden"), "false");
    QCOMPARE(date(form, 1), QStringLiteral("?")); // set aside
}

void PageRulesTest::aDateIsWorkedOutForEachRow()
{
    Scenario form;
    form.add("papers", "repeat", R"("fields": [{"id": "signed", "type": "date"}, {"id": "name", "type": "text"}])");
    form.date("stale", "this.signed + months(3)", R"("each": "papers")");
    form.addRow(path("papers"), path("a"));
    form.addRow(path("papers"), path("b"));
    form.addRow(path("papers"), path("blank"));
    form.answer(path("papers[a].signed"), R"("2026-01-31")");
    form.answer(path("papers[b].name"), R"("B")");
    const pack::CompiledRule& rule = form.session().pack().dateRules()[0];
    QCOMPARE(Scenario::texts(form.session().rowsOf(rule)), (QStringList{path("papers[a]"), path("papers[b]")}));
    QCOMPARE(date(form, 0, "papers[a]"), QStringLiteral("2026-04-30"));
    QCOMPARE(date(form, 0, "papers[b]"), QStringLiteral("?"));
    QCOMPARE(date(form, 0, ""), QStringLiteral("?")); // `this` is nobody
    QCOMPARE(date(form, 0, "papers[z]"), QStringLiteral("?"));
    form.removeRow(path("papers[a]"));
    QCOMPARE(date(form, 0, "papers[a]"), QStringLiteral("?"));
    QCOMPARE(Scenario::texts(form.session().rowsOf(rule)), QStringList{path("papers[b]")});
}

void PageRulesTest::rowsInsideRowsHaveTheirOwn()
{
    Scenario form;
    form.add("people", "repeat", R"("fields": [{"id": "born", "type": "date"},
        {"id": "papers", "type": "repeat", "fields": [{"id": "years", "type": "integer"}]}])");
    form.date("ends", "parent.born + years(this.years)", R"("each": "people.papers")");
    form.addRow(path("people"), path("p"));
    form.addRow(path("people[p].papers"), path("q"));
    form.answer(path("people[p].born"), R"("2000-05-01")");
    form.answer(path("people[p].papers[q].years"), R"("30")");
    QCOMPARE(Scenario::texts(form.session().rowsOf(form.session().pack().dateRules()[0])), QStringList{path("people[p].papers[q]")});
    QCOMPARE(date(form, 0, "people[p].papers[q]"), QStringLiteral("2030-05-01"));
    QCOMPARE(date(form, 0, "people[p]"), QStringLiteral("?")); // a row of another table
}

void PageRulesTest::outcomesAreTrueFalseOrOpen()
{
    Scenario form;
    form.add("shops", "yes_no").add("online", "yes_no");
    form.outcome("dealing", "shops || online");
    const auto outcome = [&] { return worth(form.session().evaluate(form.session().pack().outcomeRules()[0]).value); };
    QCOMPARE(outcome(), QStringLiteral("?"));
    form.answer(path("shops"), "false");
    QCOMPARE(outcome(), QStringLiteral("?"));
    form.answer(path("online"), "true");
    QCOMPARE(outcome(), QStringLiteral("yes"));
    form.answer(path("online"), "false");
    QCOMPARE(outcome(), QStringLiteral("no"));
}

void PageRulesTest::theBriefIsARuleLikeAnyOther()
{
    Scenario form;
    form.add("staff", "integer");
    form.brief("staff < 10");
    form.answer(path("staff"), R"("3")");
    QCOMPARE(worth(form.session().evaluate(*form.session().pack().briefRule()).value), QStringLiteral("yes"));
    QVERIFY(!Scenario().add("staff", "integer").session().pack().briefRule());
}

void PageRulesTest::anErrorLeavesTheOutcomeOpen()
{
    Scenario form;
    form.add("n", "integer");
    form.outcome("odd", "1 / n > 0");
    form.answer(path("n"), R"("0")");
    const expr::Outcome outcome = form.session().evaluate(form.session().pack().outcomeRules()[0]);
    QVERIFY(outcome.value.isUnknown());
    QCOMPARE(outcome.error->code, QStringLiteral("eval.division"));
}

void PageRulesTest::whatDecidesIsNamed()
{
    Scenario form;
    form.add("shops", "yes_no").add("online", "yes_no").add("papers", "repeat", R"("fields": [{"id": "signed", "type": "date"}])");
    form.outcome("dealing", "shops || online").date("stale", "this.signed", R"("each": "papers")");
    const auto decided = [&] { return Scenario::texts(form.session().decidedBy(form.session().pack().outcomeRules()[0])); };
    QCOMPARE(decided(), (QStringList{path("shops"), path("online")})); // what it waits for
    form.answer(path("online"), "true");
    QCOMPARE(decided(), QStringList{path("online")});
    form.addRow(path("papers"), path("a"));
    form.answer(path("papers[a].signed"), R"("2026-01-31")");
    const pack::CompiledRule& rule = form.session().pack().dateRules()[0];
    QCOMPARE(Scenario::texts(form.session().decidedBy(rule, Scenario::at(path("papers[a]")))), QStringList{path("papers[a].signed")});
    QVERIFY(form.session().decidedBy(rule).isEmpty());
}

void PageRulesTest::nothingIsEvaluatedByEdits()
{
    Scenario form;
    form.add("shops", "yes_no");
    form.outcome("dealing", "shops").date("due", "today()");
    const quint64 before = form.session().evaluations();
    form.answer(path("shops"), "true");
    QCOMPARE(form.session().evaluations(), before);
}

QTEST_GUILESS_MAIN(PageRulesTest)
#include "tst_page_rules.moc"
