// Suggestions stand beside answers: nothing is taken over without a decision, and each decision can be undone.
#include "model/draft/draft_json.h"
#include "model/draft/suggestion.h"
#include "model/review/suggested.h"
#include "support/scenario.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::draft;
using aspirant::test::Scenario;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const Decider decider{QStringLiteral("Wong"), noon.addDays(1)};

Path at(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

Suggestion suggestion(const char* path, const json::Value& base, const json::Value& value, const char* origin = "aa")
{
    Suggestion one;
    one.path = at(path);
    one.base = base;
    one.value = value;
    one.name = QStringLiteral("Chan Tai Man");
    one.capacity = QStringLiteral("Director");
    one.at = noon;
    one.origin = QString::fromLatin1(origin);
    one.id = suggestionId(one.origin, one.path);
    return one;
}

json::Value text(const char* words)
{
    return json::Value(QString::fromUtf8(words));
}

json::Value rows(const QStringList& ids)
{
    return json::Value::strings(ids);
}

void take(Answers& answers, const Result<ChangeSet>& changes)
{
    QVERIFY2(changes.has_value(), changes ? "" : qPrintable(changes.error().code));
    QVERIFY(changes->applyTo(answers).has_value());
}

} // namespace

class SuggestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_back_as_written();
    void leaves_the_answer_alone_until_decided();
    void decisions_can_be_taken_back();
    void twice_the_same_is_one();
    void a_newer_one_of_the_same_person_supersedes();
    void says_when_the_answer_has_changed_since();
    void rows_come_and_go_with_their_answers();
    void rows_added_here_meanwhile_stay();
    void an_entry_that_is_gone_is_not_made_again();
    void another_value_may_be_put_instead();
    void only_what_fits_its_question_is_taken_over();
    void does_not_travel_among_the_answers();
};

void SuggestionTest::reads_back_as_written()
{
    Suggestion one = suggestion("persons[r1].name", text("A"), text("B"));
    one.note = QStringLiteral("as on the passport");
    one.removed.insert(at("persons[r1].jobs[j1].post"), text("Clerk"));
    one.rows = true;
    one.decision = Decision::Rejected;
    one.decidedBy = QStringLiteral("Wong");
    one.decidedAt = noon;
    const auto read = suggestionAt(suggestionPath(one), suggestionFact(one));
    QVERIFY(read && *read == one);
    QVERIFY(!suggestionAt(at("@paper:x@a"), suggestionFact(one)));
    QVERIFY(!suggestionAt(suggestionPath(one), json::Value(true)));
}

void SuggestionTest::leaves_the_answer_alone_until_decided()
{
    Answers answers{{at("name"), text("A")}};
    const Suggestion one = suggestion("name", text("A"), text("B"));
    take(answers, addSuggestions(answers, {one}));
    QCOMPARE(answers.value(at("name")), text("A"));
    QCOMPARE(suggestions(answers).size(), 1);

    Answers kept = answers;
    take(kept, rejectSuggestions(kept, {one.id}, decider));
    QCOMPARE(kept.value(at("name")), text("A"));
    QCOMPARE(suggestions(kept).size(), 0);
    const Suggestion rejected = suggestions(kept, Which::All).value(0);
    QCOMPARE(rejected.decision, Decision::Rejected);
    QCOMPARE(rejected.decidedBy, QStringLiteral("Wong"));
    QCOMPARE(rejected.decidedAt, decider.at);

    take(answers, acceptSuggestions(answers, {one.id}, decider));
    QCOMPARE(answers.value(at("name")), text("B"));
    QCOMPARE(suggestions(answers, Which::All).value(0).decision, Decision::Accepted);
    QCOMPARE(acceptSuggestions(answers, {one.id}, decider).error().code, QStringLiteral("suggestion.decided"));
    QCOMPARE(rejectSuggestions(answers, {QStringLiteral("0000")}, decider).error().code, QStringLiteral("suggestion.unknown"));
}

void SuggestionTest::decisions_can_be_taken_back()
{
    Answers answers{{at("name"), text("A")}};
    take(answers, addSuggestions(answers, {suggestion("name", text("A"), text("B"))}));
    const Answers before = answers;
    const auto changes = acceptSuggestions(answers, {suggestions(answers).first().id}, decider);
    take(answers, changes);
    QVERIFY(changes->inverted().applyTo(answers).has_value());
    QCOMPARE(answers, before);
}

void SuggestionTest::twice_the_same_is_one()
{
    Answers answers;
    take(answers, addSuggestions(answers, {suggestion("name", {}, text("B"))}));
    take(answers, rejectSuggestions(answers, {suggestions(answers).first().id}, decider));
    QVERIFY(addSuggestions(answers, {suggestion("name", {}, text("B"))}).isEmpty());
}

void SuggestionTest::a_newer_one_of_the_same_person_supersedes()
{
    Answers answers;
    take(answers, addSuggestions(answers, {suggestion("name", {}, text("B"), "first")}));
    take(answers, addSuggestions(answers, {suggestion("name", {}, text("C"), "second")}));
    QCOMPARE(suggestions(answers).size(), 1);
    QCOMPARE(suggestions(answers).first().value, text("C"));
    Suggestion others = suggestion("name", {}, text("D"), "third");
    others.name = QStringLiteral("Lee");
    take(answers, addSuggestions(answers, {others}));
    QCOMPARE(suggestions(answers).size(), 2);
}

