#include "model/sheet/csv.h"

#include "model/sheet/encoding.h"

#include <algorithm>

namespace aspirant::sheet {

namespace {

MessageNumber number(qint64 n)
{
    return {QString::number(n)};
}

tl::unexpected<Error> atLine(const char* code, const char* source, int line, std::vector<MessageArgument> arguments = {})
{
    return failure(QString::fromLatin1(code), Message("Sheet", source, std::move(arguments)), linePlace(line));
}

QChar separatorOf(QStringView text)
{
    int commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted)
            (c == u',' ? commas : c == u';' ? semicolons : tabs) += c == u',' || c == u';' || c == u'\t';
    }
    if (tabs > std::max(commas, semicolons))
        return u'\t';
    return semicolons > commas ? QChar(u';') : QChar(u',');
}

class Parser final {
public:
    Parser(QString text, const CsvLimits& limits) : m_text(std::move(text)), m_limits(limits) {}

    Result<Table> run(QChar separator = {})
    {
        m_table.separator = separator.isNull() ? announced() : separator;
        while (m_at < m_text.size()) {
            TableRow row;
            row.line = m_line;
            do {
                auto cell = m_text.mid(m_at, 1) == u"\"" ? quotedCell() : plainCell();
                if (!cell)
                    return tl::unexpected(cell.error());
                if (cell->size() > m_limits.cell)
                    return atLine("csv.cell", QT_TRANSLATE_NOOP("Sheet", "A cell in line %1 has more than %2 characters."), row.line,
                                  {number(row.line), number(m_limits.cell)});
                row.cells.append(*cell);
                if (row.cells.size() > m_limits.columns)
                    return atLine("csv.columns", QT_TRANSLATE_NOOP("Sheet", "The table has more than %1 columns."), row.line, {number(m_limits.columns)});
            } while (takeSeparator());
            takeLineEnd();
            if (auto kept = keep(std::move(row)); !kept)
                return tl::unexpected(kept.error());
        }
        if (m_table.rows.isEmpty())
            return failure(QStringLiteral("csv.empty"), Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "There is nothing in this table.")));
        return std::move(m_table);
    }

private:
    // Spreadsheets write "sep=;" as a first line to say what separates the cells.
    QChar announced()
    {
        if (!m_text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || m_text.size() < 5)
            return separatorOf(m_text);
        const QChar separator = m_text[4];
        m_at = 5;
        takeLineEnd();
        return separator;
    }

    Result<QString> quotedCell()
    {
        const int began = m_line;
        QString cell;
        bool closed = false;
        for (++m_at; m_at < m_text.size() && !closed; ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += m_text[m_at++];
            } else if (c == u'"') {
                closed = true;
            } else {
                m_line += c == u'\n';
                cell += c;
            }
        }
        if (!closed)
            return atLine("csv.quote", QT_TRANSLATE_NOOP("Sheet", "A quotation mark opened in line %1 is not closed."), began, {number(began)});
        if (m_at < m_text.size() && m_text[m_at] != m_table.separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            return atLine("csv.quote", QT_TRANSLATE_NOOP("Sheet", "In line %1, other text follows a closing quotation mark."), m_line, {number(m_line)});
        return cell;
    }

    Result<QString> plainCell()
    {
        const qsizetype began = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_table.separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        return m_text.mid(began, m_at - began);
    }

    bool takeSeparator()
    {
        if (m_at >= m_text.size() || m_text[m_at] != m_table.separator)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    Result<void> keep(TableRow row)
    {
        if (std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); })) {
            m_table.blank += m_table.rows.isEmpty() ? 0 : 1;
            return {};
        }
        if (m_table.rows.size() > m_limits.rows) // the headings are not counted
            return atLine("csv.rows", QT_TRANSLATE_NOOP("Sheet", "The table has more than %1 rows. Divide it and import the parts one by one."), row.line,
                          {number(m_limits.rows)});
        m_table.rows.append(std::move(row));
        return {};
    }

    const QString m_text;
    const CsvLimits m_limits;
    qsizetype m_at = 0;
    int m_line = 1;
    Table m_table;
};

} // namespace

Result<void> mayRead(qint64 bytes, const CsvLimits& limits)
{
    if (bytes > limits.bytes)
        return failure(QStringLiteral("csv.size"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "The file has %1 bytes; at most %2 are read. Divide the table and import the parts one by one."), {number(bytes), number(limits.bytes)}));
    return {};
}

Result<Table> readCsv(const QByteArray& bytes, const QString& encoding, const CsvLimits& limits)
{
    if (const auto may = mayRead(bytes.size(), limits); !may)
        return tl::unexpected(may.error());
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failure(QStringLiteral("csv.spreadsheet"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "This is a spreadsheet file. Save the table as CSV and choose that file.")));
    const auto text = decodeText(bytes, encoding);
    if (!text)
        return tl::unexpected(text.error());
    auto table = Parser(text->text, limits).run();
    if (table)
        table->encoding = text->encoding;
    return table;
}

Result<Table> readPasted(const QString& text, const CsvLimits& limits)
{
    if (const auto may = mayRead(text.size(), limits); !may)
        return failure(QStringLiteral("csv.size"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "What was copied has %1 characters; at most %2 are read. Save it as a file and divide it."),
                               {number(text.size()), number(limits.bytes)}));
    return Parser(text, limits).run(u'\t');
}

} // namespace aspirant::sheet
