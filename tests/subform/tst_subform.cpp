// One person's part: what goes out, what it is bound to, and what comes back of it.
#include "model/base/digest.h"
#include "model/draft/suggestion.h"
#include "model/review/suggested.h"
#include "model/subform/declaration_text.h"
#include "model/subform/reply.h"
#include "model/subform/standing.h"
#include "support/scenario.h"

#include <QTest>

using namespace aspirant;
using namespace aspirant::subform;
using aspirant::test::Scenario;
using draft::Path;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC);

QString words(const char* id, const char* type, const char* more = "")
{
    return QStringLiteral(R"({"id": "%1", "type": "%2", "status": "product", "text": {"en": "%1", "zh-Hant": "%1", "zh-Hans": "%1"}%3})")
        .arg(QString::fromLatin1(id), QString::fromLatin1(type), QString::fromLatin1(more));
}

// Two people; a rule of theirs asks for more when the firm is listed, another when the firm's group (worked out) is large.
void build(Scenario& form)
{
    form.section("firm");
    form.add("listed", "yes_no").add("members", "integer").add("secret", "text", R"("personal": true)").add("unread", "text");
    form.add("large", "yes_no", R"("computed": "members > 10")");
    form.add("seats", "repeat", QStringLiteral(R"("fields": [%1, %2])").arg(words("who", "party", R"(, "party": "person")"), words("pay", "integer")).toUtf8().constData());
    form.section("people");
    const QString fields = QStringList{words("name_en", "text", R"(, "required": true)"),
                                       words("shares", "integer", R"(, "visible": {"rule": "listed == true"})"),
                                       words("letter", "text", R"~(, "visible": {"rule": "large == true && answered(secret)"})~"),
                                       words("paid", "text", R"~(, "visible": {"rule": "seats.exists(s, s.pay > 5)"})~"),
                                       words("knows", "party", R"(, "party": "person")"),
                                       words("proof", "attachment"),
                                       QStringLiteral(R"({"id": "ties", "type": "matrix", "status": "product", "text": {"en": "ties", "zh-Hant": "ties", "zh-Hans": "ties"}, "rows": ["bank", "firm"], "fields": [%1]})").arg(words("kind", "text")),
                                       QStringLiteral(R"({"id": "jobs", "type": "repeat", "status": "product", "text": {"en": "jobs", "zh-Hant": "jobs", "zh-Hans": "jobs"}, "fields": [%1]})").arg(words("post", "text"))}
                               .join(QStringLiteral(", "));
    form.add("persons", "repeat", (QStringLiteral(R"("fields": [%1])").arg(fields)).toUtf8().constData());
    for (const char* row : {"r1", "r2"})
        form.addRow(QStringLiteral("persons"), QString::fromLatin1(row));
    form.answer(QStringLiteral("persons[r1].name_en"), R"("CHAN Tai Man")");
    form.answer(QStringLiteral("persons[r2].name_en"), R"("LEE Siu Ming")");
    form.answer(QStringLiteral("persons[r1].knows"), R"({"$party": "r2"})");
    form.answer(QStringLiteral("listed"), "true");
    form.answer(QStringLiteral("members"), "40");
    form.answer(QStringLiteral("secret"), R"("diagnosis")");
    form.answer(QStringLiteral("unread"), R"("nobody asks")");
    form.addRow(QStringLiteral("seats"), QStringLiteral("s1"));
    form.addRow(QStringLiteral("seats"), QStringLiteral("s2"));
    form.answer(QStringLiteral("seats[s1].who"), R"({"$party": "r1"})");
    form.answer(QStringLiteral("seats[s1].pay"), "7");
    form.answer(QStringLiteral("seats[s2].who"), R"({"$party": "r2"})");
    form.answer(QStringLiteral("seats[s2].pay"), "9");
}

const FileSize sizes = [](const QString&) -> Result<qint64> { return 3; };
const Path r1 = Path::trusted(QStringLiteral("persons[r1]"));

SendOptions options()
{
    return {QStringLiteral("00112233aabbccdd"), QStringLiteral("Wong"), noon, QDate(2026, 12, 24), Language::TraditionalChinese, QStringLiteral("Please."), true};
}

