// A regular file read at any place by any thread.
#pragma once

#include "model/base/result.h"

#include <QFile>

#include <memory>

namespace aspirant::archive {

class ByteFile final {
public:
    // Follows no symbolic link at the last step when `path` must not be one. Errors: "bundle.open", "bundle.link".
    enum class Links { Follow, Refuse };
    [[nodiscard]] static Result<std::shared_ptr<const ByteFile>> open(const QString& path, Links links);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QString& path() const { return m_path; }
    // Up to `size` bytes at `offset`; fewer only at the end of the file, -1 when the disk fails.
    [[nodiscard]] qint64 read(qint64 offset, char* buffer, qint64 size) const;

private:
    ByteFile() = default;
    QString m_path;
    std::unique_ptr<QFile> m_file;
    qint64 m_size = 0;
};

} // namespace aspirant::archive
