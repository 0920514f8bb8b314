// A file that appears whole or not at all: written without a name, synced, then put in its place.
#pragma once

#include "model/base/result.h"

#include <QString>

#include <memory>

class QIODevice;

namespace aspirant::bundle {

class WholeFile final {
public:
    // The folder must exist. Error: "bundle.write".
    [[nodiscard]] static Result<std::unique_ptr<WholeFile>> create(const QString& path);
    ~WholeFile(); // without commit() nothing is left

    [[nodiscard]] QIODevice& device();
    struct Written {
        QString sha256;
        qint64 size = 0;
    };
    // Syncs and hashes at the same time, then renames and syncs the folder. Replaces a file of that name.
    [[nodiscard]] Result<Written> commit();

private:
    class File;
    WholeFile(QString path, std::unique_ptr<File> file);
    QString m_path;
    std::unique_ptr<File> m_file;
};

} // namespace aspirant::bundle
