// Reads a device from start to end and keeps back its last bytes unless the whole has the expected digest.
#pragma once

#include "model/base/digest.h"

#include <QIODevice>

#include <memory>

namespace aspirant::store {

class VerifyingDevice final : public QIODevice {
    Q_OBJECT
public:
    // `source` is open for reading.
    VerifyingDevice(std::unique_ptr<QIODevice> source, QString sha256);

    // Read to its end, and the digest is right.
    [[nodiscard]] bool isWhole() const { return m_ended; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    [[nodiscard]] bool fill();

    std::unique_ptr<QIODevice> m_source;
    QString m_expected;
    Digest m_digest;
    QByteArray m_ahead;    // read and hashed, not yet given out
    qsizetype m_given = 0; // of m_ahead
    bool m_ended = false;  // and found to be right
    bool m_failed = false;
};

} // namespace aspirant::store
