#include "support/scenario.h"

#include "model/sheet/cell_reader.h"
#include "model/sheet/csv.h"
#include "model/sheet/encoding.h"
#include "model/sheet/import_rows.h"

#include <QElapsedTimer>
#include <QTest>

using namespace aspirant;
using namespace aspirant::sheet;
using draft::Path;
using test::Scenario;

namespace {

Scenario form()
{
    Scenario scenario;
    scenario.add("persons", "repeat", R"("fields": [{"id": "name_en", "type": "text"}, {"id": "name_zh", "type": "text"}])")
        .add("entities", "repeat", R"("fields": [{"id": "name_en", "type": "text"}, {"id": "name_zh", "type": "text"}])")
        .add("rows", "repeat", R"("fields": [{"id": "words", "type": "text", "max_length": 20}, {"id": "both", "type": "text", "languages": "each"},
            {"id": "yes", "type": "yes_no"}, {"id": "kind", "type": "choice", "choices": [{"value": "hot", "text": {"en": "Hot wallet", "zh-Hant": "熱錢包", "zh-Hans": "热钱包"}}, "cold"]},
            {"id": "kinds", "type": "choices", "choices": [{"value": "hot", "text": {"en": "Hot, online", "zh-Hant": "熱錢包", "zh-Hans": "热钱包"}}, "cold"]},
            {"id": "count", "type": "integer"}, {"id": "share", "type": "percentage"}, {"id": "price", "type": "money", "currencies": ["HKD", "USD"]},
            {"id": "day", "type": "date", "text": {"en": "Day of the trade", "zh-Hant": "交易日期", "zh-Hans": "交易日"}},
            {"id": "since", "type": "partial_date"}, {"id": "dates", "type": "period"}, {"id": "where", "type": "address"},
            {"id": "country", "type": "country"}, {"id": "card", "type": "identifier", "identifier": "hkid"}, {"id": "purse", "type": "wallet", "networks": ["bitcoin", "ethereum"]},
            {"id": "who", "type": "party", "party": "any"}, {"id": "paper", "type": "attachment"}, {"id": "twice", "type": "decimal", "computed": "this.share * 2"},
            {"id": "inner", "type": "repeat", "fields": [{"id": "x", "type": "text"}]}])")
        .add("single", "text");
    return scenario;
}

void person(Scenario& scenario, const char* table, const char* id, const char* name)
{
    scenario.addRow(QString::fromLatin1(table), QString::fromLatin1(id));
    scenario.answer(QStringLiteral("%1[%2].name_en").arg(QLatin1String(table), QLatin1String(id)), name);
}

Table table(const char* text)
{
    const auto read = readCsv(QByteArray(text));
    if (!read)
        qFatal("the table of this test cannot be read");
    return *read;
}

QString told(const Result<Table>& read)
{
    if (!read)
        return read.error().code;
    QStringList rows;
    for (const TableRow& row : read->rows)
        rows.append(row.cells.join(u'|'));
    return rows.join(QStringLiteral(" / "));
}

} // namespace

class SheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCsv_data();
    void readsCsv();
    void tellsLines();
    void keepsItsLimits();
    void readsEncodings_data();
    void readsEncodings();
    void refusesUnreadableBytes();
    void readsCells_data();
    void readsCells();
    void matchesColumns_data();
    void matchesColumns();
    void previewsAndImports();
    void joinsParts();
    void guessesMatchings();
    void letsColumnsBeChosen();
    void tellsTroublesOfTheSpreadsheet();
    void readsPieceByPiece();
    void readsPastedCells();
    void refusesWhatTakesNoRows();
    void staysQuickWithManyRows();
};

void SheetTest::readsCsv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rows");
    const auto add = [](const char* name, const char* text, const char* rows) { QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(rows); };
    add("plain", "a,b\n1,2\n", "a|b / 1|2");
    add("no last line end", "a,b\r\n1,2", "a|b / 1|2");
    add("old line ends", "a,b\r1,2\r", "a|b / 1|2");
    add("empty cells", "a,,c\n,,\n,2,", "a||c / |2|");
    add("quoted", "\"a,b\",\"say \"\"yes\"\"\"\n\"two\nlines\",\"\"", "a,b|say \"yes\" / two\nlines|");
    add("only doubled quotes", "\"\"\"\",b", "\"|b");
    add("quote inside", "5\" pipe,b", "5\" pipe|b");
    add("as many semicolons", "a;b,c\n1;2;3", "a;b|c / 1;2;3"); // then commas
    add("more semicolons", "a;b;c,d\n1;2;3", "a|b|c,d / 1|2|3");
    add("announced", "sep=|\na|b\n1|2", "a|b / 1|2");
    add("tabs", "a\tb\n1,5\t2", "a|b / 1,5|2");
    add("short rows", "a,b,c\n1", "a|b|c / 1");
    add("nothing", "", "csv.empty");
    add("blank lines only", "\n,,\n \n", "csv.empty");
    add("quote not closed", "a,\"b\nc", "csv.quote");
    add("quote not closed, doubled at the end", "a,\"b\"\"", "csv.quote");
    add("quote alone", "\"", "csv.quote");
    add("text after quote", "\"a\"b,c", "csv.quote");
    add("spreadsheet", "PK\x03\x04rest", "csv.spreadsheet");
}