void SuggestionTest::says_when_the_answer_has_changed_since()
{
    const Suggestion one = suggestion("name", text("A"), text("B"));
    QVERIFY(!isStale({{at("name"), text("A")}}, one));
    QVERIFY(!isStale({{at("name"), text("B")}}, one));
    QVERIFY(isStale({{at("name"), text("X")}}, one));
    QVERIFY(isStale({}, one));
}

void SuggestionTest::rows_come_and_go_with_their_answers()
{
    Answers answers{{at("persons"), rows({QStringLiteral("r1")})},
                    {at("persons[r1].jobs"), rows({QStringLiteral("j1"), QStringLiteral("j2")})},
                    {at("persons[r1].jobs[j1].post"), text("Clerk")},
                    {at("persons[r1].jobs[j2].post"), text("Teller")}};
    Suggestion list = suggestion("persons[r1].jobs", rows({QStringLiteral("j1"), QStringLiteral("j2")}), rows({QStringLiteral("j2"), QStringLiteral("j3")}));
    list.rows = true;
    list.removed.insert(at("persons[r1].jobs[j1].post"), text("Clerk"));
    const Suggestion post = suggestion("persons[r1].jobs[j3].post", {}, text("Manager"));
    take(answers, addSuggestions(answers, {post, list}));
    QVERIFY(!isStale(answers, list));
    Answers alone = answers; // the answer alone makes its row
    take(alone, acceptSuggestions(alone, {post.id}, decider));
    QCOMPARE(alone.value(at("persons[r1].jobs")).toStringList(), QStringList({QStringLiteral("j1"), QStringLiteral("j2"), QStringLiteral("j3")}));

    take(answers, acceptSuggestions(answers, {post.id, list.id}, decider));
    QCOMPARE(answers.value(at("persons[r1].jobs")).toStringList(), QStringList({QStringLiteral("j2"), QStringLiteral("j3")}));
    QVERIFY(!answers.contains(at("persons[r1].jobs[j1].post")));
    QCOMPARE(answers.value(at("persons[r1].jobs[j3].post")), text("Manager"));
}

void SuggestionTest::rows_added_here_meanwhile_stay()
{
    Suggestion list = suggestion("jobs", rows({QStringLiteral("j1")}), {});
    list.rows = true;
    list.removed.insert(at("jobs[j1].post"), text("Clerk"));
    Answers answers{{at("jobs"), rows({QStringLiteral("j1"), QStringLiteral("mine")})}, {at("jobs[j1].post"), text("Clerk")}, {at("jobs[mine].post"), text("Head")}};
    QVERIFY(isStale(answers, list));
    take(answers, addSuggestions(answers, {list}));
    take(answers, acceptSuggestions(answers, {list.id}, decider));
    QCOMPARE(answers.value(at("jobs")).toStringList(), QStringList({QStringLiteral("mine")}));
    QCOMPARE(answers.value(at("jobs[mine].post")), text("Head"));
    // The list is as it was, but somebody has worked in the row that would go.
    QVERIFY(isStale({{at("jobs"), rows({QStringLiteral("j1")})}, {at("jobs[j1].post"), text("Chief clerk")}}, list));
}

void SuggestionTest::an_entry_that_is_gone_is_not_made_again()
{
    Answers answers;
    const Suggestion one = suggestion("persons[r1].name", text("A"), text("B"));
    take(answers, addSuggestions(answers, {one}));
    QCOMPARE(acceptSuggestions(answers, {one.id}, decider).error().code, QStringLiteral("suggestion.row_gone"));
}

void SuggestionTest::another_value_may_be_put_instead()
{
    Answers answers{{at("name"), text("A")}};
    const Suggestion one = suggestion("name", text("A"), text("B"));
    take(answers, addSuggestions(answers, {one}));
    take(answers, amendSuggestion(answers, one.id, text("B, PhD"), decider));
    QCOMPARE(answers.value(at("name")), text("B, PhD"));
    const Suggestion amended = suggestions(answers, Which::All).value(0);
    QCOMPARE(amended.decision, Decision::Amended);
    QCOMPARE(amended.value, text("B"));
}

void SuggestionTest::only_what_fits_its_question_is_taken_over()
{
    Scenario form;
    form.add("born", "date");
    form.add("jobs", "repeat", R"("fields": [{"id": "post", "type": "text", "text": {"en": "Post", "zh-Hant": "職位", "zh-Hans": "职位"}, "status": "product"}])");
    const auto plan = [&](const Suggestion& one) {
        Answers present = form.answers();
        form.apply(addSuggestions(present, {one}));
        return review::planAccept(form.session(), {one.id}, decider);
    };
    QVERIFY(plan(suggestion("born", {}, text("1980-01-02"), "a")).has_value());
    QVERIFY(!plan(suggestion("born", {}, text("yesterday"), "b")));
    QCOMPARE(plan(suggestion("nowhere", {}, text("x"), "c")).error().code, QStringLiteral("suggestion.question_gone"));
    QCOMPARE(plan(suggestion("jobs", {}, rows({QStringLiteral("j1"), QStringLiteral("j1")}), "d")).error().code, QStringLiteral("answer.rows"));
    QCOMPARE(plan(suggestion("jobs", {}, rows({QStringLiteral("../x")}), "e")).error().code, QStringLiteral("answer.rows"));
}

void SuggestionTest::does_not_travel_among_the_answers()
{
    Scenario form;
    form.add("name", "text");
    form.apply(addSuggestions(form.answers(), {suggestion("name", {}, text("SECRET"))}));
    QVERIFY(!json::canonical(draftJson(form.session().pack(), form.session().draft())).contains("SECRET"));
}

QTEST_APPLESS_MAIN(SuggestionTest)
#include "tst_suggestion.moc"
