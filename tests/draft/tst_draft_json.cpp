#include "support/scenario.h"

#include "model/draft/answer_check.h"
#include "model/draft/draft_generator.h"
#include "model/draft/draft_json.h"
#include "model/draft/paper.h"
#include "model/pack/pack_generator.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;
using namespace aspirant::draft;
using test::Scenario;

namespace {

using PackPointer = std::shared_ptr<const pack::CompiledPack>;

json::Value parsed(const char* text)
{
    const auto value = json::parse(text);
    if (!value)
        qFatal("bad JSON in a test: %s", text);
    return *value;
}

Scenario form()
{
    Scenario scenario;
    scenario.add("name", "text")
        .add("sum", "integer", R"("computed": "1 + 1")")
        .add("people", "repeat",
             R"("fields": [{"id": "contact.mail", "type": "email"}, {"id": "age", "type": "integer"},
            {"id": "posts", "type": "repeat", "fields": [{"id": "firm", "type": "text"}]}])")
        .add("volumes", "matrix",
             R"("rows": ["spot", "funds"], "fields": [{"id": "clients", "type": "integer"}])")
        .slot("plan");
    return scenario;
}

QStringList described(const QList<Issue>& issues)
{
    QStringList list;
    for (const Issue& issue : issues)
        list.append(issue.code + u' ' + issue.path);
    list.sort();
    return list;
}

} // namespace

class DraftJsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flattensAndNests();
    void derivesRowIdsThatStay();
    void rejectsEverythingAtOnce();
    void resolvesFiles();
    void keepsOnlyWhatIsWanted();
    void readsBackWhatItWrote();
    void writtenThenReadIsEqual_data();
    void writtenThenReadIsEqual();
    void schemaAcceptsWhatTheModelAccepts();
};

void DraftJsonTest::flattensAndNests()
{
    Scenario scenario = form();
    const pack::CompiledPack& pack = scenario.session().pack();
    const json::Value nested = parsed(R"({"name": "A", "sum": "2",
        "people": [{"$row": "p1", "contact.mail": "a@b.org", "posts": [{"$row": "x", "firm": "F"}]}, {"$row": "p2"}],
        "volumes": [{"$row": "funds", "clients": 7}]})");
    const Flattened flat = flattenAnswers(pack, nested);
    QCOMPARE(described(flat.rejected), QStringList());
    const auto at = [&](const char* path) {
        return QString::fromUtf8(
            json::canonical(flat.answers.value(Path::trusted(QString::fromLatin1(path)))));
    };
    QCOMPARE(at("people"), QStringLiteral("[\"p1\",\"p2\"]"));
    QCOMPARE(at("people[p1].contact.mail"), QStringLiteral("\"a@b.org\""));
    QCOMPARE(at("people[p1].posts[x].firm"), QStringLiteral("\"F\""));
    QCOMPARE(at("volumes[funds].clients"), QStringLiteral("\"7\""));
    QVERIFY2(!flat.answers.contains(Path::trusted(QStringLiteral("volumes"))),
             "a matrix keeps no list of rows");
    QVERIFY2(!flat.answers.contains(Path::trusted(QStringLiteral("sum"))),
             "computed answers are passed over");
    QCOMPARE(flat.answers.size(), 6);
    const json::Value expected = parsed(R"({"name": "A",
        "people": [{"$row": "p1", "contact.mail": "a@b.org", "posts": [{"$row": "x", "firm": "F"}]}, {"$row": "p2"}],
        "volumes": [{"$row": "funds", "clients": "7"}]})");
    QCOMPARE(json::canonical(nestedAnswers(pack, flat.answers)), json::canonical(expected));
}

void DraftJsonTest::derivesRowIdsThatStay()
{
    Scenario scenario = form();
    const json::Value nested =
        parsed(R"({"people": [{"age": "1"}, {"age": "1"}, {"$row": "mine", "age": "2"}]})");
    const Flattened once = flattenAnswers(scenario.session().pack(), nested);
    const Flattened twice = flattenAnswers(scenario.session().pack(), nested);
    QVERIFY(once.rejected.isEmpty());
    QCOMPARE(once.answers, twice.answers);
    const QStringList ids = once.answers.value(Path::trusted(QStringLiteral("people"))).toStringList();
    QCOMPARE(ids.size(), 3);
    QVERIFY(ids[0] != ids[1]);
    QCOMPARE(ids[2], QStringLiteral("mine"));
}

