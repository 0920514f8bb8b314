#include "model/store/blob_folder.h"

#include "model/base/digest.h"
#include "model/store/durable_file.h"
#include "model/store/verifying_device.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace aspirant::store {

namespace {

constexpr qint64 chunk = 1 << 20;
const QString leftoverPattern = QStringLiteral(".incoming-*");

Error missing(const QString& sha256)
{
    return {QStringLiteral("blob.missing"),
            Message("Store", QT_TRANSLATE_NOOP("Store", "The attachment %1 is missing from the workspace."),
                    {sha256}),
            sha256};
}

Error changed(const QString& sha256)
{
    return {
        QStringLiteral("blob.changed"),
        Message("Store", QT_TRANSLATE_NOOP("Store", "The attachment %1 has changed on the disk."), {sha256}),
        sha256};
}

// Reads up to one chunk; waits for devices that deliver later. 0: the end.
Result<qint64> readChunk(QIODevice& content, QByteArray& buffer)
{
    for (;;) {
        const qint64 got = content.read(buffer.data(), buffer.size());
        if (got > 0)
            return got;
        if (got == 0 && content.isSequential() && !content.atEnd() && content.waitForReadyRead(30000))
            continue;
        if (content.atEnd())
            return 0;
        return failure(QStringLiteral("store.source"),
                       Message("Store",
                               QT_TRANSLATE_NOOP("Store", "The file to attach could not be read: %1"),
                               {content.errorString()}));
    }
}

} // namespace

BlobFolder::BlobFolder(QString folder, const Seal* seal, bool readOnly)
    : m_folder(std::move(folder)), m_seal(seal), m_readOnly(readOnly)
{
}

QString BlobFolder::fileOf(const QString& sha256) const
{
    if (!isSha256Hex(sha256))
        return {};
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256.mid(2);
}

Result<desk::BlobInfo> BlobFolder::put(QIODevice& content, const desk::ProgressCallback& progress)
{
    if (m_readOnly)
        return tl::unexpected(systemError(EROFS, m_folder));
    if (const Result<void> made = ensurePrivateFolder(m_folder); !made)
        return tl::unexpected(made.error());
    const QString temporary = m_folder + QStringLiteral("/.incoming-") + randomHex(8);
    const Result<desk::BlobInfo> received = receive(content, temporary, progress);
    if (received) {
        const Result<void> settled = settle(temporary, received->sha256);
        if (settled)
            return received;
        QFile::remove(temporary);
        return tl::unexpected(settled.error());
    }
    QFile::remove(temporary);
    return received;
}

Result<desk::BlobInfo> BlobFolder::receive(QIODevice& content, const QString& file,
                                           const desk::ProgressCallback& progress) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(systemError(errno, file));
    const std::unique_ptr<QIODevice> sealing = m_seal ? m_seal->sealing(out) : nullptr;
    QIODevice& target = sealing ? *sealing : out;
    Digest digest;
    QByteArray buffer(chunk, Qt::Uninitialized);
    desk::BlobInfo info;
    for (;;) {
        const Result<qint64> got = readChunk(content, buffer);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        digest.add(buffer.constData(), *got);
        errno = 0;
        if (target.write(buffer.constData(), *got) != *got)
            return tl::unexpected(systemError(errno == 0 ? EIO : errno, m_folder));
        info.size += *got;
        if (progress && !progress(info.size))
            return failure(QStringLiteral("store.cancelled"),
                           Message("Store", QT_TRANSLATE_NOOP("Store", "Storing the file was cancelled.")));
    }
    if (sealing)
        sealing->close();
    if (const Result<void> synced = syncFile(out); !synced)
        return tl::unexpected(synced.error());
    info.sha256 = digest.hex();
    return info;
}

Result<void> BlobFolder::settle(const QString& file, const QString& sha256) const
{
    const QString target = fileOf(sha256);
    if (const Result<void> made = ensurePrivateFolder(QFileInfo(target).absolutePath()); !made)
        return made;
    // Over an existing one too: the same content, and it mends one that had been damaged.
    return moveIntoPlace(file, target);
}

Result<std::unique_ptr<QIODevice>> BlobFolder::openStored(const QString& sha256) const
{
    const QString name = fileOf(sha256);
    if (name.isEmpty())
        return failure(
            QStringLiteral("blob.name"),
            Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” does not name an attachment."), {sha256}),
            sha256);
    const QFileInfo info(name);
    if (info.isSymLink() || !info.isFile()) // a link could lead out of the workspace
        return tl::unexpected(missing(sha256));
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(systemError(errno, name));
    return file;
}

Result<std::unique_ptr<QIODevice>> BlobFolder::open(const QString& sha256)
{
    Result<std::unique_ptr<QIODevice>> stored = openStored(sha256);
    if (!stored)
        return stored;
    std::unique_ptr<QIODevice> plain = m_seal ? m_seal->opening(std::move(*stored)) : std::move(*stored);
    return std::make_unique<VerifyingDevice>(std::move(plain), sha256);
}

bool BlobFolder::contains(const QString& sha256) const
{
    const QString name = fileOf(sha256);
    return !name.isEmpty() && QFileInfo(name).isFile() && !QFileInfo(name).isSymLink();
}

Result<qint64> BlobFolder::size(const QString& sha256) const
{
    Result<std::unique_ptr<QIODevice>> stored = openStored(sha256);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!m_seal)
        return (*stored)->size();
    const std::unique_ptr<QIODevice> plain = m_seal->opening(std::move(*stored));
    QByteArray buffer(chunk, Qt::Uninitialized);
    qint64 total = 0;
    for (qint64 got = 0; (got = plain->read(buffer.data(), buffer.size())) > 0;)
        total += got;
    return total;
}

Result<void> BlobFolder::check(const QString& sha256)
{
    Result<std::unique_ptr<QIODevice>> content = open(sha256);
    if (!content)
        return tl::unexpected(content.error());
    QByteArray buffer(chunk, Qt::Uninitialized);
    while ((*content)->read(buffer.data(), buffer.size()) > 0) {
    }
    VerifyingDevice& device = static_cast<VerifyingDevice&>(**content);
    if (!device.isWhole())
        return tl::unexpected(changed(sha256));
    return {};
}

Result<void> BlobFolder::remove(const QString& sha256)
{
    const QString name = fileOf(sha256);
    if (name.isEmpty())
        return failure(
            QStringLiteral("blob.name"),
            Message("Store", QT_TRANSLATE_NOOP("Store", "“%1” does not name an attachment."), {sha256}),
            sha256);
    if (m_readOnly)
        return tl::unexpected(systemError(EROFS, m_folder));
    if (!QFileInfo::exists(name) && !QFileInfo(name).isSymLink())
        return {};
    if (!QFile::remove(name))
        return tl::unexpected(systemError(errno, name));
    return syncFolder(QFileInfo(name).absolutePath());
}

void BlobFolder::removeLeftovers()
{
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({leftoverPattern}, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

} // namespace aspirant::store
