#pragma once

#include <QtGlobal>

namespace Simulator {

/// SplitMix64: the standard library's distributions differ between implementations, and a scenario must not.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    /// What a generator begins with that goes on like this one.
    [[nodiscard]] quint64 state() const { return m_state; }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … limit-1.
    quint64 below(quint64 limit) { return limit == 0 ? 0 : next() % limit; }
    /// At least 0, less than 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

private:
    quint64 m_state;
};

} // namespace Simulator
