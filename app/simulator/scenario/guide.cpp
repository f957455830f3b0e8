#include "guide.h"

#include "simulation.h"

#include <QCoreApplication>

#include <algorithm>

namespace Simulator {

namespace {

struct GuideTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Guide)
};

QString standing(qsizetype reached, qsizetype all, qsizetype open, bool avoids)
{
    if (open == 0)
        return GuideTexts::tr("It is decided: %1 of %2 goals reached.").arg(reached).arg(all);
    return (avoids ? GuideTexts::tr("%1 of %2 goals reached, %3 open. What must not happen is decided only at the end.")
                   : GuideTexts::tr("%1 of %2 goals reached, %3 open."))
        .arg(reached)
        .arg(all)
        .arg(open);
}

/// The last one, until a step is taken after it: then it is about what is over.
QString noteOf(const Simulation &simulation)
{
    if (simulation.notes().empty())
        return {};
    const Simulation::Note &last = simulation.notes().back();
    const std::vector<Goals::Progress> &goals = simulation.goals().all();
    const bool isOver = std::any_of(goals.begin(), goals.end(), [&last](const Goals::Progress &progress) {
        return progress.state != GoalState::Open && !progress.goal.avoid && progress.at > last.at;
    });
    return isOver ? QString() : last.text;
}

} // namespace

QString standingOf(const Goals &goals)
{
    qsizetype reached = 0;
    qsizetype open = 0;
    bool avoids = false;
    for (const Goals::Progress &progress : goals.all()) {
        reached += progress.state == GoalState::Reached ? 1 : 0;
        open += progress.state == GoalState::Open ? 1 : 0;
        avoids = avoids || (progress.state == GoalState::Open && progress.goal.avoid);
    }
    const auto all = static_cast<qsizetype>(goals.all().size());
    return all == 0 ? QString() : standing(reached, all, open, avoids);
}

Guide guideOf(const Simulation &simulation)
{
    const Scenario &scenario = simulation.scenario();
    Guide guide;
    guide.note = noteOf(simulation);
    int done = 0;
    for (const Goals::Progress &progress : simulation.goals().all()) {
        const Goal &goal = progress.goal;
        if (goal.avoid)
            continue;
        ++guide.steps;
        const QString &own = goal.guide.isEmpty() ? scenario.guide : goal.guide;
        const QString &words = own.isEmpty() ? goal.title : own;
        guide.texts.append(words);
        if (progress.state != GoalState::Open) {
            ++done;
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
    const auto end = [](const QString &standing) {
        return GuideTexts::tr("That was the last step. %1 The world goes on; the trainer's panel has the report and "
                              "other scenarios.")
            .arg(standing);
    };
    const auto all = static_cast<qsizetype>(simulation.goals().all().size());
    const qsizetype avoided = all - guide.steps;
    guide.texts.append(end(standing(all, all, 0, false)));
    if (avoided > 0)
        guide.texts.append(end(standing(guide.steps, all, avoided, true)));
    if (done == guide.steps) {
        guide.step = guide.steps + 1;
        guide.text = end(standingOf(simulation.goals()));
    }
    guide.texts.removeDuplicates();
    return guide;
}

} // namespace Simulator
