// Random numbers that are the same everywhere: the library's distributions are not. Internal to the pack room.
#pragma once

#include <QtGlobal>

#include <random>

namespace aspirant::pack {

class Dice final {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    // 0 … limit − 1; the slight preference for small numbers does no harm here.
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }

private:
    std::mt19937_64 m_engine;
};

} // namespace aspirant::pack
