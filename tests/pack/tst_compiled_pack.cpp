#include "model/pack/compiled_pack.h"
#include "model/pack/pack_generator.h"
#include "model/pack/pack_reader.h"
#include "pack/pack_cases.h"
#include "pack/tiny_pack.h"

#include <QTest>

#include <algorithm>

using namespace aspirant;
using pack::CompiledPack;
using pack::Slot;
using tinypack::compiled;

namespace {

int ruleOf(const CompiledPack& pack, const char* id, pack::RuleKind kind)
{
    const Slot slot = pack.slotOf(QString::fromLatin1(id));
    for (std::size_t i = 0; i < pack.rules().size(); ++i)
        if (pack.rules()[i].owner == slot && pack.rules()[i].kind == kind)
            return static_cast<int>(i);
    return -1;
}

bool has(const std::vector<int>& list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

class TestCompiledPack final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPackWithEveryTypeCompiles();
    void questionsAreNumberedInFormOrder();
    void answersHaveTheTypesThatRulesSee_data();
    void answersHaveTheTypesThatRulesSee();
    void aRuleKnowsItsRowAndTheEnclosingOne();
    void partiesOfEitherKindShareTheFieldsOfBoth();
    void everyFaultOfEveryRuleIsFound();
    void readersAreListed();
    void readingATableDoesNotReadItsRules();
    void circlesAreFound_data();
    void circlesAreFound();
    void harmlessNearCirclesAreNot_data();
    void harmlessNearCirclesAreNot();
    void rulesOutsideACircleStillRun();
    void theOrderRespectsEveryEdge();
    void generatedPacksAreTheSameEverywhere();
};

void TestCompiledPack::aPackWithEveryTypeCompiles()
{
    pack::ReadPack read = pack::readResolvedPack(packcases::fileBytes(QStringLiteral("tests/corpus/packs/base.json")));
    QVERIFY(read.pack);
    const auto pack = CompiledPack::compile(std::move(*read.pack));
    for (const Issue& issue : pack->issues())
        qWarning() << issue.code << issue.path << issue.message.words(Catalogue(), Language::English);
    QVERIFY(pack->issues().isEmpty());
    QCOMPARE(pack->slotOf(QStringLiteral("persons")), pack->persons());
    QVERIFY(pack->entities() > pack->persons());
    QVERIFY(pack->sectionRule(0) == -1 && pack->sectionRule(2) >= 0);
    const Slot table = pack->slotOf(QStringLiteral("owners.table"));
    QCOMPARE(pack->definitions()[static_cast<std::size_t>(table)].rowRules.size(), std::size_t(1));
    QCOMPARE(pack->field(table, QStringLiteral("row")), CompiledPack::matrixRowSlot);
    const Slot charter = pack->slotOf(QStringLiteral("doc.charter"));
    QCOMPARE(pack->definitions()[static_cast<std::size_t>(charter)].promisedBy, std::vector<Slot>{pack->slotOf(QStringLiteral("firm.kind"))});
}

void TestCompiledPack::questionsAreNumberedInFormOrder()
{
    const auto pack = compiled(R"p({"id":"a","type":"yes_no",@},
        {"id":"b","type":"repeat",@,"fields":[{"id":"x","type":"text",@},{"id":"y","type":"repeat",@,"fields":[{"id":"z.w","type":"text",@}]}]},
        {"id":"c","type":"yes_no",@})p");
    const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("b.x"), QStringLiteral("b.y"), QStringLiteral("b.y.z.w"), QStringLiteral("c")};
    for (Slot slot = 0; slot < ids.size(); ++slot) {
        QCOMPARE(pack->slotOf(ids[slot]), slot);
        QCOMPARE(pack->definitions()[static_cast<std::size_t>(slot)].question->id, ids[slot]);
    }
    QCOMPARE(pack->slotOf(QStringLiteral("b.z")), -1);
    QCOMPARE(pack->definitions()[4].parent, 3);
    QCOMPARE(pack->definitions()[4].depth, 2);
    QCOMPARE(pack->definitions()[1].children, (std::vector<Slot>{2, 3}));
    QCOMPARE(pack->field(3, QStringLiteral("z.w")), 4);
    QCOMPARE(pack->field(1, QStringLiteral("y.z.w")), -1);
}

