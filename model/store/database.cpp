#include "model/store/database.h"

#include "model/base/digest.h"
#include "model/store/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <atomic>
#include <cerrno>

namespace aspirant::store {

namespace {

// Threads are numbered here because the address of an ended thread may be given to a new one.
quint64 threadNumber()
{
    static std::atomic<quint64> next{1};
    thread_local const quint64 number = next++;
    return number;
}

Error damaged(const QString& place, const QString& detail)
{
    return {
        QStringLiteral("store.damaged"),
        Message("Store",
                QT_TRANSLATE_NOOP("Store", "The workspace file “%1” is damaged or is not a workspace: %2."),
                {place, detail}),
        place};
}

// As much as the index of the write-ahead log takes at first.
bool hasRoom(const QString& file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return !disk.isValid() || disk.bytesAvailable() >= 32 * 1024;
}

// Result codes of SQLite; the low byte of the extended code.
Error sqlError(const QSqlError& error, const QString& place)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.databaseText();
    switch (code) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return damaged(place, detail);
    case 13: // SQLITE_FULL
        return {QStringLiteral("store.disk_full"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "There is no room left on the disk for “%1”."),
                        {place}),
                place};
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return {QStringLiteral("store.read_only"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” may not be written."), {place}), place};
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {QStringLiteral("store.busy"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "Another program is busy with “%1”."), {place}),
                place};
    default:
        // Some of its files SQLite cannot even lay out on a full disk, and then speaks of input and output.
        if (code == 10 && !hasRoom(place)) // SQLITE_IOERR
            return systemError(ENOSPC, place);
        return {QStringLiteral("store.io"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” could not be read or written: %2."),
                        {place, detail}),
                place};
    }
}

QVariant boundValue(const QVariant& value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QStringLiteral("");
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Result<void> Statement::run(const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, boundValue(values[i]));
    if (!m_query.exec())
        return tl::unexpected(sqlError(m_query.lastError(), m_place));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::unexpected(sqlError(m_query.lastError(), m_place));
    return false;
}

Result<bool> Statement::first(const QVariantList& values)
{
    if (const Result<void> done = run(values); !done)
        return tl::unexpected(done.error());
    return next();
}

Database::Database(QString file, Access access, Journal journal)
    : m_file(std::move(file)), m_access(access), m_journal(journal)
{
}

Database::~Database()
{
    for (const Connection* connection : std::as_const(m_connections)) {
        QSqlDatabase::removeDatabase(connection->name); // closes; the last one writes the log back
        delete connection;
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Access access, Journal journal)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (journal == Journal::Automatic)
        journal = isNetworkFolder(folder) ? Journal::Rollback : Journal::WriteAhead;
    std::unique_ptr<Database> database(new Database(file, access, journal));
    if (access == Access::ReadOnly) {
        if (!QFileInfo::exists(file))
            return failure(
                QStringLiteral("store.missing"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "There is no workspace at “%1”."), {folder}),
                file);
        database->m_immutable =
            !QFileInfo(folder).isWritable() && QFileInfo(file + QStringLiteral("-wal")).size() == 0;
    }
    if (const Result<Connection*> first = database->connection(); !first)
        return tl::unexpected(first.error());
    return database;
}

Result<Database::Connection*> Database::connection()
{
    const quint64 thread = threadNumber();
    const QMutexLocker lock(&m_guard);
    if (Connection* known = m_connections.value(thread))
        return known;
    auto made = std::make_unique<Connection>();
    made->name = QStringLiteral("workspace-%1-%2").arg(thread).arg(randomHex(8));
    if (const Result<void> connected = connect(made->name); !connected) {
        QSqlDatabase::removeDatabase(made->name);
        return tl::unexpected(connected.error());
    }
    m_connections.insert(thread, made.get());
    return made.release();
}

Result<void> Database::connect(const QString& name) const
{
    QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    QStringList options{QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")};
    QString target = m_file;
    if (m_access == Access::ReadOnly)
        options += QStringLiteral("QSQLITE_OPEN_READONLY");
    if (m_immutable) {
        options += QStringLiteral("QSQLITE_OPEN_URI");
        target = QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    }
    sql.setConnectOptions(options.join(u';'));
    sql.setDatabaseName(target);
    if (!sql.open())
        return tl::unexpected(sqlError(sql.lastError(), m_file));
    if (const Result<void> ours = checkOwner(sql); !ours)
        return ours;
    const bool ahead = m_journal == Journal::WriteAhead;
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON"),
                        QStringLiteral("PRAGMA temp_store = MEMORY")};
    if (m_access == Access::ReadWrite)
        pragmas << (ahead ? QStringLiteral("PRAGMA journal_mode = WAL")
                          : QStringLiteral("PRAGMA journal_mode = DELETE"))
                << QStringLiteral("PRAGMA synchronous = FULL") << QStringLiteral("PRAGMA secure_delete = ON");
    for (const QString& pragma : std::as_const(pragmas)) {
        QSqlQuery query(sql);
        if (!query.exec(pragma))
            return tl::unexpected(sqlError(query.lastError(), m_file));
    }
    return {};
}

// Opening reads nothing; the schema does, and so tells a file that is no database.
Result<void> Database::checkOwner(const QSqlDatabase& sql) const
{
    QSqlQuery tables(sql);
    QSqlQuery application(sql);
    if (!tables.exec(QStringLiteral("SELECT count(name) FROM sqlite_master")) || !tables.next())
        return tl::unexpected(sqlError(tables.lastError(), m_file));
    if (!application.exec(QStringLiteral("PRAGMA application_id")) || !application.next())
        return tl::unexpected(sqlError(application.lastError(), m_file));
    if (tables.value(0).toInt() == 0 || application.value(0).toLongLong() == applicationId)
        return {};
    return failure(
        QStringLiteral("store.foreign"),
        Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” is a database of another program."), {m_file}),
        m_file);
}

Result<Statement> Database::prepare(const QString& sql)
{
    const Result<Connection*> mine = connection();
    if (!mine)
        return tl::unexpected(mine.error());
    QSqlQuery query(QSqlDatabase::database((*mine)->name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(sqlError(query.lastError(), m_file));
    return Statement(std::move(query), m_file);
}

Result<void> Database::run(const QString& sql, const QVariantList& values)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->run(values);
}

Result<QVariant> Database::single(const QString& sql, const QVariantList& values)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->first(values).map([&](bool found) { return found ? statement->value(0) : QVariant(); });
}

Result<void> Database::checkWhole()
{
    const Result<QVariant> answer = single(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != QLatin1String("ok"))
        return tl::unexpected(damaged(m_file, answer->toString()));
    return {};
}

Result<void> Database::copyTo(const QString& target)
{
    // SQLite writes the copy without syncing it when the source is read-only, so it is synced here.
    if (const Result<void> copied = run(QStringLiteral("VACUUM INTO ?"), {target}); !copied)
        return copied;
    QFile copy(target);
    if (!copy.open(QIODevice::ReadWrite))
        return tl::unexpected(systemError(EIO, target));
    if (const Result<void> synced = syncFile(copy); !synced)
        return synced;
    return syncFolder(QFileInfo(target).absolutePath());
}

} // namespace aspirant::store
