#include "model/archive/byte_file.h"

#include "model/archive/findings.h"

#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aspirant::archive {

namespace {

tl::unexpected<Error> cannotOpen(const QString& path)
{
    return failure(QStringLiteral("bundle.open"),
                   words(QT_TRANSLATE_NOOP("Archive", "The file “%1” cannot be opened."), {path}), path);
}

} // namespace

Result<std::shared_ptr<const ByteFile>> ByteFile::open(const QString& path, Links links)
{
    // Non-blocking, so that a named pipe put in place of a file cannot make the program wait for ever.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0 && errno == ELOOP)
        return failure(QStringLiteral("bundle.link"),
                       words(QT_TRANSLATE_NOOP("Archive", "“%1” is a link; links are refused."), {path}), path);
    if (descriptor < 0)
        return cannotOpen(path);
    std::shared_ptr<ByteFile> file(new ByteFile);
    file->m_path = path;
    file->m_file = std::make_unique<QFile>();
    if (!file->m_file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return cannotOpen(path);
    }
    struct stat status {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return cannotOpen(path);
    file->m_size = status.st_size;
    return std::shared_ptr<const ByteFile>(std::move(file));
}

qint64 ByteFile::read(qint64 offset, char* buffer, qint64 size) const
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t count = ::pread(m_file->handle(), buffer + done, static_cast<std::size_t>(size - done), offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        done += count;
    }
    return done;
}

} // namespace aspirant::archive
