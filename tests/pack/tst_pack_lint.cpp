#include "model/pack/pack_generator.h"
#include "model/pack/pack_lint.h"
#include "model/pack/pack_reader.h"
#include "pack/pack_cases.h"
#include "pack/tiny_pack.h"

#include <QDir>
#include <QTest>

using namespace aspirant;
using tinypack::compiled;

namespace {

QList<pack::GlossaryTerm> terms(const QByteArray& lines)
{
    const auto read = pack::readGlossary("en,zh_Hant,zh_Hans,verified,source\n" + lines);
    return read ? *read : QList<pack::GlossaryTerm>();
}

QStringList codes(const QList<Issue>& issues, const QString& only = {})
{
    QStringList list;
    for (const Issue& issue : issues)
        if (only.isEmpty() || issue.code == only)
            list.append(issue.code + u' ' + issue.path);
    list.sort();
    return list;
}

// The findings on rules; the tiny pack has no sources, which lint says of every question.
QStringList ruleCodes(const pack::CompiledPack& pack)
{
    QStringList list;
    for (const QString& code : codes(pack::lint(pack)))
        if (!code.startsWith(QStringLiteral("lint.no_source")) && !code.startsWith(QStringLiteral("lint.duplicate_text")))
            list.append(code);
    return list;
}

std::shared_ptr<const pack::CompiledPack> withForms(const QByteArray& questions)
{
    const QByteArray title = R"p("title":{"en":"X","zh-Hant":"X","zh-Hans":"X"})p";
    return compiled(questions, {}, R"p("forms":[{"id":"F","kind":"official",)p" + title
        + R"p(,"items":["1","2","2(a)","2(b)","2(b)(i)","2(b)(ii)","3","Declaration"]},{"id":"G","kind":"checklist",)p" + title + R"p(,"items":["A"]}])p");
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
    void missingAndDuplicateTextsAreFound();
    void glossaryTermsAreFound_data();
    void glossaryTermsAreFound();
    void theShippedGlossaryIsReadable();
    void aBrokenGlossaryIsRefused();
    void shippedPacksHaveNothingThatBlocks_data();
    void shippedPacksHaveNothingThatBlocks();
    void coverageFollowsThePartsOfItems_data();
    void coverageFollowsThePartsOfItems();
    void unansweredAndUnknownItemsOfFormsAreFound();
};

void TestPackLint::aSoundPackHasLittleToSay()
{
    pack::ReadPack read = pack::readResolvedPack(packcases::fileBytes(QStringLiteral("tests/corpus/packs/base.json")));
    const auto pack = pack::CompiledPack::compile(std::move(*read.pack));
    // The one product rule cites nothing, and the status of `firm.share`'s rule rests on good practice only.
    QCOMPARE(codes(pack::lint(*pack)), QStringList{QStringLiteral("lint.status /sections/1/questions/7/visible")});
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
    const QStringList found = codes(pack::lint(*pack::CompiledPack::compile(std::move(*read.pack))));
    QCOMPARE(found, (QStringList{QStringLiteral("lint.no_source /sections/2/questions/0"), QStringLiteral("lint.status /sections/1/questions/1"),
                                 QStringLiteral("lint.status /sections/1/questions/7/visible"),
                                 QStringLiteral("lint.status /sections/1/questions/8/constraints/0"),
                                 QStringLiteral("lint.unknown_source /sections/1/questions/0/cites/0")}));
}

void TestPackLint::missingAndDuplicateTextsAreFound()
{
    json::Value base = packcases::corpus(QStringLiteral("base.json"));
    const json::Value same(QStringLiteral("about THE  firm"));
    base = packcases::patched(base, QStringLiteral("sections/1/questions/4/text/en").split(u'/'), &same);
    base = packcases::patched(base, QStringLiteral("sections/1/questions/8/constraints/0/message/zh-Hant").split(u'/'), nullptr);
    base = packcases::patched(base, QStringLiteral("choices/colours/1/help/zh-Hans").split(u'/'), nullptr);
    pack::ReadPack read = pack::readResolvedPack(json::canonical(base));
    const QStringList found = codes(pack::lint(*pack::CompiledPack::compile(std::move(*read.pack))));
    QVERIFY(found.contains(QStringLiteral("lint.duplicate_text /sections/1/questions/4/text")));
    QVERIFY(found.contains(QStringLiteral("lint.missing_text /sections/1/questions/8/constraints/0/message")));
    QVERIFY(found.contains(QStringLiteral("lint.missing_text /choices/colours/1/help")));
}

void TestPackLint::glossaryTermsAreFound_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese"); // both forms
    QTest::addColumn<QStringList>("expected"); // "term language verified"
    const auto row = [](const char* name, const char* english, const char* chinese, const QStringList& expected) {
        QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(chinese) << expected;
    };
    const QString hant = QStringLiteral("virtual asset zh-Hant yes");
    const QString hans = QStringLiteral("virtual asset zh-Hans no"); // converted
    row("as it should be", "A virtual asset is sold.", "出售虛擬資產虚拟资产。", {});
    row("departs", "A virtual asset is sold.", "出售數字資產。", {hant, hans});
    row("plural and capitals", "Virtual Assets are sold.", "出售數字資產。", {hant, hans});
    row("only part of the term", "A virtual meeting; an asset.", "網上會議；資產。", {});
    row("not across punctuation", "It is virtual, asset or not.", "資產。", {});
    row("the longest term wins", "A virtual asset service is offered.", "提供虛擬資產服務虚拟资产服务。", {});
    row("the longest term is missing", "A virtual asset service is offered.", "提供虛擬資產虚拟资产。",
        {QStringLiteral("virtual asset service zh-Hant yes"), QStringLiteral("virtual asset service zh-Hans yes")});
    row("either rendering will do", "A custodian bank keeps it.", "由託管銀行托管银行保管。", {});
    row("the other rendering too", "A custodian bank keeps it.", "由保管銀行保管银行保管。", {});
    row("neither rendering", "A custodian bank keeps it.", "由該機構保管。",
        {QStringLiteral("custodian bank zh-Hant yes"), QStringLiteral("custodian bank zh-Hans yes")});
    row("a particular sense is not looked for", "The order of the pages.", "頁次。", {});
    row("an abbreviation narrows nothing", "Ask the Securities Commission.", "請問該會。",
        {QStringLiteral("Securities Commission zh-Hant yes"), QStringLiteral("Securities Commission zh-Hans yes")});
    row("brackets of titles do not matter", "See the Big Ordinance.", "見大條例大条例。", {});
    row("one word only warns", "Count the bills.", "點票。", {QStringLiteral("bill zh-Hant no"), QStringLiteral("bill zh-Hans no")});
    row("not verified only warns", "The loose term is here.", "在此。", {QStringLiteral("loose term zh-Hant no"), QStringLiteral("loose term zh-Hans no")});
}

