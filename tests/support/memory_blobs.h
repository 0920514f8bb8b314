// Attachments kept in memory, or generated while they are read; compared with their digest like the real store.
#pragma once

#include "model/base/digest.h"
#include "model/desk/ports.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

namespace aspirant::test {

// Bytes that do not pack: a counter scrambled (splitmix64), so that any place can be made again.
inline QByteArray noise(qint64 from, qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qint64 i = 0; i < count; ++i) {
        quint64 z = static_cast<quint64>((from + i) / 8 + 1) * 0x9e3779b97f4a7c15ULL;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        bytes[i] = static_cast<char>((z ^ (z >> 31)) >> (8 * ((from + i) % 8)));
    }
    return bytes;
}

class NoiseDevice final : public QIODevice {
public:
    explicit NoiseDevice(qint64 size) : m_size(size) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 wanted) override
    {
        const QByteArray part = noise(m_at, std::min(wanted, m_size - m_at));
        std::copy(part.begin(), part.end(), data);
        m_at += part.size();
        return part.size();
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_size, m_at = 0;
};

class MemoryBlobs final : public desk::BlobStore {
public:
    QString keep(const QByteArray& bytes)
    {
        const QString digest = sha256Hex(bytes);
        m_blobs.insert(digest, bytes);
        return digest;
    }
    QString keepNoise(qint64 size)
    {
        NoiseDevice device(size);
        const QString digest = *sha256Hex(device);
        m_noise.insert(digest, size);
        return digest;
    }
    // From now on reading `digest` ends early, as a failing disk makes it.
    void damage(const QString& digest) { m_damaged = digest; }
    [[nodiscard]] QByteArray content(const QString& digest) const { return m_blobs.value(digest); }
    [[nodiscard]] int count() const { return static_cast<int>(m_blobs.size()); }

    Result<desk::BlobInfo> put(QIODevice& content, const desk::ProgressCallback&) override
    {
        QByteArray all;
        char buffer[4096];
        qint64 count = 0;
        while ((count = content.read(buffer, sizeof buffer)) > 0)
            all.append(buffer, count);
        if (count < 0)
            return failure(QStringLiteral("store.source"), {});
        return desk::BlobInfo{keep(all), all.size()};
    }
    Result<std::unique_ptr<QIODevice>> open(const QString& digest) override
    {
        if (!contains(digest))
            return failure(QStringLiteral("blob.missing"), {});
        if (m_noise.contains(digest))
            return std::make_unique<NoiseDevice>(m_noise.value(digest));
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(digest == m_damaged ? m_blobs.value(digest).chopped(1) : m_blobs.value(digest));
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    bool contains(const QString& digest) const override { return m_blobs.contains(digest) || m_noise.contains(digest); }
    Result<qint64> size(const QString& digest) const override
    {
        if (!contains(digest))
            return failure(QStringLiteral("blob.missing"), {});
        return m_noise.contains(digest) ? m_noise.value(digest) : m_blobs.value(digest).size();
    }
    Result<void> remove(const QString& digest) override
    {
        m_blobs.remove(digest);
        return {};
    }

private:
    QHash<QString, QByteArray> m_blobs;
    QHash<QString, qint64> m_noise;
    QString m_damaged;
};

} // namespace aspirant::test
