#include "support/scenario.h"

#include "model/draft/answer_check.h"
#include "model/draft/draft_generator.h"
#include "model/pack/pack_generator.h"
#include "model/pack/pack_reader.h"
#include "model/review/migration.h"

#include <QTest>

#include <random>

using namespace aspirant;
using namespace aspirant::review;
using draft::Answers;
using draft::Path;

namespace {

using PackPointer = std::shared_ptr<const pack::CompiledPack>;

const QDate today{2026, 11, 22};

Path at(const char* text)
{
    return Path::trusted(QString::fromLatin1(text));
}

json::Value parsed(const QByteArray& text)
{
    const auto value = json::parse(text);
    if (!value)
        qFatal("not JSON: %s", text.constData());
    return *value;
}

// A pack of one section; questions as a JSON array without texts, which are made from the ids.
PackPointer packOf(const char* questions, const char* version = "1.0.0")
{
    const std::function<json::Value(const json::Value&)> worded = [&](const json::Value& list) {
        json::Array done;
        for (const json::Value& question : list.array()) {
            json::Object object = question.object();
            if (!object.contains(u"text")) {
                const QString id = question[u"id"].toString();
                object.set(QStringLiteral("text"), json::Object{{QStringLiteral("en"), id}, {QStringLiteral("zh-Hant"), id}, {QStringLiteral("zh-Hans"), id}});
            }
            object.set(QStringLiteral("status"), QStringLiteral("product"));
            if (object.contains(u"fields"))
                object.set(QStringLiteral("fields"), worded(question[u"fields"]));
            done.emplace_back(std::move(object));
        }
        return json::Value(std::move(done));
    };
    json::Object pack = parsed(R"({"format": 1, "id": "moving", "title": {"en": "M", "zh-Hant": "M", "zh-Hans": "M"}, "legal_status": "product",
        "as_at": "2026-11-22", "choices": {}, "sources": [], "documents": []})").object();
    pack.set(QStringLiteral("version"), QString::fromLatin1(version));
    pack.set(QStringLiteral("sections"), json::Array{json::Object{{QStringLiteral("id"), QStringLiteral("all")},
                                                                  {QStringLiteral("title"), parsed(R"({"en": "A", "zh-Hant": "A", "zh-Hans": "A"})")},
                                                                  {QStringLiteral("questions"), worded(parsed(questions))}}});
    return test::compiled(json::Value(std::move(pack)));
}

session::Session sessionOf(const PackPointer& pack, const Answers& answers)
{
    const pack::Pack& p = pack->pack();
    return session::Session(pack, draft::Draft{QStringLiteral("d"), QStringLiteral("Client"), QStringLiteral("T"), {p.id, p.version, p.hash}, answers}, today);
}

Answers answersOf(std::initializer_list<std::pair<const char*, const char*>> list)
{
    Answers answers;
    for (const auto& [path, value] : list)
        answers.insert(at(path), parsed(value));
    return answers;
}

Answers moved(const Migration& plan, Answers answers)
{
    if (!plan.changes.applyTo(answers))
        qFatal("the plan does not apply to the answers it was made from");
    return answers;
}

QString fateOf(const Migration& plan, const char* path)
{
    for (const MigratedAnswer& answer : plan.answers) {
        if (answer.path == at(path))
            return fateTag(answer.fate) + u' ' + answer.reason;
    }
    return QStringLiteral("unlisted");
}

QByteArray valueAt(const Answers& answers, const char* path)
{
    return json::canonical(answers.value(at(path)));
}

// ---- a pack, edited at random ----------------------------------------------------------------------------

class PackEditor {
public:
    explicit PackEditor(quint64 seed) : m_engine(seed) {}

