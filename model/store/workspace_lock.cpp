#include "model/store/workspace_lock.h"

#include "model/base/json.h"
#include "model/store/durable_file.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace aspirant::store {

namespace {

constexpr int retryMs = 50;

QByteArray written(const LockHolder& holder)
{
    return json::canonical(json::Object{{QStringLiteral("user"), holder.user},
                                        {QStringLiteral("program"), holder.program},
                                        {QStringLiteral("host"), holder.host},
                                        {QStringLiteral("process"), holder.process},
                                        {QStringLiteral("since"), holder.since.toString(Qt::ISODateWithMs)}});
}

Error inUse(const QString& path)
{
    QFile file(path);
    json::Value holder;
    if (file.open(QIODevice::ReadOnly)) {
        if (const Result<json::Value> read = json::parse(file.readAll()))
            holder = *read;
    }
    const QString program = holder[u"program"].toString();
    if (program.isEmpty())
        return {QStringLiteral("store.in_use"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "Another program is using this workspace.")),
                path};
    const QString since = holder[u"since"].toString();
    return {QStringLiteral("store.in_use"),
            Message("Store",
                    QT_TRANSLATE_NOOP("Store",
                                      "This workspace is in use by %1 (%2 on %3, process %4, since %5)."),
                    {holder[u"user"].toString(), program, holder[u"host"].toString(),
                     QString::number(holder[u"process"].toInteger()), since}),
            path};
}

} // namespace

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString& file, const LockHolder& me,
                                                           int waitMs)
{
    const int handle =
        ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle < 0)
        return tl::unexpected(systemError(errno, file));
    const QDeadlineTimer deadline(waitMs);
    while (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const int code = errno;
        const bool held = code == EWOULDBLOCK || code == EINTR;
        if (held && !deadline.hasExpired()) {
            QThread::msleep(retryMs);
            continue;
        }
        ::close(handle);
        return tl::unexpected(held ? inUse(file) : systemError(code, file));
    }
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(handle));
    const QByteArray words = written(me);
    // Only for the message shown to others: a failure here does not weaken the lock.
    if (::ftruncate(handle, 0) == 0)
        (void)!::pwrite(handle, words.constData(), static_cast<std::size_t>(words.size()), 0);
    return lock;
}

WorkspaceLock::~WorkspaceLock()
{
    // The file stays: removing it would let two programs lock two files of the same name.
    (void)!::ftruncate(m_handle, 0);
    ::close(m_handle);
}

} // namespace aspirant::store
