#include "model/pack/citation.h"
#include "model/pack/pack_book.h"
#include "pack/tiny_pack.h"

#include <QTest>

using namespace aspirant;

namespace {

using Said = std::array<const char*, 3>;

QByteArray words(const char* en, const char* hant, const char* hans)
{
    return QByteArray(R"p({"en":")p") + en + R"p(","zh-Hant":")p" + hant + R"p(","zh-Hans":")p" + hans + R"p("})p";
}

QByteArray question(const char* id, const char* type, const QByteArray& text, const QByteArray& more = {})
{
    return QByteArray(R"p({"id":")p") + id + R"p(","type":")p" + type + R"p(","status":"law","text":)p" + text + more + '}';
}

QByteArray choice(const char* value, const QByteArray& text)
{
    return QByteArray(R"p({"value":")p") + value + R"p(","text":)p" + text + '}';
}

// The questions that the rules below speak of, and a last one that holds the rule under test.
QByteArray questions(const QByteArray& last)
{
    const QByteArray choices = R"p(,"choices":[)p" + choice("x", words("Ex", "子", "子")) + ',' + choice("y", words("Why", "丑", "丑")) + ',' + choice("z", words("Zed", "寅", "寅")) + ']';
    const QByteArray rows = R"p(,"fields":[)p" + question("share", "percentage", words("Share", "份額", "份额")) + ',' + question("p", "period", words("P", "期", "期")) + ','
        + question("k", "choice", words("K of row", "行類", "行类"), choices) + ',' + question("who", "text", words("Asset", "資產", "资产")) + ']';
    const QByteArray matrix = R"p(,"rows":[)p" + choice("one", words("First", "第一行", "第一行")) + R"p(],"fields":[)p" + question("b", "yes_no", words("B", "乙", "乙")) + ']';
    const QList<QByteArray> all{
        question("a", "yes_no", words("A", "甲", "甲")),
        question("a2", "yes_no", words("A two", "甲二", "甲二"), R"p(,"visible":"a")p"),
        question("n", "decimal", words("N", "數", "数")),
        question("d", "date", words("D", "日期", "日期")),
        question("pe", "period", words("Pe", "期間", "期间")),
        question("m", "money", words("M", "款額", "款额")),
        question("land", "country", words("Land", "地方", "地方")),
        question("k", "choice", words("K", "類別", "类别"), choices),
        question("ks", "choices", words("Ks", "多類", "多类"), choices),
        question("ks2", "choices", words("More ks", "另類", "另类"), choices),
        question("t", "repeat", words("T", "清單", "清单"), rows),
        question("x", "matrix", words("X", "表", "表"), matrix),
        last,
    };
    return all.join(',');
}

QString book(const QByteArray& last, Language language)
{
    static const Catalogue catalogue(QStringLiteral(ASPIRANT_BINARY_DIR "/translations"));
    const auto pack = tinypack::compiled(questions(last));
    if (!pack || !pack->issues().isEmpty())
        return {};
    return pack::packBook(*pack, catalogue, language);
}

} // namespace

class TestRuleWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conditionsAreSaid_data();
    void conditionsAreSaid();
    void workedOutValuesAreSaid_data();
    void workedOutValuesAreSaid();
    void constraintsSayWhenTheirMessageIsGiven_data();
    void constraintsSayWhenTheirMessageIsGiven();
    void boundsAreSaid_data();
    void boundsAreSaid();
    void placesAreSaid_data();
    void placesAreSaid();
    void citationsAreSaid();

private:
    static void columns();
    static void row(const char* rule, const Said& said);
    static void check(const QByteArray& last, const Said& before, const Said& after);
};

void TestRuleWords::columns()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QStringList>("said");
}

void TestRuleWords::row(const char* rule, const Said& said)
{
    QTest::addRow("%s", rule) << QByteArray(rule) << QStringList{QString::fromUtf8(said[0]), QString::fromUtf8(said[1]), QString::fromUtf8(said[2])};
}

// Of the last question, the book has an entry that begins and ends so, with the words between.
void TestRuleWords::check(const QByteArray& last, const Said& before, const Said& after)
{
    QFETCH(QStringList, said);
    for (const Language language : allLanguages) {
        const auto at = static_cast<std::size_t>(language);
        const QString whole = book(last, language);
        QVERIFY(!whole.isEmpty());
        const QString start = QStringLiteral("  - ") + QString::fromUtf8(before[at]);
        const qsizetype own = whole.lastIndexOf(QStringLiteral("`last`"));
        // Where no beginning is given, the end says which line is meant.
        const qsizetype place = start.trimmed() == u"-" ? whole.lastIndexOf(start, whole.indexOf(QString::fromUtf8(after[at]), own)) : whole.indexOf(start, own);
        QVERIFY2(own >= 0 && place >= 0, qPrintable(whole.mid(own)));
        const QString rest = whole.mid(place + start.size(), whole.indexOf(u'\n', place) - place - start.size());
        const QString end = QString::fromUtf8(after[at]);
        const qsizetype stop = rest.indexOf(end);
        QVERIFY2(stop >= 0, qPrintable(rest));
        QCOMPARE(rest.left(stop), said[static_cast<qsizetype>(at)]);
    }
}

void TestRuleWords::conditionsAreSaid_data()
{
    columns();
    row("a", {"“A” is yes", "「甲」為「是」", "“甲”为“是”"});
    row("a == true", {"“A” is yes", "「甲」為「是」", "“甲”为“是”"});
    row("a != true", {"“A” is no", "「甲」為「否」", "“甲”为“否”"});
    row("!a || n > 3", {"“A” is no or “N” is more than 3", "「甲」為「否」，或「數」大於3", "“甲”为“否”，或“数”大于3"});
    row("!(a && n > 3)", {"“A” is no or “N” is at most 3", "「甲」為「否」，或「數」不多於3", "“甲”为“否”，或“数”不超过3"});
    // what is asked and answered is said once
    row("applicable(a) && a == true", {"“A” is yes", "「甲」為「是」", "“甲”为“是”"});
    row("applicable(a) && (a == false || a2 == false)", {"“A” is no or “A two” is no", "「甲」為「否」，或「甲二」為「否」", "“甲”为“否”，或“甲二”为“否”"});
    row("applicable(a) && n > 3", {"“A” is asked and “N” is more than 3", "會詢問「甲」，而且「數」大於3", "会询问“甲”，而且“数”大于3"});
    row("answered(d) && applicable(n)", {"“D” has an answer and “N” is asked", "「日期」已有答案，而且會詢問「數」", "“日期”已有答案，而且会询问“数”"});
    // one question, several values
    row("k == 'x'", {"“K” is “Ex”", "「類別」為「子」", "“类别”为“子”"});
    row("k in ['x', 'y']", {"“K” is one of: “Ex”, “Why”", "「類別」為以下其中一項：「子」、「丑」", "“类别”为以下其中一项：“子”、“丑”"});
    row("k == 'x' || a || k == 'y'", {"(“K” is one of: “Ex”, “Why”) or “A” is yes", "（「類別」為以下其中一項：「子」、「丑」），或「甲」為「是」", "（“类别”为以下其中一项：“子”、“丑”），或“甲”为“是”"});
    row("k != 'x' && k != 'y'", {"“K” is none of: “Ex”, “Why”", "「類別」並非以下任何一項：「子」、「丑」", "“类别”不是以下任何一项：“子”、“丑”"});
    // a question of several choices is no list of entries
    row("'x' in ks", {"“Ks” includes “Ex”", "「多類」包括「子」", "“多类”包括“子”"});
    row("!('x' in ks)", {"“Ks” does not include “Ex”", "「多類」不包括「子」", "“多类”不包括“子”"});
    row("ks.exists(c, c in ['x', 'y'])", {"“Ks” includes any of: “Ex”, “Why”", "「多類」包括以下任何一項：「子」、「丑」", "“多类”包括以下任何一项：“子”、“丑”"});
    row("!ks.exists(c, c == 'x' || c == 'y')", {"“Ks” includes none of: “Ex”, “Why”", "「多類」不包括以下任何一項：「子」、「丑」", "“多类”不包括以下任何一项：“子”、“丑”"});
    row("'x' in ks && 'y' in ks", {"“Ks” includes all of: “Ex”, “Why”", "「多類」包括以下全部各項：「子」、「丑」", "“多类”包括以下全部各项：“子”、“丑”"});
    row("ks.exists(c, c in ['x', 'y']) && 'z' in ks", {"(“Ks” includes any of: “Ex”, “Why”) and “Ks” includes “Zed”", "（「多類」包括以下任何一項：「子」、「丑」），而且「多類」包括「寅」", "（“多类”包括以下任何一项：“子”、“丑”），而且“多类”包括“寅”"});
    row("ks.exists(c, c != 'x')", {"“Ks” includes something other than: “Ex”", "「多類」包括以下各項以外的選項：「子」", "“多类”包括以下各项以外的选项：“子”"});
    row("ks.all(c, c in ['x', 'y'])", {"“Ks” includes nothing but: “Ex”, “Why”", "「多類」只包括以下各項：「子」、「丑」", "“多类”只包括以下各项：“子”、“丑”"});
    row("ks.all(c, c in ks2)", {"every choice in “Ks” is also in “More ks”", "「多類」所選的每個選項均已在「另類」中選取", "“多类”所选的每个选项均已在“另类”中选取"});
    row("size(ks) == 3", {"every choice in “Ks” is selected", "「多類」的所有選項均已選取", "“多类”的所有选项均已选取"});
    row("size(ks) < 2", {"the number of choices in “Ks” is less than 2", "「多類」所選的選項數目小於2", "“多类”所选的选项数目小于2"});
    row("count(ks.filter(c, c in ['x', 'y'])) == 1", {"(the number of these choices in “Ks”: “Ex”, “Why”) equals 1", "（「多類」包括以下各項的數目：「子」、「丑」）等於1", "（“多类”包括以下各项的数目：“子”、“丑”）等于1"});
    // values that the rule lists are shown as the choices they are compared with
    row("['x', 'y'].all(v, v in ks)", {"“Ks” includes all of: “Ex”, “Why”", "「多類」包括以下全部各項：「子」、「丑」", "“多类”包括以下全部各项：“子”、“丑”"});
    row("['x', 'y'].all(v, t.exists(r, r.k == v))", {"for each of these choices (“Ex”, “Why”), in at least one entry of “T”, “K of row” is the same as the choice", "對於以下每個選項（「子」、「丑」），在「清單」的至少一個項目中，「行類」與該選項相同",
                                                    "对于以下每个选项（“子”、“丑”），在“清单”的至少一个项目中，“行类”与该选项相同"});
    // entries
    row("count(t) == 0 || a", {"“T” has no entries or “A” is yes", "「清單」沒有項目，或「甲」為「是」", "“清单”没有项目，或“甲”为“是”"});
    row("!t.exists(r, r.share > 10)", {"in no entry of “T”, “Share” is more than 10", "在「清單」的所有項目中，均不符合：「份額」大於10", "在“清单”的所有项目中，均不符合：“份额”大于10"});
    row("t.all(r, r.share > 0 && r.k == 'y')", {"in every entry of “T”, “Share” is more than 0 and “K of row” is “Why”", "在「清單」的每個項目中，「份額」大於0，而且「行類」為「丑」", "在“清单”的每个项目中，“份额”大于0，而且“行类”为“丑”"});
    row("!t.all(r, r.k == 'y')", {"in at least one entry of “T”, “K of row” is not “Why”", "在「清單」的至少一個項目中，「行類」並非「丑」", "在“清单”的至少一个项目中，“行类”不是“丑”"});
    row("t.all(r, t.exists_one(s, s.who == r.who))", {"no two entries of “T” have the same “Asset”", "「清單」中沒有兩個項目的「資產」相同", "“清单”中没有两个项目的“资产”相同"});
    row("t.exists(r, t.exists(s, s.who != r.who))", {"the entries of “T” differ in “Asset”", "「清單」各項目的「資產」不盡相同", "“清单”各项目的“资产”不尽相同"});
    row("t.all(r, t.exists(s, s.who == r.who && s.k == 'x'))", {"in every entry of “T” (entry A), in at least one entry of “T” (entry B), “Asset” of entry B is the same as “Asset” of entry A and “K of row” of entry B is “Ex”",
                                                               "在「清單」（項目A）的每個項目中，在「清單」（項目B）的至少一個項目中，項目B的「資產」與項目A的「資產」相同，而且項目B的「行類」為「子」",
                                                               "在“清单”（项目A）的每个项目中，在“清单”（项目B）的至少一个项目中，项目B的“资产”与项目A的“资产”相同，而且项目B的“行类”为“子”"});
    row("x.exists(r, r.row == 'one' && r.b)", {"in at least one entry of “X”, the row is “First” and “B” is yes", "在「表」的至少一個項目中，該行項目為「第一行」，而且「乙」為「是」", "在“表”的至少一个项目中，该行项目为“第一行”，而且“乙”为“是”"});
    row("t.exists(r, r.who in ['', r.k])", {"in at least one entry of “T”, “Asset” is the same as “K of row”", "在「清單」的至少一個項目中，「資產」與「行類」相同", "在“清单”的至少一个项目中，“资产”与“行类”相同"});
    // two conditions that must agree
    row("a == a2", {"“A” and “A two” have the same answer", "「甲」與「甲二」的答案相同", "“甲”与“甲二”的答案相同"});
    row("a == ('x' in ks)", {"either both of these hold or neither does: “A” is yes; “Ks” includes “Ex”", "以下兩項同時成立或同時不成立：「甲」為「是」；「多類」包括「子」", "以下两项同时成立或同时不成立：“甲”为“是”；“多类”包括“子”"});
    row("a != (k == 'x')", {"exactly one of these two holds: “A” is yes; “K” is “Ex”", "以下兩項只有一項成立：「甲」為「是」；「類別」為「子」", "以下两项只有一项成立：“甲”为“是”；“类别”为“子”"});
    // dates, numbers, codes
    row("d <= today() - years(1)", {"“D” is on or before the date of the application minus 1 year", "「日期」不遲於本申請的日期減1年", "“日期”不晚于本申请的日期减1年"});
    row("d + months(18) > today()", {"“D” plus 18 months is after the date of the application", "「日期」加18個月遲於本申請的日期", "“日期”加18个月晚于本申请的日期"});
    row("d >= date('2026-11-22')", {"“D” is on or after 22 Nov 2026", "「日期」不早於2026年11月22日", "“日期”不早于2026年11月22日"});
    row("days_covered(t.map(r, r.p), d, today()) > 30", {"the days from “D” up to the date of the application that “P” in each entry of “T” cover is more than 30",
                                                        "由「日期」至本申請的日期（不計該日）之間，「清單」各項目的「期」所涵蓋的日數大於30", "由“日期”至本申请的日期（不计该日）之间，“清单”各项目的“期”所涵盖的天数大于30"});
    row("m.amount * (n + 1) > 5", {"the amount of “M” times (“N” plus 1) is more than 5", "「款額」的金額乘以（「數」加1）大於5", "“款额”的金额乘以（“数”加1）大于5"});
    row("m.currency == 'HKD'", {"the currency of “M” is Hong Kong dollars", "「款額」的貨幣為港元", "“款额”的货币为港元"});
    row("land != 'HK'", {"“Land” is not “Hong Kong”", "「地方」並非「香港」", "“地方”不是“中国香港”"});
    row("has(pe.to)", {"the end of “Pe” has an answer", "「期間」的結束日期已有答案", "“期间”的结束日期已有答案"});
    row("a ? n > 1 : n > 2", {"(if “A” is yes, then “N” is more than 1; otherwise “N” is more than 2)", "（如「甲」為「是」，則「數」大於1；否則「數」大於2）", "（如“甲”为“是”，则“数”大于1；否则“数”大于2）"});
    row("k.startsWith('x')", {"“K” begins with “x”", "「類別」以「x」開首", "“类别”以“x”开头"});
}

void TestRuleWords::conditionsAreSaid()
{
    QFETCH(QByteArray, rule);
    check(question("last", "text", words("Last", "末", "末"), R"p(,"visible":")p" + rule + '"'), {"Asked if ", "如", "如"}, {".", "，則詢問", "，则询问"});
}

void TestRuleWords::workedOutValuesAreSaid_data()
{
    columns();
    row("a ? 'x' : 'y'", {"“Ex” if “A” is yes, otherwise “Why”", "如「甲」為「是」，即為「子」；否則為：「丑」", "如“甲”为“是”，即为“子”；否则为：“丑”"});
}

void TestRuleWords::workedOutValuesAreSaid()
{
    QFETCH(QByteArray, rule);
    const QByteArray choices = R"p(,"choices":[)p" + choice("x", words("Ex", "子", "子")) + ',' + choice("y", words("Why", "丑", "丑")) + ']';
    check(question("last", "choice", words("Last", "末", "末"), choices + R"p(,"computed":")p" + rule + '"'), {"Worked out: ", "計算得出：", "计算得出："}, {".", "。", "。"});
}

void TestRuleWords::constraintsSayWhenTheirMessageIsGiven_data()
{
    columns();
    row("k != 'x'", {"A warning if “K” is “Ex”. ", "如「類別」為「子」，則發出警告。", "如“类别”为“子”，则发出警告。"});
    row("!(a && n >= 3)", {"A warning if “A” is yes and “N” is at least 3. ", "如「甲」為「是」，而且「數」不少於3，則發出警告。", "如“甲”为“是”，而且“数”不少于3，则发出警告。"});
    row("k in ['x', 'y'] || d >= today()", {"A warning if (“K” is none of: “Ex”, “Why”) and “D” is before the date of the application. ", "如（「類別」並非以下任何一項：「子」、「丑」），而且「日期」早於本申請的日期，則發出警告。",
                                           "如（“类别”不是以下任何一项：“子”、“丑”），而且“日期”早于本申请的日期，则发出警告。"});
    // the opposite would be longer
    row("!t.exists(r, r.k == 'x') || !x.exists(r, r.b)",
        {"A warning unless (in no entry of “T”, “K of row” is “Ex”) or (in no entry of “X”, “B” is yes). ", "除非（在「清單」的所有項目中，均不符合：「行類」為「子」），或（在「表」的所有項目中，均不符合：「乙」為「是」），否則發出警告。",
         "除非（在“清单”的所有项目中，均不符合：“行类”为“子”），或（在“表”的所有项目中，均不符合：“乙”为“是”），否则发出警告。"});
}

void TestRuleWords::constraintsSayWhenTheirMessageIsGiven()
{
    QFETCH(QByteArray, rule);
    const QByteArray constraint = R"p(,"constraints":[{"id":"c","severity":"warns","status":"product","message":)p" + words("Look", "請看", "请看") + R"p(,"rule":")p" + rule + R"p("}])p";
    check(question("last", "text", words("Last", "末", "末"), constraint), {"", "", ""}, {"What is said: Look", "提示文字：請看", "提示文字：请看"});
}

void TestRuleWords::boundsAreSaid_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bound");
    QTest::addColumn<QStringList>("said");
    const auto bound = [](const char* type, const char* json, const Said& said) {
        QTest::addRow("%s %s", type, json) << QByteArray(type) << QByteArray(json) << QStringList{QString::fromUtf8(said[0]), QString::fromUtf8(said[1]), QString::fromUtf8(said[2])};
    };
    bound("date", R"p("max":"today")p", {"Not later than the date of the application.", "不遲於本申請的日期。", "不晚于本申请的日期。"});
    bound("partial_date", R"p("min":"today")p", {"Not earlier than the date of the application.", "不早於本申請的日期。", "不早于本申请的日期。"});
    bound("date", R"p("min":"2023-06-01")p", {"Not earlier than 1 Jun 2023.", "不早於2023年6月1日。", "不早于2023年6月1日。"});
    bound("integer", R"p("max":"1000")p", {"Not above 1,000.", "不大於 1,000。", "不大于 1,000。"});
    bound("money", R"p("currencies":["HKD","USD"])p", {"Only in these currencies: Hong Kong dollars, US dollars.", "只限以下貨幣：港元、美元。", "只限以下货币：港元、美元。"});
}

void TestRuleWords::boundsAreSaid()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bound);
    QFETCH(QStringList, said);
    for (const Language language : allLanguages) {
        const QString whole = book(question("last", type.constData(), words("Last", "末", "末"), ',' + bound), language);
        const QString line = QStringLiteral("  - ") + said[static_cast<qsizetype>(language)] + u'\n';
        QVERIFY2(whole.mid(whole.lastIndexOf(QStringLiteral("`last`"))).contains(line), qPrintable(line));
    }
}