void DraftJsonTest::rejectsEverythingAtOnce()
{
    Scenario scenario = form();
    const Flattened flat = flattenAnswers(scenario.session().pack(), parsed(R"({
        "name": 5, "nobody": true, "people.age": "1", "plan": [{"$file": "plan.pdf"}],
        "people": [{"$row": "p1", "age": "old", "shoe": 1}, 7, {"$row": "p1"}, {"$row": "!"}],
        "volumes": [{"$row": "bonds"}, {"clients": "1"}]})"));
    QCOMPARE(described(flat.rejected),
             QStringList({QStringLiteral("answer.file plan"), QStringLiteral("answer.number people[p1].age"),
                          QStringLiteral("answer.row people"), QStringLiteral("answer.row volumes"),
                          QStringLiteral("answer.row volumes"), QStringLiteral("answer.row_twice people[p1]"),
                          QStringLiteral("answer.shape name"), QStringLiteral("answer.shape people"),
                          QStringLiteral("answer.unknown_question nobody"),
                          QStringLiteral("answer.unknown_question people.age"),
                          QStringLiteral("answer.unknown_question people[p1].shoe")}));
    QCOMPARE(described(flattenAnswers(scenario.session().pack(), parsed("[]")).rejected),
             QStringList{QStringLiteral("answer.shape ")});
    QCOMPARE(described(flattenAnswers(scenario.session().pack(), parsed(R"({"people": true})")).rejected),
             QStringList{QStringLiteral("answer.rows people")});
}

void DraftJsonTest::resolvesFiles()
{
    Scenario scenario = form();
    const AttachmentResolver resolver = [](const QString& name, const Path& path) -> Result<json::Value> {
        if (name != QStringLiteral("plan.pdf"))
            return failure(QStringLiteral("file.missing"), {}, path.text());
        return json::Value(
            json::Object{{QStringLiteral("$sha256"), QString(64, u'c')}, {QStringLiteral("name"), name}});
    };
    const Flattened good =
        flattenAnswers(scenario.session().pack(), parsed(R"({"plan": [{"$file": "plan.pdf"}]})"), resolver);
    QVERIFY(good.rejected.isEmpty());
    QCOMPARE(good.answers.value(Path::trusted(QStringLiteral("plan"))).array().front()[u"$sha256"].toString(),
             QString(64, u'c'));
    const Flattened recorded = flattenAnswers(
        scenario.session().pack(),
        parsed(R"({"plan": [{"$file": "plan.pdf", "date": "2026-11-22", "language": "en", "translationOf": "plan.pdf"}]})"), resolver);
    QVERIFY(recorded.rejected.isEmpty());
    const PaperRecord record = paperRecord(recorded.answers, Path::trusted(QStringLiteral("plan")), QString(64, u'c'));
    QCOMPARE(record, (PaperRecord{QDate(2026, 11, 22), QStringLiteral("en"), {}, QString(64, u'c')}));
    const Flattened wrong = flattenAnswers(
        scenario.session().pack(),
        parsed(R"({"plan": [{"$file": "plan.pdf", "date": "22/11/2026"}, {"$file": "plan.pdf", "colour": "red"}, {"$file": "plan.pdf", "translationOf": "gone.pdf"}]})"),
        resolver);
    QCOMPARE(described(wrong.rejected), QStringList({QStringLiteral("file.missing plan"), QStringLiteral("paper.record plan"),
                                                     QStringLiteral("paper.record plan")}));
    const Flattened bad =
        flattenAnswers(scenario.session().pack(),
                       parsed(R"({"plan": [{"$file": "gone.pdf"}, {"$file": "off.pdf"}]})"), resolver);
    QCOMPARE(described(bad.rejected),
             QStringList({QStringLiteral("file.missing plan"), QStringLiteral("file.missing plan")}));
}

void DraftJsonTest::keepsOnlyWhatIsWanted()
{
    Scenario scenario = form();
    const Flattened flat = flattenAnswers(
        scenario.session().pack(),
        parsed(R"({"name": "A", "people": [{"$row": "p1", "age": "1"}, {"$row": "p2", "age": "2"}]})"));
    const json::Value kept = nestedAnswers(scenario.session().pack(), flat.answers, [](const Path& path) {
        return path.text().startsWith(QStringLiteral("people")) &&
               path.text() != QStringLiteral("people[p1]");
    });
    QCOMPARE(json::canonical(kept), QByteArray(R"({"people":[{"$row":"p2","age":"2"}]})"));
}

