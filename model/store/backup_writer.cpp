#include "model/store/backup.h"

#include "model/base/digest.h"
#include "model/store/database.h"
#include "model/store/durable_file.h"
#include "model/store/migration.h"
#include "model/store/table_digest.h"
#include "model/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace aspirant::store {

namespace {
constexpr qint64 piece = 1 << 20; // bytes of an attachment in one row
}

// Works on a copy beside the target, which takes the target's name when everything is in it.
class BackupWriter final {
public:
    BackupWriter(Workspace& workspace, QString target, const desk::ProgressCallback& progress)
        : m_workspace(workspace), m_target(std::move(target)), m_progress(progress),
          m_temporary(m_target + QStringLiteral(".part-") + randomHex(4))
    {
    }
    ~BackupWriter() { QFile::remove(m_temporary); }

    Result<BackedUp> write()
    {
        if (const Result<void> copied = m_workspace.m_database->copyTo(m_temporary); !copied)
            return tl::unexpected(ofTheTarget(copied.error()));
        if (const Result<void> filled = fill(); !filled)
            return tl::unexpected(ofTheTarget(filled.error()));
        QFile file(m_temporary);
        if (!file.open(QIODevice::ReadWrite))
            return tl::unexpected(systemError(errno, m_temporary));
        const Result<QString> sha256 = sha256Hex(file);
        if (!sha256)
            return tl::unexpected(sha256.error());
        m_result.sha256 = *sha256;
        m_result.bytes = file.size();
        m_result.path = m_target;
        if (const Result<void> synced = syncFile(file); !synced)
            return tl::unexpected(synced.error());
        return moveIntoPlace(m_temporary, m_target).map([&] { return m_result; });
    }

private:
    // It is the copy that found no room, whatever file the database names.
    Error ofTheTarget(const Error& error) const
    {
        return error.code == QLatin1String("store.disk_full") ? systemError(ENOSPC, m_target) : error;
    }

    Result<void> fill()
    {
        Result<std::unique_ptr<Database>> opened =
            Database::open(m_temporary, Access::ReadWrite, Journal::Rollback);
        if (!opened)
            return tl::unexpected(opened.error());
        Database& copy = **opened;
        const Result<QStringList> tables = tablesOf(copy);
        Result<Transaction> transaction = Transaction::begin(copy);
        if (!tables || !transaction)
            return tl::unexpected(tables ? transaction.error() : tables.error());
        if (const Result<void> made = runBuiltIn(copy, QStringLiteral("backup_tables")); !made)
            return made;
        // A run is not a thing to restore: the copy was closed properly.
        if (const Result<void> done =
                copy.run(QStringLiteral("DELETE FROM meta WHERE key IN ('run', 'recovered')"));
            !done)
            return done;
        if (const Result<void> added = addAttachments(copy); !added)
            return added;
        if (const Result<void> added =
                addDigests(copy, *tables + QStringList{QStringLiteral("backup_attachment")});
            !added)
            return added;
        return transaction->commit();
    }

    Result<void> addAttachments(Database& copy)
    {
        SqliteStore& store = m_workspace.drafts();
        const Result<QList<desk::DraftRow>> drafts = store.list(true);
        const Result<QStringList> digests = store.referencedBlobs();
        if (!drafts || !digests)
            return tl::unexpected(drafts ? digests.error() : drafts.error());
        m_result.drafts = static_cast<int>(drafts->size());
        for (const QString& sha256 : *digests) {
            const Result<void> added = addAttachment(copy, sha256);
            if (added) {
                ++m_result.attachments;
                continue;
            }
            if (!added.error().code.startsWith(QLatin1String("blob.")))
                return added;
            m_result.findings +=
                Issue{Severity::Blocks, added.error().code, added.error().message, {}, sha256, {}};
        }
        return {};
    }

    // A savepoint, so that an attachment found to be wrong at its end leaves nothing.
    Result<void> addAttachment(Database& copy, const QString& sha256)
    {
        Result<std::unique_ptr<QIODevice>> stored = m_workspace.blobs().openStored(sha256);
        Result<Transaction> savepoint = Transaction::begin(copy);
        Result<Statement> insert =
            copy.prepare(QStringLiteral("INSERT INTO backup_piece (sha256, piece, bytes) VALUES (?, ?, ?)"));
        if (!stored || !savepoint || !insert)
            return tl::unexpected(!stored ? stored.error() : !savepoint ? savepoint.error() : insert.error());
        Digest digest;
        qint64 size = 0;
        qint64 pieces = 0;
        for (QByteArray bytes = (*stored)->read(piece); !bytes.isEmpty(); bytes = (*stored)->read(piece)) {
            digest.add(bytes);
            size += bytes.size();
            m_done += bytes.size();
            if (const Result<void> done = insert->run({sha256, pieces++, bytes}); !done)
                return done;
            if (m_progress && !m_progress(m_done))
                return failure(QStringLiteral("store.cancelled"),
                               Message("Store", QT_TRANSLATE_NOOP("Store", "The backup was cancelled.")));
        }
        const QString storedSha256 = digest.hex();
        if (storedSha256 != sha256) { // sealed, or damaged
            if (const Result<void> right = m_workspace.blobs().check(sha256); !right)
                return right;
        }
        if (const Result<void> done =
                copy.run(QStringLiteral("INSERT INTO backup_attachment (sha256, stored_sha256, size, pieces) "
                                        "VALUES (?, ?, ?, ?)"),
                         {sha256, storedSha256, size, pieces});
            !done)
            return done;
        return savepoint->commit();
    }

    static Result<void> addDigests(Database& copy, const QStringList& tables)
    {
        for (const QString& table : tables) {
            const Result<TableDigest> digest = digestOf(copy, table);
            if (!digest)
                return tl::unexpected(digest.error());
            if (const Result<void> done = copy.run(
                    QStringLiteral("INSERT INTO backup_digest (name, entries, sha256) VALUES (?, ?, ?)"),
                    {table, digest->rows, digest->sha256});
                !done)
                return done;
        }
        return {};
    }

    Workspace& m_workspace;
    QString m_target;
    const desk::ProgressCallback& m_progress;
    QString m_temporary;
    qint64 m_done = 0;
    BackedUp m_result;
};

Result<BackedUp> backUp(Workspace& workspace, const QString& file, const desk::ProgressCallback& progress)
{
    const QFileInfo target(file);
    if (target.exists() && !target.isFile()) // renaming would put the backup in the place of a device
        return tl::unexpected(systemError(target.isDir() ? EISDIR : EEXIST, file));
    return BackupWriter(workspace, target.absoluteFilePath(), progress).write();
}

} // namespace aspirant::store