void TestCompiledPack::answersHaveTheTypesThatRulesSee_data()
{
    QTest::addColumn<QString>("rule");
    for (const char* rule : {"t == 'x'", "each.en == 'x' && each.zh_hant == 'y'", "yes", "kind == 'a'", "'a' in kinds", "size(kinds) == 1",
                             "n + 1 == 2", "m.amount > 5 && m.currency == 'HKD'", "d >= date('2026-01-01')", "pd < today()",
                             "p.from < p.to", "adr.country == 'HK' && size(adr.lines) > 1 && adr.city == 'X'", "w.network == 'bitcoin' && w.address != ''",
                             "size(files) == 1", "st", "mat.exists(r, r.row == 'one' && r.v > 1)", "c == 'HK'"})
        QTest::addRow("%s", rule) << QString::fromLatin1(rule);
}

void TestCompiledPack::answersHaveTheTypesThatRulesSee()
{
    QFETCH(QString, rule);
    const QByteArray one = R"p([{"value":"a","text":{"en":"X","zh-Hant":"X","zh-Hans":"X"}}])p";
    const auto pack = compiled(R"p({"id":"t","type":"text",@},{"id":"each","type":"long_text","languages":"each",@},{"id":"yes","type":"yes_no",@},
        {"id":"kind","type":"choice","choices":)p" + one + R"p(,@},{"id":"kinds","type":"choices","choices":)p" + one + R"p(,@},{"id":"n","type":"percentage",@},
        {"id":"m","type":"money",@},{"id":"d","type":"date",@},{"id":"pd","type":"partial_date",@},{"id":"p","type":"period",@},
        {"id":"adr","type":"address",@},{"id":"w","type":"wallet",@},{"id":"files","type":"attachment",@},{"id":"st","type":"statement",@},{"id":"c","type":"country",@},
        {"id":"mat","type":"matrix","rows":[{"value":"one","text":{"en":"X","zh-Hant":"X","zh-Hans":"X"}}],"fields":[{"id":"v","type":"decimal",@}],@},
        {"id":"last","type":"text","visible":")p" + rule.toLatin1() + R"p(",@})p");
    QVERIFY(pack);
    for (const Issue& issue : pack->issues())
        qWarning() << issue.code << issue.message.words(Catalogue(), Language::English);
    QVERIFY(pack->issues().isEmpty());
}

void TestCompiledPack::aRuleKnowsItsRowAndTheEnclosingOne()
{
    const QByteArray form = R"p({"id":"r","type":"repeat",@,"fields":[{"id":"a","type":"decimal",@},
        {"id":"in_row","type":"yes_no","visible":"this.a > 1",@},
        {"id":"s","type":"repeat",@,"fields":[{"id":"b","type":"decimal",@},{"id":"deep","type":"yes_no","visible":"RULE",@}]}]})p";
    QVERIFY(compiled(QByteArray(form).replace("RULE", "this.b > parent.a"))->issues().isEmpty());
    QCOMPARE(compiled(QByteArray(form).replace("RULE", "this.a > 1"))->issues().size(), 1);
    QCOMPARE(compiled(QByteArray(form).replace("RULE", "r.a > 1"))->issues().size(), 1); // not one answer but many
    QCOMPARE(compiled(R"p({"id":"a","type":"yes_no","visible":"this.b",@})p")->issues().size(), 1);
}

void TestCompiledPack::partiesOfEitherKindShareTheFieldsOfBoth()
{
    const QByteArray form = R"p({"id":"persons","type":"repeat",@,"fields":[{"id":"nationality","type":"country",@},{"id":"code","type":"text",@},{"id":"born","type":"date",@}]},
        {"id":"entities","type":"repeat",@,"fields":[{"id":"nationality","type":"country",@},{"id":"code","type":"decimal",@}]},
        {"id":"who","type":"party","party":"any",@},{"id":"man","type":"party","party":"person",@},{"id":"x","type":"text","visible":"RULE",@})p";
    QVERIFY(compiled(QByteArray(form).replace("RULE", "who.nationality == 'HK' && man.born < today()"))->issues().isEmpty());
    QVERIFY(!compiled(QByteArray(form).replace("RULE", "who.code == 'x'"))->issues().isEmpty()); // two types
    QVERIFY(!compiled(QByteArray(form).replace("RULE", "man.name == 'x'"))->issues().isEmpty());
}