void SheetTest::readsCsv()
{
    QFETCH(QByteArray, text);
    QTEST(told(readCsv(text)), "rows");
}

void SheetTest::tellsLines()
{
    const Table read = table("h\n\"two\nlines\"\n\nlast\n");
    QCOMPARE(read.rows[1].line, 2);
    QCOMPARE(read.rows[2].line, 5);
    QCOMPARE(read.blank, 1);
    QCOMPARE(readCsv("h\n\n\"open").error().place, QStringLiteral("line 3"));
}

void SheetTest::keepsItsLimits()
{
    CsvLimits limits;
    limits.rows = 2;
    limits.columns = 3;
    limits.cell = 4;
    limits.bytes = 40;
    const auto code = [&](const char* text) { return told(readCsv(text, {}, limits)); };
    QCOMPARE(code("h\n1\n2"), QStringLiteral("h / 1 / 2")); // the headings are not counted
    QCOMPARE(code("h\n1\n2\n3"), QStringLiteral("csv.rows"));
    QCOMPARE(code("a,b,c,d"), QStringLiteral("csv.columns"));
    QCOMPARE(code("abcde"), QStringLiteral("csv.cell"));
    QCOMPARE(code("abcd,abcd,abcd\nabcd,abcd,abcd\nabcd,abcd,abcd"), QStringLiteral("csv.size"));
    QByteArray million("h\n");
    for (int i = 0; i < 1'000'000; ++i)
        million += "1,2\n";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(told(readCsv(million)), QStringLiteral("csv.rows"));
    QVERIFY(timer.elapsed() < 5000);
}

void SheetTest::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto add = [](const char* name, const QByteArray& bytes, const char* encoding, const char* text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << QString::fromUtf8(text);
    };
    add("plain", "name,1", "UTF-8", "name,1");
    add("UTF-8", "姓名,陳大文", "UTF-8", "姓名,陳大文");
    add("UTF-8 with mark", "\xEF\xBB\xBF姓名", "UTF-8", "姓名");
    add("UTF-16LE with mark", QByteArray("\xFF\xFE\x2D\x4E,\0", 6), "UTF-16LE", "中,");
    add("UTF-16BE with mark", QByteArray("\xFE\xFF\x4E\x2D\0,", 6), "UTF-16BE", "中,");
    add("UTF-16LE", QByteArray("\x2D\x4E,\0a\0", 6), "UTF-16LE", "中,a");
    add("UTF-16BE", QByteArray("\x4E\x2D\0,\0a", 6), "UTF-16BE", "中,a");
    add("Big5", QByteArray::fromHex("a96da6572cb3afa46aa4e5"), "Big5-HKSCS", "姓名,陳大文");
    add("GBK", QByteArray::fromHex("d0d5c3fb2cb3c2b4f3cec4"), "GB18030", "姓名,陈大文");
    add("Big5, a company", QByteArray::fromHex("adbbb4e4a5e6a9f6a6b3adada4bda571"), "Big5-HKSCS", "香港交易有限公司");
    add("GBK, a company", QByteArray::fromHex("cfe3b8dbbdbbd2d7d3d0cfdeb9abcbbe"), "GB18030", "香港交易有限公司");
}

void SheetTest::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeText(bytes);
    QVERIFY(read.has_value());
    QTEST(read->encoding, "encoding");
    QTEST(read->text, "text");
}

