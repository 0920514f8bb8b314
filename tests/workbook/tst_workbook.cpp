#include "support/zip_builder.h"

#include "model/workbook/cell_value.h"
#include "model/workbook/number_format.h"
#include "model/workbook/workbook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aspirant;
using namespace aspirant::workbook;
using test::RawEntry;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

// A workbook with two sheets, "First" and "Second"; each test changes what it is about.
struct Book {
    QByteArray type = sheetType;
    QByteArray first, second; // what stands in <worksheet>
    QByteArray strings, formats; // what stands in <sst>, <styleSheet>
    QByteArray firstState, workbookPr;
    QByteArray space = mainSpace, relations = relationSpace;
    QList<RawEntry> more;
    bool pack = true;

    [[nodiscard]] QList<RawEntry> entries() const
    {
        QList<RawEntry> list;
        const auto add = [&](const char* name, const QByteArray& content) {
            RawEntry entry;
            entry.name = name;
            entry.content = content;
            entry.deflate = pack;
            list.append(entry);
        };
        const auto part = [&](const char* root, const QByteArray& inside) { return head + '<' + root + " xmlns=\"" + space + "\">" + inside + "</" + root + '>'; };
        add("[Content_Types].xml", head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                       "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>");
        add("_rels/.rels", head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + relations + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        add("xl/workbook.xml", head + "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + relations + "\">" + workbookPr + "<sheets><sheet name=\"First\" sheetId=\"1\" r:id=\"a\"" + firstState
                + "/><sheet name=\"Second\" sheetId=\"2\" r:id=\"b\"/><sheet name=\"Chart\" sheetId=\"3\" r:id=\"c\"/></sheets></workbook>");
        add("xl/_rels/workbook.xml.rels", head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                "<Relationship Id=\"a\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                "<Relationship Id=\"b\" Type=\"" + relations + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
                "<Relationship Id=\"c\" Type=\"" + relations + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                "<Relationship Id=\"d\" Type=\"" + relations + "/sharedStrings\" Target=\"./sharedStrings.xml\"/>"
                "<Relationship Id=\"e\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>"
                "<Relationship Id=\"f\" Type=\"" + relations + "/externalLink\" Target=\"https://example.org/x\" TargetMode=\"External\"/></Relationships>");
        add("xl/worksheets/sheet1.xml", part("worksheet", first));
        add("xl/worksheets/sheet2.xml", part("worksheet", second));
        add("xl/SharedStrings.xml", part("sst", strings)); // names are compared without case
        add("xl/styles.xml", part("styleSheet", formats));
        return list + more;
    }
};

QByteArray rows(const QByteArray& inside)
{
    return "<sheetData>" + inside + "</sheetData>";
}

QByteArray text(const char* cell, const char* words)
{
    return QByteArray("<c r=\"") + cell + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QString shown(const Result<sheet::Table>& read)
{
    if (!read)
        return read.error().code;
    QStringList lines;
    for (const sheet::TableRow& row : read->rows) {
        QStringList cells = row.cells;
        for (auto it = row.troubles.cbegin(); it != row.troubles.cend(); ++it)
            cells[it.key()] = it->code;
        lines.append(QString::number(row.line) + u':' + cells.join(u'|'));
    }
    return lines.join(QStringLiteral(" / "));
}

QStringList codes(const sheet::Table& table)
{
    QStringList list;
    for (const Issue& note : table.notes)
        list.append(note.code);
    return list;
}

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void writesNumbersOut_data();
    void writesNumbersOut();
    void knowsFormats_data();
    void knowsFormats();
    void readsStyledCells();
    void tellsWhyACellIsNoValue();
    void choosesSheets();
    void tellsWhatIsHiddenOrMerged();
    void countsBlankRows();
    void readsStrictFiles();
    void readsFilesAsOtherProgramsPackThem();
    void refuses_data();
    void refuses();
    void refusesOtherArchives();
    void keepsItsLimits();
    void refusesBombs();
    void refusesAMillionRowsQuickly();
    void stopsWhenTold();

private:
    Result<sheet::Table> read(const QByteArray& bytes, const QString& sheet = {}, const Limits& limits = {})
    {
        const QString name = m_folder.filePath(QStringLiteral("book.xlsx"));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file of this test cannot be written");
        file.close();
        return readWorkbook(name, sheet, limits);
    }
    Result<sheet::Table> read(const Book& book, const QString& sheet = {}, const Limits& limits = {}) { return read(test::buildZip(book.entries()), sheet, limits); }

    QTemporaryDir m_folder;
};

void WorkbookTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("cells");
    const auto add = [](const char* name, const char* inside, const char* cells) { QTest::newRow(name) << QByteArray(inside) << QString::fromUtf8(cells); };
    add("shared", R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c></row>)", "1:plain||rich text");
    add("shared several times", R"(<row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="5"><c r="B5" t="s"><v>1</v></c></row>)", "1:  two\nlines  / 5:|  two\nlines ");
    add("pronunciation is no text", R"(<row r="1"><c r="A1" t="s"><v>3</v></c></row>)", "1:東京");
    add("escaped", R"(<row r="1"><c r="A1" t="s"><v>4</v></c></row>)", "1:a\nb_x0041_");
    add("empty shared text is nothing", R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>5</v></c></row>)", "1:plain");
    add("inline", R"(<row r="1"><c r="A1" t="inlineStr"><is><r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r></is></c></row>)", "1:one two");
    add("entities", R"(<row r="1"><c r="A1" t="inlineStr"><is><t>A &amp; B &#x9648;</t></is></c></row>)", "1:A & B 陈");
    add("booleans", R"(<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>)", "1:TRUE|FALSE");
    add("numbers", R"(<row r="1"><c r="A1"><v>5</v></c><c r="B1" t="n"><v>0.30000000000000004</v></c><c r="C1"><v>1E-3</v></c></row>)", "1:5|0.3|0.001");
    add("formulas", R"(<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="b"><f>1=1</f><v>1</v></c></row>)", "1:2|x|TRUE");
    add("formula that gives no text", R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>)", "1:1");
    add("ISO dates", R"(<row r="1"><c r="A1" t="d"><v>2026-11-22</v></c><c r="B1" t="d"><v>2026-11-22T00:00:00</v></c></row>)", "1:2026-11-22|2026-11-22");
    add("without places", R"(<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>)", "1:1|2 / 2:|3");
    add("foreign elements", R"(<row r="1"><x:c xmlns:x="urn:x"><x:v>9</x:v></x:c><c r="B1"><v>1</v><extLst><ext/></extLst></c></row>)", "1:|1");
    add("formatted only", R"(<row r="1"><c r="A1" s="0"/></row><row r="2"/>)", "workbook.empty");
    add("columns backwards", R"(<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>)", "workbook.damaged");
    add("rows twice", R"(<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>)", "workbook.damaged");
    add("row beyond the sheet", R"(<row r="1048577"><c><v>1</v></c></row>)", "workbook.damaged");
    add("column beyond the sheet", R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)", "workbook.damaged");
    add("no such text", R"(<row r="1"><c r="A1" t="s"><v>99</v></c></row>)", "workbook.damaged");
    add("text without number", R"(<row r="1"><c r="A1" t="s"><v>x</v></c></row>)", "workbook.damaged");
    add("broken", R"(<row r="1"><c r="A1"></row>)", "workbook.damaged");
}

