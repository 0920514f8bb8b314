// Brings a workspace file to this program's form by numbered scripts, all in one transaction.
#pragma once

#include "model/store/database.h"

#include <QList>

namespace aspirant::store {

struct Migration {
    int number = 0; // 1, 2, … without gaps; also the user_version it leads to
    QString sql;    // statements that end with a semicolon at the end of a line
};

// Those compiled into the program, in order.
[[nodiscard]] QList<Migration> builtInMigrations();

// The statements of another compiled-in script ("backup_tables"), run in the caller's transaction.
Result<void> runBuiltIn(Database& database, const QString& script);

struct Migrated {
    int from = 0;
    int to = 0;
    QString copy; // of the file as it was; empty when nothing had to be done or the file was new
};
// A copy is put into `backups` before the first step of a file that is not new. Errors: "store.newer"
// (nothing is touched), "store.damaged", "store.outdated" (read-only, and steps would be needed).
[[nodiscard]] Result<Migrated> migrate(Database& database, const QList<Migration>& migrations,
                                       const QString& backups);

} // namespace aspirant::store