void SheetTest::refusesUnreadableBytes()
{
    const auto code = [](const QByteArray& bytes, const char* wanted) { return decodeText(bytes, QString::fromLatin1(wanted)).error().code; };
    QCOMPARE(code(QByteArray("\x01\0\x02\0\0\x03", 6), ""), QStringLiteral("csv.binary"));
    QCOMPARE(code("\xFF\xFF\xFF", ""), QStringLiteral("csv.encoding"));
    QCOMPARE(code("\xA4", "big5"), QStringLiteral("csv.encoding")); // half a character
    QCOMPARE(code("a", "klingon"), QStringLiteral("csv.encoding"));
    const QByteArray name = QByteArray::fromHex("b3c2");
    QCOMPARE(decodeText(name, QStringLiteral("GBK"))->text, QStringLiteral("陈"));
    QVERIFY(decodeText(name, QStringLiteral("Big5"))->text != QStringLiteral("陈"));
}

void SheetTest::readsCells_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("answer"); // canonical JSON, or the code of the error
    const auto add = [](const char* field, const char* cell, const char* answer) {
        QTest::addRow("%s: %s", field, cell) << QString::fromLatin1(field) << QString::fromUtf8(cell) << QString::fromUtf8(answer);
    };
    add("words", "  ", "null");
    add("words", " as it is ", R"("as it is")");
    add("words", "a\x01", "answer.control");
    add("both", "English", R"({"en":"English"})");
    add("both", "中文", R"({"zh-Hant":"中文"})");
    add("yes", "Yes", "true");
    add("yes", "是", "true");
    add("yes", "否", "false");
    add("yes", "maybe", "cell.yes_no");
    add("kind", "hot", R"("hot")");
    add("kind", "HOT WALLET", R"("hot")");
    add("kind", "热钱包", R"("hot")");
    add("kind", "warm", "cell.choice");
    add("kinds", "cold; 熱錢包", R"(["hot","cold"])");
    add("kinds", "Hot, online", R"(["hot"])");
    add("kinds", "cold, hot", R"(["hot","cold"])");
    add("kinds", "cold, warm", "cell.choice");
    add("count", "1,234", R"("1234")");
    add("count", "１２", R"("12")");
    add("count", "-5", R"("-5")");
    add("count", "1,23", "cell.number");
    add("count", "about 5", "cell.number");
    add("count", "1e5", "cell.number");
    add("share", "12.50%", R"("12.5")");
    add("price", "HKD 5,000,000", R"({"amount":"5000000","currency":"HKD"})");
    add("price", "HK$5,000,000.50", R"({"amount":"5000000.5","currency":"HKD"})");
    add("price", "100 usd", R"({"amount":"100","currency":"USD"})");
    add("price", "100", "cell.money");
    add("day", "2026-11-22", R"("2026-11-22")");
    add("day", "2/1/2026", R"("2026-01-02")"); // the day comes first
    add("day", "2026年1月2日", R"("2026-01-02")");
    add("day", "2 Jan 2026", R"("2026-01-02")");
    add("day", "31/2/2026", "cell.date");
    add("day", "2026", "cell.date");
    add("since", "2026", R"("2026")");
    add("since", "4/2019", R"("2019-04")");
    add("since", "2019年4月", R"("2019-04")");
    add("dates", "2019-01-01 to 2020-06-30", R"({"from":"2019-01-01","to":"2020-06-30"})");
    add("dates", "1/2/2019 - 30/6/2020", R"({"from":"2019-02-01","to":"2020-06-30"})");
    add("dates", "2019-01-01/2020-06-30", R"({"from":"2019-01-01","to":"2020-06-30"})");
    add("dates", "2019-01-01 至今", R"({"from":"2019-01-01"})");
    add("dates", "2019-01-01 – present", R"({"from":"2019-01-01"})");
    add("dates", "since 2019", "cell.period");
    add("where", "1 Pier Road; Central; Hong Kong", R"({"country":"HK","lines":["1 Pier Road","Central"]})");
    add("where", "1 Pier Road", R"({"lines":["1 Pier Road"]})");
    add("country", "sg", R"("SG")");
    add("country", "新加坡", R"("SG")");
    add("country", "United Kingdom", R"("GB")");
    add("country", "Atlantis", "cell.country");
    add("card", "a1234563", "\"A123456(3)\"");
    add("purse", "bitcoin: abc", R"({"address":"abc","network":"bitcoin"})");
    add("purse", "abc", "cell.wallet");
    add("who", "chan, tai-man", R"({"$party":"p1"})");
    add("who", "Harbour Ltd", R"({"$party":"e1"})");
    add("who", "Lee", "cell.party_several");
    add("who", "Nobody", "cell.party");
    add("paper", "file.pdf", "cell.type");
}

