#include "model/store/backup.h"

#include "model/base/digest.h"
#include "model/store/database.h"
#include "model/store/durable_file.h"
#include "model/store/migration.h"
#include "model/store/table_digest.h"
#include "model/store/transaction.h"
#include "model/store/workspace_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace aspirant::store {

namespace {

Error damaged(const QString& file, const QString& what)
{
    return {QStringLiteral("backup.damaged"),
            Message("Store",
                    QT_TRANSLATE_NOOP("Store", "The backup “%1” is damaged: %2 is not as it was saved."),
                    {file, what}),
            file};
}

bool isBackupTable(const QString& table)
{
    return table.startsWith(QLatin1String("backup_"));
}

} // namespace

// First check() everything, then putBack().
class BackupReader final {
public:
    BackupReader(QString file, const desk::ProgressCallback& progress)
        : m_file(std::move(file)), m_progress(progress)
    {
    }

    Result<void> check()
    {
        Result<std::unique_ptr<Database>> opened =
            Database::open(m_file, Access::ReadOnly, Journal::Rollback);
        if (!opened) {
            if (opened.error().code == QLatin1String("store.damaged"))
                return tl::unexpected(damaged(m_file, m_file));
            return opened.error().code == QLatin1String("store.foreign") ? foreign()
                                                                         : tl::unexpected(opened.error());
        }
        m_backup = std::move(*opened);
        const Result<QVariant> isBackup =
            m_backup->single(QStringLiteral("SELECT count(name) FROM sqlite_master WHERE name IN "
                                            "('backup_digest', 'backup_attachment', 'backup_piece')"));
        if (!isBackup)
            return tl::unexpected(isBackup.error());
        if (isBackup->toInt() != 3)
            return foreign();
        if (const Result<void> known = checkVersion(); !known)
            return known;
        if (const Result<void> whole = m_backup->checkWhole(); !whole)
            return tl::unexpected(damaged(m_file, m_file));
        if (const Result<void> right = checkTables(); !right)
            return right;
        return forEachAttachment([this](const QString& sha256, const QString& storedSha256) {
            return checkAttachment(sha256, storedSha256);
        });
    }

    // Attachments first: they are named by content and do no harm beside others. Last, the database.
    Result<Restored> putBack(const QString& folder)
    {
        const Result<void> placed = forEachAttachment(
            [&](const QString& sha256, const QString&) { return writeAttachment(folder, sha256); });
        if (!placed)
            return tl::unexpected(placed.error());
        const QString temporary = folder + QStringLiteral("/.restoring-") + randomHex(4);
        Result<void> done = writeDatabase(temporary);
        if (done)
            done = moveIntoPlace(temporary, Workspace::databaseFile(folder));
        QFile::remove(temporary);
        if (!done)
            return tl::unexpected(done.error());
        return m_result;
    }

private:
    Result<void> foreign() const
    {
        return failure(
            QStringLiteral("backup.foreign"),
            Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” is not a backup of a workspace."), {m_file}),
            m_file);
    }

