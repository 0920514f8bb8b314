#include "model/sheet/import_rows.h"

#include "model/draft/answer_check.h"
#include "model/sheet/cell_reader.h"

#include <algorithm>
#include <climits>

namespace aspirant::sheet {

namespace {

using draft::Path;
using pack::Question;
using session::Session;

constexpr qsizetype rowsOfHeadings = 10; // titles of a table stand above its headings

bool isFillable(const Question& field)
{
    return !field.hasRows() && field.computed.isEmpty() && field.type != pack::Type::Attachment && field.type != pack::Type::Statement;
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
QHash<QString, Target> headingsOf(const Question& table)
{
    QHash<QString, Target> known;
    const auto claim = [&known](const QString& heading, const Target& target) {
        if (const QString key = headingKey(heading); !key.isEmpty() && !known.contains(key))
            known.insert(key, target);
    };
    const auto titles = [](const Question& field) {
        QStringList list{field.key, field.id};
        for (const Language language : allLanguages)
            list.append(field.text.in(language));
        return list;
    };
    for (qsizetype kind = 0; kind < 5; ++kind) {
        for (const Question& field : table.fields) {
            if (isFillable(field))
                claim(titles(field)[kind], {field.key, {}});
        }
    }
    for (const Question& field : table.fields) {
        for (const QString& part : isFillable(field) ? partsOf(field) : QStringList()) {
            for (const QString& title : titles(field)) {
                for (const QString& word : QStringList{part} + partWords().value(part))
                    claim(title.isEmpty() ? QString() : title + word, {field.key, part});
            }
        }
    }
    return known;
}

int columnsOf(const Table& table)
{
    qsizetype most = 0;
    for (const TableRow& row : table.rows)
        most = std::max(most, row.cells.size());
    return static_cast<int>(most);
}

// The first column with something in it.
qsizetype firstColumn(const Table& table)
{
    qsizetype first = columnsOf(table);
    for (const TableRow& row : table.rows) {
        const auto at = std::find_if(row.cells.begin(), row.cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
        first = std::min<qsizetype>(first, at - row.cells.begin());
    }
    return first;
}

// Two columns may not fill the same: a whole answer, or the same part.
bool meets(const Target& one, const Column& other)
{
    return !one.field.isEmpty() && one.field == other.field && (one.part.isEmpty() || other.part.isEmpty() || one.part == other.part);
}

Matching byHeadings(const Table& table, int headings, const QHash<QString, Target>& known)
{
    Matching matching;
    matching.headings = headings;
    const QStringList& cells = table.rows[headings].cells;
    for (int i = 0; i < columnsOf(table); ++i) {
        const QString header = cells.value(i);
        Target target = known.value(headingKey(header));
        if (std::any_of(matching.columns.begin(), matching.columns.end(), [&](const Column& other) { return meets(target, other); }))
            target = {};
        matching.columns.append({header, target.field, target.part});
    }
    return matching;
}

Matching byPosition(const Question& repeat, const Table& table)
{
    Matching matching;
    for (int i = 0; i < columnsOf(table); ++i)
        matching.columns.append(Column());
    qsizetype column = firstColumn(table);
    for (const Question& field : repeat.fields) {
        if (isFillable(field) && column < matching.columns.size())
            matching.columns[column++].field = field.key;
    }
    return matching;
}

qsizetype matched(const Matching& matching)
{
    return std::count_if(matching.columns.begin(), matching.columns.end(), [](const Column& column) { return !column.field.isEmpty(); });
}

QHash<QString, Target> knownHeadings(const Question& repeat, const QHash<QString, Target>& remembered)
{
    auto known = headingsOf(repeat);
    known.insert(remembered);
    return known;
}

} // namespace

QString headingKey(const QString& heading)
{
    QString out;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            out += c;
    }
    return out;
}

QList<Target> targetsOf(const Question& repeat)
{
    QList<Target> targets;
    for (const Question& field : repeat.fields) {
        if (!isFillable(field))
            continue;
        targets.append({field.key, {}});
        for (const QString& part : partsOf(field))
            targets.append({field.key, part});
    }
    return targets;
}

void Matching::choose(qsizetype column, const Target& target)
{
    for (Column& other : columns) {
        if (meets(target, other))
            other.field = other.part = QString();
    }
    columns[column].field = target.field;
    columns[column].part = target.part;
}

bool Matching::fillsSomething() const
{
    return matched(*this) > 0;
}

Matching matchingBy(const Question& repeat, const Table& table, int headings, const QHash<QString, Target>& remembered)
{
    return headings < 0 ? byPosition(repeat, table) : byHeadings(table, headings, knownHeadings(repeat, remembered));
}

Matching guessMatching(const Question& repeat, const Table& table, const QHash<QString, Target>& remembered)
{
    const auto known = knownHeadings(repeat, remembered);
    Matching best;
    for (int i = 0; i < std::min(rowsOfHeadings, table.rows.size()); ++i) {
        const Matching one = byHeadings(table, i, known);
        if (matched(one) > matched(best))
            best = one;
    }
    return best.headings < 0 ? byPosition(repeat, table) : best;
}

class RowImport::Reader final {
public:
    Reader(const Session& session, const Path& repeat, const Table& table, const Matching& matching)
        : m_session(session), m_repeat(repeat), m_table(table), m_reader(session), m_next(matching.headings + 1), m_ids(session.draft().rows(repeat))
    {
        m_plan.columns = matching.columns;
        m_plan.blank = table.blank;
        const pack::Slot slot = session.slotOf(repeat);
        for (qsizetype i = 0; i < m_plan.columns.size(); ++i) {
            const QString& key = m_plan.columns[i].field;
            const auto known = std::find_if(m_fields.begin(), m_fields.end(), [&key](const Field& field) { return field.key == key; });
            if (!key.isEmpty() && known != m_fields.end())
                known->columns.append(i);
            else if (!key.isEmpty())
                m_fields.append({key, session.pack().field(slot, key), {i}});
        }
    }

