#pragma once

#include "waitingledger.h"
#include "waitingnow.h"

#include <QHash>
#include <QSet>

#include <array>

namespace Desk {

/// What a person may want to be told of without looking.
enum class WaitingAlarm : quint8 {
    OfferEnds,    ///< An offer is about to run out.
    MissedOffers, ///< Several workers went away by missed offers, one soon after the other.
    LongWait,     ///< A task waits for longer than so much.
    LongWrapUp,   ///< Somebody has been wrapping up for longer than so much.
    Count
};

/// Which alarms are set, and from when on. The numbers count for what the page shows as well.
struct WaitingAlarmSettings
{
    std::array<bool, static_cast<size_t>(WaitingAlarm::Count)> on{};
    int offerSeconds = 15;
    int missedWorkers = 2;
    int missedMinutes = 5;
    int waitMinutes = 5;
    int wrapUpMinutes = 5;

    [[nodiscard]] bool isOn(WaitingAlarm alarm) const { return on.at(static_cast<size_t>(alarm)); }
    [[nodiscard]] bool isAnyOn() const;
    friend bool operator==(const WaitingAlarmSettings &, const WaitingAlarmSettings &) = default;
};

/// Something to tell a person of. Texts are in their language, and plain.
struct WaitingAlert
{
    WaitingAlarm alarm = WaitingAlarm::OfferEnds;
    QString title;
    QString text;
    QString details; ///< All names, a line each, where the text has not all of them.
    Sid task;        ///< The one to look at first; null where it is about workers.

    friend bool operator==(const WaitingAlert &, const WaitingAlert &) = default;
};

/// Decides what is worth an alert: nothing twice. Several things of one kind that come at once are one alert.
class WaitingAlarms
{
public:
    /// What is new since this was asked last. Alarms that are not set note nothing: what they missed they tell when
    /// they are.
    [[nodiscard]] QList<WaitingAlert> take(const WaitingNow &now, const WaitingLedger &ledger,
                                           const WaitingAlarmSettings &settings);

private:
    [[nodiscard]] bool isNew(WaitingAlarm alarm, Sid what);
    [[nodiscard]] bool isNewOffer(const WaitingRow &row);
    void takeMissed(UtcMsecs asOf, const WaitingLedger &ledger, const WaitingAlarmSettings &settings,
                    QList<WaitingAlert> &alerts);

    std::array<QSet<Sid>, static_cast<size_t>(WaitingAlarm::Count)> m_told;
    QHash<Sid, UtcMsecs> m_toldUnread; ///< Until when offers ran, by task, whose reservations were not read yet.
    UtcMsecs m_missedUntil = 0;        ///< Misses until then were told of.
};

} // namespace Desk
