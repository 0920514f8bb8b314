// What lint says of a pack's words: missing ones, the two ways of writing Chinese, the terms of the glossary.
#include "model/pack/pack_lint.h"
#include "model/pack/pack_reader.h"
#include "pack/lint_codes.h"
#include "pack/pack_cases.h"
#include "pack/tiny_pack.h"

#include <QTest>

using namespace aspirant;
using packcases::codes;
using tinypack::compiled;

namespace {

QList<pack::GlossaryTerm> terms(const QByteArray& lines)
{
    const auto read = pack::readGlossary("en,zh_Hant,zh_Hans,verified,source\n" + lines);
    return read ? *read : QList<pack::GlossaryTerm>();
}

} // namespace

class TestLintTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingAndDuplicateTextsAreFound();
    void missingLanguagesOfPartsAreFound();
    void glossaryTermsAreFound_data();
    void glossaryTermsAreFound();
    void theShippedGlossaryIsReadable();
    void aBrokenGlossaryIsRefused();
    void theTwoWaysOfWritingChineseAreKept_data();
    void theTwoWaysOfWritingChineseAreKept();
    void sampleAnswersMayNameFirms();
};

void TestLintTexts::missingAndDuplicateTextsAreFound()
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

void TestLintTexts::missingLanguagesOfPartsAreFound()
{
    const auto missing = [](const QByteArray& questions, const QByteArray& members) {
        return codes(pack::lint(*compiled(questions, {}, members)), QStringLiteral("lint.missing_text"));
    };
    const QByteArray half = R"p({"en":"X","zh-Hant":"","zh-Hans":"X"})p";
    const QByteArray whole = R"p({"en":"X","zh-Hant":"X","zh-Hans":"X"})p";
    const QByteArray question = R"p({"id":"a","type":"text",@})p";
    QCOMPARE(missing(R"p({"id":"a","type":"text",@,"samples":{"weak":)p" + half + R"p(,"strong":)p" + whole + "}}", {}),
             QStringList{QStringLiteral("lint.missing_text /sections/0/questions/0/samples/weak")});
    QCOMPARE(missing(question, R"p("banner":)p" + half), QStringList{QStringLiteral("lint.missing_text /banner")});
    QCOMPARE(missing(question, R"p("dates":[{"id":"d","text":)p" + half + R"p(,"rule":"today()","status":"product"}])p"),
             QStringList{QStringLiteral("lint.missing_text /dates/0/text")});
    QCOMPARE(missing(question, R"p("outcomes":[{"id":"o","kind":"form","title":)p" + whole + R"p(,"because":)p" + half + R"p(,"rule":"true","status":"product"}])p"),
             QStringList{QStringLiteral("lint.missing_text /outcomes/0/because")});
    const json::Value base = packcases::corpus(QStringLiteral("base.json"));
    json::Value guidance(json::Object{{QStringLiteral("looks_for"), json::Array{base[u"title"], *json::parse(half)}}});
    pack::ReadPack read = pack::readResolvedPack(json::canonical(packcases::patched(base, QStringLiteral("sections/0/guidance").split(u'/'), &guidance)));
    QCOMPARE(codes(pack::lint(*pack::CompiledPack::compile(std::move(*read.pack))), QStringLiteral("lint.missing_text")),
             QStringList{QStringLiteral("lint.missing_text /sections/0/guidance/looks_for/1")});
}

void TestLintTexts::glossaryTermsAreFound_data()
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
    row("wording not met only warns", "In cold storage.", "在彼處。", {QStringLiteral("cold storage zh-Hant no"), QStringLiteral("cold storage zh-Hans yes")});
    row("not verified only warns", "The loose term is here.", "在此。", {QStringLiteral("loose term zh-Hant no"), QStringLiteral("loose term zh-Hans no")});
}

void TestLintTexts::glossaryTermsAreFound()
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
                                        "cold storage,冷儲存,冷存储,yes,page; zh-Hant wording not confirmed\n"
                                        "loose term,寬鬆用語,宽松用语,no,\"our words, \"\"so to say\"\"\"\n"));
    QStringList found;
    for (const pack::Glossary::Departure& departure : glossary.departures({english, chinese, chinese}))
        found.append(departure.term + u' ' + languageTag(departure.language) + (departure.verified ? QStringLiteral(" yes") : QStringLiteral(" no")));
    QCOMPARE(found, expected);
}

