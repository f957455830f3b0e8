#include "actionreader.h"

#include "simulator/api/routename.h"

#include <QCoreApplication>

namespace Simulator {

namespace {

constexpr double MostArrivalsPerHour = 36'000;

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

void readFigure(Cursor &from, const FaultFigure &figure, FaultFigures &figures)
{
    const qint64 now = figure.value(figures);
    if (figure.isFlag()) {
        figure.set(figures, from.boolean(figure.word, now != 0) ? 1 : 0);
    } else if (figure.unit == 1) {
        figure.set(figures, from.integer(figure.word, static_cast<int>(now), static_cast<int>(figure.least),
                                         static_cast<int>(figure.most)));
    } else {
        const double value = from.number(figure.word, static_cast<double>(now) / static_cast<double>(figure.unit),
                                         static_cast<double>(figure.least), static_cast<double>(figure.most));
        figure.set(figures, static_cast<qint64>(value * static_cast<double>(figure.unit)));
    }
}

void readTarget(Cursor &from, const ScenarioNames &names, ScriptAction &action, bool needsWorker, bool needsTask)
{
    if (needsWorker)
        action.worker = from.reference("worker", names.workers, true);
    action.task = needsTask ? from.requiredText("task") : from.text("task");
    names.checkTask(from, action.task);
}

} // namespace

ScriptAction readAction(Cursor &from, ScenarioNames &names)
{
    ScriptAction action;
    const auto kind = from.word("do", scriptActionKind);
    if (!kind)
        return action;
    action.kind = *kind;
    switch (action.kind) {
    case ScriptActionKind::TaskArrives:
        if (auto task = from.child("task")) {
            action.plan = names.readPlan(*task);
            task->done();
        } else {
            from.fail("task", ActionTexts::tr("this is needed and must not be empty"));
        }
        break;
    case ScriptActionKind::Accept:
    case ScriptActionKind::Reject:
    case ScriptActionKind::Conference:
    case ScriptActionKind::WrapUp:
    case ScriptActionKind::Complete:
        readTarget(from, names, action, true, false);
        if (action.kind == ScriptActionKind::Reject)
            action.activity = from.reference("activity", names.activities);
        break;
    case ScriptActionKind::Activity:
        readTarget(from, names, action, true, false);
        action.activity = from.reference("activity", names.activities, true);
        action.rejectPending = from.boolean("rejectPending", false);
        break;
    case ScriptActionKind::Phone:
        action.worker = from.reference("worker", names.workers);
        action.phone = from.legPlan();
        break;
    case ScriptActionKind::CallerHangsUp:
    case ScriptActionKind::DeleteTask:
    case ScriptActionKind::CancelTask:
        readTarget(from, names, action, false, true);
        action.text = QString::fromUtf8(from.text("reason"));
        break;
    case ScriptActionKind::Fault:
        if (auto fault = from.child("fault")) {
            action.fault = readFault(*fault, 0);
            fault->done();
        } else {
            from.fail("fault", ActionTexts::tr("this is needed and must not be empty"));
        }
        break;
    case ScriptActionKind::ClearFaults:
        break;
    case ScriptActionKind::Arrivals:
        if (!from.has("perHour"))
            from.fail("perHour", ActionTexts::tr("this is needed and must not be empty"));
        action.perHour = from.number("perHour", 0, 0, MostArrivalsPerHour);
        break;
    case ScriptActionKind::Note:
        static_cast<void>(from.requiredText("text"));
        action.text = from.words({"text"}).front();
        break;
    case ScriptActionKind::Count:
        break;
    }
    return action;
}

FaultRule readFault(Cursor &from, Time start)
{
    FaultRule rule;
    if (const auto kind = from.word("fault", faultKind))
        rule.kind = kind;
    rule.route = from.text("route");
    if (!rule.route.isEmpty() && !isRoute(rule.route))
        from.fail("route", ActionTexts::tr("\"%1\" is not known here").arg(QString::fromUtf8(rule.route)));
    rule.times = from.integer("times", 0, 0, 1'000'000);
    rule.chance = from.number("chance", 1.0, 0, 1);
    if (from.has("from"))
        rule.from = start + from.seconds("from", 0);
    if (from.has("until"))
        rule.until = start + from.seconds("until", 0);
    for (const FaultFigure *figure : rule.kind->figures)
        readFigure(from, *figure, rule);
    return rule;
}

} // namespace Simulator