void WorkbookTest::readsCells()
{
    QFETCH(QByteArray, inside);
    Book book;
    book.first = rows(inside);
    book.strings = "<si><t>plain</t></si><si><t xml:space=\"preserve\">  two\nlines </t></si><si><r><rPr><b/></rPr><t>rich</t></r><r><t xml:space=\"preserve\"> text</t></r></si>"
                   "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si><si><t>a_x000D__x000a_b_x005F_x0041_</t></si><si><t/></si>";
    QTEST(shown(read(book)), "cells");
}

void WorkbookTest::writesNumbersOut_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("number");
    const auto add = [](const char* stored, const char* number) { QTest::newRow(stored) << QString::fromLatin1(stored) << QString::fromLatin1(number); };
    add("0", "0");
    add("-0", "0");
    add("007", "7");
    add("1234567.125", "1234567.125");
    add("-12.50", "-12.5");
    add(".5", "0.5");
    add("5.", "5");
    add("0.1", "0.1");
    add("0.30000000000000004", "0.3");
    add("4.3499999999999996", "4.35");
    add("33.333333333333336", "33.3333333333333");
    add("0.99999999999999989", "1");
    add("9999999999999999", "10000000000000000");
    add("1.2345678901234567E+19", "12345678901234600000");
    add("1E+2", "100");
    add("1.5e-7", "0.00000015");
    add("-2.5E1", "-25");
    add("1E999", "cell.damaged");
    add("1E-999", "cell.damaged");
    add("1,5", "cell.damaged");
    add("0x10", "cell.damaged");
    add("NaN", "cell.damaged");
    add(".", "cell.damaged");
    add("", "cell.damaged");
}

