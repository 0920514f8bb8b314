#include "model/pack/pack_generator.h"
#include "model/pack/pack_lint.h"
#include "model/pack/pack_reader.h"
#include "pack/lint_codes.h"
#include "pack/pack_cases.h"
#include "pack/tiny_pack.h"

#include <QDir>
#include <QTest>

using namespace aspirant;
using packcases::codes;
using tinypack::compiled;

namespace {

// The findings on rules; the tiny pack has no sources and no guidance, which lint says of every question and section.
QStringList ruleCodes(const pack::CompiledPack& pack)
{
    QStringList list;
    for (const QString& code : codes(pack::lint(pack)))
        if (!code.startsWith(QStringLiteral("lint.no_")) && !code.startsWith(QStringLiteral("lint.duplicate_text")))
            list.append(code);
    return list;
}

std::shared_ptr<const pack::CompiledPack> withForms(const QByteArray& questions)
{
    const QByteArray title = R"p("title":{"en":"X","zh-Hant":"X","zh-Hans":"X"})p";
    return compiled(questions, {}, R"p("forms":[{"id":"F","kind":"official",)p" + title
        + R"p(,"items":["1","2","2(a)","2(b)","2(b)(i)","2(b)(ii)","3","Declaration"]},{"id":"G","kind":"checklist",)p" + title + R"p(,"items":["A"]}])p");
}

// The corpus has no guidance, and its Chinese is English with a mark before it.
bool isOfTheCorpus(const QString& code)
{
    return code.startsWith(QStringLiteral("lint.no_guidance")) || code.startsWith(QStringLiteral("lint.english"));
}

const QByteArray twoChoices = R"p([{"value":"x","text":{"en":"X","zh-Hant":"X","zh-Hans":"X"}},{"value":"y","text":{"en":"Y","zh-Hant":"Y","zh-Hans":"Y"}}])p";

} // namespace

class TestPackLint final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundPackHasLittleToSay();
    void rulesAreJudged_data();
    void rulesAreJudged();
    void aQuestionThatItsSectionContradictsIsNeverAsked();
    void rulesOnLaterSectionsAreFound();
    void unusedThingsAreFound();
    void sourcesMustBeKnownAndSupportTheStatus();
    void shippedPacksHaveNothingThatBlocks_data();
    void shippedPacksHaveNothingThatBlocks();
    void aQuestionThatIsNotOurPracticeNeedsASource();
    void sectionsWithoutGuidanceAreFound();
    void initiativesAreTaggedOrFound();
    void partsAreLintedLikeQuestions();
    void coverageFollowsThePartsOfItems_data();
    void coverageFollowsThePartsOfItems();
    void unansweredAndUnknownItemsOfFormsAreFound();
};

void TestPackLint::aSoundPackHasLittleToSay()
{
    pack::ReadPack read = pack::readResolvedPack(packcases::fileBytes(QStringLiteral("tests/corpus/packs/base.json")));
    const auto pack = pack::CompiledPack::compile(std::move(*read.pack));
    // The one product rule cites nothing, and the status of `firm.share`'s rule rests on good practice only.
    QStringList found = codes(pack::lint(*pack));
    found.removeIf(&isOfTheCorpus);
    QCOMPARE(found, QStringList{QStringLiteral("lint.status /sections/1/questions/7/visible")});
}

void TestPackLint::rulesAreJudged_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* rule, const char* code) { QTest::addRow("%s", rule) << QByteArray(rule) << QString::fromLatin1(code); };
    row("k == 'x'", "");
    row("k != 'x'", "");
    row("k == 'z'", "lint.unknown_choice");
    row("k != 'z'", "lint.unknown_choice");
    row("'z' in ks", "lint.unknown_choice");
    row("k in ['x', 'z']", "lint.unknown_choice");
    row("t.exists(r, r.k == 'z')", "lint.unknown_choice");
    row("t.exists(r, r.k == 'x')", "");
    row("k == 'x' && k == 'y'", "lint.never_true");
    row("'x' in ks && 'y' in ks", "");
    row("a && !a", "lint.never_true");
    row("a || !a", "lint.always_true");
    row("a && (b || !a)", "");
    row("n > 5 && n < 3", "lint.never_true");
    row("n > 5 && n < 7", "");
    row("n >= 5 || n < 5", "lint.always_true");
    row("word == 'one' && word == 'two'", "lint.never_true");
    row("word == 'one'", "");
    row("k == 'x' || k == 'y'", "lint.always_true");
    row("true", "lint.constant_rule");
    row("1 > 2", "lint.constant_rule");
    row("today() > date('2026-01-01')", "");
    row("applicable(a)", "");
    row("answered(a) && a", "");
    row("n * 2 > 5 && n < 3", ""); // arithmetic is not tried
}

