#include "model/workbook/sheet_reader.h"

#include "model/workbook/cell_value.h"
#include "model/workbook/words.h"

#include <QSet>

#include <algorithm>

namespace aspirant::workbook {

namespace {

constexpr int lastRow = 1'048'576, lastColumn = 16'384; // of Excel
constexpr int mostFormats = 65'536;
constexpr qsizetype mostShown = 80; // characters of what cannot be read

using Text = QLatin1String;

tl::unexpected<Error> cancelled()
{
    return refused("job.cancelled", QT_TRANSLATE_NOOP("Sheet", "The reading was stopped."));
}

tl::unexpected<Error> tooLong(int row, const Limits& limits)
{
    return refused("workbook.cell", QT_TRANSLATE_NOOP("Sheet", "A cell in row %1 has more than %2 characters."), {number(row), number(limits.table.cell)}, sheet::linePlace(row));
}

// The text of <si> or <is>: plain, or in runs of several looks. How it is pronounced (<rPh>) is left out.
QString richText(Part& xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.is(Text("t"))) {
            text += xml.text();
        } else if (xml.is(Text("r"))) {
            while (xml.nextChild()) {
                if (xml.is(Text("t")))
                    text += xml.text();
                else
                    xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    return plainText(text);
}

// "BC12" → 54; 0 when it is not the name of a cell.
int columnOf(const QString& cell)
{
    int column = 0;
    for (const QChar c : cell) {
        if (c < u'A' || c > u'Z')
            return c.isDigit() ? column : 0;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > lastColumn)
            return 0;
    }
    return 0;
}

bool isBlank(const sheet::TableRow& row)
{
    return row.troubles.isEmpty() && std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

class Reader final {
public:
    Reader(Part& xml, QString part, const QList<NumberFormat>& formats, bool from1904, const Limits& limits, const std::function<bool()>& goesOn)
        : m_xml(xml), m_part(std::move(part)), m_formats(formats), m_from1904(from1904), m_limits(limits), m_goesOn(goesOn)
    {
    }

    Result<SheetCells> run()
    {
        while (m_xml.nextChild()) {
            if (m_xml.is(Text("cols"))) {
                readColumns();
            } else if (m_xml.is(Text("sheetData"))) {
                if (const auto read = readRows(); !read)
                    return tl::unexpected(read.error());
            } else {
                m_merged += m_xml.is(Text("mergeCells")) ? std::max(1, m_xml.attribute(Text("count")).toInt()) : 0;
                m_xml.skip();
            }
        }
        if (const auto well = m_xml.check(); !well)
            return tl::unexpected(well.error());
        tellWhatIsSpecial();
        return std::move(m_cells);
    }

private:
    void readColumns()
    {
        while (m_xml.nextChild()) {
            if (m_xml.is(Text("col")) && m_xml.flag(Text("hidden"))) {
                const int last = std::min(m_xml.attribute(Text("max")).toInt(), m_limits.table.columns);
                for (int column = std::max(1, m_xml.attribute(Text("min")).toInt()); column <= last; ++column)
                    m_hiddenColumns.insert(column - 1);
            }
            m_xml.skip();
        }
    }

    Result<void> readRows()
    {
        while (m_xml.nextChild()) {
            if (!m_xml.is(Text("row"))) {
                m_xml.skip();
                continue;
            }
            if (m_row % 500 == 0 && m_goesOn && !m_goesOn())
                return cancelled();
            const QString named = m_xml.attribute(Text("r"));
            const int row = named.isEmpty() ? m_row + 1 : named.toInt();
            if (row <= m_row || row > lastRow)
                return damaged(m_part);
            const bool hidden = m_xml.flag(Text("hidden"));
            const int before = m_row;
            m_row = row;
            if (const auto read = readRow(); !read)
                return read;
            if (const auto kept = keep(before, hidden); !kept)
                return kept;
        }
        return {};
    }

    // Rows that the file leaves out are blank too, when others follow.
    Result<void> keep(int before, bool hidden)
    {
        const bool empty = m_currentShared.isEmpty() && isBlank(m_current);
        m_blank += m_row - before - (empty ? 0 : 1);
        if (empty)
            return {};
        auto& rows = m_cells.table.rows;
        if (rows.size() > m_limits.table.rows) // the headings are not counted
            return refused("workbook.rows", QT_TRANSLATE_NOOP("Sheet", "The table has more than %1 rows. Divide it and import the parts one by one."),
                           {number(m_limits.table.rows)}, sheet::linePlace(m_row));
        m_cells.table.blank += rows.isEmpty() ? 0 : m_blank;
        m_blank = 0;
        m_hiddenRows += hidden;
        for (const auto& [column, shared] : m_currentShared)
            m_cells.shared[shared].append({static_cast<int>(rows.size()), column});
        for (qsizetype i = 0; i < m_current.cells.size(); ++i) {
            if (m_hiddenColumns.contains(static_cast<int>(i)))
                m_usedHidden.insert(static_cast<int>(i));
        }
        rows.append(std::move(m_current));
        return {};
    }

    Result<void> readRow()
    {
        m_current = {};
        m_currentShared.clear();
        m_current.line = m_row;
        int column = 0; // from 1
        while (m_xml.nextChild()) {
            if (!m_xml.is(Text("c"))) {
                m_xml.skip();
                continue;
            }
            const QString name = m_xml.attribute(Text("r"));
            const int next = name.isEmpty() ? column + 1 : columnOf(name);
            if (next <= column || next > lastColumn)
                return damaged(m_part);
            column = next;
            if (const auto read = readCell(column - 1); !read)
                return read;
        }
        return {};
    }

    struct Stored {
        QString type, value, formula;
        int format = 0;
        bool hasValue = false, hasFormula = false;
    };

    Result<void> readCell(int column)
    {
        Stored cell{m_xml.attribute(Text("t")), {}, {}, m_xml.attribute(Text("s")).toInt()};
        QString inlined;
        while (m_xml.nextChild()) {
            if (m_xml.is(Text("v"))) {
                cell.hasValue = true;
                cell.value = m_xml.text();
            } else if (m_xml.is(Text("is"))) {
                inlined = richText(m_xml);
            } else {
                if (!m_xml.is(Text("f"))) {
                    m_xml.skip();
                    continue;
                }
                cell.hasFormula = true;
                cell.formula = u'=' + m_xml.text().left(mostShown);
            }
        }
        if (cell.type == u"inlineStr")
            return put(column, inlined);
        if (!cell.hasValue && !cell.hasFormula)
            return {};
        if (!cell.hasValue)
            return trouble(column, cell.formula, refused("cell.no_value", QT_TRANSLATE_NOOP("Sheet", "This formula has no stored result. Open the workbook in your spreadsheet program and save it again.")).value());
        return valueOf(cell, column);
    }

    Result<void> valueOf(const Stored& cell, int column)
    {
        if (cell.type == u"s") {
            bool ok = false;
            const int shared = cell.value.toInt(&ok);
            if (!ok || shared < 0)
                return damaged(m_part);
            if (const auto room = makeRoom(column); !room)
                return room;
            m_currentShared.append({column, shared});
            return {};
        }
        if (cell.type == u"str" || cell.type == u"d")
            return put(column, cell.type == u"d" ? QString(cell.value).replace(u'T', u' ').remove(QLatin1String(" 00:00:00")).remove(u'Z') : plainText(cell.value));
        if (cell.type == u"b")
            return put(column, cell.value == u"1" || cell.value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
        if (cell.type == u"e")
            return trouble(column, cell.value.left(mostShown), refused("cell.spreadsheet_error", QT_TRANSLATE_NOOP("Sheet", "The spreadsheet shows an error here: %1."), {cell.value.left(mostShown)}).value());
        if (cell.value.trimmed().isEmpty())
            return {};
        const auto shown = shownNumber(cell.value.trimmed(), m_formats.value(cell.format), m_from1904);
        return shown ? put(column, *shown) : trouble(column, cell.value.trimmed().left(mostShown), shown.error());
    }

    Result<void> makeRoom(int column)
    {
        if (column >= m_limits.table.columns)
            return refused("workbook.columns", QT_TRANSLATE_NOOP("Sheet", "The table has more than %1 columns."), {number(m_limits.table.columns)}, sheet::linePlace(m_row));
        while (m_current.cells.size() <= column)
            m_current.cells.append(QString());
        return {};
    }

    Result<void> put(int column, const QString& text)
    {
        if (text.size() > m_limits.table.cell)
            return tooLong(m_row, m_limits);
        if (text.isEmpty())
            return {};
        const auto room = makeRoom(column);
        if (room)
            m_current.cells[column] = text;
        return room;
    }

    Result<void> trouble(int column, const QString& text, const Error& error)
    {
        if (const auto room = makeRoom(column); !room)
            return room;
        m_current.cells[column] = text;
        m_current.troubles.insert(column, error);
        return {};
    }

    void tellWhatIsSpecial()
    {
        const auto note = [this](const char* code, const char* source, int count) {
            if (count > 0)
                m_cells.table.notes.append({Severity::Notes, QString::fromLatin1(code), Message("Sheet", source, {}, count), {}, {}, {}});
        };
        note("workbook.hidden_rows", QT_TRANSLATE_N_NOOP("Sheet", "%n row(s) hidden in the workbook are read too."), m_hiddenRows);
        note("workbook.hidden_columns", QT_TRANSLATE_N_NOOP("Sheet", "%n column(s) hidden in the workbook are read too."), static_cast<int>(m_usedHidden.size()));
        note("workbook.merged", QT_TRANSLATE_N_NOOP("Sheet", "Of %n merged area(s), only the first cell holds the value; the others are blank."), m_cells.table.rows.isEmpty() ? 0 : m_merged);
    }

    Part& m_xml;
    const QString m_part;
    const QList<NumberFormat>& m_formats;
    const bool m_from1904;
    const Limits& m_limits;
    const std::function<bool()>& m_goesOn;
    int m_row = 0, m_blank = 0, m_hiddenRows = 0, m_merged = 0;
    QSet<int> m_hiddenColumns, m_usedHidden;
    sheet::TableRow m_current;
    QList<std::pair<int, int>> m_currentShared; // column, number of the text
    SheetCells m_cells;
};

// Rows whose shared texts turned out to be empty.
void dropBlankRows(sheet::Table& table)
{
    table.blank += static_cast<int>(table.rows.removeIf(isBlank));
}

} // namespace

Result<QList<NumberFormat>> readFormats(const Package& package)
{
    QList<NumberFormat> formats;
    if (package.styles().isEmpty())
        return formats;
    const auto styles = package.part(package.styles());
    if (!styles)
        return tl::unexpected(styles.error());
    Part& xml = **styles;
    QHash<int, NumberFormat> custom;
    while (xml.nextChild()) {
        const bool own = xml.is(Text("numFmts"));
        if (!own && !xml.is(Text("cellXfs"))) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            const int id = xml.attribute(Text("numFmtId")).toInt();
            if (own)
                custom.insert(id, customFormat(xml.attribute(Text("formatCode"))));
            else
                formats.append(custom.contains(id) ? custom.value(id) : builtInFormat(id));
            if (formats.size() > mostFormats || custom.size() > mostFormats)
                return damaged(package.styles());
            xml.skip();
        }
    }
    if (const auto well = xml.check(); !well)
        return tl::unexpected(well.error());
    return formats;
}

Result<SheetCells> readCells(const Package& package, const QString& part, const QList<NumberFormat>& formats, const Limits& limits,
                             const std::function<bool()>& goesOn)
{
    const auto xml = package.part(part);
    if (!xml)
        return tl::unexpected(xml.error());
    return Reader(**xml, part, formats, package.countsFrom1904(), limits, goesOn).run();
}

Result<void> fillShared(const Package& package, SheetCells& cells, const Limits& limits, const std::function<bool()>& goesOn)
{
    if (cells.shared.isEmpty())
        return {};
    const auto strings = package.part(package.strings().isEmpty() ? QStringLiteral("xl/sharedStrings.xml") : package.strings());
    if (!strings)
        return tl::unexpected(strings.error());
    Part& xml = **strings;
    qsizetype missing = cells.shared.size();
    for (int number = 0; missing > 0 && xml.nextChild(); ++number) {
        if (number % 5000 == 0 && goesOn && !goesOn())
            return cancelled();
        const auto places = cells.shared.constFind(number);
        if (places == cells.shared.cend() || !xml.is(Text("si"))) {
            xml.skip();
            continue;
        }
        --missing;
        const QString text = richText(xml);
        for (const SheetCells::Shared& place : *places) {
            sheet::TableRow& row = cells.table.rows[place.row];
            if (text.size() > limits.table.cell)
                return tooLong(row.line, limits);
            row.cells[place.column] = text; // one text shared by all of them
        }
    }
    if (const auto well = xml.check(); !well)
        return well;
    if (missing > 0)
        return damaged(package.strings());
    dropBlankRows(cells.table);
    return {};
}

} // namespace aspirant::workbook
