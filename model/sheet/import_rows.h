// A table from a spreadsheet as new rows of a repeat: first what would come of it, cell by cell, then one set of changes.
#pragma once

#include "model/session/session.h"
#include "model/sheet/csv.h"

namespace aspirant::sheet {

struct Column {
    QString header;
    QString field; // key of the field it fills; empty: it fills none
    QString part;  // see partsOf(); empty: the whole answer
};

struct Cell {
    QString field;
    QString text;               // as it was written; of several columns, joined by line breaks
    json::Value value;          // as it will be stored; null when the cell cannot be read
    std::optional<Error> error; // why it cannot be read
    QList<Issue> findings;      // it can, and something is wrong with it; path is that of the new answer
};

struct NewRow {
    int line = 0; // in the file
    draft::Path path;
    QList<Cell> cells; // those with something in them, in the order of the columns
};

struct ImportPlan {
    QList<Column> columns;
    QList<NewRow> rows;
    int blank = 0;  // rows of the file with nothing in a column that fills a field
    int errors = 0; // cells that cannot be read
    // Adds every row with what can be read of it. Whoever applies it decides whether errors forbid that.
    draft::ChangeSet changes;
};

// The first row of the table holds headings: a field's key, its whole id, or its title in any of the languages, also
// followed by the name of a part ("dates.from", "Dates of the employment (from)"); case, width and marks do not
// matter. Rows are added after those that are there. Errors: "import.not_a_repeat", "import.not_applicable" (the
// table is answered as a whole), "import.no_columns" (no heading matches).
[[nodiscard]] Result<ImportPlan> planImport(const session::Session& session, const draft::Path& repeat, const CsvTable& table);

} // namespace aspirant::sheet
