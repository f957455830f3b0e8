#pragma once

#include "simulator/api/faultpreview.h"

#include <QList>
#include <QString>

#include <array>
#include <deque>
#include <utility>

namespace Simulator {

/// A request that was to change something, as a trainer hears of it.
struct Deed
{
    Time at = 0;  ///< Virtual.
    QString who;  ///< The name of the key that it showed; empty for the account's own token.
    QString what; ///< See wordsOf().
    int status = 0;
};

/// A fault that did all that it was to do, as a trainer hears of it.
struct UsedUpFault
{
    quint64 number = 0; ///< That it had among the faults.
    QString text;       ///< See describe().
    QString request;    ///< The last one that it struck: "GET tasks.list".
    Time at = 0;        ///< Virtual, of that request.
};

/// Who asked what of late: the newest deeds, and how many requests of each route there were in the last minute.
class RequestLog
{
public:
    static constexpr size_t MostDeeds = 200;
    static constexpr size_t MostFaults = 5;
    static constexpr qint64 FaultsStay = 5 * 60 * 1000; ///< Real milliseconds.

    /// `real`: milliseconds of a steady clock.
    void note(const QByteArray &routeName, qint64 real);
    void note(Deed deed);
    void note(UsedUpFault fault, qint64 real);
    /// The last few of the last minutes, the newest first.
    [[nodiscard]] QList<UsedUpFault> usedUpFaults(qint64 real) const;
    void forgetFaults() { m_faults.clear(); }
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
    std::deque<std::pair<qint64, UsedUpFault>> m_faults; ///< With the real time, oldest first.
    std::array<Second, 60> m_seconds;
};

} // namespace Simulator
