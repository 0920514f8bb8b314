// Work in a thread of its own whose progress and result come back to the window's thread.
#pragma once

#include "ui/services.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace aspirant::app {

// `work` gets a progress function that returns false once the job is cancelled. Destroying the job cancels,
// waits, and drops what has not been told yet.
template <typename T>
class ThreadJob final : public ui::Job {
public:
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    using Work = std::function<Result<T>(const Progress&)>;

    ThreadJob(Work work, ui::Told told, ui::Done<T> done)
        : m_thread([this, work = std::move(work), told = std::move(told), done = std::move(done)] {
              const auto progress = [this, &told](qint64 at, qint64 total) {
                  if (told)
                      QMetaObject::invokeMethod(&m_receiver, [told, at, total] { told(at, total); }, Qt::QueuedConnection);
                  return !m_cancelled;
              };
              auto result = std::make_shared<Result<T>>(work(progress));
              QMetaObject::invokeMethod(&m_receiver, [done, result] { done(std::move(*result)); }, Qt::QueuedConnection);
          })
    {
    }
    ~ThreadJob() override
    {
        m_cancelled = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    ThreadJob(const ThreadJob&) = delete;
    ThreadJob& operator=(const ThreadJob&) = delete;
    void cancel() override { m_cancelled = true; }

private:
    QObject m_receiver; // lives in the window's thread; queued calls die with it
    std::atomic<bool> m_cancelled{false};
    std::thread m_thread; // last: starts when all else is there
};

} // namespace aspirant::app
