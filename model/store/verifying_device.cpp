#include "model/store/verifying_device.h"

#include <algorithm>
#include <cstring>

namespace aspirant::store {

namespace {
constexpr qint64 chunk = 1 << 20;
}

VerifyingDevice::VerifyingDevice(std::unique_ptr<QIODevice> source, QString sha256)
    : m_source(std::move(source)), m_expected(std::move(sha256))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool VerifyingDevice::atEnd() const
{
    return m_failed || (m_ended && m_given == m_ahead.size());
}

qint64 VerifyingDevice::bytesAvailable() const
{
    return m_ahead.size() - m_given;
}

// One chunk is always held back until the next one, or the end with the right digest, has been seen.
bool VerifyingDevice::fill()
{
    while (!m_ended && m_ahead.size() - m_given <= chunk) {
        m_ahead.remove(0, m_given);
        m_given = 0;
        const qsizetype before = m_ahead.size();
        m_ahead.resize(before + chunk);
        const qint64 got = m_source->read(m_ahead.data() + before, chunk);
        m_ahead.resize(before + std::max<qint64>(got, 0));
        if (got > 0) {
            m_digest.add(m_ahead.constData() + before, got);
            continue;
        }
        if (got < 0 && !m_source->atEnd()) {
            setErrorString(m_source->errorString());
            return false;
        }
        if (m_digest.hex() != m_expected) {
            setErrorString(tr("The attachment is not what was stored: its content has changed on the disk."));
            return false;
        }
        m_ended = true;
    }
    return true;
}

qint64 VerifyingDevice::readData(char* data, qint64 maxSize)
{
    if (m_failed)
        return -1;
    if (!fill()) {
        m_failed = true;
        return -1;
    }
    const qint64 givable =
        m_ended ? m_ahead.size() - m_given : std::max<qint64>(0, m_ahead.size() - m_given - chunk);
    if (givable == 0)
        return 0; // the end, as readers of plain files know it; an error is -1
    const qint64 now = std::min(maxSize, givable);
    std::memcpy(data, m_ahead.constData() + m_given, static_cast<std::size_t>(now));
    m_given += now;
    return now;
}

qint64 VerifyingDevice::writeData(const char*, qint64)
{
    return -1;
}

} // namespace aspirant::store