void TestRuleWords::placesAreSaid_data()
{
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QString>("hant");
    QTest::addColumn<QString>("hans");
    const auto place = [](const char* ref, const char* hant, const char* hans) { QTest::addRow("%s", ref) << QString::fromUtf8(ref) << QString::fromUtf8(hant) << QString::fromUtf8(hans); };
    place("para 3.16", "第3.16段", "第3.16段");
    place("para 12.12(f)(v) Note", "第12.12(f)(v)段附註", "第12.12(f)(v)段附注");
    place("para 7.8 Notes 1 and 2", "第7.8段附註1及2", "第7.8段附注1及2");
    place("para 3.16, note 16", "第3.16段附註16", "第3.16段附注16");
    place("para 10.6(d), (f)", "第10.6(d)、(f)段", "第10.6(d)、(f)段");
    place("paras 143-144", "第143至144段", "第143至144段");
    place("paras 10.6(e), 10.8(b)", "第10.6(e)、10.8(b)段", "第10.6(e)、10.8(b)段");
    place("para 3.7(c)(i) and footnote 5", "第3.7(c)(i)段及註腳5", "第3.7(c)(i)段及脚注5");
    place("s.53ZRO", "第53ZRO條", "第53ZRO条");
    place("s.53ZRK(6)", "第53ZRK(6)條", "第53ZRK(6)条");
    place("ss.383, 384", "第383、384條", "第383、384条");
    place("s.5, s.7", "第5條、第7條", "第5条、第7条");
    place("Schedule 4, Part 1, item 7(a)", "附表4第1部第7(a)項", "附表4第1部第7(a)项");
    place("Schedule 3 para 2(b)", "附表3第2(b)段", "附表3第2(b)段");
    place("Schedule 3C", "附表3C", "附表3C");
    place("Part IX", "第IX部", "第IX部");
    place("Q5(b)", "第5(b)題", "第5(b)题");
    place("Art 12", "第12條", "第12条");
    place("Appendix 1, Part A", "附錄1第A部", "附录1第A部");
    place("Explanatory note", "註釋說明", "注释说明");
    place("notes", "附註", "附注");
    place("covering letter, p.2", "附函第2頁", "附函第2页");
    // what is not understood stays as it is, wholly
    place("cold wallet operation", "cold wallet operation", "cold wallet operation");
    place("para 3 and elsewhere", "para 3 and elsewhere", "para 3 and elsewhere");
    place("Quarterly", "Quarterly", "Quarterly");
}