    json::Value edited(const json::Value& pack)
    {
        json::Object whole = pack.object();
        whole.set(QStringLiteral("version"), QStringLiteral("2.0.0"));
        json::Array sections;
        for (const json::Value& section : pack[u"sections"].array()) {
            if (below(12) == 0)
                continue;
            json::Object object = section.object();
            object.set(QStringLiteral("questions"), questions(section[u"questions"]));
            if (!object.find(u"questions")->array().empty())
                sections.emplace_back(std::move(object));
        }
        whole.set(QStringLiteral("sections"), std::move(sections));
        return json::Value(std::move(whole));
    }

private:
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }

    json::Value questions(const json::Value& list)
    {
        json::Array kept;
        for (const json::Value& question : list.array()) {
            if (below(8) == 0)
                continue; // gone
            json::Object object = question.object();
            if (below(6) == 0)
                retype(object);
            if (below(10) == 0)
                object.remove(u"visible");
            if (below(10) == 0)
                object.set(QStringLiteral("visible"), QStringLiteral("today() < date('2000-01-01')"));
            if (object.contains(u"fields")) {
                object.set(QStringLiteral("fields"), questions(question[u"fields"]));
                if (object.find(u"fields")->array().empty())
                    continue;
                object.remove(u"row_title"); // its field may be gone
            }
            if (object.contains(u"rows") && below(3) == 0)
                object.set(QStringLiteral("rows"), json::Array{question[u"rows"].array().front()});
            kept.emplace_back(std::move(object));
        }
        return json::Value(std::move(kept));
    }

    void retype(json::Object& question)
    {
        static const QStringList plain{QStringLiteral("text"), QStringLiteral("long_text"), QStringLiteral("yes_no"), QStringLiteral("integer"), QStringLiteral("decimal"),
                                       QStringLiteral("date"), QStringLiteral("partial_date"), QStringLiteral("percentage"), QStringLiteral("country")};
        if (question.find(u"fields"))
            return;
        for (const QStringView key : {QStringView(u"choices"), QStringView(u"currencies"), QStringView(u"computed"), QStringView(u"constraints"), QStringView(u"slots")})
            question.remove(key);
        question.set(QStringLiteral("type"), plain[below(static_cast<int>(plain.size()))]);
    }

    std::mt19937_64 m_engine;
};

// Whether the value still stands somewhere: at its path, or put by.
bool isKept(const Answers& after, const Path& path, const json::Value& value)
{
    if (after.value(path) == value)
        return true;
    for (Path aside = draft::asidePath(path); after.contains(aside); aside = draft::asidePath(aside)) {
        if (after.value(aside) == value)
            return true;
    }
    return false;
}

QSet<Path> reformatted(const Migration& plan)
{
    QSet<Path> paths;
    for (const MigratedAnswer& answer : plan.answers) {
        if (answer.reason == QLatin1String("reformatted"))
            paths.insert(answer.path);
    }
    return paths;
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFateHasItsReason();
    void rowsStatesTypedTextAndAcceptancesSurvive();
    void putsAnswersIntoTheNewerFormWhereThereIsOneSuchForm();
    void whatIsHiddenNowStaysAndComesBack();
    void whatWasPutByComesBackWithTheQuestion();
    void twiceSetAsideIsKeptTwice();
    void theSameVersionIsNoMove();
    void nothingIsLostHoweverPacksChange_data();
    void nothingIsLostHoweverPacksChange();
};

void MigrationTest::everyFateHasItsReason()
{
    const PackPointer before = packOf(R"([{"id": "same", "type": "text"}, {"id": "worded", "type": "text"}, {"id": "gone", "type": "text"},
        {"id": "other", "type": "text"}, {"id": "colour", "type": "choice", "choices": [{"value": "red", "text": {"en": "Red", "zh-Hant": "紅", "zh-Hans": "红"}}]},
        {"id": "short", "type": "text"}, {"id": "total", "type": "decimal"}])");
    const PackPointer after = packOf(R"([{"id": "same", "type": "text"}, {"id": "worded", "type": "text", "text": {"en": "New words", "zh-Hant": "新", "zh-Hans": "新"}},
        {"id": "other", "type": "date"}, {"id": "colour", "type": "choice", "choices": [{"value": "blue", "text": {"en": "Blue", "zh-Hant": "藍", "zh-Hans": "蓝"}}]},
        {"id": "short", "type": "text", "max_length": 3}, {"id": "total", "type": "decimal", "computed": "1 + 1"}, {"id": "fresh", "type": "text", "required": true}])", "2.0.0");
    const Answers answers = answersOf({{"same", R"("a")"}, {"worded", R"("b")"}, {"gone", R"("c")"}, {"other", R"("no date")"}, {"colour", R"("red")"},
                                       {"short", R"("longer")"}, {"total", R"("7")"}});
    const session::Session present = sessionOf(before, answers);
    const Migration plan = planMigration(present, after);
    QCOMPARE(fateOf(plan, "same"), QStringLiteral("kept same"));
    QCOMPARE(fateOf(plan, "worded"), QStringLiteral("changed question_changed"));
    QCOMPARE(fateOf(plan, "gone"), QStringLiteral("set_aside question_gone"));
    QCOMPARE(fateOf(plan, "other"), QStringLiteral("set_aside other_type"));
    QCOMPARE(fateOf(plan, "colour"), QStringLiteral("changed no_longer_offered"));
    QCOMPARE(fateOf(plan, "short"), QStringLiteral("changed new_finding"));
    QCOMPARE(fateOf(plan, "total"), QStringLiteral("set_aside computed_now"));
    QCOMPARE(fateOf(plan, "fresh"), QStringLiteral("new new_question"));
    QVERIFY(plan.answers.last().fate == Fate::SetAside); // what the newer form does not know comes last
    QCOMPARE(plan.count(Fate::SetAside), 3);
    const Answers now = moved(plan, answers);
    QCOMPARE(valueAt(now, "@aside@other"), QByteArray(R"("no date")"));
    QCOMPARE(valueAt(now, "other"), QByteArray("null"));
    QCOMPARE(asidePaths(now), (QList<Path>{at("gone"), at("other"), at("total")}));
    QVERIFY(draft::pinAfter(plan.changes) == (draft::PackPin{QStringLiteral("moving"), QStringLiteral("2.0.0"), after->pack().hash}));
    QVERIFY(draft::pinAfter(plan.changes.inverted()) == present.draft().pack);
}

