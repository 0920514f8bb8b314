// The single records of a zip archive, each read and judged by itself. Used by zip_directory only.
#pragma once

#include "model/archive/zip_directory.h"
#include "model/base/result.h"

namespace aspirant::archive {

struct ZipEnd {
    quint64 entries = 0;
    qint64 directoryOffset = 0;
    qint64 directorySize = 0;
    int commentSize = 0;
};

[[nodiscard]] Error zipDamaged();
// The end record, with its Zip64 twin. Errors: zip.damaged, zip.ambiguous, zip.split.
[[nodiscard]] Result<ZipEnd> findZipEnd(const ByteFile& file);
// The record at `at`, which moves behind it. Name trouble goes to `issues`; an error ends the reading.
[[nodiscard]] Result<ZipEntry> parseCentralHeader(const QByteArray& table, qsizetype& at, QList<Issue>& issues);
// Reads the header before the data, sets dataOffset and endOffset, and reports every difference.
[[nodiscard]] Result<void> compareLocalHeader(const ByteFile& file, ZipEntry& entry, QList<Issue>& issues);

} // namespace aspirant::archive