void TestRuleWords::placesAreSaid()
{
    QFETCH(QString, ref);
    const Catalogue catalogue(QStringLiteral(ASPIRANT_BINARY_DIR "/translations"));
    QCOMPARE(pack::placeWords(ref, catalogue, Language::English), ref);
    QTEST(pack::placeWords(ref, catalogue, Language::TraditionalChinese), "hant");
    QTEST(pack::placeWords(ref, catalogue, Language::SimplifiedChinese), "hans");
}

void TestRuleWords::citationsAreSaid()
{
    const Catalogue catalogue(QStringLiteral(ASPIRANT_BINARY_DIR "/translations"));
    QCOMPARE(pack::citationWords(QStringLiteral("The Act"), QStringLiteral("s.9"), catalogue, Language::English), QStringLiteral("The Act, s.9"));
    QCOMPARE(pack::citationWords(QStringLiteral("條例"), QStringLiteral("s.9"), catalogue, Language::TraditionalChinese), QStringLiteral("條例，第9條"));
    QCOMPARE(pack::citationWords(QStringLiteral("條例"), {}, catalogue, Language::TraditionalChinese), QStringLiteral("條例"));
    QCOMPARE(pack::citationList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, catalogue, Language::English), QStringLiteral("A; B; C"));
    QCOMPARE(pack::citationList({QStringLiteral("甲"), QStringLiteral("乙")}, catalogue, Language::SimplifiedChinese), QStringLiteral("甲；乙"));
}

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rule_words.moc"