void TestPackLint::rulesAreJudged()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, code);
    const auto pack = compiled(R"p({"id":"a","type":"yes_no",@},{"id":"b","type":"yes_no",@},{"id":"n","type":"decimal",@},{"id":"word","type":"text",@},
        {"id":"k","type":"choice","choices":)p" + twoChoices + R"p(,@},{"id":"ks","type":"choices","choices":)p" + twoChoices + R"p(,@},
        {"id":"t","type":"repeat",@,"fields":[{"id":"k","type":"choice","choices":)p" + twoChoices + R"p(,@}]},
        {"id":"last","type":"text","visible":")p" + rule + R"p(",@})p");
    QVERIFY(pack);
    QVERIFY(pack->issues().isEmpty());
    const QStringList expected = code.isEmpty() ? QStringList() : QStringList{code + QStringLiteral(" /sections/0/questions/7/visible")};
    QCOMPARE(ruleCodes(*pack), expected);
}

void TestPackLint::aQuestionThatItsSectionContradictsIsNeverAsked()
{
    const json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const QStringList place{QStringLiteral("sections"), QStringLiteral("2"), QStringLiteral("questions"), QStringLiteral("1"), QStringLiteral("visible")};
    const json::Value rule(QStringLiteral("firm.kind == 'non_local'")); // the section is shown for 'local'
    pack::ReadPack read = pack::readResolvedPack(json::canonical(packcases::patched(base, place, &rule)));
    const auto pack = pack::CompiledPack::compile(std::move(*read.pack));
    QVERIFY(codes(pack::lint(*pack)).contains(QStringLiteral("lint.unreachable /sections/2/questions/1/visible")));
}

void TestPackLint::rulesOnLaterSectionsAreFound()
{
    const json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const QStringList place{QStringLiteral("sections"), QStringLiteral("0"), QStringLiteral("questions"), QStringLiteral("1"), QStringLiteral("visible")};
    const json::Value rule(QStringLiteral("firm.regulated"));
    pack::ReadPack read = pack::readResolvedPack(json::canonical(packcases::patched(base, place, &rule)));
    const auto pack = pack::CompiledPack::compile(std::move(*read.pack));
    QCOMPARE(codes(pack::lint(*pack), QStringLiteral("lint.later_section")), QStringList{QStringLiteral("lint.later_section /sections/0/questions/1/visible")});
}

void TestPackLint::unusedThingsAreFound()
{
    json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const json::Value own = base[u"choices"][u"colours"];
    const QString questions = QStringLiteral("sections/1/questions/");
    base = packcases::patched(base, (questions + QStringLiteral("2/choices")).split(u'/'), &own);
    base = packcases::patched(base, (questions + QStringLiteral("1/slots")).split(u'/'), nullptr);
    base = packcases::patched(base, (questions + QStringLiteral("7/visible/cites")).split(u'/'), nullptr);
    pack::ReadPack read = pack::readResolvedPack(json::canonical(base));
    QVERIFY(read.pack);
    const QStringList found = codes(pack::lint(*pack::CompiledPack::compile(std::move(*read.pack))));
    QVERIFY(found.contains(QStringLiteral("lint.unused_choices /choices/colours")));
    QVERIFY(found.contains(QStringLiteral("lint.unused_slot /documents/0")));
    QVERIFY(!found.contains(QStringLiteral("lint.unused_slot /documents/1"))); // a rule requires it
    QVERIFY(found.contains(QStringLiteral("lint.unused_source /sources/1")));
    QVERIFY(!found.contains(QStringLiteral("lint.unused_source /sources/0")));
}

