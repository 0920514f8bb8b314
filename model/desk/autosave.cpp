#include "model/desk/autosave.h"

#include <algorithm>

namespace aspirant::desk {

namespace {
constexpr int soonMs = 400;
constexpr int firstPauseMs = 500;
constexpr int longestPauseMs = 8000;
} // namespace

Autosave::Autosave(std::function<Result<void>()> save, QObject* parent)
    : QObject(parent), m_save(std::move(save)), m_pauseMs(firstPauseMs)
{
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    m_again.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Autosave::now);
    connect(&m_again, &QTimer::timeout, this, &Autosave::now);
}

void Autosave::soon()
{
    // While saving fails, the longer intervals hold: a full disk is not reported at every keystroke.
    if (!m_soon.isActive() && !m_again.isActive())
        m_soon.start(soonMs);
}

Result<void> Autosave::now()
{
    stop();
    const Result<void> done = m_save();
    if (done) {
        m_pauseMs = firstPauseMs;
        Q_EMIT saved();
        return done;
    }
    m_again.start(m_pauseMs);
    m_pauseMs = std::min(2 * m_pauseMs, longestPauseMs);
    Q_EMIT failed(done.error());
    return done;
}

void Autosave::stop()
{
    m_soon.stop();
    m_again.stop();
}

} // namespace aspirant::desk
