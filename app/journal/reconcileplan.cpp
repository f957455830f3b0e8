#include "reconcileplan.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

constexpr std::array<int, 5> Ceilings{1000, 2000, 4000, 8000, 16000};
constexpr int LatePause = 30'000;

} // namespace

ReconcilePlan ReconcilePlan::standard()
{
    ReconcilePlan plan;
    plan.unchangedTries = 3;
    plan.unchangedMsecs = 3000;
    plan.delay = [](int attempt) -> qint64 {
        auto *dice = QRandomGenerator::global();
        if (attempt >= int(Ceilings.size()))
            return LatePause + dice->bounded(LatePause);
        return dice->bounded(Ceilings.at(size_t(std::max(attempt, 0))));
    };
    return plan;
}

} // namespace Desk
