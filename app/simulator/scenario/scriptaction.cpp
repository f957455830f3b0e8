#include "scriptaction.h"

#include "simulator/world/attributes.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

constexpr std::array<const char *, static_cast<size_t>(ScriptActionKind::Count)> scriptActionWords{
    "task-arrives", "caller-hangs-up", "accept",      "reject", "conference",   "wrap-up",  "complete", "activity",
    "phone",        "cancel-task",     "delete-task", "fault",  "clear-faults", "arrivals", "note"};
constexpr std::array<const char *, 5> legWords{"answered", "no-answer", "busy", "bad-number", "caller-gone"};

struct ScriptActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::ScriptAction)
};

QString taskName(const ScriptAction &scriptAction, const State &state)
{
    const auto id = state.sids.read(Kind::Task, scriptAction.task);
    const Task *task = id ? find(state.tasks, *id) : nullptr;
    const QByteArray topic = task ? attribute(task->attributes, "title"_L1) : QByteArray();
    return QString::fromUtf8(topic.isEmpty() ? scriptAction.task : topic);
}

QString phoneText(LegEnd end)
{
    switch (end) {
    case LegEnd::Answered:
        return ScriptActionTexts::tr("is answered");
    case LegEnd::NoAnswer:
        return ScriptActionTexts::tr("is not answered");
    case LegEnd::Busy:
        return ScriptActionTexts::tr("is busy");
    case LegEnd::BadNumber:
        return ScriptActionTexts::tr("cannot be reached");
    case LegEnd::CallerGone:
        return ScriptActionTexts::tr("rings until the caller is gone");
    }
    return {};
}

} // namespace

QByteArrayView wireWord(ScriptActionKind kind)
{
    return scriptActionWords[static_cast<size_t>(kind)];
}

std::optional<ScriptActionKind> scriptActionKind(QByteArrayView word)
{
    for (size_t i = 0; i < scriptActionWords.size(); ++i) {
        if (word == QByteArrayView(scriptActionWords[i]))
            return static_cast<ScriptActionKind>(i);
    }
    return std::nullopt;
}

QByteArrayView wireWord(LegEnd end)
{
    return legWords[static_cast<size_t>(end)];
}

std::optional<LegEnd> legEnd(QByteArrayView word)
{
    for (size_t i = 0; i < legWords.size(); ++i) {
        if (word == QByteArrayView(legWords[i]))
            return static_cast<LegEnd>(i);
    }
    return std::nullopt;
}

QString describe(const ScriptAction &scriptAction, const State &state)
{
    const Worker *found = find(state.workers, scriptAction.worker);
    const QString worker = found ? QString::fromUtf8(found->name) : ScriptActionTexts::tr("Everybody");
    const QString task = taskName(scriptAction, state);
    switch (scriptAction.kind) {
    case ScriptActionKind::TaskArrives: {
        const QByteArray topic = attribute(scriptAction.plan.task.attributes, "title"_L1);
        return ScriptActionTexts::tr("A task arrives: %1")
            .arg(QString::fromUtf8(topic.isEmpty() ? scriptAction.plan.key : topic));
    }
    case ScriptActionKind::CallerHangsUp:
        return ScriptActionTexts::tr("The caller hangs up: %1").arg(task);
    case ScriptActionKind::Accept:
        return ScriptActionTexts::tr("%1 accepts").arg(worker);
    case ScriptActionKind::Reject:
        return ScriptActionTexts::tr("%1 rejects").arg(worker);
    case ScriptActionKind::Conference:
        return ScriptActionTexts::tr("%1 takes the call in a conference").arg(worker);
    case ScriptActionKind::WrapUp:
        return ScriptActionTexts::tr("%1 wraps up").arg(worker);
    case ScriptActionKind::Complete:
        return ScriptActionTexts::tr("%1 completes").arg(worker);
    case ScriptActionKind::Activity: {
        const Activity *activity = find(state.activities, scriptAction.activity);
        return ScriptActionTexts::tr("%1 goes to %2")
            .arg(worker, activity ? QString::fromUtf8(activity->name) : QString());
    }
    case ScriptActionKind::Phone:
        return ScriptActionTexts::tr("%1: the telephone %2").arg(worker, phoneText(scriptAction.phone.end));
    case ScriptActionKind::CancelTask:
        return ScriptActionTexts::tr("The task is canceled: %1").arg(task);
    case ScriptActionKind::DeleteTask:
        return ScriptActionTexts::tr("The task is deleted: %1").arg(task);
    case ScriptActionKind::Fault:
        return ScriptActionTexts::tr("Fault: %1").arg(describe(scriptAction.fault));
    case ScriptActionKind::ClearFaults:
        return ScriptActionTexts::tr("All faults end");
    case ScriptActionKind::Arrivals:
        return ScriptActionTexts::tr("From now on so many tasks arrive an hour: %1")
            .arg(QLocale().toString(scriptAction.perHour, 'g', 6));
    case ScriptActionKind::Note:
        return ScriptActionTexts::tr("A note: %1").arg(scriptAction.text);
    case ScriptActionKind::Count:
        break;
    }
    return {};
}

} // namespace Simulator
