#include "model/archive/zip_source.h"

#include "model/archive/byte_file.h"
#include "model/archive/findings.h"

#include <libdeflate.h> // its CRC is an order of magnitude faster than zlib's
#include <zlib.h>

#include <algorithm>

namespace aspirant::archive {

namespace {

constexpr qint64 packedChunk = 128 * 1024;

Error entryError(const char* code, const char* source, const ZipEntry& entry)
{
    return {QLatin1String(code), words(source, {entry.name}), entry.name};
}

Error wrongChecksum(const ZipEntry& entry)
{
    return entryError("zip.crc", QT_TRANSLATE_NOOP("Archive", "“%1” does not match its checksum in the archive."), entry);
}

Error wrongSize(const ZipEntry& entry)
{
    return entryError("zip.size", QT_TRANSLATE_NOOP("Archive", "“%1” is not as long as the archive says."), entry);
}

Error brokenStream(const ZipEntry& entry)
{
    return entryError("zip.damaged", QT_TRANSLATE_NOOP("Archive", "The packed form of “%1” is damaged."), entry);
}

// What both kinds of entry share: counting and the checksum. Reading after the end repeats the verdict.
class CheckedStream : public EntryStream {
public:
    CheckedStream(std::shared_ptr<const ByteFile> file, const ZipEntry& entry) : m_file(std::move(file)), m_entry(entry) {}

    Result<qint64> read(char* buffer, qint64 size) final
    {
        auto count = produce(buffer, size);
        if (!count)
            return count;
        if (*count > 0) {
            m_done += *count;
            if (m_done > m_entry.size)
                return tl::unexpected(wrongSize(m_entry));
            m_crc = libdeflate_crc32(m_crc, buffer, static_cast<std::size_t>(*count));
            return count;
        }
        if (m_done != m_entry.size)
            return tl::unexpected(wrongSize(m_entry));
        if (m_crc != m_entry.crc)
            return tl::unexpected(wrongChecksum(m_entry));
        return 0;
    }

protected:
    virtual Result<qint64> produce(char* buffer, qint64 size) = 0;
    std::shared_ptr<const ByteFile> m_file;
    const ZipEntry& m_entry;

private:
    qint64 m_done = 0;
    quint32 m_crc = 0;
};

class StoredStream final : public CheckedStream {
public:
    using CheckedStream::CheckedStream;

private:
    Result<qint64> produce(char* buffer, qint64 size) override
    {
        const qint64 wanted = std::min(size, m_entry.packedSize - m_position);
        const qint64 count = m_file->read(m_entry.dataOffset + m_position, buffer, wanted);
        if (count != wanted)
            return tl::unexpected(brokenStream(m_entry));
        m_position += count;
        return count;
    }

    qint64 m_position = 0;
};

class DeflatedStream final : public CheckedStream {
public:
    DeflatedStream(std::shared_ptr<const ByteFile> file, const ZipEntry& entry)
        : CheckedStream(std::move(file), entry), m_packed(packedChunk, Qt::Uninitialized)
    {
        m_ready = inflateInit2(&m_inflate, -MAX_WBITS) == Z_OK;
    }
    ~DeflatedStream() override
    {
        if (m_ready)
            inflateEnd(&m_inflate);
    }
    Q_DISABLE_COPY_MOVE(DeflatedStream)

private:
    Result<qint64> produce(char* buffer, qint64 size) override
    {
        if (!m_ready)
            return tl::unexpected(brokenStream(m_entry));
        m_inflate.next_out = reinterpret_cast<Bytef*>(buffer);
        m_inflate.avail_out = static_cast<uInt>(std::min<qint64>(size, 1 << 30));
        const uInt room = m_inflate.avail_out;
        while (m_inflate.avail_out == room && !m_ended) {
            if (m_inflate.avail_in == 0 && !refill())
                return tl::unexpected(brokenStream(m_entry));
            if (!step())
                return tl::unexpected(brokenStream(m_entry));
        }
        return static_cast<qint64>(room - m_inflate.avail_out);
    }

    bool refill()
    {
        const qint64 wanted = std::min(packedChunk, m_entry.packedSize - m_position);
        if (wanted <= 0 || m_file->read(m_entry.dataOffset + m_position, m_packed.data(), wanted) != wanted)
            return false;
        m_position += wanted;
        m_inflate.next_in = reinterpret_cast<Bytef*>(m_packed.data());
        m_inflate.avail_in = static_cast<uInt>(wanted);
        return true;
    }

    // Stops at block ends, to see the unused bits behind the last one: they must be zero, and nothing may
    // follow, or bytes of the archive could change without anybody noticing.
    bool step()
    {
        const int status = inflate(&m_inflate, Z_BLOCK);
        if (status == Z_BUF_ERROR)
            return m_inflate.avail_in == 0;
        if (status != Z_OK && status != Z_STREAM_END)
            return false;
        const bool afterLastBlock = (m_inflate.data_type & 128) && (m_inflate.data_type & 64);
        if (afterLastBlock || status == Z_STREAM_END) {
            m_ended = true;
            const int unused = m_inflate.data_type & 7;
            const auto last = static_cast<unsigned char>(*(m_inflate.next_in - 1));
            return m_inflate.avail_in == 0 && m_position == m_entry.packedSize
                && (unused == 0 || (last >> (8 - unused)) == 0);
        }
        return true;
    }

    QByteArray m_packed;
    z_stream m_inflate{};
    qint64 m_position = 0;
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace

ZipSource::ZipSource(std::shared_ptr<const ByteFile> file, ZipDirectory directory)
    : m_file(std::move(file)), m_directory(std::move(directory))
{
    std::vector<SourceEntry> entries;
    entries.reserve(m_directory.entries.size());
    for (const ZipEntry& entry : m_directory.entries)
        entries.push_back({entry.name, entry.size, entry.isFolder});
    setEntries(std::move(entries));
}

Result<ZipSource::Opened> ZipSource::open(const QString& path, const ZipLimits& limits)
{
    auto file = ByteFile::open(path, ByteFile::Links::Follow);
    if (!file)
        return tl::unexpected(file.error());
    ZipDirectory directory = readZipDirectory(**file, limits);
    Opened opened;
    opened.issues = directory.issues;
    if (!anyBlocks(opened.issues))
        opened.source = std::shared_ptr<const ZipSource>(new ZipSource(std::move(*file), std::move(directory)));
    return opened;
}

Result<std::unique_ptr<EntryStream>> ZipSource::open(int index) const
{
    const ZipEntry& entry = m_directory.entries[static_cast<std::size_t>(index)];
    if (entry.method == methodStored)
        return std::make_unique<StoredStream>(m_file, entry);
    return std::make_unique<DeflatedStream>(m_file, entry);
}

} // namespace aspirant::archive
