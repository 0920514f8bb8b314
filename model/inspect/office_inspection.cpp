// Archives are read by their table of contents; entries are unpacked into nothing, only to count their bytes.
#include "model/inspect/parts.h"

#include <QIODevice>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace aspirant::inspect {

namespace {

using papers::Inspection;

quint16 little16(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 little32(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

struct Entry {
    QByteArray name;
    quint16 flags = 0, method = 0;
    qint64 packed = 0, size = 0, header = 0;
};

constexpr qint64 endRecord = 22, centralRecord = 46, localRecord = 30; // PKWARE APPNOTE 4.3
constexpr qint64 largestDirectory = 16 << 20;

struct Directory {
    QByteArray bytes;
    int entries = 0;
};

// Office files have no Zip64 and no comment; anything else is not opened by office programs either.
std::optional<Directory> directoryOf(QIODevice& file, qint64 size)
{
    const qint64 tailSize = std::min<qint64>(size, endRecord + 0xffff);
    file.seek(size - tailSize);
    const QByteArray tail = file.read(tailSize);
    const qsizetype at = tail.lastIndexOf("PK\x05\x06");
    if (at < 0 || tail.size() - at < endRecord)
        return std::nullopt;
    const qint64 bytes = little32(tail, at + 12), start = little32(tail, at + 16);
    if (bytes > largestDirectory || start + bytes > size)
        return std::nullopt;
    file.seek(start);
    return Directory{file.read(bytes), little16(tail, at + 10)};
}

std::optional<std::vector<Entry>> entriesOf(const Directory& directory, const Limits& limits)
{
    std::vector<Entry> entries;
    const QByteArray& bytes = directory.bytes;
    qsizetype at = 0;
    for (int i = 0; i < std::min(directory.entries, limits.entries); ++i) {
        if (bytes.size() - at < centralRecord || little32(bytes, at) != 0x02014b50)
            return std::nullopt;
        const qsizetype name = little16(bytes, at + 28);
        const qsizetype whole = centralRecord + name + little16(bytes, at + 30) + little16(bytes, at + 32);
        if (bytes.size() - at < whole)
            return std::nullopt;
        entries.push_back({bytes.mid(at + centralRecord, name), little16(bytes, at + 8), little16(bytes, at + 10),
                           little32(bytes, at + 20), little32(bytes, at + 24), little32(bytes, at + 42)});
        at += whole;
    }
    return entries;
}

// How many bytes a deflated entry really gives, counted up to one more than `most`; negative when it is broken.
qint64 unpackedSize(QIODevice& file, const Entry& entry, qint64 most)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return -1;
    std::vector<unsigned char> out(256 * 1024);
    qint64 left = entry.packed, total = 0;
    QByteArray in;
    int state = Z_OK;
    while (state == Z_OK && total <= most) {
        if (stream.avail_in == 0) {
            in = file.read(std::min<qint64>(left, 64 * 1024));
            left -= in.size();
            stream.next_in = reinterpret_cast<unsigned char*>(in.data());
            stream.avail_in = static_cast<unsigned>(in.size());
            if (in.isEmpty())
                break;
        }
        stream.next_out = out.data();
        stream.avail_out = static_cast<unsigned>(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        total += static_cast<qint64>(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END || total > most ? total : -1;
}

bool startsWhereSaid(QIODevice& file, const Entry& entry, qint64 size)
{
    file.seek(entry.header);
    const QByteArray local = file.read(localRecord);
    if (local.size() < localRecord || little32(local, 0) != 0x04034b50)
        return false;
    const qint64 data = entry.header + localRecord + little16(local, 26) + little16(local, 28);
    return data + entry.packed <= size && file.seek(data);
}

class Archive {
public:
    Archive(QIODevice& file, const Limits& limits, Inspection& seen) : m_file(file), m_limits(limits), m_seen(seen) {}

    void look()
    {
        const auto directory = directoryOf(m_file, m_seen.size);
        const auto entries = directory ? entriesOf(*directory, m_limits) : std::nullopt;
        if (!entries) {
            m_seen.damaged = true;
            return;
        }
        m_seen.entries = directory->entries;
        m_seen.bomb = directory->entries > m_limits.entries;
        for (const Entry& entry : *entries)
            declared(entry);
        if (m_seen.unpacked > m_limits.unpackedBytes)
            m_seen.bomb = true;
        for (const Entry& entry : *entries) {
            if (m_seen.bomb)
                return; // refused before anything is unpacked
            unpack(entry);
        }
    }

private:
    void declared(const Entry& entry)
    {
        m_seen.unpacked += entry.size;
        m_seen.password = m_seen.password || (entry.flags & 1) != 0;
        // Macros lie in a part of that name (Office Open XML); a template or add-in has it too.
        const QByteArray name = entry.name.toLower();
        m_seen.macros = m_seen.macros || name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/");
        if (entry.size > m_limits.ratioFloor && entry.size / m_limits.ratio > entry.packed)
            m_seen.bomb = true;
    }

    void unpack(const Entry& entry)
    {
        if (!startsWhereSaid(m_file, entry, m_seen.size)) {
            m_seen.damaged = true;
        } else if (entry.method == 8 && (entry.flags & 1) == 0) {
            const qint64 size = unpackedSize(m_file, entry, std::min(entry.size, m_limits.unpackedBytes));
            if (size > entry.size)
                m_seen.bomb = true; // it hides its size
            else if (size != entry.size)
                m_seen.damaged = true;
        }
    }

    QIODevice& m_file;
    const Limits& m_limits;
    Inspection& m_seen;
};

QByteArray wide(const char* text)
{
    QByteArray bytes;
    for (; *text != 0; ++text)
        bytes.append(*text).append('\0');
    return bytes;
}

} // namespace

void inspectZip(QIODevice& file, const Limits& limits, Inspection& seen)
{
    Archive(file, limits, seen).look();
}

// The names of the parts stand in the directory as UTF-16; they are looked for wherever the directory lies.
void inspectOle(QIODevice& file, Inspection& seen)
{
    static const QByteArray encrypted = wide("EncryptedPackage"), project = wide("_VBA_PROJECT");
    constexpr qint64 piece = 1 << 20, most = qint64(64) << 20;
    QByteArray before;
    file.seek(0);
    for (qint64 done = 0; done < most; done += piece) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty())
            break;
        const QByteArray window = before + bytes;
        seen.password = seen.password || window.contains(encrypted);
        seen.macros = seen.macros || window.contains(project);
        before = bytes.right(64);
    }
    seen.damaged = seen.size < 1536; // header, directory and one sector of 512 bytes each
}

} // namespace aspirant::inspect
