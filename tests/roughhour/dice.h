#pragma once

#include <QList>
#include <QtGlobal>

#include <random>

namespace RoughHour {

/// What is drawn in a run. The engine's numbers are the standard's, and nothing of the standard's distributions is
/// used, so that a seed means the same everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }

    /// From `least` to `most`, both included.
    [[nodiscard]] int between(int least, int most)
    {
        return least + static_cast<int>(m_engine() % static_cast<quint64>(most - least + 1));
    }
    [[nodiscard]] bool oneIn(int times) { return between(1, times) == 1; }
    template <typename T>
    [[nodiscard]] const T &of(const QList<T> &values)
    {
        return values.at(between(0, static_cast<int>(values.size()) - 1));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace RoughHour
