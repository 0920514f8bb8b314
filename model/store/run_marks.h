// Marks in the database that a writing program is at work, and what runs that ended uncleanly had kept by then.
#pragma once

#include "model/desk/ports.h"

namespace aspirant::store {

class Database;
class ValueCodec;

class RunMarks final {
public:
    RunMarks(Database& database, const ValueCodec& codec); // both outlive it

    [[nodiscard]] Result<bool> endedUncleanly();
    // All or nothing. What an earlier run left unmarked as ended joins what is to be told as recovered.
    Result<void> begin();
    Result<void> end();
    // Entry numbers may be given again after rows were removed: the mark of this run must not lie above them.
    Result<void> lower();

    // Nothing when every run ended properly, or the others had changed nothing.
    [[nodiscard]] Result<std::optional<desk::Recovered>> recovered();
    Result<void> acknowledge();

private:
    [[nodiscard]] Result<json::Value> mark(const QString& key); // null: none
    Result<void> setMark(const QString& key, const json::Value& value);
    [[nodiscard]] Result<qint64> newestEntry();

    Database& m_database;
    const ValueCodec& m_codec;
};

} // namespace aspirant::store