// The person's own draft, and the application that knows it was sent.
struct Pair {
    Scenario home;
    std::optional<session::Session> away;
    Pair()
    {
        build(home);
        send();
    }
    void send()
    {
        const auto outgoing = makeDispatch(home.session(), r1, options(), sizes);
        QVERIFY2(outgoing.has_value(), outgoing ? "" : qPrintable(outgoing.error().code));
        home.apply(draft::setAnswer(home.answers(), sendingPath(outgoing->sending), sendingFact(outgoing->sending)));
        auto incoming = readDispatch(outgoing->document);
        QVERIFY2(incoming.has_value(), incoming ? "" : qPrintable(incoming.error().code + incoming.error().place));
        away.emplace(incoming->pack, incoming->draft, Scenario::today);
    }
    void answer(const char* path, const json::Value& value)
    {
        QVERIFY(away->apply(draft::setAnswer(away->draft().answers, Path::trusted(QString::fromLatin1(path)), value)).has_value());
    }
    Result<Received> back(int minutes = 0)
    {
        const auto reply = makeReply(*away, QStringLiteral("Chan"), noon.addSecs(60 * minutes), sizes);
        return readReply(home.session(), reply->document, QStringLiteral("Wong"), noon.addSecs(3600));
    }
};

json::Value text(const char* value)
{
    return json::Value(QString::fromUtf8(value));
}

} // namespace

class SubformTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_rules_read_goes_along_and_nothing_else();
    void the_person_sees_the_same_form();
    void facts_read_back_as_written();
    void only_the_record_is_in_scope();
    void a_declaration_is_bound_to_every_answer();
    void what_blocks_cannot_be_declared();
    void differences_become_suggestions();
    void a_second_answer_replaces_the_first();
    void files_of_the_record_travel_both_ways();
    void what_removed_rows_left_behind_stays_here();
    void only_people_and_companies_can_be_sent();
    void moving_the_questionnaire_makes_the_answer_late();
    void every_standing_has_its_sentence();
    void the_words_declared_are_whole_in_three_languages();
};

void SubformTest::what_rules_read_goes_along_and_nothing_else()
{
    Scenario form;
    build(form);
    const draft::Answers context = contextOf(form.session(), r1);
    QStringList paths;
    for (const Path& path : context.keys())
        paths.append(path.text());
    paths.sort();
    // Not "secret" (personal), "unread" (no rule reads it), s2 (names another person).
    QCOMPARE(paths, QStringList({QStringLiteral("listed"), QStringLiteral("members"), QStringLiteral("seats"), QStringLiteral("seats[s1].pay")}));
    QCOMPARE(context.value(Path::trusted(QStringLiteral("seats"))).toStringList(), QStringList{QStringLiteral("s1")});
    const auto outgoing = makeDispatch(form.session(), r1, options(), sizes);
    QVERIFY(outgoing.has_value());
    for (const char* never : {"LEE", "diagnosis", "nobody asks", "\"r2\""})
        QVERIFY2(!outgoing->document.contains(never), never);
    QVERIFY(outgoing->document.contains("CHAN Tai Man"));
}

void SubformTest::the_person_sees_the_same_form()
{
    const Pair pair;
    const session::Session& away = *pair.away;
    QCOMPARE(away.rows(Path::trusted(QStringLiteral("persons"))), QStringList{QStringLiteral("r1")});
    for (const char* visible : {"persons[r1].shares", "persons[r1].paid"})
        QCOMPARE(away.state(Path::trusted(QString::fromLatin1(visible))).visibility, session::Visibility::Visible);
    QVERIFY(away.state(Path::trusted(QStringLiteral("persons[r1].letter"))).visibility != session::Visibility::Visible); // reads what was withheld
    QVERIFY(!away.draft().answers.contains(Path::trusted(QStringLiteral("persons[r1].knows"))));
    const auto given = task(away.draft().answers);
    QVERIFY(given.has_value());
    QCOMPARE(given->row, r1);
    QCOMPARE(given->from, QStringLiteral("Wong"));
    QCOMPARE(given->due, QDate(2026, 12, 24));
    QCOMPARE(given->language, Language::TraditionalChinese);
}