void SheetTest::readsCells()
{
    QFETCH(QString, field);
    QFETCH(QString, cell);
    Scenario scenario = form();
    person(scenario, "persons", "p1", "\"CHAN Tai Man\"");
    person(scenario, "persons", "p2", "\"Lee\"");
    person(scenario, "entities", "e1", "\"Harbour Limited\"");
    person(scenario, "entities", "e2", "\"Lee Company\"");
    const session::Session& session = scenario.session();
    const auto read = CellReader(session).read(session.pack().slotOf(QStringLiteral("rows.") + field), cell);
    QTEST(read ? QString::fromUtf8(json::canonical(*read)) : read.error().code, "answer");
    if (!read) {
        const QString words = read.error().message.words(Catalogue(QString()), Language::English);
        QVERIFY2(!words.isEmpty() && !words.contains(QLatin1String("%1")), qPrintable(words));
    }
}

void SheetTest::matchesColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto add = [](const char* header, const char* field) { QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(field); };
    add("day", "day/");
    add("DAY", "day/");
    add("rows.day", "day/");
    add("Day of the Trade:", "day/");
    add("交易日期", "day/");
    add("交易日", "day/");
    add("dates.from", "dates/from");
    add("dates (to)", "dates/to");
    add("dates 由", "dates/from");
    add("price currency", "price/currency");
    add("both (Chinese)", "both/zh-Hant");
    add("twice", "/"); // worked out
    add("paper", "/"); // a file
    add("inner", "/"); // rows in rows
    add("anything", "/");
    add("", "/");
}

void SheetTest::matchesColumns()
{
    QFETCH(QString, header);
    Scenario scenario = form();
    Table read;
    read.rows.append({1, {QStringLiteral("words"), header}, {}});
    const auto plan = planImport(scenario.session(), Path::trusted(QStringLiteral("rows")), read);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->columns.size(), 2);
    QTEST(plan->columns[1].field + u'/' + plan->columns[1].part, "field");
    QVERIFY(plan->changes.isEmpty());
}

void SheetTest::previewsAndImports()
{
    Scenario scenario = form();
    scenario.addRow(QStringLiteral("rows"), QStringLiteral("old"));
    const draft::Answers before = scenario.answers();
    const auto plan = planImport(scenario.session(), Path::trusted(QStringLiteral("rows")),
                                 table("Words,day,count,remark,words\nfirst,2026-01-02,5,,again\n,,,only a remark,\n\nsecond,tomorrow,,x,\n"
                                       "one that is much too long for it,,,,\n"));
    QVERIFY(plan.has_value());
    QCOMPARE(scenario.answers(), before);
    QCOMPARE(plan->rows.size(), 3);
    QCOMPARE(plan->blank, 2);
    QCOMPARE(plan->errors, 1);
    QVERIFY(plan->columns[3].field.isEmpty());
    QVERIFY(plan->columns[4].field.isEmpty()); // the same field again
    QCOMPARE(plan->rows[1].line, 5);
    QCOMPARE(plan->rows[1].cells[1].error->code, QStringLiteral("cell.date"));
    QVERIFY(plan->rows[1].cells[1].value.isNull());
    QCOMPARE(plan->rows[2].cells[0].findings.first().code.section(u'.', 0, 0), QStringLiteral("format"));
    scenario.apply(plan->changes);
    const QStringList ids = scenario.session().rows(Path::trusted(QStringLiteral("rows")));
    QCOMPARE(ids.size(), 4);
    QCOMPARE(ids.first(), QStringLiteral("old"));
    QCOMPARE(scenario.value(plan->rows[0].path.text() + QStringLiteral(".words")), QStringLiteral("\"first\""));
    QCOMPARE(scenario.value(plan->rows[0].path.text() + QStringLiteral(".count")), QStringLiteral("\"5\""));
    QCOMPARE(scenario.value(plan->rows[1].path.text() + QStringLiteral(".words")), QStringLiteral("\"second\""));
    scenario.apply(plan->changes.inverted());
    QCOMPARE(scenario.answers(), before);
}