void MigrationTest::rowsStatesTypedTextAndAcceptancesSurvive()
{
    const char* const common = R"({"id": "name_en", "type": "text"}, {"id": "papers", "type": "attachment", "max_files": 5})";
    const QByteArray older = QByteArray(R"([{"id": "persons", "type": "repeat", "fields": [)") + common + R"(, {"id": "title", "type": "text"}]},
        {"id": "chair", "type": "party", "party": "person"}, {"id": "n", "type": "decimal", "constraints": [{"id": "positive", "rule": "n > 0", "severity": "warns",
         "message": {"en": "m", "zh-Hant": "m", "zh-Hans": "m"}, "status": "product"}]}, {"id": "when", "type": "date"}])";
    QByteArray newer = older;
    newer.replace(R"(, {"id": "title", "type": "text"})", R"(, {"id": "mail", "type": "email"})").replace("n > 0", "n > 1").replace(R"("when", "type": "date")", R"("when", "type": "country")");
    const PackPointer before = packOf(older.constData());
    const PackPointer after = packOf(newer.constData(), "2.0.0");
    const QByteArray file = R"([{"$sha256": ")" + QByteArray(64, 'a') + R"(", "name": "a.pdf"}])";
    const Answers answers = answersOf({{"persons", R"(["r1", "r2"])"}, {"persons[r1].name_en", R"("Ada")"}, {"persons[r1].title", R"("Dr")"},
                                       {"persons[r2].papers", file.constData()}, {"chair", R"({"$party": "r2"})"}, {"n", R"({"$state": "not-yet-known", "reason": "soon"})"},
                                       {"@accept:rule.positive@n", R"("agreed")"}, {"@accept:format.choice@chair", R"("fine")"},
                                       {"@typed@when", R"(["31.2."])"}, {"@typed@n", R"(["1,"])"}, {"@title", R"("Mine")"}});
    const Migration plan = planMigration(sessionOf(before, answers), after);
    const Answers now = moved(plan, answers);
    for (const char* path : {"persons", "persons[r1].name_en", "persons[r2].papers", "chair", "n", "@accept:rule.positive@n", "@accept:format.choice@chair", "@typed@n", "@title"})
        QCOMPARE(valueAt(now, path), valueAt(answers, path));
    QCOMPARE(fateOf(plan, "persons[r1].title"), QStringLiteral("set_aside question_gone"));
    QCOMPARE(valueAt(now, "@aside@persons[r1].title"), QByteArray(R"("Dr")"));
    QCOMPARE(fateOf(plan, "persons[r1].mail"), QStringLiteral("new new_question"));
    QCOMPARE(fateOf(plan, "persons[r2].mail"), QStringLiteral("new new_question"));
    QCOMPARE(fateOf(plan, "@accept:rule.positive@n"), QStringLiteral("changed rule_changed"));
    QCOMPARE(fateOf(plan, "@accept:format.choice@chair"), QStringLiteral("kept same"));
    QCOMPARE(fateOf(plan, "@typed@when"), QStringLiteral("set_aside other_type")); // its editor is another one
    QCOMPARE(valueAt(now, "@aside@@typed@when"), QByteArray(R"(["31.2."])"));
}