void SubformTest::facts_read_back_as_written()
{
    Sending sending{QStringLiteral("aa"), r1, sha256Hex("a"), sha256Hex("b"), QStringLiteral("Wong"), noon, QDate(2027, 1, 2), false, {}};
    sending.replies.append({sha256Hex("c"), noon, QStringLiteral("Wong"), 4, true});
    QCOMPARE(*sendingAt(sendingPath(sending), sendingFact(sending)), sending);
    const Declaration declaration{QStringLiteral("Chan"), QStringLiteral("Director"), QDate(2026, 11, 22), 1, Language::English, sha256Hex("x")};
    QCOMPARE(*declarationFrom(declarationFact(declaration)), declaration);
    QVERIFY(!declarationFrom(json::Value(json::Object{{QStringLiteral("name"), QStringLiteral("x")}})));
}

void SubformTest::only_the_record_is_in_scope()
{
    const Pair pair;
    const draft::Answers& away = pair.away->draft().answers;
    for (const char* inside : {"persons[r1].name_en", "persons[r1].jobs[j1].post", "@declared", "@typed@persons[r1].name_en"})
        QVERIFY2(isInScope(away, Path::trusted(QString::fromLatin1(inside))), inside);
    for (const char* outside : {"persons", "persons[r1]", "persons[r11].name_en", "listed", "@subform", "@typed@listed"})
        QVERIFY2(!isInScope(away, Path::trusted(QString::fromLatin1(outside))), outside);
    QVERIFY(isInScope({}, Path::trusted(QStringLiteral("listed"))));
}

void SubformTest::a_declaration_is_bound_to_every_answer()
{
    Pair pair;
    const auto done = declare(*pair.away, QStringLiteral(" Chan "), QStringLiteral("Director"), Scenario::today, Language::English);
    QVERIFY(done.has_value());
    QVERIFY(pair.away->apply(*done).has_value());
    QCOMPARE(standingDeclaration(*pair.away)->name, QStringLiteral("Chan"));
    pair.answer("persons[r1].shares", text("5"));
    QVERIFY(!standingDeclaration(*pair.away));
    pair.answer("persons[r1].shares", {});
    QVERIFY(standingDeclaration(*pair.away).has_value());
    const draft::Answers& answers = pair.away->draft().answers;
    QVERIFY(rowHash(QStringLiteral("a"), answers, r1) != rowHash(QStringLiteral("b"), answers, r1));
    QCOMPARE(declare(*pair.away, QString(), QStringLiteral("D"), Scenario::today, Language::English).error().code, QStringLiteral("person.declaration"));
    QCOMPARE(declare(*pair.away, QStringLiteral("N"), QStringLiteral(" "), Scenario::today, Language::English).error().code, QStringLiteral("person.declaration"));
    QCOMPARE(declare(*pair.away, QStringLiteral("N"), QStringLiteral("D"), Scenario::today.addDays(1), Language::English).error().code, QStringLiteral("person.declaration"));
    QCOMPARE(declare(pair.home.session(), QStringLiteral("N"), QStringLiteral("D"), Scenario::today, Language::English).error().code, QStringLiteral("person.no_task"));
}

void SubformTest::what_blocks_cannot_be_declared()
{
    Pair pair;
    pair.answer("persons[r1].jobs", json::Value::strings({QStringLiteral("j1")}));
    pair.answer("persons[r1].name_en", {});
    pair.answer("persons[r1].shares", text("5")); // else the row is blank, and asks nothing
    QVERIFY(stateOfRow(*pair.away, r1).blocks());
    QCOMPARE(declare(*pair.away, QStringLiteral("N"), QStringLiteral("D"), Scenario::today, Language::English).error().code, QStringLiteral("person.blocked"));
}