void SheetTest::joinsParts()
{
    Scenario scenario = form();
    const auto plan = planImport(scenario.session(), Path::trusted(QStringLiteral("rows")),
                                 table("dates.from,dates.to,price.amount,price.currency,both.en,both.zh-Hant\n"
                                       "2019-01-01,至今,\"1,000\",hkd,One,一\n2019-01-01,2020-06-30,5,,,\n,2020-06-30,,,,\n"));
    QVERIFY(plan.has_value());
    const auto value = [&](int row, int cell) { return QString::fromUtf8(json::canonical(plan->rows[row].cells[cell].value)); };
    QCOMPARE(value(0, 0), QStringLiteral(R"({"from":"2019-01-01"})"));
    QCOMPARE(value(0, 1), QStringLiteral(R"({"amount":"1000","currency":"HKD"})"));
    QCOMPARE(value(0, 2), QStringLiteral(R"({"en":"One","zh-Hant":"一"})"));
    QCOMPARE(value(1, 0), QStringLiteral(R"({"from":"2019-01-01","to":"2020-06-30"})"));
    QCOMPARE(plan->rows[1].cells[1].error->code, QStringLiteral("answer.money")); // no currency
    QCOMPARE(plan->rows[2].cells[0].error->code, QStringLiteral("answer.date"));  // no beginning
    QCOMPARE(plan->errors, 2);
}

void SheetTest::guessesMatchings()
{
    Scenario scenario = form();
    const pack::Question& rows = *scenario.session().question(Path::trusted(QStringLiteral("rows")));
    const auto fields = [](const Matching& matching) {
        QStringList list;
        for (const Column& column : matching.columns)
            list.append(column.field + (column.part.isEmpty() ? QString() : u'/' + column.part));
        return QString::number(matching.headings) + u':' + list.join(u' ');
    };
    QCOMPARE(fields(guessMatching(rows, table("count,Words\n1,a\n"))), QStringLiteral("0:count words"));
    // A title stands above the headings.
    QCOMPARE(fields(guessMatching(rows, table("List of everything,,\ncount,Words,other\n1,a,b\n"))), QStringLiteral("1:count words "));
    // Without headings, by position; the first column is empty, and files cannot come from a table.
    QCOMPARE(fields(guessMatching(rows, table(",a,b,no\n,c,d,no\n"))), QStringLiteral("-1: words both yes"));
    QCOMPARE(fields(matchingBy(rows, table("count,Words\n1,a\n"), -1)), QStringLiteral("-1:words both"));
    // What people chose before, also that a column is not imported.
    const QHash<QString, Target> remembered{{headingKey(QStringLiteral("How Many")), {QStringLiteral("count"), {}}}, {headingKey(QStringLiteral("words")), {}}};
    QCOMPARE(fields(guessMatching(rows, table("how many?,Words,day\n1,a,b\n"), remembered)), QStringLiteral("0:count  day"));
    const auto targets = targetsOf(rows);
    QVERIFY(targets.contains(Target{QStringLiteral("dates"), QStringLiteral("from")}));
    for (const char* unfillable : {"paper", "twice", "inner"})
        QVERIFY(!targets.contains(Target{QString::fromLatin1(unfillable), {}}));
}

void SheetTest::letsColumnsBeChosen()
{
    Scenario scenario = form();
    const Path repeat = Path::trusted(QStringLiteral("rows"));
    const Table read = table("a,b,c\n2019-01-01,first,2020-01-01\n");
    Matching matching = matchingBy(*scenario.session().question(repeat), read, 0);
    QVERIFY(!matching.fillsSomething());
    QCOMPARE(planImport(scenario.session(), repeat, read, matching).error().code, QStringLiteral("import.no_columns"));
    const Target whole{QStringLiteral("dates"), {}}, from{QStringLiteral("dates"), QStringLiteral("from")}, to{QStringLiteral("dates"), QStringLiteral("to")};
    matching.choose(0, whole);
    matching.choose(2, to); // parts and whole cannot be both
    QVERIFY(matching.columns[0].field.isEmpty());
    matching.choose(0, from);
    QCOMPARE(matching.columns[2].part, QStringLiteral("to"));
    matching.choose(1, {QStringLiteral("words"), {}});
    const auto plan = planImport(scenario.session(), repeat, read, matching);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->rows.size(), 1);
    QCOMPARE(json::canonical(plan->rows[0].cells[0].value), QByteArray(R"({"from":"2019-01-01","to":"2020-01-01"})"));
    matching.headings = -1; // the first row is one like the others
    QCOMPARE(planImport(scenario.session(), repeat, read, matching)->rows.size(), 2);
    matching.choose(1, {});
    QVERIFY(matching.columns[1].field.isEmpty());
}

