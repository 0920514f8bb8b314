// A workspace folder, opened: the lock, the database brought up to date, the attachments.
//
//     workspace.sqlite   drafts, history, packs, settings
//     attachments/       content-addressed files
//     backups/           copies made before an update of the database's form
//     workspace.lock     who is writing at present
#pragma once

#include "model/store/blob_folder.h"
#include "model/store/sqlite_store.h"

#include <memory>

namespace aspirant::store {

class WorkspaceLock;

struct WorkspaceOptions {
    bool readOnly = false;
    int waitMs = 2000; // for another program to finish writing
    QString user;      // recorded and shown to others
    QString program = QStringLiteral("aspirant");
    const Clock* clock = nullptr; // outlives the workspace; null: the system's
    const Seal* seal = nullptr;   // outlives the workspace
    bool rollbackJournal = false; // as on a network share, where it is chosen without asking
};

class Workspace final {
public:
    // For writing: creates what is missing; one program at a time. Read-only: works beside a writer and
    // changes nothing. Errors: "store.in_use", "store.newer", "store.damaged", "store.foreign",
    // "store.outdated", "store.missing" (read-only), "store.read_only", "store.io".
    static Result<std::unique_ptr<Workspace>> open(const QString& folder, const WorkspaceOptions& options);
    ~Workspace(); // a proper end: the next run finds nothing to recover
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] SqliteStore& drafts() { return *m_store; }
    [[nodiscard]] BlobFolder& blobs() { return *m_blobs; }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] bool onNetworkShare() const;
    // Of the copy made while opening, when the database had an older form; empty otherwise.
    [[nodiscard]] const QString& copyBeforeUpdate() const { return m_copy; }

    [[nodiscard]] static QString databaseFile(const QString& folder)
    {
        return folder + QStringLiteral("/workspace.sqlite");
    }
    [[nodiscard]] static QString lockFile(const QString& folder)
    {
        return folder + QStringLiteral("/workspace.lock");
    }
    [[nodiscard]] static QString attachments(const QString& folder)
    {
        return folder + QStringLiteral("/attachments");
    }
    [[nodiscard]] static QString backups(const QString& folder)
    {
        return folder + QStringLiteral("/backups");
    }
    // The lock alone, for work on the files themselves.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceLock>> takeLock(const QString& folder,
                                                                         const WorkspaceOptions& options);

private:
    friend class BackupWriter;
    Workspace();
    [[nodiscard]] Result<void> openDatabase(const WorkspaceOptions& options);
    [[nodiscard]] Result<void> startWriting();

    QString m_folder, m_copy;
    SystemClock m_systemClock;
    // In this order: the store is destroyed first, the lock is given back last.
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BlobFolder> m_blobs;
    std::unique_ptr<SqliteStore> m_store;
    bool m_writing = false;
};

} // namespace aspirant::store
