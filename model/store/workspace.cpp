#include "model/store/workspace.h"

#include "model/store/durable_file.h"
#include "model/store/migration.h"
#include "model/store/workspace_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

namespace aspirant::store {

namespace {
// Up to here the whole file is read at every opening; larger ones only after an unclean end.
constexpr qint64 alwaysChecked = 16 * 1024 * 1024;
} // namespace

Workspace::Workspace() = default;

Workspace::~Workspace()
{
    // When this cannot be written, the next run will look for something to recover, which does no harm.
    if (m_writing)
        (void)m_store->endRun();
}

Result<std::unique_ptr<WorkspaceLock>> Workspace::takeLock(const QString& folder,
                                                           const WorkspaceOptions& options)
{
    const LockHolder me{options.user, options.program, QSysInfo::machineHostName(),
                        QCoreApplication::applicationPid(), QDateTime::currentDateTimeUtc()};
    return WorkspaceLock::take(lockFile(folder), me, options.waitMs);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& folder, const WorkspaceOptions& options)
{
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_folder = QFileInfo(folder).absoluteFilePath();
    if (!options.readOnly) {
        if (const Result<void> made = ensurePrivateFolder(workspace->m_folder); !made)
            return tl::unexpected(made.error());
        Result<std::unique_ptr<WorkspaceLock>> lock = takeLock(workspace->m_folder, options);
        if (!lock)
            return tl::unexpected(lock.error());
        workspace->m_lock = std::move(*lock);
    }
    if (const Result<void> opened = workspace->openDatabase(options); !opened)
        return tl::unexpected(opened.error());
    workspace->m_blobs =
        std::make_unique<BlobFolder>(attachments(workspace->m_folder), options.seal, options.readOnly);
    const Clock& clock = options.clock ? *options.clock : workspace->m_systemClock;
    workspace->m_store = std::make_unique<SqliteStore>(*workspace->m_database, *workspace->m_blobs, clock,
                                                       options.user, options.seal);
    if (!options.readOnly) {
        if (const Result<void> started = workspace->startWriting(); !started)
            return tl::unexpected(started.error());
    }
    return workspace;
}

Result<void> Workspace::openDatabase(const WorkspaceOptions& options)
{
    const QString file = databaseFile(m_folder);
    Result<std::unique_ptr<Database>> database =
        Database::open(file, options.readOnly ? Access::ReadOnly : Access::ReadWrite,
                       options.rollbackJournal ? Journal::Rollback : Journal::Automatic);
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    if (QFileInfo(file).size() <= alwaysChecked) {
        if (const Result<void> whole = m_database->checkWhole(); !whole)
            return whole;
    }
    const Result<Migrated> migrated = migrate(*m_database, builtInMigrations(), backups(m_folder));
    if (!migrated)
        return tl::unexpected(migrated.error());
    m_copy = migrated->copy;
    return {};
}

Result<void> Workspace::startWriting()
{
    const Result<bool> unclean = m_store->endedUncleanly();
    if (!unclean)
        return tl::unexpected(unclean.error());
    if (*unclean) {
        if (const Result<void> whole = m_database->checkWhole(); !whole)
            return whole;
    }
    m_blobs->removeLeftovers();
    if (const Result<void> removed = m_store->removeUnusedBlobs(); !removed)
        return removed;
    if (const Result<void> begun = m_store->beginRun(); !begun)
        return begun;
    m_writing = true;
    return {};
}

bool Workspace::onNetworkShare() const
{
    return isNetworkFolder(m_folder);
}

} // namespace aspirant::store
