// Comma-separated values (RFC 4180) from a file or the clipboard: rows of cells, or a clear reason why not.
#pragma once

#include "model/sheet/table.h"

namespace aspirant::sheet {

struct CsvLimits : TableLimits {
    qint64 bytes = 16 * 1024 * 1024;
};

// The separator is what the first line has most of: comma, semicolon or tab, or what a line "sep=;" says. Quoted
// cells may hold separators, line breaks and doubled quotes; a quote inside an unquoted cell stands for itself.
// Errors: "csv.size", "csv.rows", "csv.columns", "csv.cell", "csv.quote" (not closed, or followed by other text),
// "csv.spreadsheet" (an XLSX or XLS file), "csv.empty", and those of decodeText(). The place is "line N".
[[nodiscard]] Result<Table> readCsv(const QByteArray& bytes, const QString& encoding = {}, const CsvLimits& limits = {});

// A block of cells as spreadsheets put it on the clipboard: always separated by tabs. Errors as above.
[[nodiscard]] Result<Table> readPasted(const QString& text, const CsvLimits& limits = {});

// "csv.size", to be asked before a file is read into memory.
[[nodiscard]] Result<void> mayRead(qint64 bytes, const CsvLimits& limits = {});

} // namespace aspirant::sheet
