#include "model/archive/zip_headers.h"

#include "model/archive/byte_file.h"
#include "model/archive/entry_name.h"
#include "model/archive/findings.h"
#include "model/archive/zip_fields.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace aspirant::archive {

namespace {

constexpr qsizetype endSize = 22, locatorSize = 20, end64Size = 56, centralSize = 46, localSize = 30;
constexpr quint16 extraZip64 = 0x0001, extraUnicodePath = 0x7075, extraUnixLink = 0x756e;
constexpr qint64 farAway = std::numeric_limits<qint64>::max() / 4; // no sum of two such numbers overflows

Error ambiguous()
{
    return {QStringLiteral("zip.ambiguous"),
            words(QT_TRANSLATE_NOOP("Archive", "The archive has two different tables of contents.")), {}};
}

Error split()
{
    return {QStringLiteral("zip.split"),
            words(QT_TRANSLATE_NOOP("Archive", "The archive is one part of several.")), {}};
}

// Values of the Zip64 extra field stand only for those fields of the header that are filled with ones.
struct Extras {
    QByteArray zip64;
    bool wellFormed = true;
    bool foreign = false;
    bool link = false;
    QByteArray unicodePath; // after version and checksum
};

Extras readExtras(const char* data, qsizetype size)
{
    Extras extras;
    while (size >= 4) {
        const quint16 id = u16(data);
        const qsizetype length = u16(data + 2);
        if (length > size - 4)
            break;
        if (id == extraZip64)
            extras.zip64 = QByteArray(data + 4, length);
        else
            extras.foreign = true;
        if (id == extraUnicodePath)
            extras.unicodePath = QByteArray(data + 4, length).mid(5);
        if (id == extraUnixLink && length >= 6 && (u16(data + 8) & 0170000) == 0120000)
            extras.link = true;
        data += 4 + length;
        size -= 4 + length;
    }
    extras.wellFormed = size == 0;
    return extras;
}

// Takes the next eight bytes of a Zip64 field when the plain value says "see there".
bool widen(quint64& value, QByteArray& zip64)
{
    if (value != 0xffffffffU)
        return true;
    if (zip64.size() < 8)
        return false;
    value = u64(zip64.constData());
    zip64.remove(0, 8);
    return true;
}

bool isUtf8(const QByteArray& bytes, QString& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    text = decoder(bytes);
    return !decoder.hasError();
}

void readName(QByteArray raw, ZipEntry& entry, const Extras& extras, QList<Issue>& issues)
{
    const bool ascii = std::all_of(raw.begin(), raw.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    entry.isFolder = raw.size() > 1 && raw.endsWith('/');
    if (entry.isFolder)
        raw.chop(1);
    if (!isUtf8(raw, entry.name)) {
        entry.name = QString::fromLatin1(raw);
        issues << blocks(QStringLiteral("zip.name_encoding"),
                         words(QT_TRANSLATE_NOOP("Archive", "The name “%1” is not written in Unicode."),
                               {printableName(entry.name)}),
                         printableName(entry.name));
    } else if (!ascii && !(entry.flags & flagUtf8)) {
        issues << warns(QStringLiteral("zip.name_unmarked"),
                        words(QT_TRANSLATE_NOOP("Archive", "The name “%1” is written in Unicode but not marked so."),
                              {printableName(entry.name)}),
                        entry.name);
    }
    if (!extras.unicodePath.isEmpty() && extras.unicodePath != raw
        && extras.unicodePath != QByteArray(raw + '/'))
        issues << blocks(QStringLiteral("zip.header_mismatch"),
                         words(QT_TRANSLATE_NOOP("Archive", "The archive gives two names for “%1”."),
                               {printableName(entry.name)}),
                         printableName(entry.name));
}

void mismatch(const ZipEntry& entry, QList<Issue>& issues)
{
    issues << blocks(QStringLiteral("zip.header_mismatch"),
                     words(QT_TRANSLATE_NOOP("Archive", "The archive describes “%1” in two different ways."),
                           {printableName(entry.name)}),
                     printableName(entry.name));
}

struct End64 {
    bool present = false;
    quint64 diskEntries = 0, entries = 0, size = 0, offset = 0;
    qint64 position = 0;
};

Result<End64> findEnd64(const ByteFile& file, qint64 endPosition)
{
    End64 end;
    char locator[locatorSize];
    const qint64 locatorPosition = endPosition - locatorSize;
    if (locatorPosition < end64Size || file.read(locatorPosition, locator, locatorSize) != locatorSize
        || u32(locator) != locator64Signature)
        return end;
    if (u32(locator + 4) != 0 || u32(locator + 16) != 1)
        return tl::unexpected(split());
    char record[end64Size];
    end.position = locatorPosition - end64Size; // no extensible data: nobody writes it, and it could hide things
    if (u64(locator + 8) != static_cast<quint64>(end.position)
        || file.read(end.position, record, end64Size) != end64Size || u32(record) != end64Signature
        || u64(record + 4) != end64Size - 12)
        return tl::unexpected(zipDamaged());
    if (u32(record + 16) != 0 || u32(record + 20) != 0)
        return tl::unexpected(split());
    end.present = true;
    end.diskEntries = u64(record + 24);
    end.entries = u64(record + 32);
    end.size = u64(record + 40);
    end.offset = u64(record + 48);
    return end;
}

// The record must reach exactly to the end of the file; an archive comment may not hold another one.
Result<qint64> findEndPosition(const ByteFile& file, QByteArray& record)
{
    const qint64 window = std::min<qint64>(file.size(), endSize + 0xffff);
    QByteArray tail(window, Qt::Uninitialized);
    if (window < endSize || file.read(file.size() - window, tail.data(), window) != window)
        return tl::unexpected(zipDamaged());
    qint64 found = -1;
    for (qsizetype at = window - endSize; at >= 0; --at) {
        if (u32(tail.constData() + at) != endSignature)
            continue;
        if (found >= 0) {
            // A second candidate that also reaches the end: two readers could see two archives.
            if (at + endSize + u16(tail.constData() + at + 20) == window)
                return tl::unexpected(ambiguous());
            continue;
        }
        if (at + endSize + u16(tail.constData() + at + 20) != window)
            return tl::unexpected(zipDamaged());
        found = at;
    }
    if (found < 0)
        return tl::unexpected(zipDamaged());
    record = tail.mid(found, endSize);
    return file.size() - window + found;
}

Result<void> checkDescriptor(const ByteFile& file, ZipEntry& entry, QList<Issue>& issues)
{
    char bytes[24] = {};
    const qint64 at = entry.dataOffset + entry.packedSize;
    const qint64 got = file.read(at, bytes, sizeof bytes);
    const qint64 skip = got >= 4 && u32(bytes) == descriptorSignature ? 4 : 0;
    const bool wide = got >= skip + 20 && u32(bytes + skip) == entry.crc
        && u64(bytes + skip + 4) == static_cast<quint64>(entry.packedSize)
        && u64(bytes + skip + 12) == static_cast<quint64>(entry.size);
    const bool narrow = got >= skip + 12 && u32(bytes + skip) == entry.crc
        && u32(bytes + skip + 4) == entry.packedSize && u32(bytes + skip + 8) == entry.size;
    if (!wide && !narrow)
        mismatch(entry, issues);
    entry.endOffset = at + skip + (narrow ? 12 : 20);
    return {};
}

bool sameOrEmpty(quint64 local, quint64 central, bool mayBeEmpty)
{
    return local == central || (mayBeEmpty && local == 0);
}

} // namespace

Error zipDamaged()
{
    return {QStringLiteral("zip.damaged"),
            words(QT_TRANSLATE_NOOP("Archive", "The file is not a zip archive, or it is damaged.")), {}};
}

Result<ZipEnd> findZipEnd(const ByteFile& file)
{
    QByteArray record;
    auto position = findEndPosition(file, record);
    if (!position)
        return tl::unexpected(position.error());
    auto end64 = findEnd64(file, *position);
    if (!end64)
        return tl::unexpected(end64.error());
    const char* end = record.constData();
    if (u16(end + 4) != 0 || u16(end + 6) != 0 || (u16(end + 8) != u16(end + 10)))
        return tl::unexpected(split());

    quint64 entries = u16(end + 10), size = u32(end + 12), offset = u32(end + 16);
    qint64 directoryEnd = *position;
    if (end64->present) {
        if ((entries != 0xffff && entries != end64->entries) || (size != 0xffffffffU && size != end64->size)
            || (offset != 0xffffffffU && offset != end64->offset) || end64->diskEntries != end64->entries)
            return tl::unexpected(ambiguous());
        entries = end64->entries;
        size = end64->size;
        offset = end64->offset;
        directoryEnd = end64->position;
    }
    if (size > static_cast<quint64>(directoryEnd) || offset != static_cast<quint64>(directoryEnd) - size)
        return tl::unexpected(zipDamaged());
    if (entries > size / centralSize)
        return tl::unexpected(zipDamaged());
    return ZipEnd{entries, static_cast<qint64>(offset), static_cast<qint64>(size), u16(end + 20)};
}

Result<ZipEntry> parseCentralHeader(const QByteArray& table, qsizetype& at, QList<Issue>& issues)
{
    const char* h = table.constData() + at;
    if (table.size() - at < centralSize || u32(h) != centralSignature)
        return tl::unexpected(zipDamaged());
    const qsizetype nameSize = u16(h + 28), extraSize = u16(h + 30), commentSize = u16(h + 32);
    if (table.size() - at < centralSize + nameSize + extraSize + commentSize)
        return tl::unexpected(zipDamaged());
    if (u16(h + 34) != 0)
        return tl::unexpected(split());

    ZipEntry entry;
    entry.madeBy = u16(h + 4);
    entry.needed = u16(h + 6);
    entry.flags = u16(h + 8);
    entry.method = u16(h + 10);
    entry.time = u16(h + 12);
    entry.date = u16(h + 14);
    entry.crc = u32(h + 16);
    entry.internalAttributes = u16(h + 36);
    entry.externalAttributes = u32(h + 38);
    entry.hasComment = commentSize > 0;

    Extras extras = readExtras(h + centralSize + nameSize, extraSize);
    entry.hasForeignExtra = extras.foreign || !extras.wellFormed;
    entry.isWide = !extras.zip64.isEmpty();
    quint64 size = u32(h + 24), packed = u32(h + 20), offset = u32(h + 42);
    if (!widen(size, extras.zip64) || !widen(packed, extras.zip64) || !widen(offset, extras.zip64)
        || size > farAway || packed > farAway || offset > farAway)
        return tl::unexpected(zipDamaged());
    entry.size = static_cast<qint64>(size);
    entry.packedSize = static_cast<qint64>(packed);
    entry.headerOffset = static_cast<qint64>(offset);
    readName(QByteArray(h + centralSize, nameSize), entry, extras, issues);
    if (extras.link)
        issues << blocks(QStringLiteral("zip.link"),
                         words(QT_TRANSLATE_NOOP("Archive", "“%1” is a link; links are refused."),
                               {printableName(entry.name)}),
                         printableName(entry.name));
    at += centralSize + nameSize + extraSize + commentSize;
    return entry;
}

Result<void> compareLocalHeader(const ByteFile& file, ZipEntry& entry, QList<Issue>& issues)
{
    char h[localSize];
    entry.dataOffset = entry.endOffset = entry.headerOffset;
    if (file.read(entry.headerOffset, h, localSize) != localSize || u32(h) != localSignature)
        return tl::unexpected(zipDamaged());
    const qsizetype nameSize = u16(h + 26), extraSize = u16(h + 28);
    QByteArray rest(nameSize + extraSize, Qt::Uninitialized);
    if (file.read(entry.headerOffset + localSize, rest.data(), rest.size()) != rest.size())
        return tl::unexpected(zipDamaged());
    Extras extras = readExtras(rest.constData() + nameSize, extraSize);
    entry.hasForeignExtra = entry.hasForeignExtra || extras.foreign || !extras.wellFormed;
    entry.isLocalWide = !extras.zip64.isEmpty();
    quint64 size = u32(h + 22), packed = u32(h + 18);
    if (!widen(size, extras.zip64) || !widen(packed, extras.zip64))
        return tl::unexpected(zipDamaged());
    entry.dataOffset = entry.headerOffset + localSize + nameSize + extraSize;
    entry.endOffset = entry.dataOffset + entry.packedSize;

    entry.localNeeded = u16(h + 4);
    const bool descriptor = entry.flags & flagDescriptor;
    const quint16 flags = u16(h + 6);
    const quint16 telling = flagEncrypted | flagDescriptor | flagStrongEncryption | flagUtf8 | flagMaskedHeaders;
    const QByteArray name = entry.isFolder ? entry.name.toUtf8() + '/' : entry.name.toUtf8();
    const QByteArray localName = rest.left(nameSize);
    const bool sameName = localName == name || localName == entry.name.toLatin1() + (entry.isFolder ? "/" : "");
    if (!sameName || u16(h + 8) != entry.method || ((flags ^ entry.flags) & telling) != 0
        || !sameOrEmpty(u32(h + 14), entry.crc, descriptor)
        || !sameOrEmpty(packed, static_cast<quint64>(entry.packedSize), descriptor)
        || !sameOrEmpty(size, static_cast<quint64>(entry.size), descriptor))
        mismatch(entry, issues);
    else if (flags != entry.flags || u16(h + 10) != entry.time || u16(h + 12) != entry.date)
        issues << warns(QStringLiteral("zip.header_differs"),
                        words(QT_TRANSLATE_NOOP("Archive", "The archive dates or labels “%1” in two different ways."),
                              {printableName(entry.name)}),
                        entry.name);
    return descriptor ? checkDescriptor(file, entry, issues) : Result<void>{};
}

} // namespace aspirant::archive
