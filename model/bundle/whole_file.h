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
    // Everything before `offset` is as it will stay: it is hashed in the background while writing goes on.
    void settled(qint64 offset);
    struct Written {
        QString sha256;
        qint64 size = 0;
    };
    // Syncs while the rest is hashed, then renames and syncs the folder. Replaces a file of that name.
    [[nodiscard]] Result<Written> commit();

private:
    class File;
    class Follower;
    WholeFile(QString path, std::unique_ptr<File> file);
    QString m_path;
    std::unique_ptr<File> m_file;
    std::unique_ptr<Follower> m_follower; // reads from the file, so it goes first
};

} // namespace aspirant::bundle