void SubformTest::differences_become_suggestions()
{
    Pair pair;
    pair.answer("persons[r1].shares", text("5"));
    pair.answer("persons[r1].jobs", json::Value::strings({QStringLiteral("j1")}));
    pair.answer("persons[r1].jobs[j1].post", text("Clerk"));
    pair.answer("persons[r1].ties[bank].kind", text("loan"));
    QVERIFY(pair.away->apply(*declare(*pair.away, QStringLiteral("Chan"), QStringLiteral("Director"), Scenario::today, Language::English)).has_value());
    const auto received = pair.back();
    QVERIFY2(received.has_value(), received ? "" : qPrintable(received.error().code + received.error().place));
    QCOMPARE(received->suggestions, 4);
    const draft::Answers before = pair.home.answers();
    pair.home.apply(received->changes);
    for (auto it = before.constBegin(); it != before.constEnd(); ++it)
        QVERIFY2(it.key().isMeta() || pair.home.answers().value(it.key()) == it.value(), qPrintable(it.key().text()));
    QCOMPARE(standingOf(pair.home.session(), r1).standing, Standing::ToDecide);
    QStringList ids;
    for (const draft::Suggestion& suggestion : draft::suggestions(pair.home.answers()))
        ids.append(suggestion.id);
    pair.home.apply(*review::planAccept(pair.home.session(), ids, {QStringLiteral("Wong"), noon}));
    QCOMPARE(pair.home.value(QStringLiteral("persons[r1].jobs[j1].post")), QStringLiteral("\"Clerk\""));
    QCOMPARE(pair.home.value(QStringLiteral("persons[r1].ties[bank].kind")), QStringLiteral("\"loan\""));
    // The reference to another person was never sent; it stays, and does not spoil what was declared.
    QCOMPARE(pair.home.value(QStringLiteral("persons[r1].knows")), QStringLiteral(R"({"$party":"r2"})"));
    QCOMPARE(standingOf(pair.home.session(), r1).standing, Standing::Declared);
    QCOMPARE(standingOf(pair.home.session(), Path::trusted(QStringLiteral("persons[r2]"))).standing, Standing::NotSent);
    pair.home.answer(QStringLiteral("persons[r1].shares"), "6");
    QCOMPARE(standingOf(pair.home.session(), r1).standing, Standing::OutOfDate);
}

void SubformTest::a_second_answer_replaces_the_first()
{
    Pair pair;
    pair.answer("persons[r1].shares", text("5"));
    pair.home.apply(pair.back()->changes);
    QCOMPARE(pair.back().error().code, QStringLiteral("person.already"));
    pair.answer("persons[r1].shares", {});
    pair.answer("persons[r1].paid", text("monthly"));
    const auto second = pair.back(5);
    QVERIFY(second.has_value());
    pair.home.apply(second->changes);
    const auto open = draft::suggestions(pair.home.answers());
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().path.text(), QStringLiteral("persons[r1].paid"));
    QCOMPARE(sendings(pair.home.answers()).first().replies.size(), 2);
}

void SubformTest::files_of_the_record_travel_both_ways()
{
    Scenario form;
    build(form);
    const QString mine = sha256Hex("mine"), theirs = sha256Hex("theirs");
    form.answer(QStringLiteral("persons[r1].proof"), QStringLiteral(R"([{"$sha256": "%1", "name": "mine.pdf"}])").arg(mine).toUtf8().constData());
    const auto outgoing = makeDispatch(form.session(), r1, options(), sizes);
    QVERIFY(outgoing.has_value());
    QCOMPARE(outgoing->files, QStringList{mine});
    auto incoming = readDispatch(outgoing->document);
    QVERIFY(incoming.has_value());
    QCOMPARE(incoming->files, QStringList{mine});
    session::Session away(incoming->pack, incoming->draft, Scenario::today);
    const Path proof = Path::trusted(QStringLiteral("persons[r1].proof"));
    json::Array files = away.draft().answer(proof).array();
    files.emplace_back(json::Object{{QStringLiteral("$sha256"), theirs}, {QStringLiteral("name"), QStringLiteral("theirs.pdf")}});
    QVERIFY(away.apply(draft::setAnswer(away.draft().answers, proof, json::Value(files))).has_value());
    const auto reply = makeReply(away, QStringLiteral("Chan"), noon, sizes);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->files, QStringList{theirs}); // what came with it is there already
    form.apply(draft::setAnswer(form.answers(), sendingPath(outgoing->sending), sendingFact(outgoing->sending)));
    const auto received = readReply(form.session(), reply->document, QStringLiteral("Wong"), noon);
    QVERIFY(received.has_value());
    QCOMPARE(received->files, QStringList{theirs});
    const FileSize gone = [](const QString&) -> Result<qint64> { return failure(QStringLiteral("blob.missing"), Message()); };
    QCOMPARE(makeDispatch(form.session(), r1, options(), gone).error().code, QStringLiteral("blob.missing"));
}

