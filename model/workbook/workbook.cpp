#include "model/workbook/workbook.h"

#include "model/workbook/sheet_reader.h"
#include "model/workbook/words.h"

#include <algorithm>

namespace aspirant::workbook {

namespace {

using Sheets = QList<Package::SheetPart>;

// The one that is asked for, or all, those that are to be seen first.
Result<Sheets> candidates(const Package& package, const QString& wanted)
{
    QStringList names;
    for (const Package::SheetPart& sheet : package.sheets())
        names.append(sheet.name);
    if (!wanted.isEmpty()) {
        for (const auto sensitive : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
            for (const Package::SheetPart& sheet : package.sheets()) {
                if (sheet.name.compare(wanted, sensitive) == 0)
                    return Sheets{sheet};
            }
        }
        return refused("workbook.no_sheet", QT_TRANSLATE_NOOP("Sheet", "The workbook has no sheet “%1”. It has: %2."), {wanted, names.join(QStringLiteral(", "))});
    }
    Sheets sheets = package.sheets();
    std::stable_partition(sheets.begin(), sheets.end(), [](const Package::SheetPart& sheet) { return !sheet.hidden; });
    return sheets;
}

} // namespace

Result<sheet::Table> readWorkbook(const QString& file, const QString& sheetName, const Limits& limits, const std::function<bool()>& goesOn)
{
    const auto package = Package::open(file, limits);
    if (!package)
        return tl::unexpected(package.error());
    const auto sheets = candidates(*package, sheetName);
    if (!sheets)
        return tl::unexpected(sheets.error());
    const auto formats = readFormats(*package);
    if (!formats)
        return tl::unexpected(formats.error());
    for (const Package::SheetPart& one : *sheets) {
        auto cells = readCells(*package, one.part, *formats, limits, goesOn);
        if (!cells)
            return tl::unexpected(cells.error());
        if (const auto filled = fillShared(*package, *cells, limits, goesOn); !filled)
            return tl::unexpected(filled.error());
        if (cells->table.rows.isEmpty())
            continue;
        for (const Package::SheetPart& listed : package->sheets())
            cells->table.sheets.append(listed.name);
        cells->table.sheet = one.name;
        return std::move(cells->table);
    }
    return refused("workbook.empty", QT_TRANSLATE_NOOP("Sheet", "There is nothing in this workbook, or in this sheet of it."));
}

} // namespace aspirant::workbook
