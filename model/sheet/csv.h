// Comma-separated values (RFC 4180) from a file or the clipboard: rows of cells, or a clear reason why not.
#pragma once

#include "model/base/result.h"

#include <QStringList>

namespace aspirant::sheet {

// Far more than a form takes; a mistaken file is told at once instead of filling the memory.
struct CsvLimits {
    qint64 bytes = 16 * 1024 * 1024;
    int rows = 10'000;
    int columns = 200;
    qsizetype cell = 100'000; // characters
};

struct CsvRow {
    int line = 0; // where it begins, from 1
    QStringList cells;
};

struct CsvTable {
    QList<CsvRow> rows; // the first holds the headings; lines with nothing in them are left out
    int blank = 0;      // how many of those there were between and after the rows
    QString encoding;   // as in Decoded
    QChar separator;
};

// The separator is what the first line has most of: comma, semicolon or tab, or what a line "sep=;" says. Quoted
// cells may hold separators, line breaks and doubled quotes; a quote inside an unquoted cell stands for itself.
// Errors: "csv.size", "csv.rows", "csv.columns", "csv.cell", "csv.quote" (not closed, or followed by other text),
// "csv.spreadsheet" (an XLSX or XLS file), "csv.empty", and those of decodeText(). The place is "line N".
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray& bytes, const QString& encoding = {}, const CsvLimits& limits = {});

// "csv.size", to be asked before a file is read into memory.
[[nodiscard]] Result<void> mayRead(qint64 bytes, const CsvLimits& limits = {});

} // namespace aspirant::sheet
