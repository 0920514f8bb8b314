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

QStringList becauseOf(Scenario& form, const char* question, About about = About::Visibility)
{
    QStringList list;
    for (const Because& because : form.session().explain(Scenario::at(path(question)), about).because)
        list.append(because.path.text());
    return list;
}

QStringList waits(Scenario& form, const char* question, About about = About::Visibility)
{
    return Scenario::texts(form.session().explain(Scenario::at(path(question)), about).waitsFor);
}

QString state(Scenario& form, const char* question)
{
    const Explanation explanation = form.session().explain(Scenario::at(path(question)));
    return explanation.state + u' ' + explanation.required;
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheAnswerThatDecides();
    void namesNoMoreThanDecides();
    void blamesTheSection();
    void saysWhatItWaitsFor();
    void looksThroughRows();
    void saysWhyItIsRequired();
    void saysWhoPromisedADocument();
    void saysWhatAValueComesFrom();
    void speaksThreeLanguages();
    void citesTheRule();
};

void ExplainTest::namesTheAnswerThatDecides()
{
    Scenario form;
    form.add("licensed", "yes_no").add("number", "text", R"("visible": "licensed")").add("always", "text");
    form.answer(path("licensed"), "true");
    QCOMPARE(state(form, "number"), path("visible optional"));
    QCOMPARE(becauseOf(form, "number"), QStringList{path("licensed")});
    QCOMPARE(form.sentences(path("number")),
             QStringLiteral("This question is asked because “licensed” is answered “Yes”."));
    form.answer(path("licensed"), "false");
    QCOMPARE(state(form, "number"), path("hidden optional"));
    QCOMPARE(form.sentences(path("number")),
             QStringLiteral("This question is not asked because “licensed” is answered “No”."));
    QCOMPARE(form.sentences(path("always")), QStringLiteral("This question is always asked."));
    QVERIFY(form.session().explain(Scenario::at(path("nobody"))).text.empty());
}

void ExplainTest::namesNoMoreThanDecides()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("b", "yes_no")
        .add("c", "yes_no")
        .add("q", "text", R"("visible": "a || b || c")")
        .add("r", "text", R"("visible": "a && b && c")");
    form.answer(path("a"), "true");
    form.answer(path("b"), "true");
    QCOMPARE(becauseOf(form, "q").size(), 1);
    QVERIFY(becauseOf(form, "r").isEmpty());
    QCOMPARE(waits(form, "r"), QStringList{path("c")});
    form.answer(path("c"), "true");
    QCOMPARE(becauseOf(form, "r"), QStringList({path("a"), path("b"), path("c")}));
    QCOMPARE(form.sentences(path("r")),
             QStringLiteral("This question is asked because of other answers.|“a” is answered “Yes”.|“b” is "
                            "answered “Yes”.|“c” is answered “Yes”."));
    form.answer(path("b"), "false");
    QCOMPARE(becauseOf(form, "r"), QStringList{path("b")});
}

void ExplainTest::blamesTheSection()
{
    Scenario form;
    form.section("one")
        .add("a", "yes_no")
        .add("b", "yes_no")
        .section("two", R"("visible": "a")")
        .add("q", "text", R"("visible": "b")");
    form.answer(path("a"), "false");
    form.answer(path("b"), "false");
    QCOMPARE(becauseOf(form, "q"), QStringList{path("a")});
    QCOMPARE(form.sentences(path("q")),
             QStringLiteral(
                 "This question is not asked: its section does not apply because “a” is answered “No”."));
    form.answer(path("a"), "true");
    QCOMPARE(becauseOf(form, "q"), QStringList{path("b")});
    form.answer(path("b"), "true");
    QCOMPARE(becauseOf(form, "q"), QStringList({path("a"), path("b")}));
}

void ExplainTest::saysWhatItWaitsFor()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("b", "yes_no", R"("visible": "a")")
        .add("q", "text", R"("visible": "b")")
        .add("dim", "text", R"("visible": {"rule": "a", "unknown": "show"})");
    QCOMPARE(state(form, "q"), path("undecided optional"));
    QCOMPARE(waits(form, "q"), QStringList{path("b")});
    QCOMPARE(form.sentences(path("q")),
             QStringLiteral(
                 "Whether this question is asked is not decided yet.|This waits for the answer to “b”."));
    QCOMPARE(state(form, "dim"), path("may-apply optional"));
    QCOMPARE(
        form.sentences(path("dim")),
        QStringLiteral("This question may apply; other answers decide.|This waits for the answer to “a”."));
}