    Result<void> checkVersion()
    {
        const Result<QVariant> version = m_backup->single(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return tl::unexpected(version.error());
        if (version->toInt() > builtInMigrations().last().number)
            return failure(
                QStringLiteral("store.newer"),
                Message("Store",
                        QT_TRANSLATE_NOOP("Store", "“%1” was made by a newer version of this program. Please "
                                                   "update the program to open it."),
                        {m_file}),
                m_file);
        return {};
    }

    Result<void> checkTables()
    {
        const Result<QStringList> tables = tablesOf(*m_backup);
        if (!tables)
            return tl::unexpected(tables.error());
        for (const QString& table : *tables) {
            if (table == QLatin1String("backup_digest") || table == QLatin1String("backup_piece"))
                continue; // pieces are checked against their attachment's digest
            const Result<QVariant> expected = m_backup->single(
                QStringLiteral("SELECT entries || ' ' || sha256 FROM backup_digest WHERE name = ?"), {table});
            const Result<TableDigest> actual = digestOf(*m_backup, table);
            if (!expected || !actual)
                return tl::unexpected(expected ? actual.error() : expected.error());
            if (expected->toString() != QString::number(actual->rows) + u' ' + actual->sha256)
                return tl::unexpected(damaged(m_file, table));
            if (table == QLatin1String("draft"))
                m_result.drafts = static_cast<int>(actual->rows);
        }
        const Result<QVariant> listed =
            m_backup->single(QStringLiteral("SELECT count(name) FROM backup_digest"));
        if (!listed || listed->toInt() != tables->size() - 2)
            return tl::unexpected(damaged(m_file, QStringLiteral("backup_digest")));
        return {};
    }

    template<typename Work>
    Result<void> forEachAttachment(Work work)
    {
        Result<Statement> all = m_backup->prepare(
            QStringLiteral("SELECT sha256, stored_sha256 FROM backup_attachment ORDER BY sha256"));
        if (!all)
            return tl::unexpected(all.error());
        m_result.attachments = 0;
        Result<bool> more = all->first();
        for (; more && *more; more = all->next()) {
            if (const Result<void> done = work(all->text(0), all->text(1)); !done)
                return done;
            ++m_result.attachments;
        }
        return more ? Result<void>() : tl::unexpected(more.error());
    }

    // Gives the pieces in order; `take` gets each.
    template<typename Take>
    Result<void> pieces(const QString& sha256, Take take)
    {
        Result<Statement> all = m_backup->prepare(
            QStringLiteral("SELECT bytes FROM backup_piece WHERE sha256 = ? ORDER BY piece"));
        if (!all)
            return tl::unexpected(all.error());
        Result<bool> more = all->first({sha256});
        for (; more && *more; more = all->next()) {
            const QByteArray bytes = all->value(0).toByteArray();
            m_done += bytes.size();
            if (m_progress && !m_progress(m_done))
                return failure(QStringLiteral("store.cancelled"),
                               Message("Store", QT_TRANSLATE_NOOP("Store", "Restoring was cancelled.")));
            if (const Result<void> taken = take(bytes); !taken)
                return taken;
        }
        return more ? Result<void>() : tl::unexpected(more.error());
    }

    Result<void> checkAttachment(const QString& sha256, const QString& storedSha256)
    {
        if (!isSha256Hex(sha256))
            return tl::unexpected(damaged(m_file, sha256));
        Digest digest;
        const Result<void> read = pieces(sha256, [&](const QByteArray& bytes) {
            digest.add(bytes);
            return Result<void>();
        });
        if (!read)
            return read;
        return digest.hex() == storedSha256 ? Result<void>() : tl::unexpected(damaged(m_file, sha256));
    }

    Result<void> writeAttachment(const QString& folder, const QString& sha256)
    {
        const BlobFolder blobs(Workspace::attachments(folder));
        const QString target = blobs.fileOf(sha256);
        if (const Result<void> made = ensurePrivateFolder(QFileInfo(target).absolutePath()); !made)
            return made;
        const QString temporary =
            Workspace::attachments(folder) + QStringLiteral("/.incoming-") + randomHex(8);
        Result<void> written = writePieces(sha256, temporary);
        if (written)
            written = moveIntoPlace(temporary, target);
        QFile::remove(temporary);
        return written;
    }

    Result<void> writePieces(const QString& sha256, const QString& name)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return tl::unexpected(systemError(errno, name));
        const Result<void> written = pieces(sha256, [&](const QByteArray& bytes) -> Result<void> {
            if (file.write(bytes) != bytes.size())
                return tl::unexpected(systemError(errno, name));
            return {};
        });
        return written ? syncFile(file) : written;
    }

