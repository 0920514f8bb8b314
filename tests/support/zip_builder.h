// Zip archives put together byte by byte, so that every field can be wrong on purpose.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace test {

inline QByteArray le16(quint16 n) { QByteArray b(2, '\0'); qToLittleEndian(n, b.data()); return b; }
inline QByteArray le32(quint32 n) { QByteArray b(4, '\0'); qToLittleEndian(n, b.data()); return b; }
inline QByteArray le64(quint64 n) { QByteArray b(8, '\0'); qToLittleEndian(n, b.data()); return b; }

inline quint32 crcOf(const QByteArray& bytes)
{
    return static_cast<quint32>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.constData()),
                                        static_cast<z_size_t>(bytes.size())));
}

inline QByteArray deflated(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

// An entry as it should be; the optional members put a lie in one place.
struct RawEntry {
    QByteArray name;
    QByteArray content;
    bool deflate = false;
    bool descriptor = false;
    quint16 flags = 0x0800;
    quint32 attributes = quint32(0100644) << 16;
    std::optional<quint16> method;
    std::optional<quint32> crc, size, packedSize;       // in both headers
    std::optional<QByteArray> localName;                // in the local header only
    std::optional<quint32> localCrc, localSize;         // in the local header only
    std::optional<quint32> offset;                      // in the directory only
    std::optional<QByteArray> packed;                   // instead of what packing gives
    QByteArray extra;                                   // in both
    QByteArray gapBefore;
};

struct RawEnd {
    std::optional<quint16> entries, disk;
    std::optional<quint32> directorySize, directoryOffset;
    QByteArray comment;
    QByteArray beforeEnd; // between directory and end record
};

inline QByteArray buildZip(const QList<RawEntry>& entries, const RawEnd& end = {})
{
    QByteArray archive, directory;
    for (const RawEntry& e : entries) {
        archive += e.gapBefore;
        const quint32 offset = static_cast<quint32>(archive.size());
        const QByteArray packed = e.packed.value_or(e.deflate ? deflated(e.content) : e.content);
        const quint16 flags = static_cast<quint16>(e.flags | (e.descriptor ? 8 : 0));
        const quint16 method = e.method.value_or(e.deflate ? 8 : 0);
        const quint32 crc = e.crc.value_or(crcOf(e.content));
        const quint32 size = e.size.value_or(static_cast<quint32>(e.content.size()));
        const quint32 packedSize = e.packedSize.value_or(static_cast<quint32>(packed.size()));
        const QByteArray localName = e.localName.value_or(e.name);
        const bool later = e.descriptor;
        archive += le32(0x04034b50) + le16(20) + le16(flags) + le16(method) + le16(0) + le16(0x5a21)
            + le32(later ? 0 : e.localCrc.value_or(crc)) + le32(later ? 0 : packedSize)
            + le32(later ? 0 : e.localSize.value_or(size)) + le16(static_cast<quint16>(localName.size()))
            + le16(static_cast<quint16>(e.extra.size())) + localName + e.extra + packed;
        if (later)
            archive += le32(0x08074b50) + le32(e.localCrc.value_or(crc)) + le32(packedSize) + le32(e.localSize.value_or(size));
        directory += le32(0x02014b50) + le16((3 << 8) | 45) + le16(20) + le16(flags) + le16(method) + le16(0)
            + le16(0x5a21) + le32(crc) + le32(packedSize) + le32(size) + le16(static_cast<quint16>(e.name.size()))
            + le16(static_cast<quint16>(e.extra.size())) + le16(0) + le16(0) + le16(0) + le32(e.attributes)
            + le32(e.offset.value_or(offset)) + e.name + e.extra;
    }
    const quint32 at = static_cast<quint32>(archive.size());
    archive += directory + end.beforeEnd;
    const quint16 count = end.entries.value_or(static_cast<quint16>(entries.size()));
    archive += le32(0x06054b50) + le16(end.disk.value_or(0)) + le16(end.disk.value_or(0)) + le16(count) + le16(count)
        + le32(end.directorySize.value_or(static_cast<quint32>(directory.size()))) + le32(end.directoryOffset.value_or(at))
        + le16(static_cast<quint16>(end.comment.size())) + end.comment;
    return archive;
}

} // namespace test
