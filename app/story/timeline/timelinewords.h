#pragma once

#include "story/taskstory.h"

namespace Desk {

/// For people: how long something took. "0.2 s", "30 s", "2 min 5 s", "1 h 4 min", "3 d 2 h".
[[nodiscard]] QString durationText(qint64 msecs);

/// An offer in a few words, as far as it has come: "timeout after 30 s", "held while ringing, canceled".
[[nodiscard]] QString offerLabel(const Offer &offer);
/// The status as TaskRouter writes it; "?" where it is not known.
[[nodiscard]] QString offerWord(const Offer &offer);
/// How the time to answer ended, as sentences: "Offered 14:02:40." "Ran out at 14:03:10, after 30 s of 30 s."
[[nodiscard]] QStringList offerFacts(const Offer &offer, UtcMsecs asOf);
/// Why nothing tells of the hold, or what does.
[[nodiscard]] QStringList holdFacts(const Offer &offer, UtcMsecs asOf);
[[nodiscard]] QStringList talkFacts(const Offer &offer, UtcMsecs asOf);
[[nodiscard]] QStringList wrapUpFacts(const Offer &offer, UtcMsecs asOf);

/// A step in a line: "Refunds filter → Refunds, skills HAS 'refunds' · 60 s".
[[nodiscard]] QString stepLabel(const RoutingStep &step, int number);
[[nodiscard]] QStringList stepFacts(const RoutingStep &step, const TaskStory &story);

/// What proves it, for people: "Proved by 2 events.", "Inferred: no event says so."
[[nodiscard]] QString evidenceText(const Evidence &evidence);

/// From when to when: "14:02:40 – 14:03:10, 30 s".
[[nodiscard]] QString spanText(const StorySpan &span, UtcMsecs asOf, bool isLive);

} // namespace Desk
