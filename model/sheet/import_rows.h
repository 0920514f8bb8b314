// A table from a spreadsheet as new rows of a repeat: first what would come of it, cell by cell, then one set of changes.
#pragma once

#include "model/session/session.h"
#include "model/sheet/table.h"

#include <memory>

namespace aspirant::sheet {

// What a column can fill: a field of the repeat, or one part of its answer.
struct Target {
    QString field; // its key; empty: nothing
    QString part;  // see partsOf(); empty: the whole answer
    friend bool operator==(const Target&, const Target&) = default;
};

// Every target of a repeat in the order of its fields, parts after the whole. Files, rows within rows and what is worked
// out cannot be filled.
[[nodiscard]] QList<Target> targetsOf(const pack::Question& repeat);

struct Column {
    QString header;
    QString field, part; // as in Target
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
    // Adds every row with what can be read of it, unless nothing can. Whoever applies it decides whether errors forbid
    // that.
    draft::ChangeSet changes;
};

// Which column fills what, and where the rows begin.
struct Matching {
    int headings = -1; // index among the table's rows of the one that holds the headings; rows above are left out; -1: none
    QList<Column> columns;

    // Lets a column fill something else. A field is filled once, as a whole or by each of its parts, so columns that
    // stand in the way fill nothing any more.
    void choose(qsizetype column, const Target& target);
    [[nodiscard]] bool fillsSomething() const;
};

// As headings are compared: case, width and marks do not matter.
[[nodiscard]] QString headingKey(const QString& heading);

// Headings are a field's key, its whole id, or its title in any of the languages, also followed by the name of a part
// ("dates.from", "Dates of the employment (from)"); `remembered` says by headingKey() what others meant. Of the first
// ten rows the one with most headings that mean something holds them. Without any, columns fill fields in their order.
[[nodiscard]] Matching guessMatching(const pack::Question& repeat, const Table& table, const QHash<QString, Target>& remembered = {});
// The same when it is said which row holds the headings (-1: none does).
[[nodiscard]] Matching matchingBy(const pack::Question& repeat, const Table& table, int headings, const QHash<QString, Target>& remembered = {});

// Reads a table piece by piece, so that a window stays quick with many rows.
class RowImport final {
public:
    // Session and table outlive it. Errors: "import.not_a_repeat", "import.not_applicable" (the repeat is answered as a
    // whole), "import.no_columns" (no column fills anything).
    [[nodiscard]] static Result<RowImport> begin(const session::Session& session, const draft::Path& repeat, const Table& table,
                                                 const Matching& matching);
    RowImport(RowImport&&) noexcept;
    RowImport& operator=(RowImport&&) noexcept;
    ~RowImport();

    bool readMore(int rows); // false: everything has been read
    [[nodiscard]] const ImportPlan& plan() const; // of what has been read; its changes are there at the end

private:
    class Reader;
    explicit RowImport(std::unique_ptr<Reader> reader);
    std::unique_ptr<Reader> m_reader;
};

// All at once. Rows are added after those that are there.
[[nodiscard]] Result<ImportPlan> planImport(const session::Session& session, const draft::Path& repeat, const Table& table, const Matching& matching);
// With guessMatching(), but only by headings: without any that means something, "import.no_columns".
[[nodiscard]] Result<ImportPlan> planImport(const session::Session& session, const draft::Path& repeat, const Table& table);

} // namespace aspirant::sheet
