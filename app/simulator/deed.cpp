#include "deed.h"

#include "attributes.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

constexpr std::array<const char *, static_cast<size_t>(DeedKind::Count)> deedWords{
    "task-arrives", "caller-hangs-up", "accept",      "reject",      "conference", "wrap-up",      "complete",
    "activity",     "phone",           "cancel-task", "delete-task", "fault",      "clear-faults", "note"};
constexpr std::array<const char *, 5> legWords{"answered", "no-answer", "busy", "bad-number", "caller-gone"};

struct DeedTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Deed)
};

QString taskName(const Deed &deed, const State &state)
{
    const auto id = state.sids.read(Kind::Task, deed.task);
    const Task *task = id ? find(state.tasks, *id) : nullptr;
    const QByteArray topic = task ? attribute(task->attributes, "title"_L1) : QByteArray();
    return QString::fromUtf8(topic.isEmpty() ? deed.task : topic);
}

QString phoneText(LegEnd end)
{
    switch (end) {
    case LegEnd::Answered:
        return DeedTexts::tr("is answered");
    case LegEnd::NoAnswer:
        return DeedTexts::tr("is not answered");
    case LegEnd::Busy:
        return DeedTexts::tr("is busy");
    case LegEnd::BadNumber:
        return DeedTexts::tr("cannot be reached");
    case LegEnd::CallerGone:
        return DeedTexts::tr("rings until the caller is gone");
    }
    return {};
}

} // namespace

QByteArrayView wireWord(DeedKind kind)
{
    return deedWords[static_cast<size_t>(kind)];
}

std::optional<DeedKind> deedKind(QByteArrayView word)
{
    for (size_t i = 0; i < deedWords.size(); ++i) {
        if (word == QByteArrayView(deedWords[i]))
            return static_cast<DeedKind>(i);
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

QString describe(const Deed &deed, const State &state)
{
    const Worker *found = find(state.workers, deed.worker);
    const QString worker = found ? QString::fromUtf8(found->name) : DeedTexts::tr("Everybody");
    const QString task = taskName(deed, state);
    switch (deed.kind) {
    case DeedKind::TaskArrives: {
        const QByteArray topic = attribute(deed.plan.task.attributes, "title"_L1);
        return DeedTexts::tr("A task arrives: %1").arg(QString::fromUtf8(topic.isEmpty() ? deed.plan.key : topic));
    }
    case DeedKind::CallerHangsUp:
        return DeedTexts::tr("The caller hangs up: %1").arg(task);
    case DeedKind::Accept:
        return DeedTexts::tr("%1 accepts").arg(worker);
    case DeedKind::Reject:
        return DeedTexts::tr("%1 rejects").arg(worker);
    case DeedKind::Conference:
        return DeedTexts::tr("%1 takes the call in a conference").arg(worker);
    case DeedKind::WrapUp:
        return DeedTexts::tr("%1 wraps up").arg(worker);
    case DeedKind::Complete:
        return DeedTexts::tr("%1 completes").arg(worker);
    case DeedKind::Activity: {
        const Activity *activity = find(state.activities, deed.activity);
        return DeedTexts::tr("%1 goes to %2").arg(worker, activity ? QString::fromUtf8(activity->name) : QString());
    }
    case DeedKind::Phone:
        return DeedTexts::tr("%1: the telephone %2").arg(worker, phoneText(deed.phone.end));
    case DeedKind::CancelTask:
        return DeedTexts::tr("The task is canceled: %1").arg(task);
    case DeedKind::DeleteTask:
        return DeedTexts::tr("The task is deleted: %1").arg(task);
    case DeedKind::Fault:
        return DeedTexts::tr("Fault: %1").arg(describe(deed.fault));
    case DeedKind::ClearFaults:
        return DeedTexts::tr("All faults end");
    case DeedKind::Note:
        return DeedTexts::tr("A note: %1").arg(deed.text);
    case DeedKind::Count:
        break;
    }
    return {};
}

} // namespace Simulator