void WorkbookTest::writesNumbersOut()
{
    QFETCH(QString, stored);
    const auto read = shownNumber(stored, {}, false);
    QTEST(read ? *read : read.error().code, "number");
}

void WorkbookTest::knowsFormats_data()
{
    QTest::addColumn<QString>("format"); // a built-in number, or a code
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("text");
    const auto add = [](const char* format, const char* stored, const char* words) {
        QTest::addRow("%s: %s", format, stored) << QString::fromUtf8(format) << QString::fromLatin1(stored) << QString::fromUtf8(words);
    };
    add("14", "1", "1900-01-01");
    add("14", "59", "1900-02-28");
    add("14", "60", "cell.serial"); // the day that never was
    add("14", "61", "1900-03-01");
    add("14", "44927", "2023-01-01");
    add("14", "44927.75", "2023-01-01");
    add("14", "2958465", "9999-12-31");
    add("14", "2958466", "cell.serial");
    add("14", "-1", "cell.serial");
    add("14", "0", "cell.serial");
    add("18", "0.5", "12:00:00");
    add("21", "0.999994213", "24:00:00"); // half a second before midnight
    add("22", "46348.604166666664", "2026-11-22 14:30:00");
    add("22", "46348", "2026-11-22");
    add("31", "46348", "2026-11-22");
    add("34", "46348", "2026-11-22"); // a date in one language,
    add("34", "0.25", "06:00:00");    // a time in another
    add("46", "1.5", "36:00:00");
    add("57", "46348", "2026-11-22");
    add("9", "0.125", "12.5%");
    add("10", "1", "100%");
    add("2", "0.1250000000000001", "0.125");
    add("49", "7", "7");
    add("General", "46348", "46348");
    add("yyyy\\-mm\\-dd", "46348", "2026-11-22");
    add("[$-404]e\"年\"m\"月\"d\"日\"", "46348", "2026-11-22");
    add("[$-C04]dd/mm/yyyy;@", "46348", "2026-11-22");
    add("[DBNum1][$-804]yyyy\"年\"m\"月\"", "46348", "2026-11-22");
    add("mmm", "46348", "2026-11-22");
    add("mm:ss", "0.5", "12:00:00");
    add("[h]:mm", "1.25", "30:00:00");
    add("h:mm AM/PM", "0.75", "18:00:00");
    add("0.00E+00", "46348", "46348");
    add("#,##0.00\" days\"", "46348", "46348"); // the letters are quoted
    add("[Red]#,##0;\"dd\"0", "46348", "46348");
    add("0.00%", "0.1", "10%");
    add("00000000", "1234567", "01234567"); // registration numbers
    add("00000000", "-5", "-5");
    add("0", "5", "5");
    add("\"open", "5", "5");
    add("[open", "5", "5");
}

