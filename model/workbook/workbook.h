// Reads one sheet of an XLSX workbook from somebody else: untrusted, under limits, nothing evaluated or run.
#pragma once

#include "model/sheet/table.h"

#include <functional>

namespace aspirant::workbook {

struct Limits {
    qint64 bytes = 64 << 20;          // of the file
    qint64 unpackedBytes = 512 << 20; // of everything in it, declared and real
    sheet::TableLimits table;
};

// Whether the bytes at the beginning of a file may be those of a workbook, also one that is refused below.
[[nodiscard]] bool mayBeWorkbook(const QByteArray& beginning);

// `sheetName` empty: the first visible sheet with something in it, else the first with something in it. Values are as
// Excel shows them: numbers rounded to 15 significant digits, written out and ungrouped; "12.5%"; dates and times in
// ISO form; TRUE and FALSE; of formulas the stored value. `goesOn` is asked now and then; false ends the reading.
// Errors: "workbook.size", "workbook.not_one", "workbook.xls", "workbook.encrypted", "workbook.ods", "workbook.binary",
// "workbook.macros", "workbook.damaged", "workbook.no_sheet", "workbook.empty", "workbook.rows", "workbook.columns",
// "workbook.cell", "job.cancelled", and "zip.…" of the archive. Cells' troubles: "cell.spreadsheet_error",
// "cell.no_value", "cell.serial", "cell.damaged". Notes: "workbook.hidden_rows", "workbook.hidden_columns",
// "workbook.merged".
[[nodiscard]] Result<sheet::Table> readWorkbook(const QString& file, const QString& sheetName = {}, const Limits& limits = {},
                                                const std::function<bool()>& goesOn = {});

} // namespace aspirant::workbook
