#include "model/store/durable_file.h"

#include <QDir>
#include <QFileDevice>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace aspirant::store {

Error systemError(int code, const QString& place)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {QStringLiteral("store.disk_full"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "There is no room left on the disk for “%1”."),
                        {place}),
                place};
    case EROFS:
    case EACCES:
    case EPERM:
        return {QStringLiteral("store.read_only"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” may not be written."), {place}), place};
    default:
        return {QStringLiteral("store.io"),
                Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” could not be read or written: %2."),
                        {place, QString::fromLocal8Bit(std::strerror(code))}),
                place};
    }
}

Result<void> syncFile(QFileDevice& file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return tl::unexpected(systemError(errno, file.fileName()));
    return {};
}

Result<void> syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return tl::unexpected(systemError(errno, folder));
    const int failed = ::fsync(handle) != 0 ? errno : 0;
    ::close(handle);
    // Some file systems cannot sync a folder and say so; there is nothing more to be done on them.
    if (failed != 0 && failed != EINVAL)
        return tl::unexpected(systemError(failed, folder));
    return {};
}

Result<void> moveIntoPlace(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return tl::unexpected(systemError(errno, to));
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> ensurePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    const QString above = QFileInfo(QDir::cleanPath(info.absoluteFilePath())).path();
    if (const Result<void> made = ensurePrivateFolder(above); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return tl::unexpected(systemError(errno, folder));
    return syncFolder(above);
}

bool isNetworkFolder(const QString& folder)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return false;
    // Numbers as in statfs(2): NFS, SMB, CIFS, SMB2, FUSE, AFS, Coda, 9P, Ceph, GFS2, Lustre.
    constexpr std::array<quint32, 11> shares{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                             0x65735546, 0x5346414f, 0x73757245, 0x01021997,
                                             0x00c36400, 0x01161970, 0x0bd00bd0};
    const auto type = static_cast<quint32>(info.f_type);
    return std::find(shares.begin(), shares.end(), type) != shares.end();
}

} // namespace aspirant::store