void WorkbookTest::knowsFormats()
{
    QFETCH(QString, format);
    QFETCH(QString, stored);
    bool isNumber = false;
    const int id = format.toInt(&isNumber);
    const auto read = shownNumber(stored, isNumber && format.size() < 3 && format != u"0" ? builtInFormat(id) : customFormat(format), false);
    QTEST(read ? *read : read.error().code, "text");
}

void WorkbookTest::readsStyledCells()
{
    Book book;
    book.formats = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd&quot;.&quot;mm.yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                   "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs>";
    book.first = rows(R"(<row r="1"><c r="A1" s="0"><v>61</v></c><c r="B1" s="1"><v>61</v></c><c r="C1" s="2"><v>61</v></c><c r="D1" s="3"><v>0.07</v></c><c r="E1" s="99"><v>61</v></c></row>)");
    QCOMPARE(shown(read(book)), QStringLiteral("1:61|1900-03-01|1900-03-01|7%|61"));
    book.workbookPr = "<workbookPr date1904=\"1\"/>";
    QCOMPARE(shown(read(book)), QStringLiteral("1:61|1904-03-02|1904-03-02|7%|61"));
}

void WorkbookTest::tellsWhyACellIsNoValue()
{
    Book book;
    book.formats = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    book.first = rows(R"(<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3"><f>A1*2</f></c><c r="C3" s="1"><v>60</v></c><c r="D3"><v>oops</v></c><c r="E3"><v>1</v></c></row>)");
    const auto table = read(book);
    QCOMPARE(shown(table), QStringLiteral("3:cell.spreadsheet_error|cell.no_value|cell.serial|cell.damaged|1"));
    QCOMPARE(table->rows[0].cells, QStringList({QStringLiteral("#N/A"), QStringLiteral("=A1*2"), QStringLiteral("60"), QStringLiteral("oops"), QStringLiteral("1")}));
}

void WorkbookTest::choosesSheets()
{
    Book book;
    book.second = rows("<row r=\"1\">" + text("A1", "two") + "</row>");
    QCOMPARE(shown(read(book)), QStringLiteral("1:two")); // the first is empty
    QCOMPARE(read(book)->sheet, QStringLiteral("Second"));
    QCOMPARE(read(book)->sheets, QStringList({QStringLiteral("First"), QStringLiteral("Second")})); // charts have no cells
    QCOMPARE(shown(read(book, QStringLiteral("First"))), QStringLiteral("workbook.empty"));
    QCOMPARE(shown(read(book, QStringLiteral("Third"))), QStringLiteral("workbook.no_sheet"));
    book.first = rows("<row r=\"1\">" + text("A1", "one") + "</row>");
    QCOMPARE(shown(read(book)), QStringLiteral("1:one"));
    QCOMPARE(shown(read(book, QStringLiteral("second"))), QStringLiteral("1:two"));
    book.firstState = " state=\"veryHidden\"";
    QCOMPARE(shown(read(book)), QStringLiteral("1:two"));
    QCOMPARE(shown(read(book, QStringLiteral("First"))), QStringLiteral("1:one"));
}

void WorkbookTest::tellsWhatIsHiddenOrMerged()
{
    Book book;
    book.first = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"16384\" hidden=\"1\"/></cols>"
        + rows("<row r=\"1\">" + text("A1", "a") + text("B1", "b") + text("D1", "d") + "</row><row r=\"2\" hidden=\"1\">" + text("A2", "e") + "</row>")
        + "<mergeCells count=\"2\"><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:C2\"/></mergeCells>";
    const auto table = read(book);
    QCOMPARE(shown(table), QStringLiteral("1:a|b||d / 2:e"));
    QCOMPARE(codes(*table), QStringList({QStringLiteral("workbook.hidden_rows"), QStringLiteral("workbook.hidden_columns"), QStringLiteral("workbook.merged")}));
    book.first = rows("<row r=\"1\">" + text("A1", "a") + "</row>");
    QVERIFY(read(book)->notes.isEmpty());
}

