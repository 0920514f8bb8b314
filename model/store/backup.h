// The whole workspace as one checked file, and back.
//
// The file is itself a SQLite database: a copy of the workspace's, with the attachments in pieces of 1 MiB
// and a digest over every table. Copying it about cannot damage it unnoticed; restoring checks everything
// before anything is replaced. A seal on the workspace stays on its backup.
#pragma once

#include "model/base/issue.h"
#include "model/store/workspace.h"

namespace aspirant::store {

struct BackedUp {
    QString path, sha256;
    qint64 bytes = 0;
    int drafts = 0, attachments = 0;
    // "blob.missing", "blob.changed": attachments that could not be saved because they are not right any
    // more. The rest is saved.
    QList<Issue> findings;
};
// Appears whole or not at all; an existing file is replaced. `progress` gets bytes of attachments; false from
// it cancels ("store.cancelled").
[[nodiscard]] Result<BackedUp> backUp(Workspace& workspace, const QString& file,
                                      const desk::ProgressCallback& progress = {});

// What to do with a workspace that is already in the folder.
enum class Existing { Refuse, KeepCopy };

struct Restored {
    int drafts = 0, attachments = 0;
    QString copy; // of the database that was replaced, in the folder's backups; empty when there was none
};
// Errors: "backup.damaged", "backup.foreign" (not a backup), "store.newer", "store.not_empty" (there are
// drafts, and Refuse), "store.in_use". After an error the folder's workspace is as it was.
[[nodiscard]] Result<Restored> restore(const QString& file, const QString& folder,
                                       const WorkspaceOptions& options, Existing existing = Existing::Refuse,
                                       const desk::ProgressCallback& progress = {});

} // namespace aspirant::store