void TestCompiledPack::everyFaultOfEveryRuleIsFound()
{
    const auto pack = compiled(R"p({"id":"a","type":"yes_no",@,"visible":"missing","required":"1 + 1"},
        {"id":"n","type":"integer",@,"computed":"'five'","constraints":[{"id":"c","rule":"n >","message":{"en":"X","zh-Hant":"X","zh-Hans":"X"}}]})p");
    QStringList places;
    for (const Issue& issue : pack->issues()) {
        QVERIFY(issue.code.startsWith(QStringLiteral("expr.")));
        QCOMPARE(issue.severity, Severity::Blocks);
        places.append(issue.path);
    }
    QCOMPARE(places, (QStringList{QStringLiteral("/sections/0/questions/0/visible"), QStringLiteral("/sections/0/questions/0/required"),
                                  QStringLiteral("/sections/0/questions/1/computed"), QStringLiteral("/sections/0/questions/1/constraints/0/rule")}));
    for (const pack::CompiledRule& rule : pack->rules())
        QVERIFY(!rule.program.isValid());
}

void TestCompiledPack::readersAreListed()
{
    const auto pack = compiled(R"p({"id":"a","type":"yes_no",@},{"id":"t","type":"repeat",@,"fields":[{"id":"x","type":"decimal",@}]},
        {"id":"b","type":"text","visible":"a",@},{"id":"c","type":"text","visible":"applicable(b)",@},
        {"id":"d","type":"text","visible":"t.exists(r, r.x > 1)",@},{"id":"e","type":"date","required":"today() > date('2026-01-01')",@})p");
    const int b = ruleOf(*pack, "b", pack::RuleKind::Visible);
    const int c = ruleOf(*pack, "c", pack::RuleKind::Visible);
    const int d = ruleOf(*pack, "d", pack::RuleKind::Visible);
    const int e = ruleOf(*pack, "e", pack::RuleKind::Required);
    QCOMPARE(pack->readersOfAnswer(pack->slotOf(QStringLiteral("a"))), std::vector<int>{b});
    QCOMPARE(pack->readersOfVisibility(pack->slotOf(QStringLiteral("a"))), std::vector<int>{b});
    QVERIFY(pack->readersOfAnswer(pack->slotOf(QStringLiteral("b"))).empty());
    QCOMPARE(pack->readersOfVisibility(pack->slotOf(QStringLiteral("b"))), std::vector<int>{c});
    QCOMPARE(pack->readersOfAnswer(pack->slotOf(QStringLiteral("t"))), std::vector<int>{d});
    QCOMPARE(pack->readersOfAnswer(pack->slotOf(QStringLiteral("t.x"))), std::vector<int>{d});
    QCOMPARE(pack->readersOfVisibility(pack->slotOf(QStringLiteral("t"))), std::vector<int>{d});
    QCOMPARE(pack->readersOfSection(0), (std::vector<int>{b, c, d}));
    QCOMPARE(pack->readersOfToday(), std::vector<int>{e});
}

void TestCompiledPack::readingATableDoesNotReadItsRules()
{
    // A share of the whole: each row reads the sum of another field of all rows.
    const auto pack = compiled(R"p({"id":"t","type":"repeat",@,"fields":[{"id":"x","type":"decimal",@},
        {"id":"part","type":"decimal",@,"computed":"this.x / sum(t.map(r, r.x))","visible":"size(t) > 1"}]})p");
    QVERIFY(pack->issues().isEmpty());
}