void TestPackLint::sourcesMustBeKnownAndSupportTheStatus()
{
    json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const auto set = [&](const char* pointer, const json::Value& value) { base = packcases::patched(base, QString::fromLatin1(pointer).split(u'/'), &value); };
    set("sections/1/questions/0/cites/0/source", QStringLiteral("acts"));
    set("sections/1/questions/1/cites/0/source", QStringLiteral("practice"));
    set("sections/1/questions/8/constraints/0/cites/0/source", QStringLiteral("practice"));
    base = packcases::patched(base, QStringLiteral("sections/2/questions/0/cites").split(u'/'), nullptr);
    pack::ReadPack read = pack::readResolvedPack(json::canonical(base));
    QVERIFY(read.pack);
    QStringList found = codes(pack::lint(*pack::CompiledPack::compile(std::move(*read.pack))));
    found.removeIf(&isOfTheCorpus);
    QCOMPARE(found, (QStringList{QStringLiteral("lint.no_source /sections/2/questions/0"), QStringLiteral("lint.status /sections/1/questions/1"),
                                 QStringLiteral("lint.status /sections/1/questions/7/visible"),
                                 QStringLiteral("lint.status /sections/1/questions/8/constraints/0"),
                                 QStringLiteral("lint.unknown_source /sections/1/questions/0/cites/0")}));
}