void SubformTest::what_removed_rows_left_behind_stays_here()
{
    Scenario form;
    build(form);
    form.addRow(QStringLiteral("persons[r1].jobs"), QStringLiteral("j1"));
    form.answer(QStringLiteral("persons[r1].jobs[j1].post"), R"("Clerk")");
    const Path jobs = Path::trusted(QStringLiteral("persons[r1].jobs"));
    QCOMPARE(rowAnswers(form.answers(), r1).value(jobs.row(QStringLiteral("j1")).child(QStringLiteral("post"))), text("Clerk"));
    draft::Answers odd = form.answers(); // a list without the row, as another program may have left it
    odd.insert(jobs, json::Value(json::Array{}));
    QVERIFY(!rowAnswers(odd, r1).contains(jobs.row(QStringLiteral("j1")).child(QStringLiteral("post"))));
}

void SubformTest::only_people_and_companies_can_be_sent()
{
    Scenario form;
    build(form);
    const auto code = [&](const char* row) { return makeDispatch(form.session(), Path::trusted(QString::fromLatin1(row)), options(), sizes).error().code; };
    for (const char* row : {"persons[r9]", "persons", "seats[s1]", "persons[r1].jobs[j1]", ""})
        QCOMPARE(code(row), QStringLiteral("person.row"));
    Pair pair;
    QCOMPARE(makeDispatch(*pair.away, r1, options(), sizes).error().code, QStringLiteral("person.inside"));
}

void SubformTest::moving_the_questionnaire_makes_the_answer_late()
{
    Pair pair;
    Scenario newer;
    newer.add("more", "text");
    build(newer);
    newer.apply(draft::difference(newer.answers(), pair.home.answers()));
    pair.answer("persons[r1].shares", text("5"));
    const auto reply = makeReply(*pair.away, QStringLiteral("Chan"), noon, sizes);
    QCOMPARE(readReply(newer.session(), reply->document, QStringLiteral("Wong"), noon).error().code, QStringLiteral("person.other_pack"));
}

void SubformTest::every_standing_has_its_sentence()
{
    const Catalogue catalogue{QString()};
    PersonStanding person;
    for (const Standing standing : {Standing::NotSent, Standing::Waiting, Standing::Overdue, Standing::Undeclared, Standing::ToDecide, Standing::Declared, Standing::OutOfDate}) {
        person.standing = standing;
        if (standing == Standing::Waiting) {
            person.sendings.append({QStringLiteral("a"), r1, {}, {}, QStringLiteral("W"), noon, QDate(2026, 12, 1), true, {}});
            person.declaration = Declaration{QStringLiteral("Chan"), QStringLiteral("D"), QDate(2026, 11, 22), 1, Language::English, sha256Hex("x")};
        }
        QVERIFY(!standingTag(standing).isEmpty());
        QVERIFY2(person.words().words(catalogue, Language::English).endsWith(u'.'), qPrintable(standingTag(standing)));
    }
}

void SubformTest::the_words_declared_are_whole_in_three_languages()
{
    const Text words = declarationText(declarationVersion);
    for (const Language language : allLanguages) {
        for (const char* provision : {"383", "384", "53ZTO", "53ZTP", "53ZTQ"})
            QVERIFY(words.in(language).contains(QLatin1String(provision)));
    }
    QVERIFY(declarationText(0).isEmpty());
    QVERIFY(declarationText(declarationVersion + 1).isEmpty());
}

QTEST_APPLESS_MAIN(SubformTest)
#include "tst_subform.moc"