void ExplainTest::looksThroughRows()
{
    Scenario form;
    form.add(
            "people", "repeat",
            R"("row_title": "name", "fields": [{"id": "name", "type": "text"}, {"id": "foreign", "type": "yes_no"},
            {"id": "visa", "type": "text", "visible": "this.foreign"}])")
        .add("crowd", "text", R"x("visible": "count(people) >= 1")x");
    form.addRow(path("people"), path("r1"));
    form.answer(path("people[r1].name"), R"("Chan")");
    form.answer(path("people[r1].foreign"), "true");
    QCOMPARE(becauseOf(form, "people[r1].visa"), QStringList{path("people[r1].foreign")});
    QCOMPARE(form.sentences(path("people[r1].visa")),
             QStringLiteral("This question is asked because “foreign (Chan)” is answered “Yes”."));
    QCOMPARE(becauseOf(form, "crowd"), QStringList{path("people")});
}

void ExplainTest::saysWhyItIsRequired()
{
    Scenario form;
    form.add("a", "yes_no")
        .add("always", "text", R"("required": true)")
        .add("never", "text")
        .add("q", "text", R"("required": "a")");
    QCOMPARE(form.sentences(path("always"), About::Requiredness),
             QStringLiteral("An answer is always required here."));
    QCOMPARE(form.sentences(path("never"), About::Requiredness),
             QStringLiteral("An answer is not required here."));
    QCOMPARE(waits(form, "q", About::Requiredness), QStringList{path("a")});
    QCOMPARE(state(form, "q"), path("visible undecided"));
    form.answer(path("a"), "true");
    QCOMPARE(state(form, "q"), path("visible required"));
    QCOMPARE(becauseOf(form, "q", About::Requiredness), QStringList{path("a")});
}

void ExplainTest::saysWhoPromisedADocument()
{
    Scenario form;
    form.add("has_plan", "yes_no", R"("slots": ["plan"])").slot("plan");
    form.answer(path("has_plan"), "true");
    QCOMPARE(becauseOf(form, "plan", About::Requiredness), QStringList{path("has_plan")});
    QCOMPARE(form.sentences(path("plan"), About::Requiredness),
             QStringLiteral("This document is required because “has_plan” is answered “Yes”."));
}

void ExplainTest::saysWhatAValueComesFrom()
{
    Scenario form;
    form.add("a", "integer")
        .add("b", "integer")
        .add("sum", "integer", R"("computed": "a + b")")
        .add("q", "text", R"("visible": "sum > 1")");
    form.answer(path("a"), R"("1")");
    QCOMPARE(waits(form, "sum", About::Computed), QStringList{path("b")});
    form.answer(path("b"), R"("2000")");
    QCOMPARE(becauseOf(form, "sum", About::Computed), QStringList({path("a"), path("b")}));
    QCOMPARE(
        form.sentences(path("sum"), About::Computed),
        QStringLiteral(
            "This value is worked out from other answers.|“a” is answered “1”.|“b” is answered “2,000”."));
    QCOMPARE(becauseOf(form, "q"), QStringList{path("sum")});
    QCOMPARE(form.sentences(path("a"), About::Computed),
             QStringLiteral("This value is not worked out; it is entered."));
}

void ExplainTest::speaksThreeLanguages()
{
    Scenario form;
    form.add("licensed", "yes_no").add("number", "text", R"("visible": "licensed")");
    form.answer(path("licensed"), "true");
    const Catalogue catalogue(QStringLiteral(ASPIRANT_BINARY_DIR "/translations"));
    const Message message = form.session().explain(Scenario::at(path("number"))).text.front();
    const QString traditional = message.words(catalogue, Language::TraditionalChinese);
    const QString simplified = message.words(catalogue, Language::SimplifiedChinese);
    QVERIFY2(traditional.contains(QStringLiteral("licensed（繁）")) &&
                 traditional.contains(QStringLiteral("「是」")),
             qPrintable(traditional));
    QVERIFY2(simplified.contains(QStringLiteral("licensed（简）")) &&
                 !simplified.contains(QStringLiteral("because")),
             qPrintable(simplified));
    QVERIFY(message.words(catalogue, Language::English).contains(QStringLiteral("because")));
}

void ExplainTest::citesTheRule()
{
    Scenario form;
    form.source("amlo")
        .add("a", "yes_no")
        .add("q", "text",
             R"("visible": {"rule": "a", "status": "law", "cites": [{"source": "amlo", "ref": "s.5"}]})");
    form.answer(path("a"), "true");
    const Explanation explanation = form.session().explain(Scenario::at(path("q")));
    QCOMPARE(explanation.cites.size(), 1);
    QCOMPARE(explanation.cites.first().ref, path("s.5"));
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