void TestCompiledPack::circlesAreFound_data()
{
    QTest::addColumn<QByteArray>("questions");
    QTest::addColumn<QByteArray>("sectionVisible");
    QTest::addColumn<QString>("members");
    const QByteArray none;
    QTest::newRow("itself") << QByteArray(R"p({"id":"a","type":"yes_no","visible":"a",@})p") << none << QStringLiteral("a.visible");
    QTest::newRow("computed from itself") << QByteArray(R"p({"id":"a","type":"decimal","computed":"a + 1",@})p") << none << QStringLiteral("a.computed");
    QTest::newRow("two") << QByteArray(R"p({"id":"a","type":"yes_no","visible":"b",@},{"id":"b","type":"yes_no","visible":"a",@})p") << none
                         << QStringLiteral("a.visible, b.visible");
    QTest::newRow("through a value") << QByteArray(R"p({"id":"a","type":"decimal","visible":"b > 1",@},{"id":"b","type":"decimal","computed":"a + 1",@})p") << none
                                     << QStringLiteral("a.visible, b.computed");
    QTest::newRow("through applicable") << QByteArray(R"p({"id":"a","type":"yes_no","visible":"applicable(b)",@},{"id":"b","type":"yes_no","visible":"applicable(a)",@})p")
                                        << none << QStringLiteral("a.visible, b.visible");
    QTest::newRow("a section by what stands in it") << QByteArray(R"p({"id":"a","type":"yes_no",@})p") << QByteArray("a") << QStringLiteral("section.visible");
    QTest::newRow("a table by what stands in it") << QByteArray(R"p({"id":"t","type":"repeat","visible":"t.exists(r, r.x)",@,"fields":[{"id":"x","type":"yes_no",@}]})p")
                                                  << none << QStringLiteral("t.visible");
    QTest::newRow("rows of one field") << QByteArray(R"p({"id":"t","type":"repeat",@,"fields":[{"id":"x","type":"decimal","computed":"sum(t.map(r, r.x))",@}]})p")
                                       << none << QStringLiteral("t.x.computed");
    QTest::newRow("three of four")
        << QByteArray(R"p({"id":"a","type":"yes_no","visible":"b",@},{"id":"b","type":"yes_no","visible":"c",@},{"id":"c","type":"yes_no","visible":"a",@},{"id":"d","type":"yes_no","visible":"c",@})p")
        << none << QStringLiteral("a.visible, b.visible, c.visible");
}

void TestCompiledPack::circlesAreFound()
{
    QFETCH(QByteArray, questions);
    QFETCH(QByteArray, sectionVisible);
    QFETCH(QString, members);
    const auto pack = compiled(questions, sectionVisible);
    QVERIFY(!pack->issues().isEmpty());
    QCOMPARE(pack->issues().size(), members.count(u',') + 1); // one for each member, at its place
    for (const Issue& issue : pack->issues()) {
        QCOMPARE(issue.code, QStringLiteral("pack.cycle"));
        QCOMPARE(std::get<QString>(issue.message.arguments[0]), members);
        QVERIFY(!issue.path.isEmpty());
    }
}

void TestCompiledPack::harmlessNearCirclesAreNot_data()
{
    QTest::addColumn<QByteArray>("questions");
    QTest::newRow("required by its own answer") << QByteArray(R"p({"id":"a","type":"yes_no","required":"!a",@})p");
    QTest::newRow("a constraint on itself")
        << QByteArray(R"p({"id":"a","type":"decimal",@,"constraints":[{"id":"c","rule":"a > 0","message":{"en":"X","zh-Hant":"X","zh-Hans":"X"}}]})p");
    QTest::newRow("both required by the other") << QByteArray(R"p({"id":"a","type":"yes_no","required":"answered(b)",@},{"id":"b","type":"yes_no","required":"answered(a)",@})p");
    QTest::newRow("a row by the number of rows") << QByteArray(R"p({"id":"t","type":"repeat",@,"fields":[{"id":"x","type":"text","visible":"size(t) > 1",@}]})p");
    QTest::newRow("a choice by the answer") << QByteArray(
        R"p({"id":"a","type":"choice",@,"choices":[{"value":"x","text":{"en":"X","zh-Hant":"X","zh-Hans":"X"}},{"value":"y","text":{"en":"X","zh-Hant":"X","zh-Hans":"X"},"visible":"a == 'x'"}]})p");
}

