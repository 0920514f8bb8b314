// Files wherever they lie: in an untrusted zip or in a folder. Checking works on this alone.
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace aspirant::archive {

struct SourceEntry {
    QString name; // relative to the archive or folder, "/" between parts, none at the end
    qint64 size = 0;
    bool isFolder = false;
};

// One file read from its beginning. Several streams may be read at once, each by one thread.
class EntryStream {
public:
    virtual ~EntryStream() = default;
    // Bytes read, 0 at the end. Never more than the entry's size in all: what is longer or shorter than
    // declared, or fails its own check, is an error.
    [[nodiscard]] virtual Result<qint64> read(char* buffer, qint64 size) = 0;
};

class EntrySource {
public:
    virtual ~EntrySource() = default;
    [[nodiscard]] const std::vector<SourceEntry>& entries() const { return m_entries; }
    [[nodiscard]] int indexOf(const QString& name) const { return m_byName.value(name, -1); }
    [[nodiscard]] virtual Result<std::unique_ptr<EntryStream>> open(int index) const = 0;
    // The whole of a small file. Error "bundle.large" beyond `limit` bytes.
    [[nodiscard]] Result<QByteArray> bytes(int index, qint64 limit) const;

protected:
    void setEntries(std::vector<SourceEntry> entries);

private:
    std::vector<SourceEntry> m_entries;
    QHash<QString, int> m_byName;
};

} // namespace aspirant::archive