void MigrationTest::putsAnswersIntoTheNewerFormWhereThereIsOneSuchForm()
{
    const char* const list = R"("choices": [{"value": "a", "text": {"en": "A", "zh-Hant": "A", "zh-Hans": "A"}}, {"value": "b", "text": {"en": "B", "zh-Hant": "B", "zh-Hans": "B"}}])";
    const QByteArray older = QByteArray(R"([{"id": "one", "type": "choice", )") + list + R"(}, {"id": "many", "type": "choices", )" + list + R"(}, {"id": "some", "type": "choices", )" +
                             list + R"(}, {"id": "en", "type": "text"}, {"id": "zh", "type": "text"}, {"id": "capital", "type": "decimal"}])";
    QByteArray newer = older;
    newer.replace(R"("one", "type": "choice")", R"("one", "type": "choices")").replace(R"("many", "type": "choices")", R"("many", "type": "choice")")
        .replace(R"("some", "type": "choices")", R"("some", "type": "choice")").replace(R"("en", "type": "text")", R"("en", "type": "long_text", "languages": "each")")
        .replace(R"("zh", "type": "text")", R"("zh", "type": "text", "languages": "each")").replace(R"("type": "decimal")", R"("type": "money", "currencies": ["HKD"])");
    const Answers answers = answersOf({{"one", R"("a")"}, {"many", R"(["b"])"}, {"some", R"(["a", "b"])"}, {"en", R"("Good")"}, {"zh", "\"好\""}, {"capital", R"("5000000")"}});
    const PackPointer before = packOf(older.constData());
    const Migration plan = planMigration(sessionOf(before, answers), packOf(newer.constData(), "2.0.0"));
    const Answers now = moved(plan, answers);
    QCOMPARE(valueAt(now, "one"), QByteArray(R"(["a"])"));
    QCOMPARE(valueAt(now, "many"), QByteArray(R"("b")"));
    QCOMPARE(fateOf(plan, "some"), QStringLiteral("set_aside other_type")); // two do not fit into one
    QCOMPARE(valueAt(now, "en"), QByteArray(R"({"en":"Good"})"));
    QCOMPARE(valueAt(now, "zh"), QByteArray("{\"zh-Hant\":\"好\"}"));
    QCOMPARE(valueAt(now, "capital"), QByteArray(R"({"amount":"5000000","currency":"HKD"})"));
    QCOMPARE(fateOf(plan, "capital"), QStringLiteral("changed reformatted"));
}

void MigrationTest::whatIsHiddenNowStaysAndComesBack()
{
    const PackPointer before = packOf(R"([{"id": "flag", "type": "yes_no"}, {"id": "b", "type": "text"}, {"id": "c", "type": "text", "visible": "flag"}])");
    const PackPointer after = packOf(R"([{"id": "flag", "type": "yes_no"}, {"id": "b", "type": "text", "visible": "flag"}, {"id": "c", "type": "text"}])", "2.0.0");
    const Answers answers = answersOf({{"flag", "false"}, {"b", R"("x")"}, {"c", R"("y")"}});
    const Migration plan = planMigration(sessionOf(before, answers), after);
    QCOMPARE(fateOf(plan, "b"), QStringLiteral("set_aside hidden_now"));
    QCOMPARE(fateOf(plan, "c"), QStringLiteral("changed restored"));
    session::Session now = sessionOf(after, moved(plan, answers));
    QVERIFY(now.state(at("b")).setAside);
    QVERIFY(now.apply(draft::setAnswer(now.draft().answers, at("flag"), true)).has_value());
    QCOMPARE(now.state(at("b")).answer.toString(), QStringLiteral("x"));
}

void MigrationTest::whatWasPutByComesBackWithTheQuestion()
{
    const PackPointer first = packOf(R"([{"id": "a", "type": "text"}, {"id": "r", "type": "repeat", "fields": [{"id": "x", "type": "text"}]}])");
    const PackPointer second = packOf(R"([{"id": "b", "type": "text"}])", "2.0.0");
    const PackPointer third = packOf(R"([{"id": "a", "type": "text"}, {"id": "b", "type": "text"}, {"id": "r", "type": "repeat", "fields": [{"id": "x", "type": "text"}]}])", "3.0.0");
    const Answers answers = answersOf({{"a", R"("old")"}, {"r", R"(["r1"])"}, {"r[r1].x", R"("inside")"}});
    const Answers between = moved(planMigration(sessionOf(first, answers), second), answers);
    QCOMPARE(valueAt(between, "r"), QByteArray("null"));
    const Migration plan = planMigration(sessionOf(second, between), third);
    const Answers now = moved(plan, between);
    QCOMPARE(fateOf(plan, "a"), QStringLiteral("changed restored"));
    for (const char* path : {"a", "r", "r[r1].x"})
        QCOMPARE(valueAt(now, path), valueAt(answers, path));
    QVERIFY(asidePaths(now).isEmpty());
}

