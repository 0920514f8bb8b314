#include "ui/documents/originals_watch.h"

#include <algorithm>

namespace aspirant::ui {

namespace {
constexpr int restMs = 5000; // between looks nobody asked for
}

OriginalsWatch::OriginalsWatch(Services& services, QObject* parent) : QObject(parent), m_services(services) {}

void OriginalsWatch::setDesk(desk::Desk* desk)
{
    m_job.reset();
    m_changed.clear();
    m_desk = desk;
    if (desk)
        look();
}

void OriginalsWatch::look()
{
    if (!m_desk || m_job)
        return;
    m_since.start();
    m_job = m_services.lookAtOriginals(m_desk->paperSources(), [this](const Result<desk::OriginalsSeen>& seen) {
        // The job must not end within its own call.
        QMetaObject::invokeMethod(
            this,
            [this, seen] {
                m_job.reset();
                if (seen && m_desk)
                    take(*seen);
            },
            Qt::QueuedConnection);
    });
}

void OriginalsWatch::lookAgain()
{
    if (!m_since.isValid() || m_since.elapsed() > restMs)
        look();
}

void OriginalsWatch::take(const desk::OriginalsSeen& seen)
{
    if (!m_desk->isReadOnly())
        (void)m_desk->rememberSources(seen.touched);
    int fresh = 0;
    for (const desk::ChangedOriginal& one : seen.changed) {
        const bool known = std::any_of(m_changed.begin(), m_changed.end(),
                                       [&](const desk::ChangedOriginal& old) { return old.sha256 == one.sha256; });
        fresh += !known;
    }
    m_changed = seen.changed;
    Q_EMIT looked(fresh);
}

void OriginalsWatch::settle(const QString& sha256)
{
    m_changed.removeIf([&](const desk::ChangedOriginal& one) { return one.source.sha256 == sha256; });
    Q_EMIT looked(0);
}

} // namespace aspirant::ui