void TestLintTexts::theShippedGlossaryIsReadable()
{
    const auto read = pack::readGlossary(packcases::fileBytes(QStringLiteral("resources/glossary.csv")));
    QVERIFY(read);
    QVERIFY(read->size() > 400);
    for (const pack::GlossaryTerm& term : *read)
        QVERIFY2(!term.term.en.isEmpty() && !term.term.zhHant.isEmpty() && !term.term.zhHans.isEmpty(), qPrintable(term.term.en));
}

void TestLintTexts::aBrokenGlossaryIsRefused()
{
    QCOMPARE(pack::readGlossary("a,b,c\n").error().code, QStringLiteral("glossary.form"));
    QCOMPARE(pack::readGlossary("en,zh_Hant,zh_Hans,verified,source\nx,y\n").error().code, QStringLiteral("glossary.form"));
}

void TestLintTexts::theTwoWaysOfWritingChineseAreKept_data()
{
    QTest::addColumn<QString>("hant");
    QTest::addColumn<QString>("hans");
    QTest::addColumn<QString>("expected"); // codes and what they name
    const auto row = [](const char* hant, const char* hans, const char* expected) {
        QTest::addRow("%s / %s", hant, hans) << QString::fromUtf8(hant) << QString::fromUtf8(hans) << QString::fromUtf8(expected);
    };
    row("申請人的名稱（如有）：「甲」，是否？", "申请人的名称（如有）：“甲”，是否？", "");
    row("申請人,董事", "申请人，董事", "lint.punctuation zh-Hant ,");
    row("申請人(董事)", "申请人（董事）", "lint.punctuation zh-Hant ( )");
    row("申請人", "名称: 申请人?", "lint.punctuation zh-Hans : ?");
    row("申請人.", "申请人", "lint.punctuation zh-Hant .");
    row("申請人“甲”", "申请人「甲」", "lint.punctuation zh-Hant “ ”; lint.punctuation zh-Hans 「 」");
    row("第9.20(b)段、第(2)款及第7(a)(iv)項", "第9.20(b)段、第(2)款及第7(a)(iv)项", "");
    row("10,000元，14:30，VA-1 (June)", "10,000元，14:30", "");
    row("申请人", "申請人", "lint.script zh-Hant 请; lint.script zh-Hans 請");
    row("后里干", "后里干", ""); // written in both
    row("填寫business plan的內容", "填写业务计划", "lint.english zh-Hant business plan");
    row("使用 HSM 及 API", "使用 HSM API 及 MPC", "");
    row("見https://example.org/a b", "Travel Rule", "");
    row("Harbour Limited 公司", "港湾", "lint.english zh-Hant Harbour Limited");
}

void TestLintTexts::theTwoWaysOfWritingChineseAreKept()
{
    QFETCH(QString, hant);
    QFETCH(QString, hans);
    QFETCH(QString, expected);
    const auto pack = compiled(R"p({"id":"a","type":"yes_no","status":"product","text":{"en":"X","zh-Hant":")p" + hant.toUtf8() + R"p(","zh-Hans":")p" + hans.toUtf8() + R"p("}})p");
    QVERIFY(pack);
    QStringList found;
    for (const Issue& issue : pack::lint(*pack))
        if (issue.path == u"/sections/0/questions/0/text")
            found.append(issue.code + u' ' + std::get<QString>(issue.message.arguments[0]) + u' ' + std::get<QString>(issue.message.arguments[1]));
    QCOMPARE(found.join(QStringLiteral("; ")), expected);
}

void TestLintTexts::sampleAnswersMayNameFirms()
{
    const auto found = [](const QByteArray& words) {
        const QByteArray text = R"p({"en":"X","zh-Hant":"X","zh-Hans":")p" + words + R"p("})p";
        return codes(pack::lint(*compiled(R"p({"id":"a","type":"text",@,"samples":{"weak":)p" + text + R"p(,"strong":)p" + text + "}}")), QStringLiteral("lint.english"));
    };
    QCOMPARE(found("Harbour Limited 负责"), QStringList());
    QCOMPARE(found("Harbour is 负责").size(), 2);
}

QTEST_GUILESS_MAIN(TestLintTexts)
#include "tst_lint_texts.moc"
