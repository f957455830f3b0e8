#include "waitingreading.h"

#include "story/missedoffer.h"

#include <algorithm>

namespace Desk {

namespace {

/// How far back the first look at Events goes.
constexpr qint64 FirstLookMsecs = 900'000;
/// Events arrive late: each look begins so long before the end of the one before.
constexpr qint64 OverlapMsecs = 20'000;
/// It is asked in whole seconds.
constexpr qint64 SecondMsecs = 3'000;

} // namespace

UtcMsecs WaitingReading::since(UtcMsecs now) const
{
    return m_since > 0 ? m_since : now - FirstLookMsecs;
}

UtcMsecs WaitingReading::unasked() const
{
    return m_since > 0 ? m_since - SecondMsecs : 0;
}

UtcMsecs WaitingReading::missedSince(const WaitingLedger &ledger, const WaitingRules &rules,
                                     const QList<Worker> &workers, UtcMsecs now) const
{
    if (rules.timeoutActivity.isNull() || ledger.observedSince() == 0)
        return 0;
    if (m_missedNext > 0 && m_missedNext < ledger.observedSince())
        return m_missedNext;
    const UtcMsecs known = m_missedSince > 0 ? m_missedSince : ledger.observedSince();
    const UtcMsecs oldest = now - WaitingLedger::EventsKeptMsecs;
    UtcMsecs first = known;
    for (const Worker &worker : workers) {
        if (worker.activitySid == rules.timeoutActivity && worker.statusChanged > oldest)
            first = std::min(first, worker.statusChanged - MissedOfferTakesMsecs);
    }
    return first < known ? first : 0;
}

void WaitingReading::noteMissedRead(const QList<StoryEvent> &missed, bool isCut, UtcMsecs since)
{
    m_missedSince = m_missedSince == 0 ? since : std::min(m_missedSince, since);
    const bool isOldestFirst = !missed.isEmpty() && missed.first().when <= missed.last().when;
    m_missedNext = isCut && isOldestFirst ? std::max(missed.last().when, since + 1000) : 0;
}

void WaitingReading::noteRead(const QList<StoryEvent> &told, bool isCut, UtcMsecs began, WaitingLedger &ledger)
{
    const UtcMsecs asked = since(began);
    if (!isCut || told.isEmpty()) {
        ledger.noteObserved(asked, began);
        m_since = began - OverlapMsecs;
        return;
    }
    const auto [oldest, newest] =
        std::minmax_element(told.cbegin(), told.cend(),
                            [](const StoryEvent &one, const StoryEvent &other) { return one.when < other.when; });
    if (told.first().when > told.last().when) {
        ledger.noteObserved(oldest->when, began);
        m_since = began - OverlapMsecs;
        return;
    }
    ledger.noteObserved(asked, newest->when);
    // It is asked in whole seconds: where one second alone fills a page, the rest of it is given up.
    m_since = std::max(newest->when, asked + 1000);
}

} // namespace Desk
