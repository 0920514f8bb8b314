// All or nothing: rolls back unless committed; one inside another is a savepoint.
#pragma once

#include "model/store/database.h"

namespace aspirant::store {

class Transaction final {
public:
    // Takes the write lock at once, so that nothing read inside can be outdated at commit.
    static Result<Transaction> begin(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    // The outermost commit returns after the data is synced.
    Result<void> commit();

private:
    explicit Transaction(Database& database, int depth) : m_database(&database), m_depth(depth) {}
    [[nodiscard]] QString savepoint() const { return QStringLiteral("nested_%1").arg(m_depth); }
    void setDepth(int depth);

    Database* m_database; // null: done
    int m_depth;          // 0: the outermost
};

} // namespace aspirant::store
