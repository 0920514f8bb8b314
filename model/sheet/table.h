// A table as somebody else made it: rows of cells as text, from a file or the clipboard. Untouched by any question.
#pragma once

#include "model/base/issue.h"
#include "model/base/result.h"

#include <QHash>
#include <QStringList>

namespace aspirant::sheet {

// Far more than a form takes; a mistaken file is told at once instead of filling the memory.
struct TableLimits {
    int rows = 10'000;
    int columns = 200;
    qsizetype cell = 100'000; // characters
};

struct TableRow {
    int line = 0; // where it begins, from 1: of the text, or of the sheet
    QStringList cells;
    QHash<int, Error> troubles; // by column: cells that hold something which is no value, such as #N/A
};

struct Table {
    QList<TableRow> rows; // those with something in them
    int blank = 0;        // how many without anything there were between and after the rows
    QString encoding;     // of text, as in Decoded
    QChar separator;      // of text
    QStringList sheets;   // of a workbook, in its order
    QString sheet;        // the one that was read
    QList<Issue> notes;   // what should be known before these rows are used
};

// "line 12", for the place of an error.
[[nodiscard]] inline QString linePlace(int line)
{
    return QStringLiteral("line %1").arg(line);
}

} // namespace aspirant::sheet
