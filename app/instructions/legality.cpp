#include "legality.h"

#include <QCoreApplication>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

struct LegalityTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Legality)
};

bool isKnownStatus(const QString &status)
{
    static const QStringList known = {u"pending"_s,  u"accepted"_s,  u"rejected"_s, u"timeout"_s,
                                      u"canceled"_s, u"rescinded"_s, u"wrapping"_s, u"completed"_s};
    return known.contains(status);
}

/// While TaskRouter holds a reservation for a call (see Hold), it shows it as pending and refuses every instruction.
Verdict byHold(const Target &target)
{
    if (!target.ringing)
        return {};
    constexpr int wrongState = 20001;
    const QString whose = target.ringing->isEmpty() ? LegalityTexts::tr("the worker") : *target.ringing;
    return {Legality::Refused,
            LegalityTexts::tr("Ringing %2: until somebody answers, TaskRouter takes nothing else for this "
                              "reservation (%1).")
                .arg(QString::number(wrongState), whose),
            wrongState};
}

bool isKnownTaskStatus(const QString &status)
{
    static const QStringList known = {u"pending"_s,  u"reserved"_s,  u"assigned"_s,
                                      u"wrapping"_s, u"completed"_s, u"canceled"_s};
    return known.contains(status);
}

/// The verdict about a task, whose assignment_status alone decides.
Verdict byTaskStatus(const Action &action, const Target &target)
{
    const QString &status = target.taskStatus;
    if (action.legalIn.contains(status))
        return {};
    if (status.isEmpty())
        return {Legality::Refused, LegalityTexts::tr("The status of the task is not known yet."), 0};
    if (!isKnownTaskStatus(status)) {
        return {Legality::Refused,
                LegalityTexts::tr("The status \"%1\" is unknown to this program; nothing is sent.").arg(status), 0};
    }
    return {Legality::Refused, action.illegalText.arg(action.illegalCode), action.illegalCode};
}

Verdict byStatus(const Action &action, const Target &target)
{
    const QString &status = target.reservationStatus;
    if (action.legalIn.contains(status))
        return status == "pending"_L1 ? byHold(target) : Verdict();
    if (status.isEmpty())
        return {Legality::Refused, LegalityTexts::tr("The status of the reservation is not known yet."), 0};
    if (!isKnownStatus(status)) {
        // The status is a server's word, so it is filled in last: a "%1" in it must not be replaced.
        return {Legality::Refused,
                LegalityTexts::tr("The status \"%1\" is unknown to this program; nothing is sent.").arg(status), 0};
    }
    return {Legality::Refused, action.illegalText.arg(action.illegalCode), action.illegalCode};
}

Verdict byTask(const Action &action, const Target &target)
{
    for (const QString &need : action.taskNeeds) {
        const QStringList names = need.split(u'|');
        const QString shown = u'"' + names.join(LegalityTexts::tr("\" or \"")) + u'"';
        if (!target.taskAttributes) {
            return {Legality::Doubtful,
                    LegalityTexts::tr("%1 needs %2 among the attributes of the task, which are not known here (%3).")
                        .arg(action.title, shown)
                        .arg(action.taskNeedsCode),
                    action.taskNeedsCode};
        }
        const bool has = std::any_of(names.cbegin(), names.cend(),
                                     [&](const QString &name) { return target.taskAttributes->contains(name); });
        if (!has) {
            return {Legality::Refused,
                    LegalityTexts::tr("%1 needs %2 among the attributes of the task (%3).")
                        .arg(action.title, shown)
                        .arg(action.taskNeedsCode),
                    action.taskNeedsCode};
        }
    }
    return {};
}

Verdict byWorker(const Action &action, const Target &target)
{
    // Not known is no reason to refuse: the form marks the field instead.
    const bool lacks = target.workerContactUri && target.workerContactUri->isEmpty();
    if (!lacks || !action.workerNeeds.contains("contact_uri"_L1))
        return {};
    return {Legality::Doubtful,
            LegalityTexts::tr("The worker has no contact_uri, so the form must say whom to ring (%1).")
                .arg(action.workerNeedsCode),
            action.workerNeedsCode};
}

/// A plain accept makes no conference. Another program that made one says so in the task's attributes, perhaps under a
/// name of its own.
Verdict byConference(const Action &action, const Target &target)
{
    if (!action.joinsConference || target.conferenceSent || !target.taskAttributes ||
        target.taskAttributes->contains(u"conference"_s) || target.taskAttributes->contains(u"conference_sid"_s))
        return {};
    return {
        Legality::Doubtful,
        LegalityTexts::tr("%1 joins a conference, and no instruction or attribute tells of one: after a plain accept "
                          "there is none, and TaskRouter refuses this.")
            .arg(action.title),
        0, true};
}

} // namespace

Verdict legalityOf(const Action &action, const Target &target)
{
    if (action.about == SidKind::Worker)
        return {};
    if (action.about == SidKind::Task)
        return byTaskStatus(action, target);
    const Verdict status = byStatus(action, target);
    if (status.legality != Legality::Allowed)
        return status;
    const Verdict task = byTask(action, target);
    const Verdict worker = byWorker(action, target);
    if (task.legality == Legality::Refused || worker.legality == Legality::Allowed)
        return task.legality == Legality::Allowed ? byConference(action, target) : task;
    return task.legality == Legality::Allowed ? worker : task;
}

} // namespace Desk