void TestCompiledPack::harmlessNearCirclesAreNot()
{
    QFETCH(QByteArray, questions);
    QVERIFY(compiled(questions)->issues().isEmpty());
}

void TestCompiledPack::rulesOutsideACircleStillRun()
{
    const auto pack = compiled(R"p({"id":"a","type":"yes_no","visible":"b",@},{"id":"b","type":"yes_no","visible":"a",@},
        {"id":"c","type":"yes_no","visible":"b",@},{"id":"d","type":"yes_no","visible":"c",@})p");
    const auto program = [&](const char* id) { return pack->rules()[static_cast<std::size_t>(ruleOf(*pack, id, pack::RuleKind::Visible))].program; };
    QVERIFY(!program("a").isValid() && !program("b").isValid());
    QVERIFY(program("c").isValid() && program("d").isValid());
    QCOMPARE(pack->order().size(), std::size_t(4));
    QVERIFY(pack->rank()[static_cast<std::size_t>(ruleOf(*pack, "c", pack::RuleKind::Visible))]
            < pack->rank()[static_cast<std::size_t>(ruleOf(*pack, "d", pack::RuleKind::Visible))]);
}

// Of any generated form: no rule stands before one whose outcome it reads.
void TestCompiledPack::theOrderRespectsEveryEdge()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        pack::ReadPack read = pack::readResolvedPack(json::canonical(pack::generatePack(seed, {300, 6, 30})));
        QVERIFY(read.pack);
        QVERIFY(read.issues.isEmpty());
        const auto pack = CompiledPack::compile(std::move(*read.pack));
        QVERIFY(pack->issues().isEmpty());
        std::vector<int> sorted = pack->order();
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < sorted.size(); ++i)
            QCOMPARE(sorted[i], static_cast<int>(i));
        for (Slot slot = 0; slot < static_cast<Slot>(pack->definitions().size()); ++slot) {
            const pack::Definition& definition = pack->definitions()[static_cast<std::size_t>(slot)];
            for (const int reader : pack->readersOfAnswer(slot))
                QVERIFY(definition.computedRule < 0
                        || pack->rank()[static_cast<std::size_t>(definition.computedRule)] < pack->rank()[static_cast<std::size_t>(reader)]);
            for (const int reader : pack->readersOfVisibility(slot)) {
                QVERIFY(definition.visibleRule < 0
                        || pack->rank()[static_cast<std::size_t>(definition.visibleRule)] < pack->rank()[static_cast<std::size_t>(reader)]);
                if (definition.section >= 0 && pack->sectionRule(definition.section) >= 0)
                    QVERIFY(pack->rank()[static_cast<std::size_t>(pack->sectionRule(definition.section))] < pack->rank()[static_cast<std::size_t>(reader)]);
            }
            for (const int reader : pack->readersOfAnswer(slot))
                QVERIFY(has(pack->readersOfVisibility(slot), reader));
        }
    }
}

void TestCompiledPack::generatedPacksAreTheSameEverywhere()
{
    const auto bytes = [](quint64 seed) { return json::canonical(pack::generatePack(seed, {200, 5, 30})); };
    QCOMPARE(bytes(7), bytes(7));
    QVERIFY(bytes(7) != bytes(8));
    pack::ReadPack read = pack::readResolvedPack(bytes(7));
    QCOMPARE(read.pack->hash, QStringLiteral("c7270a1505001af34e6da7ac5275e97a082b7fc964d44c7590a99fb4d778790d"));
    const auto pack = CompiledPack::compile(*read.pack);
    QVERIFY(pack->definitions().size() >= 200 && pack->definitions().size() < 230);
    bool nested = false;
    for (const pack::Definition& definition : pack->definitions())
        nested = nested || definition.depth == 2;
    QVERIFY(nested);
    const json::Value answers = pack::generateAnswers(*read.pack, 3);
    QCOMPARE(answers, pack::generateAnswers(*read.pack, 3));
    QVERIFY(answers.object().size() > 50);
}

QTEST_GUILESS_MAIN(TestCompiledPack)
#include "tst_compiled_pack.moc"
