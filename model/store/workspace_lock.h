// One program at a time writes to a workspace. A lock of the operating system, so that a killed program's
// lock is gone with it; the file only says who holds it.
#pragma once

#include "model/base/result.h"

#include <QDateTime>

#include <memory>

namespace aspirant::store {

struct LockHolder {
    QString user, program, host;
    qint64 process = 0;
    QDateTime since;
};

class WorkspaceLock final {
public:
    // Tries for `waitMs`. Error "store.in_use": the message says who holds it, where and since when.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString& file, const LockHolder& me, int waitMs);
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock&) = delete;
    WorkspaceLock& operator=(const WorkspaceLock&) = delete;

private:
    explicit WorkspaceLock(int handle) : m_handle(handle) {}
    int m_handle;
};

} // namespace aspirant::store