void DraftJsonTest::readsBackWhatItWrote()
{
    Scenario scenario = form();
    Draft draft = scenario.session().draft();
    draft.answers =
        flattenAnswers(scenario.session().pack(), parsed(R"({"name": "A", "people": [{"$row": "p1"}]})"))
            .answers;
    draft.answers.insert(Path::trusted(QStringLiteral("@accept:rule.x@people[p1].age")),
                         QStringLiteral("agreed"));
    draft.answers.insert(Path::trusted(QStringLiteral("@accept:eval.limit@")), QStringLiteral("known"));
    const json::Value written = draftJson(scenario.session().pack(), draft);
    QCOMPARE(written[u"accepted"].array().size(), std::size_t(2));
    QCOMPARE(written[u"accepted"].array()[1][u"path"].toString(), QStringLiteral("people[p1].age"));
    const auto read = draftFromJson(scenario.session().pack(), written);
    QVERIFY(read);
    QCOMPARE(*read, draft);

    draft.answers.insert(Path::trusted(QStringLiteral("@title")), QStringLiteral("Renamed"));
    QCOMPARE(draftJson(scenario.session().pack(), draft)[u"title"].toString(), QStringLiteral("Renamed"));

    json::Object other = written.object();
    other.set(QStringLiteral("pack"), json::Object{{QStringLiteral("hash"), QStringLiteral("x")}});
    QCOMPARE(draftFromJson(scenario.session().pack(), other).error().code, QStringLiteral("draft.pack"));
    QCOMPARE(draftFromJson(scenario.session().pack(), parsed("[]")).error().code,
             QStringLiteral("draft.shape"));
}

void DraftJsonTest::writtenThenReadIsEqual_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void DraftJsonTest::writtenThenReadIsEqual()
{
    QFETCH(int, seed);
    pack::GeneratorSizes sizes;
    sizes.questions = 150;
    sizes.sections = 5;
    const PackPointer pack = test::compiled(pack::generatePack(static_cast<quint64>(seed), sizes));
    DraftGenerator generator(pack, static_cast<quint64>(seed));
    Draft draft;
    draft.id = QStringLiteral("d");
    draft.pack = {pack->pack().id, pack->pack().version, pack->pack().hash};
    draft.answers = generator.fill(90, 3);
    for (int i = 0; i < 30; ++i)
        QVERIFY(generator.edit(draft.answers).applyTo(draft.answers));
    for (auto it = draft.answers.begin(); it != draft.answers.end(); ++it) {
        const pack::Slot slot = pack->slotOf(it.key().definitionId());
        const auto normal = normalAnswer(*pack, slot, it.value());
        QVERIFY2(normal && *normal == it.value(),
                 qPrintable(it.key().text())); // generated answers are normal
    }
    const auto read = draftFromJson(*pack, draftJson(*pack, draft));
    QVERIFY2(read, read ? "" : qPrintable(read.error().code + u' ' + read.error().place));
    // Rows of a repeat in a state are not written: the state stands for all of them.
    Answers expected = draft.answers;
    for (auto it = draft.answers.begin(); it != draft.answers.end(); ++it) {
        const Path row = it.key().enclosingRow();
        if (!row.isEmpty() && !nestedAnswers(*pack, draft.answers).isNull() &&
            !read->answers.contains(it.key())) {
            bool underState = false;
            for (Path here = row; !here.isEmpty(); here = here.enclosingRow())
                underState = underState || draft.answers.value(here.repeat()).isObject();
            QVERIFY2(underState, qPrintable(it.key().text()));
            expected.remove(it.key());
        }
    }
    QCOMPARE(read->answers, expected);
    QCOMPARE(json::canonical(draftJson(*pack, *read)), json::canonical(draftJson(*pack, draft)));
}

// Checked by an independent validator.
void DraftJsonTest::schemaAcceptsWhatTheModelAccepts()
{
    pack::GeneratorSizes sizes;
    sizes.questions = 150;
    sizes.sections = 5;
    const PackPointer pack = test::compiled(pack::generatePack(3, sizes));
    DraftGenerator generator(pack, 3);
    Answers answers = generator.fill(90, 2);
    for (int i = 0; i < 60; ++i)
        QVERIFY(generator.edit(answers).applyTo(answers));
    json::Object bad = nestedAnswers(*pack, answers).object();
    bad.set(QStringLiteral("nobody"), true);

    QTemporaryDir folder;
    const auto write = [&](const char* name, const json::Value& value) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json::canonical(value));
    };
    write("schema.json", answersSchema(*pack));
    write("good.json", nestedAnswers(*pack, answers));
    write("bad.json", bad);
    QProcess python;
    python.setWorkingDirectory(folder.path());
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"), QStringLiteral("import json, jsonschema\n"
                                              "schema = json.load(open('schema.json'))\n"
                                              "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                              "check = jsonschema.Draft202012Validator(schema)\n"
                                              "for name in ('good', 'bad'):\n"
                                              "    print(name, [e.json_path for e in "
                                              "check.iter_errors(json.load(open(name + '.json')))])\n")});
    QVERIFY(python.waitForFinished(60000));
    QCOMPARE(QString::fromUtf8(python.readAllStandardError()), QString());
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()), QStringLiteral("good []\nbad ['$']\n"));
}

QTEST_GUILESS_MAIN(DraftJsonTest)
#include "tst_draft_json.moc"
