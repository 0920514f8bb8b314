#include "model/sheet/import_rows.h"

#include "model/draft/answer_check.h"
#include "model/sheet/cell_reader.h"

#include <QSet>

#include <algorithm>

namespace aspirant::sheet {

namespace {

using draft::Path;
using pack::Question;
using session::Session;

QString folded(const QString& heading)
{
    QString out;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
    }
    return out;
}

// How headings call the parts of an answer, besides their names.
const QHash<QString, QStringList>& partWords()
{
    static const auto list = [](const char* words) { return QString::fromUtf8(words).split(u' '); };
    static const QHash<QString, QStringList> words{
        {QStringLiteral("from"), list("start begin 由 自 从 開始 开始")},
        {QStringLiteral("to"), list("until end 至 到 結束 结束")},
        {QStringLiteral("amount"), list("金額 金额")},
        {QStringLiteral("currency"), list("貨幣 货币")},
        {QStringLiteral("en"), list("english 英文")},
        {QStringLiteral("zh-Hant"), list("chinese 中文 繁體中文")},
        {QStringLiteral("lines"), list("line street 街道 地址")},
        {QStringLiteral("city"), list("town 城市")},
        {QStringLiteral("postal_code"), list("postcode 郵政編碼 邮政编码")},
        {QStringLiteral("country"), list("region 國家 国家 地區 地区")},
        {QStringLiteral("network"), list("網絡 网络")},
        {QStringLiteral("address"), list("地址")},
    };
    return words;
}

// What each heading means. The first field that claims a heading keeps it; keys come before titles.
QHash<QString, Column> headings(const Question& table)
{
    QHash<QString, Column> known;
    const auto claim = [&known](const QString& heading, const Column& column) {
        if (const QString key = folded(heading); !key.isEmpty() && !known.contains(key))
            known.insert(key, column);
    };
    const auto titles = [](const Question& field) {
        QStringList list{field.key, field.id};
        for (const Language language : allLanguages)
            list.append(field.text.in(language));
        return list;
    };
    const auto fillable = [](const Question& field) { return !field.hasRows() && field.computed.isEmpty() && field.type != pack::Type::Attachment; };
    for (qsizetype kind = 0; kind < 5; ++kind) {
        for (const Question& field : table.fields) {
            if (fillable(field))
                claim(titles(field)[kind], {{}, field.key, {}});
        }
    }
    for (const Question& field : table.fields) {
        for (const QString& part : fillable(field) ? partsOf(field) : QStringList()) {
            for (const QString& title : titles(field)) {
                for (const QString& word : QStringList{part} + partWords().value(part))
                    claim(title.isEmpty() ? QString() : title + word, {{}, field.key, part});
            }
        }
    }
    return known;
}

class Importer final {
public:
    Importer(const Session& session, const Path& repeat, const Question& question)
        : m_session(session), m_repeat(repeat), m_question(question), m_reader(session), m_slot(session.slotOf(repeat))
    {
    }

    Result<ImportPlan> run(const CsvTable& table)
    {
        matchColumns(table.rows.first().cells);
        if (m_fields.isEmpty())
            return failure(QStringLiteral("import.no_columns"),
                           Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "No heading of this table is the name of a field of “%1”."), {m_question.text}),
                           m_repeat.text());
        m_plan.blank = table.blank;
        for (const CsvRow& row : table.rows.mid(1))
            addRow(row);
        if (!m_plan.rows.isEmpty())
            m_changes.append({m_repeat, m_session.draft().answer(m_repeat), json::Value::strings(m_ids)});
        m_plan.changes = draft::ChangeSet(std::move(m_changes));
        return std::move(m_plan);
    }

private:
    void matchColumns(const QStringList& cells)
    {
        const auto known = headings(m_question);
        QSet<QString> taken; // a field is filled once: as a whole, or by each of its parts
        for (const QString& cell : cells) {
            Column column = known.value(folded(cell));
            column.header = cell;
            const bool whole = taken.contains(column.field);
            const bool parts = taken.contains(column.field + u'/');
            if (column.part.isEmpty() ? whole || parts : whole || taken.contains(column.field + u'/' + column.part)) {
                column.field.clear();
                column.part.clear();
            } else if (!column.field.isEmpty()) {
                taken.insert(column.part.isEmpty() ? column.field : column.field + u'/' + column.part);
                if (!column.part.isEmpty())
                    taken.insert(column.field + u'/');
                if (!m_fields.contains(column.field))
                    m_fields.append(column.field);
            }
            m_plan.columns.append(column);
        }
        m_ids = m_session.draft().rows(m_repeat);
    }

    void addRow(const CsvRow& row)
    {
        NewRow made{row.line, m_repeat.row(draft::newRowId()), {}};
        for (const QString& field : std::as_const(m_fields)) {
            Cell cell = readField(row, field, made.path);
            if (!cell.text.isEmpty())
                made.cells.append(std::move(cell));
        }
        if (made.cells.isEmpty()) {
            ++m_plan.blank;
            return;
        }
        for (const Cell& cell : std::as_const(made.cells)) {
            m_plan.errors += cell.error.has_value();
            if (!cell.value.isNull())
                m_changes.append({made.path.child(cell.field), json::Value(), cell.value});
        }
        m_ids.append(made.path.rowId());
        m_plan.rows.append(std::move(made));
    }

    [[nodiscard]] Cell readField(const CsvRow& row, const QString& field, const Path& path) const
    {
        Cell cell;
        cell.field = field;
        QHash<QString, QString> parts;
        QStringList texts;
        for (qsizetype i = 0; i < m_plan.columns.size() && i < row.cells.size(); ++i) {
            const Column& column = m_plan.columns[i];
            if (column.field != field || row.cells[i].trimmed().isEmpty())
                continue;
            texts.append(row.cells[i].trimmed());
            parts.insert(column.part, row.cells[i]);
        }
        if (texts.isEmpty())
            return cell;
        cell.text = texts.join(u'\n');
        const pack::Slot slot = m_session.pack().field(m_slot, field);
        const auto value = parts.contains(QString()) ? m_reader.read(slot, parts.value(QString())) : m_reader.read(slot, parts);
        if (!value) {
            cell.error = value.error();
            cell.error->place = path.child(field).text();
            return cell;
        }
        cell.value = *value;
        const Question& question = *m_session.pack().definitions()[static_cast<std::size_t>(slot)].question;
        cell.findings = draft::formatIssues(question, cell.value, m_session.today());
        for (Issue& issue : cell.findings)
            issue.path = path.child(field).text();
        return cell;
    }

    const Session& m_session;
    const Path m_repeat;
    const Question& m_question;
    const CellReader m_reader;
    const pack::Slot m_slot;
    QStringList m_fields; // that columns fill, in their order
    QStringList m_ids;    // of the rows, those that were there first
    QList<draft::Change> m_changes;
    ImportPlan m_plan;
};

} // namespace

Result<ImportPlan> planImport(const Session& session, const Path& repeat, const CsvTable& table)
{
    const Question* question = session.question(repeat);
    if (!question || question->type != pack::Type::Repeat || repeat.isRow() || table.rows.isEmpty())
        return failure(QStringLiteral("import.not_a_repeat"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "“%1” does not take rows."), {repeat.text()}), repeat.text());
    if (draft::stateKind(session.draft().answer(repeat)))
        return failure(QStringLiteral("import.not_applicable"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "“%1” is answered as a whole. Take that answer back before importing rows."), {question->text}),
                       repeat.text());
    return Importer(session, repeat, *question).run(table);
}

} // namespace aspirant::sheet
