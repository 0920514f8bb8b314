// The table of contents of an untrusted zip archive, read strictly: every header is compared with its twin,
// every byte of the file must belong to exactly one thing. (PKWARE APPNOTE 6.3.3; no split archives.)
#pragma once

#include "model/base/issue.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace aspirant::archive {

class ByteFile;

struct ZipLimits {
    int entries = 20'000;
    qint64 totalBytes = qint64(64) << 30; // after unpacking
    // A file may be this many times larger than its packed form, once it is larger than `ratioFloor`.
    // Deflate reaches 1,032 at most; text of an application stays far below 200.
    int ratio = 200;
    qint64 ratioFloor = 1 << 20;
    qint64 directoryBytes = 16 << 20;
};

struct ZipEntry {
    QString name; // without the "/" that ends a folder's name
    bool isFolder = false;
    quint16 madeBy = 0, needed = 0, localNeeded = 0, flags = 0, method = 0, time = 0, date = 0, internalAttributes = 0;
    quint32 externalAttributes = 0, crc = 0;
    qint64 packedSize = 0, size = 0;
    qint64 headerOffset = 0, dataOffset = 0;
    qint64 endOffset = 0; // after the data, and after its descriptor when there is one
    bool isWide = false, isLocalWide = false; // Zip64 sizes in the directory, in the local header
    bool hasForeignExtra = false; // extra fields other than Zip64 sizes
    bool hasComment = false;
};

inline constexpr quint16 methodStored = 0;
inline constexpr quint16 methodDeflated = 8;
inline constexpr quint16 flagEncrypted = 1 << 0;
inline constexpr quint16 flagDescriptor = 1 << 3;
inline constexpr quint16 flagStrongEncryption = 1 << 6;
inline constexpr quint16 flagUtf8 = 1 << 11;
inline constexpr quint16 flagMaskedHeaders = 1 << 13;

struct ZipDirectory {
    std::vector<ZipEntry> entries; // in the order of the archive's directory
    QList<Issue> issues;           // codes "zip.…"; unusable as soon as one blocks
    bool hasComment = false;
};

// All findings at once, except that an archive whose directory cannot be found has only that one.
// Codes: zip.damaged, zip.ambiguous, zip.split, zip.entries, zip.total, zip.ratio, zip.encrypted, zip.method,
// zip.link, zip.special, zip.folder_content, zip.duplicate, zip.name_conflict, zip.name_encoding, zip.name_…,
// zip.header_mismatch, zip.header_differs (warns), zip.overlap, zip.gap (warns).
[[nodiscard]] ZipDirectory readZipDirectory(const ByteFile& file, const ZipLimits& limits);

// Where the archive differs from what this program writes ("zip.form", warns): it was packed again since.
[[nodiscard]] QList<Issue> zipFormIssues(const ZipDirectory& directory, const QDate& asAt);

// The two halves of a DOS time stamp at midnight of a day; years before 1980 give 1980-01-01.
[[nodiscard]] quint16 dosDate(const QDate& date);

} // namespace aspirant::archive
