#pragma once

#include "reservationdouble.h"

#include <QSignalSpy>

/// Helpers for tests of the outbox.
namespace OutboxTest {

/// Looks up an unknown outcome without pauses, so that a test takes milliseconds.
[[nodiscard]] inline Desk::ReconcilePlan quickPlan(int tries = 5)
{
    Desk::ReconcilePlan plan;
    plan.tries = tries;
    plan.delay = [](int attempt) -> qint64 { return attempt < 20 ? 1 : 60'000; };
    return plan;
}

[[nodiscard]] inline Desk::Settlement lastOf(const QSignalSpy &spy)
{
    return spy.last().at(0).value<Desk::Settlement>();
}

} // namespace OutboxTest