    bool readMore(int rows)
    {
        for (; rows > 0 && m_next < m_table.rows.size(); --rows)
            addRow(m_table.rows[m_next++]);
        if (m_next < m_table.rows.size() || m_finished)
            return !m_finished;
        m_finished = true;
        if (!m_changes.isEmpty())
            m_changes.append({m_repeat, m_session.draft().answer(m_repeat), json::Value::strings(m_ids)});
        m_plan.changes = draft::ChangeSet(std::move(m_changes));
        return false;
    }

    [[nodiscard]] const ImportPlan& plan() const { return m_plan; }

private:
    struct Field {
        QString key;
        pack::Slot slot = -1;
        QList<qsizetype> columns; // that fill it
    };

    void addRow(const TableRow& row)
    {
        NewRow made{row.line, m_repeat.row(draft::newRowId()), {}};
        for (const Field& field : std::as_const(m_fields)) {
            Cell cell = readField(row, field, made.path);
            if (!cell.text.isEmpty() || cell.error)
                made.cells.append(std::move(cell));
        }
        if (made.cells.isEmpty()) {
            ++m_plan.blank;
            return;
        }
        bool readable = false;
        for (const Cell& cell : std::as_const(made.cells)) {
            m_plan.errors += cell.error.has_value();
            if (!cell.value.isNull())
                m_changes.append({made.path.child(cell.field), json::Value(), cell.value});
            readable = readable || !cell.value.isNull();
        }
        if (readable)
            m_ids.append(made.path.rowId());
        m_plan.rows.append(std::move(made));
    }

    [[nodiscard]] Cell readField(const TableRow& row, const Field& field, const Path& path) const
    {
        Cell cell;
        cell.field = field.key;
        QHash<QString, QString> parts;
        QStringList texts;
        for (const qsizetype i : field.columns) {
            if (const auto trouble = row.troubles.constFind(static_cast<int>(i)); trouble != row.troubles.cend())
                cell.error = *trouble;
            else if (row.cells.value(i).trimmed().isEmpty())
                continue;
            texts.append(row.cells[i].trimmed());
            parts.insert(m_plan.columns[i].part, row.cells[i]);
        }
        cell.text = texts.join(u'\n');
        if (cell.error)
            cell.error->place = path.child(field.key).text();
        if (texts.isEmpty() || cell.error)
            return cell;
        const auto value = parts.contains(QString()) ? m_reader.read(field.slot, parts.value(QString())) : m_reader.read(field.slot, parts);
        if (!value) {
            cell.error = value.error();
            cell.error->place = path.child(field.key).text();
            return cell;
        }
        cell.value = *value;
        const Question& question = *m_session.pack().definitions()[static_cast<std::size_t>(field.slot)].question;
        cell.findings = draft::formatIssues(question, cell.value, m_session.today());
        for (Issue& issue : cell.findings)
            issue.path = path.child(field.key).text();
        return cell;
    }

    const Session& m_session;
    const Path m_repeat;
    const Table& m_table;
    const CellReader m_reader;
    qsizetype m_next = 0; // row of the table
    bool m_finished = false;
    QList<Field> m_fields; // in the order of their columns
    QStringList m_ids;     // of the rows, those that were there first
    QList<draft::Change> m_changes;
    ImportPlan m_plan;
};

RowImport::RowImport(std::unique_ptr<Reader> reader) : m_reader(std::move(reader)) {}
RowImport::RowImport(RowImport&&) noexcept = default;
RowImport& RowImport::operator=(RowImport&&) noexcept = default;
RowImport::~RowImport() = default;

bool RowImport::readMore(int rows)
{
    return m_reader->readMore(rows);
}

const ImportPlan& RowImport::plan() const
{
    return m_reader->plan();
}

Result<RowImport> RowImport::begin(const Session& session, const Path& repeat, const Table& table, const Matching& matching)
{
    const Question* question = session.question(repeat);
    if (!question || question->type != pack::Type::Repeat || repeat.isRow() || table.rows.isEmpty())
        return failure(QStringLiteral("import.not_a_repeat"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "“%1” does not take rows."), {repeat.text()}), repeat.text());
    if (draft::stateKind(session.draft().answer(repeat)))
        return failure(QStringLiteral("import.not_applicable"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "“%1” is answered as a whole. Take that answer back before importing rows."), {question->text}),
                       repeat.text());
    if (!matching.fillsSomething())
        return failure(QStringLiteral("import.no_columns"),
                       Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "No heading of this table is the name of a field of “%1”."), {question->text}), repeat.text());
    return RowImport(std::make_unique<Reader>(session, repeat, table, matching));
}

Result<ImportPlan> planImport(const Session& session, const Path& repeat, const Table& table, const Matching& matching)
{
    auto import = RowImport::begin(session, repeat, table, matching);
    if (!import)
        return tl::unexpected(import.error());
    while (import->readMore(INT_MAX)) { }
    return import->plan();
}

Result<ImportPlan> planImport(const Session& session, const Path& repeat, const Table& table)
{
    const Question* question = session.question(repeat);
    Matching matching = question ? guessMatching(*question, table) : Matching();
    if (matching.headings < 0)
        matching.columns.clear();
    return planImport(session, repeat, table, matching);
}

} // namespace aspirant::sheet
