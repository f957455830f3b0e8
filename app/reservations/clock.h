#pragma once

#include "taskrouter/timetext.h"

#include <functional>

namespace Desk {

/// The clock that is passed to whoever needs the time: the machine's, a fixed one in tests, or the simulator's in
/// training.
struct Clock
{
    std::function<UtcMsecs()> utc;     ///< For ages and deadlines, which are compared with the server's times.
    std::function<qint64()> monotonic; ///< Msecs that never jump, for "changed a second ago".
    /// True for a simulated clock, which may stand still or run faster. Waiting takes real time, so it cannot be shown
    /// as ending at a time of this clock: show "in 7 s" instead.
    bool simulated = false;
    [[nodiscard]] static Clock system(); ///< The machine's clock.
};

/// For what is painted: it stands for a second of the monotonic clock, at whose beginning all that counts is painted
/// anew, so that one countdown says the same wherever it stands, whenever that was painted for another reason.
[[nodiscard]] Clock steppedBySeconds(const Clock &clock);

/// Whether a server whose clock is so many msecs from this computer's goes by a world of its own, as a simulator does:
/// no clock is wrong by that much, and certificates would not be valid.
[[nodiscard]] bool isAnotherWorlds(qint64 skewMsecs);

/// A span for people, to the second within a day: "0:16", "12:05", "1:02:03", "4 d 4 h", "12 d". A negative one counts
/// as zero: clocks differ.
[[nodiscard]] QString elapsedText(qint64 msecs);
/// The same of what is left until something ends: a second that has begun counts, so that "0:00" is the end.
[[nodiscard]] QString remainingText(qint64 msecs);
/// What is left in whole seconds, by the same rule.
[[nodiscard]] qint64 remainingSeconds(qint64 msecs);

} // namespace Desk