    // The workspace's own tables only, so that the pieces are not copied once more.
    Result<void> writeDatabase(const QString& name)
    {
        Result<std::unique_ptr<Database>> opened = Database::open(name, Access::ReadWrite, Journal::Rollback);
        if (!opened)
            return tl::unexpected(opened.error());
        Database& target = **opened;
        const Result<QVariant> version = m_backup->single(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return tl::unexpected(version.error());
        for (const QString& sql : {QStringLiteral("PRAGMA foreign_keys = OFF"),
                                   QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                                   QStringLiteral("PRAGMA user_version = %1").arg(version->toInt())}) {
            if (const Result<void> done = target.run(sql); !done)
                return done;
        }
        if (const Result<void> attached = target.run(QStringLiteral("ATTACH DATABASE ? AS backup"), {m_file});
            !attached)
            return attached;
        if (const Result<void> copied = copyTables(target); !copied)
            return copied;
        return target.run(QStringLiteral("DETACH DATABASE backup"));
    }

    Result<void> copyTables(Database& target)
    {
        const Result<QStringList> tables = tablesOf(*m_backup);
        if (!tables)
            return tl::unexpected(tables.error());
        Result<Transaction> transaction = Transaction::begin(target);
        if (!transaction)
            return tl::unexpected(transaction.error());
        Result<Statement> schema = m_backup->prepare(QStringLiteral(
            "SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
            " ORDER BY type DESC, name"));
        if (!schema)
            return tl::unexpected(schema.error());
        Result<bool> more = schema->first();
        for (; more && *more; more = schema->next()) {
            if (isBackupTable(schema->text(0)))
                continue;
            if (const Result<void> made = target.run(schema->text(1)); !made)
                return made;
        }
        if (!more)
            return tl::unexpected(more.error());
        for (const QString& table : *tables) {
            if (isBackupTable(table))
                continue;
            if (const Result<void> done = target.run(
                    QStringLiteral("INSERT INTO main.\"%1\" SELECT * FROM backup.\"%1\"").arg(table));
                !done)
                return done;
        }
        return transaction->commit();
    }

    QString m_file;
    const desk::ProgressCallback& m_progress;
    std::unique_ptr<Database> m_backup;
    qint64 m_done = 0;
    Restored m_result;
};

namespace {

QString newCopyName(const QString& folder, const QString& why)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    return Workspace::backups(folder) + QStringLiteral("/before-restore-%1%2.sqlite").arg(why, stamp);
}

// A damaged database is what a backup is for: it is moved aside with its log, as it is.
Result<QString> moveDamaged(const QString& folder)
{
    const QString copy = newCopyName(folder, QStringLiteral("damaged-"));
    for (const char* ending : {"-wal", "-shm", "-journal", ""}) {
        const QString from = Workspace::databaseFile(folder) + QLatin1String(ending);
        if (!QFileInfo::exists(from))
            continue;
        if (const Result<void> moved = moveIntoPlace(from, copy + QLatin1String(ending)); !moved)
            return tl::unexpected(moved.error());
    }
    return copy;
}

Result<QString> copyUnlessEmpty(Database& database, const QString& folder, Existing existing)
{
    const Result<QVariant> tables =
        database.single(QStringLiteral("SELECT count(name) FROM sqlite_master WHERE name = 'draft'"));
    if (!tables)
        return tl::unexpected(tables.error());
    if (tables->toInt() == 0)
        return QString();
    const Result<QVariant> drafts = database.single(QStringLiteral("SELECT count(number) FROM draft"));
    if (!drafts)
        return tl::unexpected(drafts.error());
    if (drafts->toInt() == 0)
        return QString();
    if (existing == Existing::Refuse)
        return failure(QStringLiteral("store.not_empty"),
                       Message("Store",
                               QT_TRANSLATE_NOOP("Store", "There are already drafts in the workspace “%1”."),
                               {folder}),
                       folder);
    const QString copy = newCopyName(folder, {});
    return database.copyTo(copy).map([&] { return copy; });
}

// Keeps a copy of the present database and writes its log back, so that another file may take its name.
Result<QString> setAside(const QString& folder, Existing existing)
{
    const QString file = Workspace::databaseFile(folder);
    if (!QFileInfo::exists(file))
        return QString();
    if (const Result<void> made = ensurePrivateFolder(Workspace::backups(folder)); !made)
        return tl::unexpected(made.error());
    Result<QString> copy = QString();
    {
        Result<std::unique_ptr<Database>> database =
            Database::open(file, Access::ReadWrite, Journal::Rollback);
        copy = database ? copyUnlessEmpty(**database, folder, existing) : tl::unexpected(database.error());
    }
    if (!copy && copy.error().code == QLatin1String("store.damaged") && existing == Existing::KeepCopy)
        return moveDamaged(folder);
    // A reader may have kept the log in use; a log left beside another file would damage that.
    if (copy && QFileInfo::exists(file + QStringLiteral("-wal")))
        return failure(
            QStringLiteral("store.busy"),
            Message("Store", QT_TRANSLATE_NOOP("Store", "Another program is busy with “%1”."), {file}), file);
    return copy;
}

} // namespace

Result<Restored> restore(const QString& file, const QString& folder, const WorkspaceOptions& options,
                         Existing existing, const desk::ProgressCallback& progress)
{
    const QString place = QFileInfo(folder).absoluteFilePath();
    const QString source = QFileInfo(file).absoluteFilePath();
    if (!QFileInfo::exists(source))
        return tl::unexpected(systemError(ENOENT, source));
    if (const Result<void> made = ensurePrivateFolder(place); !made)
        return tl::unexpected(made.error());
    const Result<std::unique_ptr<WorkspaceLock>> lock = Workspace::takeLock(place, options);
    if (!lock)
        return tl::unexpected(lock.error());
    BackupReader reader(source, progress);
    if (const Result<void> right = reader.check(); !right)
        return tl::unexpected(right.error());
    const Result<QString> aside = setAside(place, existing);
    if (!aside)
        return tl::unexpected(aside.error());
    return reader.putBack(place).map([&](Restored restored) {
        restored.copy = *aside;
        return restored;
    });
}

} // namespace aspirant::store
