#include "model/bundle/whole_file.h"

#include "model/base/digest.h"
#include "model/bundle/findings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

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

protected:
    // A disk that fills up takes a part without a word; only the next attempt says why.
    qint64 writeData(const char* data, qint64 size) override
    {
        for (qint64 done = 0; done < size;) {
            const qint64 count = QTemporaryFile::writeData(data + done, size - done);
            if (count <= 0)
                return -1;
            done += count;
        }
        return size;
    }
};

// Hashes what is settled, in its own thread, never ahead of the writer.
class WholeFile::Follower final {
public:
    explicit Follower(int descriptor) : m_descriptor(descriptor), m_thread([this] { run(); }) {}
    ~Follower()
    {
        if (m_thread.joinable())
            stop(true);
    }
    Q_DISABLE_COPY_MOVE(Follower)

    void settled(qint64 offset)
    {
        std::lock_guard lock(m_mutex);
        m_settled = std::max(m_settled, offset);
        m_changed.notify_one();
    }

    // Hashes up to what is settled; nothing when the disk fails.
    std::optional<QString> finish()
    {
        stop(false);
        return m_failed ? std::nullopt : std::optional(m_digest.hex());
    }

private:
    void stop(bool abandon)
    {
        {
            std::lock_guard lock(m_mutex);
            m_closing = true;
            m_abandoned = abandon;
            m_changed.notify_one();
        }
        m_thread.join();
    }

    // How far to hash next; nothing when there is no more to come.
    std::optional<qint64> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_settled > m_hashed || m_closing; });
        return m_abandoned || m_failed || m_settled == m_hashed ? std::nullopt : std::optional(m_settled);
    }

    void run()
    {
        QByteArray buffer(hashChunk, Qt::Uninitialized);
        while (const auto end = next()) {
            const auto wanted = static_cast<std::size_t>(std::min<qint64>(hashChunk, *end - m_hashed));
            const ssize_t count = ::pread(m_descriptor, buffer.data(), wanted, m_hashed);
            m_failed = count <= 0;
            if (!m_failed)
                m_digest.add(buffer.constData(), count);
            m_hashed += std::max<ssize_t>(count, 0);
        }
    }

    int m_descriptor;
    Digest m_digest;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_settled = 0;
    qint64 m_hashed = 0; // this and m_failed belong to the thread while it runs
    bool m_failed = false;
    bool m_closing = false;
    bool m_abandoned = false;
    std::thread m_thread; // last: it uses all of the above
};

WholeFile::WholeFile(QString path, std::unique_ptr<File> file)
    : m_path(std::move(path)), m_file(std::move(file)), m_follower(std::make_unique<Follower>(m_file->handle()))
{
}
WholeFile::~WholeFile() = default;

void WholeFile::settled(qint64 offset)
{
    m_follower->settled(offset);
}

Result<std::unique_ptr<WholeFile>> WholeFile::create(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // renaming would put the bundle in the place of a device
        return failure(QStringLiteral("bundle.write"),
                       words(QT_TRANSLATE_NOOP("Bundle", "“%1” is a folder, a device or the like. Only an ordinary file can be replaced."),
                             {path}), path);
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
    auto syncing = std::async(std::launch::async, [descriptor] { return ::fsync(descriptor) == 0 ? 0 : errno; });
    Written written{{}, m_file->size()};
    m_follower->settled(written.size);
    const auto digest = m_follower->finish();
    const int failed = syncing.get();
    if (failed != 0 || !digest)
        return cannotWrite(m_path, qt_error_string(failed != 0 ? failed : EIO));
    written.sha256 = *digest;
    const QByteArray temporary = QFile::encodeName(m_file->fileName()); // now it gets a name
    if (std::rename(temporary.constData(), QFile::encodeName(m_path).constData()) != 0)
        return cannotWrite(m_path, qt_error_string(errno));
    m_file->setAutoRemove(false);
    if (!syncFolder(QFileInfo(m_path).absolutePath()))
        return cannotWrite(m_path, qt_error_string(errno));
    return written;
}

} // namespace aspirant::bundle
