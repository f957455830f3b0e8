#include "guide.h"

#include "stage.h"

#include <QCoreApplication>

namespace Simulator {

namespace {

struct GuideTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Guide)
};

} // namespace

Guide guideOf(const Stage &stage)
{
    const Scenario &scenario = stage.scenario();
    Guide guide;
    if (!stage.notes().empty())
        guide.note = stage.notes().back().text;
    int reached = 0;
    int done = 0;
    for (const Goals::Progress &progress : stage.goals().all()) {
        const Goal &goal = progress.goal;
        if (goal.avoid)
            continue;
        ++guide.steps;
        const QString &own = goal.guide.isEmpty() ? scenario.guide : goal.guide;
        const QString &words = own.isEmpty() ? goal.title : own;
        guide.texts.append(words);
        if (progress.state != GoalState::Open) {
            ++done;
            reached += progress.state == GoalState::Reached ? 1 : 0;
        } else if (guide.step == 0) {
            guide.step = guide.steps;
            guide.text = words;
        }
    }
    if (guide.steps == 0) {
        guide.text = scenario.guide;
        guide.texts.append(scenario.guide);
        return guide;
    }
    const auto end = [&guide](int count) {
        return GuideTexts::tr(
                   "That was the last step: %1 of %2 goals reached. The world goes on; the trainer's panel has "
                   "the report and other scenarios.")
            .arg(count)
            .arg(guide.steps);
    };
    guide.texts.append(end(guide.steps));
    if (done == guide.steps) {
        guide.step = guide.steps + 1;
        guide.text = end(reached);
    }
    guide.texts.removeDuplicates();
    return guide;
}

} // namespace Simulator
