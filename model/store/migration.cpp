#include "model/store/migration.h"

#include "model/store/durable_file.h"
#include "model/store/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>

static void ensureScripts()
{
    Q_INIT_RESOURCE(store_sql);
} // outside namespaces, as the macro asks

namespace aspirant::store {

namespace {

QStringList statements(const QString& script)
{
    QStringList found;
    QString statement;
    for (const QString& line : script.split(u'\n')) {
        if (line.trimmed().startsWith(QLatin1String("--")))
            continue;
        statement += line + u'\n';
        if (!line.trimmed().endsWith(u';'))
            continue;
        found += statement.trimmed();
        statement.clear();
    }
    if (!statement.trimmed().isEmpty())
        found += statement.trimmed();
    return found;
}

Result<void> runStatements(Database& database, const QString& script)
{
    for (const QString& statement : statements(script)) {
        if (const Result<void> done = database.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> runScript(Database& database, const Migration& migration)
{
    if (const Result<void> done = runStatements(database, migration.sql); !done)
        return done;
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.number));
}

Result<QString> copyBefore(Database& database, int version, const QString& backups)
{
    if (const Result<void> made = ensurePrivateFolder(backups); !made)
        return tl::unexpected(made.error());
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString copy =
        QDir(backups).filePath(QStringLiteral("before-update-from-%1-%2.sqlite").arg(version).arg(stamp));
    return database.copyTo(copy).map([&] { return copy; });
}

Result<int> versionOf(Database& database, int newest)
{
    const Result<QVariant> version = database.single(QStringLiteral("PRAGMA user_version"));
    const Result<QVariant> tables = database.single(QStringLiteral("SELECT count(name) FROM sqlite_master"));
    for (const Result<QVariant>* read : {&version, &tables}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    const bool fresh = version->toInt() == 0 && tables->toInt() == 0;
    if (version->toInt() > newest)
        return failure(QStringLiteral("store.newer"),
                       Message("Store",
                               QT_TRANSLATE_NOOP("Store", "“%1” was made by a newer version of this program. "
                                                          "Please update the program to open it."),
                               {database.file()}),
                       database.file());
    return fresh ? -1 : version->toInt();
}

Result<void> runAll(Database& database, const QList<Migration>& migrations, int from)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> marked =
            database.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        !marked)
        return marked;
    for (const Migration& migration : migrations) {
        if (migration.number <= from)
            continue;
        if (const Result<void> done = runScript(database, migration); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

QList<Migration> builtInMigrations()
{
    ensureScripts();
    QList<Migration> found;
    const QDir folder(QStringLiteral(":/sql"));
    static const QRegularExpression numbered(QStringLiteral("^[0-9]{3}_"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name).filter(numbered)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            found += Migration{name.left(3).toInt(), QString::fromUtf8(file.readAll())};
    }
    return found;
}

Result<void> runBuiltIn(Database& database, const QString& script)
{
    ensureScripts();
    QFile file(QStringLiteral(":/sql/%1.sql").arg(script));
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(systemError(ENOENT, file.fileName()));
    return runStatements(database, QString::fromUtf8(file.readAll()));
}

Result<Migrated> migrate(Database& database, const QList<Migration>& migrations, const QString& backups)
{
    const int newest = migrations.isEmpty() ? 0 : migrations.last().number;
    const Result<int> version = versionOf(database, newest);
    if (!version)
        return tl::unexpected(version.error());
    const bool fresh = *version < 0;
    Migrated done{fresh ? 0 : *version, newest, {}};
    if (!fresh && *version == newest)
        return done;
    if (database.access() == Access::ReadOnly)
        return failure(
            QStringLiteral("store.outdated"),
            Message(
                "Store",
                QT_TRANSLATE_NOOP("Store", "“%1” is in an older form and has to be opened for writing once."),
                {database.file()}),
            database.file());
    if (!fresh) {
        if (const Result<void> whole = database.checkWhole(); !whole)
            return tl::unexpected(whole.error());
        const Result<QString> copy = copyBefore(database, *version, backups);
        if (!copy)
            return tl::unexpected(copy.error());
        done.copy = *copy;
    }
    return runAll(database, migrations, done.from).map([&] { return done; });
}

} // namespace aspirant::store