void MigrationTest::twiceSetAsideIsKeptTwice()
{
    const PackPointer texts = packOf(R"([{"id": "a", "type": "text"}])");
    const PackPointer dates = packOf(R"([{"id": "a", "type": "date"}])", "2.0.0");
    const PackPointer flags = packOf(R"([{"id": "a", "type": "yes_no"}])", "3.0.0");
    Answers answers = answersOf({{"a", R"("words")"}});
    answers = moved(planMigration(sessionOf(texts, answers), dates), answers);
    answers.insert(at("a"), QStringLiteral("2020-01-01"));
    answers = moved(planMigration(sessionOf(dates, answers), flags), answers);
    QVERIFY(isKept(answers, at("a"), QStringLiteral("words")));
    QVERIFY(isKept(answers, at("a"), QStringLiteral("2020-01-01")));
    // Of the two only the date fits a date; the words stay put by.
    answers = moved(planMigration(sessionOf(flags, answers), dates), answers);
    QCOMPARE(valueAt(answers, "a"), QByteArray(R"("2020-01-01")"));
    QVERIFY(isKept(answers, at("a"), QStringLiteral("words")));
}

void MigrationTest::theSameVersionIsNoMove()
{
    const PackPointer pack = packOf(R"([{"id": "a", "type": "text"}])");
    const Migration plan = planMigration(sessionOf(pack, answersOf({{"a", R"("x")"}})), pack);
    QVERIFY(plan.changes.isEmpty());
    QVERIFY(plan.answers.isEmpty());
}

void MigrationTest::nothingIsLostHoweverPacksChange_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void MigrationTest::nothingIsLostHoweverPacksChange()
{
    QFETCH(quint64, seed);
    const json::Value original = pack::generatePack(seed, {90, 6, 30});
    const auto changed = pack::readResolvedPack(json::canonical(PackEditor(seed).edited(original)));
    QVERIFY2(changed.pack.has_value(), qPrintable(changed.issues.isEmpty() ? QString() : changed.issues.first().code + changed.issues.first().path));
    const PackPointer before = test::compiled(original);
    const PackPointer after = pack::CompiledPack::compile(*changed.pack);
    draft::DraftGenerator generator(before, seed);
    Answers answers = generator.fill(85, 3);
    for (int i = 0; i < 20; ++i)
        QVERIFY(generator.edit(answers).applyTo(answers).has_value());

    const session::Session present = sessionOf(before, answers);
    const Migration plan = planMigration(present, after);
    const Answers now = moved(plan, answers);
    const QSet<Path> other = reformatted(plan);
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        QVERIFY2(other.contains(it.key()) || isKept(now, it.key(), it.value()), qPrintable(it.key().text()));
    // Taking it back gives exactly what was there.
    Answers back = now;
    QVERIFY(plan.changes.inverted().applyTo(back).has_value());
    QCOMPARE(back, answers);
    // Whatever stands where the newer pack asks something is an answer to it.
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        const pack::Slot slot = it.key().isMeta() ? -1 : after->slotOf(it.key().definitionId());
        QVERIFY2(it.key().isMeta() || slot >= 0, qPrintable(it.key().text()));
        if (slot < 0 || (it.value().isArray() && after->definitions()[static_cast<std::size_t>(slot)].question->hasRows()))
            continue;
        const auto normal = draft::normalAnswer(*after, slot, it.value());
        QVERIFY2(normal.has_value() && *normal == it.value(), qPrintable(it.key().text()));
    }
    // What becomes of an answer is told once; its question may be one to answer, besides.
    QHash<Path, int> told;
    for (const MigratedAnswer& answer : plan.answers)
        told[answer.path] += answer.fate == Fate::New ? 0 : 1;
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it)
        QCOMPARE(told.value(it.key()), 1);
    // Moving to where one came from brings back what had only been put by.
    const session::Session there = sessionOf(after, now);
    QVERIFY(planMigration(there, after).changes.isEmpty());
    const Migration home = planMigration(there, before);
    const Answers returned = moved(home, now);
    const QSet<Path> otherAgain = reformatted(home);
    for (auto it = answers.constBegin(); it != answers.constEnd(); ++it) {
        if (!other.contains(it.key()) && !otherAgain.contains(it.key()))
            QVERIFY2(returned.value(it.key()) == it.value(), qPrintable(it.key().text()));
    }
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
