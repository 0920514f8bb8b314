#include "model/pack/pack_reader.h"
#include "model/session/scenario.h"
#include "pack/tiny_pack.h"

#include <QDir>
#include <QTest>

using namespace aspirant;

namespace {

const QByteArray form = R"p({"id":"a","type":"yes_no",@},{"id":"b","type":"text","visible":"a","required":true,@},
    {"id":"n","type":"decimal",@,"constraints":[{"id":"positive","rule":"n > 0","message":{"en":"X","zh-Hant":"X","zh-Hans":"X"}}]},
    {"id":"twice","type":"decimal","computed":"n * 2",@},{"id":"f","type":"attachment",@})p";

QStringList run(const QByteArray& answers, const QByteArray& expect)
{
    const auto pack = tinypack::compiled(form);
    const auto scenario = json::parse(R"p({"title":"A story","as_at":"2026-11-22","answers":)p" + answers + R"p(,"expect":)p" + expect + "}");
    if (!scenario)
        return {QStringLiteral("broken")};
    QStringList list;
    for (const Issue& issue : session::runScenario(pack, *scenario))
        list.append(issue.code + u' ' + issue.path);
    return list;
}

} // namespace

class TestPackScenarios final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExpectedIsCompared_data();
    void whatIsExpectedIsCompared();
    void shippedPacksKeepTheirStories_data();
    void shippedPacksKeepTheirStories();
};

void TestPackScenarios::whatIsExpectedIsCompared_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QByteArray>("expect");
    QTest::addColumn<QStringList>("issues");
    const auto row = [](const char* name, const char* answers, const char* expect, const QStringList& issues) {
        QTest::newRow(name) << QByteArray(answers) << QByteArray(expect) << issues;
    };
    row("shown", R"p({"a":true})p", R"p({"visible":{"b":true},"required":{"b":true},"blocking":1})p", {});
    row("hidden", R"p({"a":false})p", R"p({"visible":{"b":false},"required":{"b":false},"blocking":0})p", {});
    row("undecided", "{}", R"p({"visible":{"b":"maybe"}})p", {});
    row("not as expected", R"p({"a":true})p", R"p({"visible":{"b":false},"required":{"b":false,"a":true},"blocking":0})p",
        {QStringLiteral("scenario.visible /expect/visible/b"), QStringLiteral("scenario.required /expect/required/a"),
         QStringLiteral("scenario.required /expect/required/b"), QStringLiteral("scenario.blocking /expect/blocking")});
    row("a value", R"p({"n":"2.50"})p", R"p({"values":{"twice":"5","n":"2.5","b":null}})p", {});
    row("another value", R"p({"n":"2.50"})p", R"p({"values":{"twice":"6","b":"x"}})p",
        {QStringLiteral("scenario.value /expect/values/b"), QStringLiteral("scenario.value /expect/values/twice")});
    row("findings", R"p({"n":"-1","a":true})p", R"p({"findings":["rule.positive n","required.missing b"],"absent":["rule.positive a"]})p", {});
    row("other findings", R"p({"n":"1"})p", R"p({"findings":["rule.positive n"]})p", {QStringLiteral("scenario.finding /expect/findings/0")});
    row("findings that should not be", R"p({"n":"-1"})p", R"p({"absent":["required.missing b","rule.positive n"]})p",
        {QStringLiteral("scenario.finding /expect/absent/1")});
    row("a file stands for itself", R"p({"f":[{"$file":"x.pdf"}]})p", R"p({"visible":{"f":true}})p", {});
    row("no such question", "{}", R"p({"visible":{"z":true}})p", {QStringLiteral("scenario.path /expect/visible/z")});
    row("no such answer", R"p({"z":1})p", R"p({"visible":{"b":true}})p", {QStringLiteral("scenario.answer /answers")});
    row("no expectation", "{}", "{}", {QStringLiteral("scenario.form /expect")});
    row("a misspelt expectation", "{}", R"p({"visable":{}})p", {QStringLiteral("scenario.form /expect/visable")});
}

void TestPackScenarios::whatIsExpectedIsCompared()
{
    QFETCH(QByteArray, answers);
    QFETCH(QByteArray, expect);
    QFETCH(QStringList, issues);
    QCOMPARE(run(answers, expect), issues);
}

void TestPackScenarios::shippedPacksKeepTheirStories_data()
{
    QTest::addColumn<QString>("folder");
    const QDir packs(QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/packs"));
    for (const QString& name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (packs.exists(name + QStringLiteral("/pack.json")))
            QTest::addRow("%s", qPrintable(name)) << packs.filePath(name);
}

void TestPackScenarios::shippedPacksKeepTheirStories()
{
    QFETCH(QString, folder);
    pack::ReadPack read = pack::readPackFolder(folder);
    QVERIFY(read.pack);
    const auto compiled = pack::CompiledPack::compile(std::move(*read.pack));
    const QList<Issue> issues = session::runScenarios(compiled, folder + QStringLiteral("/scenarios"));
    const Catalogue catalogue;
    for (const Issue& issue : issues)
        qWarning("%s %s %s %s", qPrintable(issue.code), qPrintable(issue.file), qPrintable(issue.path), qPrintable(issue.message.words(catalogue, Language::English)));
    QVERIFY(issues.isEmpty());
    QVERIFY(!QDir(folder + QStringLiteral("/scenarios")).entryList({QStringLiteral("*.json")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPackScenarios)
#include "tst_pack_scenarios.moc"
