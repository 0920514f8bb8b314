// A bounded, streaming view of an untrusted zip archive. Nothing is ever written to a path it names.
#pragma once

#include "model/archive/entry_source.h"
#include "model/archive/zip_directory.h"

namespace aspirant::archive {

class ByteFile;

class ZipSource final : public EntrySource {
public:
    struct Opened {
        std::shared_ptr<const ZipSource> source; // null when an issue blocks
        QList<Issue> issues;
    };
    // Error: "bundle.open". Everything else that is wrong comes as issues, see zip_directory.h.
    [[nodiscard]] static Result<Opened> open(const QString& path, const ZipLimits& limits = {});

    // Stored bytes come straight from the file. At the end of an entry its checksum is compared ("zip.crc");
    // more or less than declared is "zip.size", a broken stream "zip.damaged".
    [[nodiscard]] Result<std::unique_ptr<EntryStream>> open(int index) const override;
    [[nodiscard]] const ZipDirectory& directory() const { return m_directory; }

private:
    ZipSource(std::shared_ptr<const ByteFile> file, ZipDirectory directory);
    std::shared_ptr<const ByteFile> m_file;
    ZipDirectory m_directory;
};

} // namespace aspirant::archive
