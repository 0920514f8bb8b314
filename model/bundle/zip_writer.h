// Writes a reproducible zip through QuaZip: fixed times and permissions, UTF-8 names, Zip64 where it is
// needed, sizes and checksums in the local headers. One thread at a time.
#pragma once

#include "model/base/result.h"

#include <QDate>

#include <memory>

class QIODevice;

namespace aspirant::bundle {

enum class Packing { Stored, Deflated };

class ZipWriter final {
public:
    // `device` is open for reading and writing and can seek; `date` becomes every entry's time stamp, at midnight.
    ZipWriter(QIODevice& device, const QDate& date);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    // Entries come out in the order in which they are begun. `size` decides whether Zip64 is used.
    // Every error is "bundle.write".
    Result<void> begin(const QString& name, qint64 size, Packing packing);
    Result<void> write(const QByteArray& bytes);
    Result<void> end();
    Result<void> finish(); // the table of contents

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace aspirant::bundle
