#pragma once

#include "simulator/api/faultpreview.h"

#include <QString>

#include <array>
#include <deque>

namespace Simulator {

/// A request that was to change something, as a trainer hears of it.
struct Deed
{
    Time at = 0;  ///< Virtual.
    QString who;  ///< The name of the key that it showed; empty for the account's own token.
    QString what; ///< See wordsOf().
    int status = 0;
};

/// Who asked what of late: the newest deeds, and how many requests of each route there were in the last minute.
class RequestLog
{
public:
    static constexpr size_t MostDeeds = 200;

    /// `real`: milliseconds of a steady clock.
    void note(const QByteArray &routeName, qint64 real);
    void note(Deed deed);
    /// Oldest first.
    [[nodiscard]] const std::deque<Deed> &deeds() const { return m_deeds; }
    [[nodiscard]] RouteCounts lastMinute(qint64 real) const;

private:
    /// The requests of one second, so that however many there are take no room.
    struct Second
    {
        qint64 number = -1; ///< Of the steady clock.
        RouteCounts counts;
    };

    std::deque<Deed> m_deeds;
    std::array<Second, 60> m_seconds;
};

} // namespace Simulator