void TestPackLint::glossaryTermsAreFound()
{
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QFETCH(QStringList, expected);
    const pack::Glossary glossary(terms("virtual asset,虛擬資產,虚拟资产,yes,\"page, zh-Hant seen, zh-Hans converted\"\n"
                                        "virtual asset service,虛擬資產服務,虚拟资产服务,yes,page\n"
                                        "custodian bank,託管銀行,托管银行,yes,page\r\n"
                                        "custodian bank (as the banks say),保管銀行,保管银行,yes,page\n"
                                        "order (client order),買賣盤,买卖盘,yes,page\n"
                                        "Securities Commission (SC),證監會,证监会,yes,page\n"
                                        "Big Ordinance (Cap. 1),《大條例》,《大条例》,yes,page\n"
                                        "bill,條例草案,条例草案,yes,page\n"
                                        "loose term,寬鬆用語,宽松用语,no,\"our words, \"\"so to say\"\"\"\n"));
    QStringList found;
    for (const pack::Glossary::Departure& departure : glossary.departures({english, chinese, chinese}))
        found.append(departure.term + u' ' + languageTag(departure.language) + (departure.verified ? QStringLiteral(" yes") : QStringLiteral(" no")));
    QCOMPARE(found, expected);
}

void TestPackLint::theShippedGlossaryIsReadable()
{
    const auto read = pack::readGlossary(packcases::fileBytes(QStringLiteral("resources/glossary.csv")));
    QVERIFY(read);
    QVERIFY(read->size() > 400);
    for (const pack::GlossaryTerm& term : *read)
        QVERIFY2(!term.term.en.isEmpty() && !term.term.zhHant.isEmpty() && !term.term.zhHans.isEmpty(), qPrintable(term.term.en));
}

void TestPackLint::aBrokenGlossaryIsRefused()
{
    QCOMPARE(pack::readGlossary("a,b,c\n").error().code, QStringLiteral("glossary.form"));
    QCOMPARE(pack::readGlossary("en,zh_Hant,zh_Hans,verified,source\nx,y\n").error().code, QStringLiteral("glossary.form"));
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