void WorkbookTest::countsBlankRows()
{
    Book book;
    book.first = rows("<row r=\"3\">" + text("A3", "head") + "</row><row r=\"4\">" + text("A4", " ") + "</row><row r=\"7\">" + text("A7", "body") + "</row><row r=\"8\"/>");
    const auto table = read(book);
    QCOMPARE(shown(table), QStringLiteral("3:head / 7:body"));
    QCOMPARE(table->blank, 3); // 4, 5 and 6: not what stands above the table or below it
}

void WorkbookTest::readsStrictFiles()
{
    Book book;
    book.space = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    book.relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    book.first = rows("<row r=\"1\">" + text("A1", "strict") + "</row>");
    QCOMPARE(shown(read(book)), QStringLiteral("1:strict"));
    book.type.replace("sheet.main", "template.main");
    book.pack = false;
    QCOMPARE(shown(read(book)), QStringLiteral("1:strict"));
}

// Sizes behind the data, marks of how hard was packed, room to grow, no names in Unicode.
void WorkbookTest::readsFilesAsOtherProgramsPackThem()
{
    Book book;
    book.first = rows("<row r=\"1\">" + text("A1", "one") + "</row>");
    QList<RawEntry> entries = book.entries();
    for (RawEntry& entry : entries) {
        entry.descriptor = true;
        entry.flags = 0x0006;
        entry.attributes = 0;
        entry.extra = test::le16(0xa220) + test::le16(6) + QByteArray(6, '\0');
    }
    QCOMPARE(shown(read(test::buildZip(entries))), QStringLiteral("1:one"));
}

void WorkbookTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto add = [](const char* name, const QByteArray& bytes, const char* code) { QTest::newRow(name) << bytes << QString::fromLatin1(code); };
    const auto typed = [](const char* type) {
        Book book;
        book.type = type;
        return test::buildZip(book.entries());
    };
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1500, '\0');
    add("text", "name,share\nA,1\n", "workbook.not_one");
    add("nothing", "", "workbook.not_one");
    add("old workbook", ole, "workbook.xls");
    QByteArray mark;
    for (const char c : QByteArray("EncryptedPackage"))
        mark += QByteArray(1, c) + '\0';
    add("password", ole + QByteArray((1 << 20) - ole.size() - 7, 'x') + mark, "workbook.encrypted"); // across two pieces
    add("macros", typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "workbook.macros");
    add("template with macros", typed("application/vnd.ms-excel.template.macroEnabled.main+xml"), "workbook.macros");
    add("binary", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "workbook.binary");
    add("document", typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), "workbook.not_one");
    RawEntry mimetype, other;
    mimetype.name = "mimetype";
    mimetype.content = "application/vnd.oasis.opendocument.spreadsheet";
    other.name = "content.xml";
    add("OpenDocument", test::buildZip({mimetype, other}), "workbook.ods");
    add("any archive", test::buildZip({other}), "workbook.not_one");
    add("cut off", test::buildZip(Book().entries()).chopped(100), "zip.damaged");
}

void WorkbookTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QTEST(shown(read(bytes)), "code");
}

void WorkbookTest::refusesOtherArchives()
{
    const auto with = [this](const char* name, const QByteArray& content) {
        Book book;
        book.first = rows("<row r=\"1\">" + text("A1", "one") + "</row>");
        QList<RawEntry> entries = book.entries();
        for (RawEntry& entry : entries) {
            if (entry.name == name)
                entry.content = content;
        }
        return shown(read(test::buildZip(entries)));
    };
    // Entities that multiply; Qt would expand some of them.
    const QByteArray laughs = head + "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    QCOMPARE(with("xl/worksheets/sheet1.xml", laughs + "<worksheet xmlns=\"" + mainSpace + "\"><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"), QStringLiteral("workbook.damaged"));
    QCOMPARE(with("xl/workbook.xml", "<!DOCTYPE workbook SYSTEM \"file:///etc/passwd\"><workbook/>"), QStringLiteral("workbook.damaged"));
    QCOMPARE(with("xl/workbook.xml", "not XML"), QStringLiteral("workbook.damaged"));
    QCOMPARE(with("[Content_Types].xml", ""), QStringLiteral("workbook.damaged"));
    // The relation leads out of the archive: there is no such part.
    QCOMPARE(with("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"../../../etc/passwd\"/></Relationships>"), QStringLiteral("workbook.damaged"));
}

