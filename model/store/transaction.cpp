#include "model/store/transaction.h"

#include <utility>

namespace aspirant::store {

Result<Transaction> Transaction::begin(Database& database)
{
    const Result<Database::Connection*> mine = database.connection();
    if (!mine)
        return tl::unexpected(mine.error());
    Transaction transaction(database, (*mine)->depth);
    const QString sql = transaction.m_depth == 0 ? QStringLiteral("BEGIN IMMEDIATE")
                                                 : QStringLiteral("SAVEPOINT ") + transaction.savepoint();
    if (const Result<void> begun = database.run(sql); !begun) {
        transaction.m_database = nullptr;
        return tl::unexpected(begun.error());
    }
    transaction.setDepth(transaction.m_depth + 1);
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (m_depth == 0) {
        (void)m_database->run(QStringLiteral("ROLLBACK"));
    } else {
        (void)m_database->run(QStringLiteral("ROLLBACK TO ") + savepoint());
        (void)m_database->run(QStringLiteral("RELEASE ") + savepoint());
    }
    setDepth(m_depth);
}

Result<void> Transaction::commit()
{
    const QString sql = m_depth == 0 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE ") + savepoint();
    if (const Result<void> done = m_database->run(sql); !done)
        return done; // still open: the destructor rolls back
    setDepth(m_depth);
    m_database = nullptr;
    return {};
}

void Transaction::setDepth(int depth)
{
    if (const Result<Database::Connection*> mine = m_database->connection())
        (*mine)->depth = depth;
}

} // namespace aspirant::store
