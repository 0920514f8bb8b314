#include "model/bundle/whole_file.h"

#include "model/base/digest.h"
#include "model/bundle/findings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cstdio>
#include <future>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace aspirant::bundle {

namespace {

constexpr qint64 hashChunk = 512 * 1024;

tl::unexpected<Error> cannotWrite(const QString& path, const QString& reason)
{
    return failure(QStringLiteral("bundle.write"),
                   words(QT_TRANSLATE_NOOP("Bundle", "The bundle cannot be written: %1"), {reason}), path);
}

bool syncFolder(const QString& folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

// Permissions as for any new file of this user; a temporary file starts as its owner's alone.
void openToOthers(int descriptor)
{
    const mode_t mask = ::umask(077);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);
}

} // namespace

// On Linux such a file has no name until it is asked for, so that a killed program leaves nothing behind.
class WholeFile::File final : public QTemporaryFile {
public:
    using QTemporaryFile::QTemporaryFile;
    bool openUnbuffered() { return QTemporaryFile::open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
};

WholeFile::WholeFile(QString path, std::unique_ptr<File> file) : m_path(std::move(path)), m_file(std::move(file)) {}
WholeFile::~WholeFile() = default;

Result<std::unique_ptr<WholeFile>> WholeFile::create(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return cannotWrite(path, QStringLiteral("EISDIR"));
    auto file = std::make_unique<File>(info.absolutePath() + QStringLiteral("/.") + info.fileName().left(60)
                                       + QStringLiteral(".XXXXXX"));
    if (!file->openUnbuffered())
        return cannotWrite(path, file->errorString());
    return std::unique_ptr<WholeFile>(new WholeFile(info.absoluteFilePath(), std::move(file)));
}

QIODevice& WholeFile::device()
{
    return *m_file;
}

Result<WholeFile::Written> WholeFile::commit()
{
    const int descriptor = m_file->handle();
    openToOthers(descriptor);
    auto syncing = std::async(std::launch::async, [descriptor] { return ::fsync(descriptor) == 0; });
    Digest digest;
    QByteArray buffer(hashChunk, Qt::Uninitialized);
    Written written;
    ssize_t count = 0;
    while ((count = ::pread(descriptor, buffer.data(), static_cast<std::size_t>(buffer.size()), written.size)) > 0) {
        digest.add(buffer.constData(), count);
        written.size += count;
    }
    if (!syncing.get() || count < 0)
        return cannotWrite(m_path, QStringLiteral("fsync"));
    written.sha256 = digest.hex();
    const QByteArray temporary = QFile::encodeName(m_file->fileName()); // now it gets a name
    if (std::rename(temporary.constData(), QFile::encodeName(m_path).constData()) != 0)
        return cannotWrite(m_path, QStringLiteral("rename"));
    m_file->setAutoRemove(false);
    if (!syncFolder(QFileInfo(m_path).absolutePath()))
        return cannotWrite(m_path, QStringLiteral("fsync"));
    return written;
}

} // namespace aspirant::bundle
