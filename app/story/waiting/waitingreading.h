#pragma once

#include "waitingledger.h"
#include "waitingrules.h"

namespace Desk {

/// Which Events were read, and which are to be read next. A value.
class WaitingReading
{
public:
    /// Events from then on are asked for; UTC milliseconds, sent in whole seconds.
    [[nodiscard]] UtcMsecs since(UtcMsecs now) const;
    /// Offers that ran out since then are asked for as well, by themselves: somebody may have gone away by one before
    /// anybody looked. 0: not.
    [[nodiscard]] UtcMsecs missedSince(const WaitingLedger &ledger, const WaitingRules &rules,
                                       const QList<Worker> &workers, UtcMsecs now) const;
    /// These came of them, as asked for from `since` on; of more than a page the rest is asked for next.
    void noteMissedRead(const QList<StoryEvent> &missed, bool isCut, UtcMsecs since);
    /// These came, as asked for at `began`; `isCut`: there are more. Tells the ledger what is known now. In which order
    /// a list of them comes TaskRouter does not promise: of more than a page either the oldest came, and the next look
    /// goes on there, or the newest, and what was before them stays unknown.
    void noteRead(const QList<StoryEvent> &told, bool isCut, UtcMsecs began, WaitingLedger &ledger);
    /// Before that no Event is asked for any more; 0 while none was read.
    [[nodiscard]] UtcMsecs unasked() const;

private:
    UtcMsecs m_since = 0;       ///< 0: from as far back as they matter.
    UtcMsecs m_missedSince = 0; ///< Offers that ran out since then were asked for; 0: none were.
    UtcMsecs m_missedNext = 0;  ///< From then on the rest of these; 0: all of them came.
};

} // namespace Desk