void WorkbookTest::keepsItsLimits()
{
    Limits limits;
    limits.table.rows = 1;
    limits.table.columns = 2;
    limits.table.cell = 3;
    const auto code = [&](const QByteArray& inside, const char* strings = "") {
        Book book;
        book.first = rows(inside);
        book.strings = strings;
        return shown(read(book, {}, limits));
    };
    const QByteArray one = "<row><c t=\"inlineStr\"><is><t>abc</t></is></c></row>";
    QCOMPARE(code(one + one), QStringLiteral("1:abc / 2:abc")); // the headings are not counted
    QCOMPARE(code(one + one + "<row/><row/>"), QStringLiteral("1:abc / 2:abc"));
    QCOMPARE(code(one + one + one), QStringLiteral("workbook.rows"));
    QCOMPARE(code("<row><c r=\"C1\"><v>1</v></c></row>"), QStringLiteral("workbook.columns"));
    QCOMPARE(code("<row><c r=\"A1\"><v>1</v></c><c r=\"C1\"/></row>"), QStringLiteral("1:1"));
    QCOMPARE(code("<row>" + text("A1", "abcd") + "</row>"), QStringLiteral("workbook.cell"));
    QCOMPARE(code("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>abcd</t></si>"), QStringLiteral("workbook.cell"));
    limits.bytes = 100;
    QCOMPARE(code(one), QStringLiteral("workbook.size"));
}

void WorkbookTest::refusesBombs()
{
    // One text of 20 MiB.
    Book book;
    book.first = rows("<row><c t=\"s\"><v>0</v></c></row>");
    book.strings = "<si><t>" + QByteArray(20 << 20, 'a') + "</t></si>";
    QList<RawEntry> entries = book.entries();
    QCOMPARE(shown(read(test::buildZip(entries))), QStringLiteral("zip.ratio"));
    entries[6].content = "<sst xmlns=\"" + mainSpace + "\"><si><t>" + QByteArray(2 << 20, 'a') + "</t></si></sst>";
    QCOMPARE(shown(read(test::buildZip(entries))), QStringLiteral("workbook.cell"));
    // It says that it is small.
    entries[6].content = "<sst xmlns=\"" + mainSpace + "\">" + QByteArray("<si><t>a</t></si>").repeated(100'000) + "</sst>";
    entries[6].size = 1000;
    QCOMPARE(shown(read(test::buildZip(entries))).section(u'.', 0, 0), QStringLiteral("zip"));
    Limits limits;
    limits.unpackedBytes = 1 << 20;
    entries[6].size.reset();
    QCOMPARE(shown(read(test::buildZip(entries), {}, limits)), QStringLiteral("zip.total"));
}

void WorkbookTest::refusesAMillionRowsQuickly()
{
    QByteArray inside;
    for (int i = 1; i <= 1'000'000; ++i)
        inside += "<row r=\"" + QByteArray::number(i) + "\"><c><v>" + QByteArray::number(qint64(i) * 7919 % 1'000'003) + "</v></c></row>";
    Book book;
    book.first = rows(inside);
    book.pack = false; // packing takes longer than reading
    const QByteArray bytes = test::buildZip(book.entries());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(shown(read(bytes)), QStringLiteral("workbook.rows"));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void WorkbookTest::stopsWhenTold()
{
    Book book;
    book.first = rows(QByteArray("<row><c><v>1</v></c></row>").repeated(2000));
    QCOMPARE(read(book)->rows.size(), 2000);
    int asked = 0;
    const auto stopped = readWorkbook(m_folder.filePath(QStringLiteral("book.xlsx")), {}, {}, [&asked] { return ++asked < 3; });
    QCOMPARE(shown(stopped), QStringLiteral("job.cancelled"));
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
