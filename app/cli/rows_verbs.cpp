// rows import
#include "app/cli/verb.h"

#include "app/table_file.h"
#include "model/sheet/import_rows.h"

namespace aspirant::cli {

namespace {

json::Value cellJson(const sheet::Cell& cell, const Context& context)
{
    json::Object object{{QStringLiteral("field"), cell.field}, {QStringLiteral("text"), cell.text}, {QStringLiteral("value"), cell.value}};
    if (cell.error)
        object.set(QStringLiteral("error"), errorJson(*cell.error, context)[u"error"]);
    if (!cell.findings.isEmpty())
        object.set(QStringLiteral("findings"), findingsJson(cell.findings, context));
    return json::Value(std::move(object));
}

json::Object planJson(const sheet::ImportPlan& plan, const sheet::Table& table, const Context& context)
{
    json::Array columns, rows;
    for (const sheet::Column& column : plan.columns) {
        json::Object object{{QStringLiteral("header"), column.header}};
        object.set(QStringLiteral("field"), column.field.isEmpty() ? json::Value() : json::Value(column.field));
        if (!column.part.isEmpty())
            object.set(QStringLiteral("part"), column.part);
        columns.emplace_back(std::move(object));
    }
    for (const sheet::NewRow& row : plan.rows) {
        json::Array cells;
        for (const sheet::Cell& cell : row.cells)
            cells.push_back(cellJson(cell, context));
        rows.emplace_back(json::Object{{QStringLiteral("line"), row.line}, {QStringLiteral("row"), row.path.rowId()}, {QStringLiteral("cells"), std::move(cells)}});
    }
    json::Object document;
    if (table.sheet.isEmpty()) {
        document.set(QStringLiteral("encoding"), table.encoding);
        document.set(QStringLiteral("separator"), QString(table.separator));
    } else {
        document.set(QStringLiteral("sheet"), table.sheet);
        document.set(QStringLiteral("sheets"), json::Value::strings(table.sheets));
        document.set(QStringLiteral("notes"), findingsJson(table.notes, context));
    }
    document.set(QStringLiteral("columns"), std::move(columns));
    document.set(QStringLiteral("rows"), std::move(rows));
    document.set(QStringLiteral("blank"), plan.blank);
    document.set(QStringLiteral("errors"), plan.errors);
    return document;
}

QString planWords(const sheet::ImportPlan& plan, const sheet::Table& table, const Context& context)
{
    QString words;
    if (table.sheets.size() > 1)
        words += context.words(QT_TRANSLATE_NOOP("Cli", "Sheet “%1” of: %2."), {table.sheet, table.sheets.join(QStringLiteral(", "))}) + u'\n';
    for (const Issue& note : table.notes)
        words += context.words(note.message) + u'\n';
    for (const sheet::Column& column : plan.columns) {
        if (column.field.isEmpty())
            words += context.words(QT_TRANSLATE_NOOP("Cli", "The column “%1” fills no field."), {column.header}) + u'\n';
    }
    for (const sheet::NewRow& row : plan.rows) {
        for (const sheet::Cell& cell : row.cells) {
            const QString place = context.words(QT_TRANSLATE_NOOP("Cli", "Line %1, %2:"), {QString::number(row.line), cell.field}) + u' ';
            if (cell.error)
                words += place + context.words(cell.error->message) + u'\n';
            for (const Issue& issue : cell.findings)
                words += place + context.words(issue.message) + u'\n';
        }
    }
    return words + context.words(QT_TRANSLATE_NOOP("Cli", "Rows: %1. Cells that cannot be read: %2. Blank rows passed over: %3."),
                                 {MessageNumber{QString::number(plan.rows.size())}, MessageNumber{QString::number(plan.errors)},
                                  MessageNumber{QString::number(plan.blank)}}) + u'\n';
}

Result<Reply> importRows(Context& context)
{
    const Call& call = context.call();
    const auto table = app::readTableFile(call.arguments[2], call.option(QStringLiteral("sheet")), call.option(QStringLiteral("encoding")));
    if (!table)
        return tl::unexpected(table.error());
    const bool dry = call.has(QStringLiteral("dry-run"));
    const auto bench = dry ? context.reader() : context.writer();
    if (!bench)
        return tl::unexpected(bench.error());
    const auto desk = (*bench)->openDraft(call.arguments[0]);
    if (!desk)
        return tl::unexpected(desk.error());
    const auto path = knownPath((*desk)->session(), call.arguments[1]);
    if (!path)
        return tl::unexpected(path.error());
    const auto plan = sheet::planImport((*desk)->session(), *path, *table);
    if (!plan)
        return tl::unexpected(plan.error());
    Reply reply;
    json::Object document = planJson(*plan, *table, context);
    reply.words = planWords(*plan, *table, context);
    const bool refused = plan->errors > 0 && !call.has(QStringLiteral("leave-out-errors"));
    const bool write = !dry && !refused && !plan->changes.isEmpty();
    if (write) {
        const auto delta = (*desk)->apply(plan->changes, desk::Origin::Typed);
        if (!delta)
            return tl::unexpected(delta.error());
        if (const auto saved = (*desk)->flush(); !saved)
            return tl::unexpected(saved.error());
    } else {
        reply.words += context.words(QT_TRANSLATE_NOOP("Cli", "Nothing was written.")) + u'\n';
    }
    document.set(QStringLiteral("written"), write);
    reply.exit = refused ? Found : Clean;
    reply.document = json::Value(std::move(document));
    return reply;
}

} // namespace

std::vector<Verb> rowsVerbs()
{
    return {
        {QStringLiteral("rows import"), QStringLiteral("DRAFT PATH FILE [--sheet NAME] [--dry-run] [--encoding E] [--leave-out-errors] [--lang L]"),
         QT_TRANSLATE_NOOP("Cli", "adds the rows of a spreadsheet (XLSX or CSV) to a table; nothing is written while a cell cannot be read"),
         {3, 3, {QStringLiteral("encoding"), QStringLiteral("sheet")}, {QStringLiteral("dry-run"), QStringLiteral("leave-out-errors")}}, &importRows},
    };
}

} // namespace aspirant::cli