void SheetTest::tellsTroublesOfTheSpreadsheet()
{
    Scenario scenario = form();
    Table read = table("words,count\nfirst,#N/A\n=x,\n");
    const Error trouble{QStringLiteral("cell.spreadsheet_error"), {}, {}};
    read.rows[1].troubles.insert(1, trouble);
    read.rows[2].troubles.insert(0, trouble);
    const auto plan = planImport(scenario.session(), Path::trusted(QStringLiteral("rows")), read);
    QCOMPARE(plan->rows.size(), 2);
    QCOMPARE(plan->errors, 2);
    QCOMPARE(plan->rows[0].cells[1].error->code, QStringLiteral("cell.spreadsheet_error"));
    QCOMPARE(plan->rows[0].cells[1].error->place, plan->rows[0].path.text() + QStringLiteral(".count"));
    QCOMPARE(plan->rows[0].cells[1].text, QStringLiteral("#N/A"));
    scenario.apply(plan->changes); // a row of which nothing can be read is not added
    QCOMPARE(scenario.session().rows(Path::trusted(QStringLiteral("rows"))), QStringList{plan->rows[0].path.rowId()});
}

void SheetTest::readsPieceByPiece()
{
    Scenario scenario = form();
    const Path repeat = Path::trusted(QStringLiteral("rows"));
    const Table read = table("words\na\nb\nc\n");
    auto import = RowImport::begin(scenario.session(), repeat, read, guessMatching(*scenario.session().question(repeat), read));
    QVERIFY(import.has_value());
    QVERIFY(import->readMore(2));
    QCOMPARE(import->plan().rows.size(), 2);
    QVERIFY(import->plan().changes.isEmpty());
    QVERIFY(!import->readMore(2));
    QVERIFY(!import->readMore(2));
    QCOMPARE(import->plan().rows.size(), 3);
    scenario.apply(import->plan().changes);
    QCOMPARE(scenario.session().rows(repeat).size(), 3);
}

void SheetTest::readsPastedCells()
{
    const auto told = [](const char* text) { return ::told(readPasted(QString::fromUtf8(text))); };
    QCOMPARE(told("a\tb\r\n1\t2\r\n"), QStringLiteral("a|b / 1|2"));
    QCOMPARE(told("Chan, Tai Man\nLee; Ka Yan"), QStringLiteral("Chan, Tai Man / Lee; Ka Yan")); // one column
    QCOMPARE(told("\"two\nlines\"\t\"a \"\"b\"\"\""), QStringLiteral("two\nlines|a \"b\""));
    QCOMPARE(told("sep=,\nx"), QStringLiteral("sep=, / x"));
    QCOMPARE(told(" \n\t\n"), QStringLiteral("csv.empty"));
    QString million;
    for (int i = 0; i < 1'000'000; ++i)
        million += QStringLiteral("1\t2\n");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::told(readPasted(million)), QStringLiteral("csv.rows"));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(::told(readPasted(QString(20 * 1024 * 1024, u'x'))), QStringLiteral("csv.size"));
}

void SheetTest::refusesWhatTakesNoRows()
{
    Scenario scenario = form();
    const auto code = [&](const char* path, const char* text) { return planImport(scenario.session(), Path::trusted(QString::fromLatin1(path)), table(text)).error().code; };
    QCOMPARE(code("single", "words\n1"), QStringLiteral("import.not_a_repeat"));
    QCOMPARE(code("nothing", "words\n1"), QStringLiteral("import.not_a_repeat"));
    QCOMPARE(code("rows", "colour,size\n1,2"), QStringLiteral("import.no_columns"));
    scenario.apply(draft::setAnswer(scenario.answers(), Path::trusted(QStringLiteral("rows")), draft::stateAnswer(draft::StateKind::NotApplicable, QStringLiteral("none"))));
    QCOMPARE(code("rows", "words\n1"), QStringLiteral("import.not_applicable"));
}

void SheetTest::staysQuickWithManyRows()
{
    Scenario scenario = form();
    QByteArray text("words,count,day,country,kinds\n");
    for (int i = 0; i < 2000; ++i)
        text += "row " + QByteArray::number(i) + ",5,2026-01-02,Hong Kong,hot; cold\n";
    scenario.session();
    QElapsedTimer timer;
    timer.start();
    const auto plan = planImport(scenario.session(), Path::trusted(QStringLiteral("rows")), table(text.constData()));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->errors, 0);
    scenario.apply(plan->changes);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(scenario.session().rows(Path::trusted(QStringLiteral("rows"))).size(), 2000);
}

QTEST_GUILESS_MAIN(SheetTest)
#include "tst_sheet.moc"