void TestPackLint::shippedPacksHaveNothingThatBlocks_data()
{
    QTest::addColumn<QString>("folder");
    const QDir packs(QStringLiteral(ASPIRANT_SOURCE_DIR "/resources/packs"));
    for (const QString& name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (packs.exists(name + QStringLiteral("/pack.json")))
            QTest::addRow("%s", qPrintable(name)) << packs.filePath(name);
}

void TestPackLint::shippedPacksHaveNothingThatBlocks()
{
    QFETCH(QString, folder);
    pack::ReadPack read = pack::readPackFolder(folder);
    const Catalogue catalogue;
    const auto show = [&](const Issue& issue) {
        qWarning("%s %s %s %s", qPrintable(issue.code), qPrintable(issue.file), qPrintable(issue.path), qPrintable(issue.message.words(catalogue, Language::English)));
    };
    for (const Issue& issue : read.issues)
        show(issue);
    QVERIFY(read.pack);
    const auto glossary = pack::readGlossary(packcases::fileBytes(QStringLiteral("resources/glossary.csv")));
    int blocking = 0;
    for (const Issue& issue : pack::lint(*pack::CompiledPack::compile(std::move(*read.pack)), *glossary))
        if (issue.severity == Severity::Blocks) {
            show(issue);
            ++blocking;
        }
    QCOMPARE(blocking, 0);
}

void TestPackLint::aQuestionThatIsNotOurPracticeNeedsASource()
{
    const auto found = [](const char* status) {
        const QByteArray question = QByteArray(R"p({"id":"a","type":"yes_no","text":{"en":"X","zh-Hant":"X","zh-Hans":"X"},"status":")p") + status + R"p("})p";
        return codes(pack::lint(*compiled(question)), QStringLiteral("lint.no_source"));
    };
    const QStringList place{QStringLiteral("lint.no_source /sections/0/questions/0")};
    for (const char* status : {"law", "concluded", "proposal", "analogue", "seed"})
        QCOMPARE(found(status), place);
    QCOMPARE(found("product"), QStringList());
}

void TestPackLint::sectionsWithoutGuidanceAreFound()
{
    const json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const json::Value texts(json::Array{base[u"title"]});
    json::Object guidance;
    guidance.set(QStringLiteral("looks_for"), texts);
    const json::Value half(guidance);
    guidance.set(QStringLiteral("returned_for"), texts);
    const json::Value whole(guidance);
    const QStringList place{QStringLiteral("sections"), QStringLiteral("0"), QStringLiteral("guidance")};
    const auto found = [&](const json::Value& value) {
        pack::ReadPack read = pack::readResolvedPack(json::canonical(packcases::patched(base, place, &value)));
        return codes(pack::lint(*pack::CompiledPack::compile(std::move(*read.pack))), QStringLiteral("lint.no_guidance"));
    };
    QVERIFY(found(half).contains(QStringLiteral("lint.no_guidance /sections/0")));
    QCOMPARE(found(whole), (QStringList{QStringLiteral("lint.no_guidance /sections/1"), QStringLiteral("lint.no_guidance /sections/2")}));
}

void TestPackLint::initiativesAreTaggedOrFound()
{
    const QByteArray title = R"p({"en":"X","zh-Hant":"X","zh-Hans":"X"})p";
    const QByteArray roadmap = R"p("roadmap":{"title":)p" + title + R"p(,"pillars":[],"initiatives":[{"number":1,"pillar":"Access","title":)p" + title + R"p(,"about":)p" + title + "}]}";
    const auto lint = [&](const QByteArray& aspire, const QByteArray& members) {
        const QList<Issue> issues = pack::lint(*compiled(R"p({"id":"a","type":"yes_no",@,"aspire":)p" + aspire + "}", {}, members));
        return codes(issues, QStringLiteral("lint.unknown_initiative")) + codes(issues, QStringLiteral("lint.untagged_initiative"));
    };
    const QString untagged = QStringLiteral("lint.untagged_initiative /roadmap/initiatives");
    const QString unknown = QStringLiteral("lint.unknown_initiative /sections/0/questions/0/aspire");
    QCOMPARE(lint(R"p({"pillar":"Access","initiative":1})p", roadmap), QStringList{untagged});
    QCOMPARE(lint(R"p({"pillar":"Products","initiative":1})p", roadmap), (QStringList{unknown, untagged}));
    QCOMPARE(lint(R"p({"pillar":"Access","initiative":2})p", roadmap), (QStringList{unknown, untagged}));
    QCOMPARE(lint(R"p({"pillar":"Access","initiative":2})p", {}), QStringList());
}

void TestPackLint::partsAreLintedLikeQuestions()
{
    const QByteArray title = R"p({"en":"X","zh-Hant":"X","zh-Hans":"X"})p";
    const auto pack = compiled(R"p({"id":"a","type":"yes_no",@},{"id":"k","type":"choice","choices":)p" + twoChoices + ",@}", {},
        R"p("sources":[{"id":"paper","title":)p" + title + R"p(,"issuer":)p" + title + R"p(,"status":"proposal","seen":"official"},
             {"id":"road","title":)p" + title + R"p(,"issuer":)p" + title + R"p(,"status":"seed","seen":"summary"}],
          "dates":[{"id":"fixed","text":)p" + title + R"p(,"rule":"date('2027-01-01')","status":"law","cites":[{"source":"paper"}]},
                   {"id":"lost","text":)p" + title + R"p(,"rule":"today()","status":"proposal","cites":[{"source":"gone"}]}],
          "outcomes":[{"id":"never","kind":"form","title":)p" + title + R"p(,"because":)p" + title + R"p(,"rule":"a && !a","status":"product"},
                      {"id":"always","kind":"form","title":)p" + title + R"p(,"because":)p" + title + R"p(,"rule":"true","status":"product"},
                      {"id":"odd","kind":"form","title":)p" + title + R"p(,"because":)p" + title + R"p(,"rule":"k == 'z'","status":"law"}],
          "roadmap":{"title":)p" + title + R"p(,"pillars":[],"initiatives":[{"number":1,"pillar":"Access","title":)p" + title + R"p(,"about":)p" + title + R"p(,
             "outcomes":[{"text":)p" + title + R"p(,"status":"seed","cites":[{"source":"road"}]}]}]},
          "brief":"a || !a")p");
    QVERIFY(pack);
    QStringList found;
    for (const QString& code : codes(pack::lint(*pack)))
        if (!code.contains(QStringLiteral("/sections/")) && !code.startsWith(QStringLiteral("lint.untagged")))
            found.append(code);
    QCOMPARE(found, (QStringList{QStringLiteral("lint.always_true /brief"), QStringLiteral("lint.never_true /outcomes/0/rule"),
                                 QStringLiteral("lint.no_source /outcomes/2"), QStringLiteral("lint.status /dates/0"),
                                 QStringLiteral("lint.unknown_choice /outcomes/2/rule"), QStringLiteral("lint.unknown_source /dates/1/cites/0")}));
}

void TestPackLint::coverageFollowsThePartsOfItems_data()
{
    QTest::addColumn<QByteArray>("cited"); // items of form F, with blanks between
    QTest::addColumn<QString>("missing");
    const auto row = [](const char* cited, const char* missing) { QTest::addRow("'%s'", cited) << QByteArray(cited) << QString::fromLatin1(missing); };
    // The form has the items 1, 2, 2(a), 2(b), 2(b)(i), 2(b)(ii), 3, Declaration.
    row("", "1 2(a) 2(b)(i) 2(b)(ii) 3 Declaration");
    row("1 3 Declaration", "2(a) 2(b)(i) 2(b)(ii)");
    row("1 2 3 Declaration", "");
    row("1 2(a) 3 Declaration", "2(b)(i) 2(b)(ii)");
    row("1 2(a) 2(b) 3 Declaration", "");
    row("1 2(a) 2(b)(i) 3 Declaration", "2(b)(ii)");
    row("1 2(a) 2(b)(i) 2(b)(ii) 3 Declaration", "");
    row("1(c) 2(a)(i) 2(b) 3(x)(y) Declaration", ""); // parts that the form does not name
    row("9 1", "2(a) 2(b)(i) 2(b)(ii) 3 Declaration");
}

void TestPackLint::coverageFollowsThePartsOfItems()
{
    QFETCH(QByteArray, cited);
    QFETCH(QString, missing);
    QByteArray forms;
    for (const QByteArray& item : cited.split(' '))
        if (!item.isEmpty())
            forms += (forms.isEmpty() ? "" : ",") + (R"p({"form":"F","item":")p" + item + R"p("})p");
    const auto pack = withForms(R"p({"id":"a","type":"yes_no",@,"forms":[)p" + forms + "]}");
    QVERIFY(pack);
    const QList<pack::Coverage> coverage = pack::coverage(*pack);
    QCOMPARE(coverage.size(), 2);
    QCOMPARE(coverage[0].form, QStringLiteral("F"));
    QCOMPARE(coverage[0].items.size(), 8);
    QCOMPARE(coverage[0].missing.join(u' '), missing);
    for (const QString& item : coverage[0].items) { // a number whose parts stand below is in neither list
        const bool apart = coverage[0].answered.contains(item) != coverage[0].missing.contains(item);
        const bool parted = coverage[0].missing.join(u' ').contains(item + u'(');
        QVERIFY2(apart != parted, qPrintable(item));
    }
    QCOMPARE(coverage[1].missing, QStringList{QStringLiteral("A")});
}

void TestPackLint::unansweredAndUnknownItemsOfFormsAreFound()
{
    const auto pack = withForms(R"p({"id":"a","type":"yes_no",@,"forms":[{"form":"F","item":"1"},{"form":"F","item":"2"},{"form":"H","item":"1"}]},
        {"id":"t","type":"repeat",@,"fields":[{"id":"x","type":"text",@,"forms":[{"form":"F","item":"7"}]}]})p");
    QVERIFY(pack);
    const QList<Issue> issues = pack::lint(*pack);
    QCOMPARE(codes(issues, QStringLiteral("lint.unanswered_item")),
             (QStringList{QStringLiteral("lint.unanswered_item /forms/0"), QStringLiteral("lint.unanswered_item /forms/1")}));
    // A form that the pack does not declare is dropped when a folder is resolved; here nothing is known of it.
    QCOMPARE(codes(issues, QStringLiteral("lint.unknown_item")), QStringList{QStringLiteral("lint.unknown_item /sections/0/questions/1/fields/0/forms")});
    const auto unanswered = std::find_if(issues.begin(), issues.end(), [](const Issue& issue) { return issue.code == u"lint.unanswered_item"; });
    QCOMPARE(std::get<QString>(unanswered->message.arguments[1]), QStringLiteral("3, Declaration"));
    QVERIFY(pack::coverage(*compiled(R"p({"id":"a","type":"yes_no",@,"forms":[{"form":"F","item":"1"}]})p")).isEmpty());
}

QTEST_GUILESS_MAIN(TestPackLint)
#include "tst_pack_lint.moc"
