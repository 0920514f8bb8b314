// A bounded queue between one thread that fills and one that drains.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace aspirant::bundle {

template <typename T>
class Pipe final {
public:
    explicit Pipe(std::size_t capacity) : m_capacity(capacity) {}

    // False when the draining side has given up.
    bool push(T item)
    {
        std::unique_lock lock(m_mutex);
        m_roomy.wait(lock, [this] { return m_items.size() < m_capacity || m_abandoned; });
        if (m_abandoned)
            return false;
        m_items.push_back(std::move(item));
        m_filled.notify_one();
        return true;
    }

    // Nothing when the filling side has finished and everything is drained.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return !m_items.empty() || m_finished; });
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        m_roomy.notify_one();
        return item;
    }

    void finish()
    {
        std::lock_guard lock(m_mutex);
        m_finished = true;
        m_filled.notify_all();
    }

    void abandon()
    {
        std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_roomy.notify_all();
    }

private:
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_filled, m_roomy;
    std::deque<T> m_items;
    bool m_finished = false;
    bool m_abandoned = false;
};

} // namespace aspirant::bundle
