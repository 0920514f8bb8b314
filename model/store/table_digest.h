// A digest over the rows of a table, so that a backup can be checked table by table.
#pragma once

#include "model/store/database.h"

namespace aspirant::store {

struct TableDigest {
    QString table;
    qint64 rows = 0;
    QString sha256; // over every row's values in primary key order, each with its kind and length
};

// Tables of the file, SQLite's own left out, in order of name.
[[nodiscard]] Result<QStringList> tablesOf(Database& database);
[[nodiscard]] Result<TableDigest> digestOf(Database& database, const QString& table);

} // namespace aspirant::store
