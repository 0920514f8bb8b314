// One SQLite file through Qt SQL: pragmas, one connection per thread, errors with stable codes.
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QMutex>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

class QSqlDatabase;

namespace aspirant::store {

// Marks a file as ours ("Aspi") in SQLite's header.
inline constexpr qint64 applicationId = 0x41737069;

enum class Access { ReadWrite, ReadOnly };
// Automatic: write-ahead log, but a rollback journal on a network share, where shared memory does not work.
enum class Journal { Automatic, WriteAhead, Rollback };

// A prepared statement. Values are bound by position; a null QString or QByteArray is bound as empty, an
// invalid QVariant as NULL.
class Statement final {
public:
    Statement(QSqlQuery query, QString place) : m_query(std::move(query)), m_place(std::move(place)) {}

    Result<void> run(const QVariantList& values = {});
    [[nodiscard]] Result<bool> next(); // false: no further row
    // run() and the first row.
    [[nodiscard]] Result<bool> first(const QVariantList& values = {});
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 insertedNumber() const { return m_query.lastInsertId().toLongLong(); }

private:
    QSqlQuery m_query;
    QString m_place;
};

class Database final {
public:
    // Creates the file when it is missing and `access` allows; a file of another program is left as it is.
    // Errors: "store.damaged" (also: not a database), "store.foreign", "store.missing", "store.read_only",
    // "store.io".
    static Result<std::unique_ptr<Database>> open(const QString& file, Access access,
                                                  Journal journal = Journal::Automatic);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] Access access() const { return m_access; }

    [[nodiscard]] Result<Statement> prepare(const QString& sql);
    // For statements without a result.
    Result<void> run(const QString& sql, const QVariantList& values = {});
    // The first column of the first row; invalid when there is none.
    [[nodiscard]] Result<QVariant> single(const QString& sql, const QVariantList& values = {});
    // Reads every page. Error "store.damaged".
    [[nodiscard]] Result<void> checkWhole();
    // A copy of what is committed, compacted and synced, under another name that does not exist yet.
    [[nodiscard]] Result<void> copyTo(const QString& target);

private:
    friend class Transaction;
    struct Connection {
        QString name;
        int depth = 0; // of transactions
    };
    Database(QString file, Access access, Journal journal);
    [[nodiscard]] Result<Connection*> connection();
    [[nodiscard]] Result<void> connect(const QString& name) const;
    [[nodiscard]] Result<void> checkOwner(const QSqlDatabase& sql) const;

    QString m_file;
    Access m_access;
    Journal m_journal;
    bool m_immutable = false; // on read-only media, where SQLite could not make its shared memory file
    QMutex m_guard;
    QHash<quint64, Connection*> m_connections; // by thread; owned
};

} // namespace aspirant::store
