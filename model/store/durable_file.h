// Writing that survives a power cut: sync the file, rename it into place, sync the folder.
#pragma once

#include "model/base/result.h"

#include <QString>

class QFileDevice;

namespace aspirant::store {

[[nodiscard]] Result<void> syncFile(QFileDevice& file);
[[nodiscard]] Result<void> syncFolder(const QString& folder);
// Replaces `to` if it is there; synced with its folder before this returns. `from` was synced by the caller.
[[nodiscard]] Result<void> moveIntoPlace(const QString& from, const QString& to);
// Creates the folder and what is missing above it; synced. Nobody else may look into what is created.
[[nodiscard]] Result<void> ensurePrivateFolder(const QString& folder);
// NFS, SMB, FUSE and their like: locks and shared memory of other machines are not to be trusted there.
[[nodiscard]] bool isNetworkFolder(const QString& folder);

// "store.disk_full", "store.read_only" or "store.io", by errno.
[[nodiscard]] Error systemError(int code, const QString& place);

} // namespace aspirant::store
