#include "sendwords.h"

#include "taskrouter/timetext.h"
#include "ui/widgets/errortext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Desk::SendWords {

using namespace Qt::StringLiterals;

namespace {

struct SendTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::SendWords)
};

constexpr qsizetype longestServerText = 300;

QString headOf(const Settlement &settlement, const QString &actionTitle)
{
    const QString &name = settlement.instruction.workerName;
    if (settlement.instruction.about != SidKind::Reservation && !name.isEmpty())
        return SendTexts::tr("%1, %2").arg(actionTitle, name.left(80));
    return name.isEmpty() ? actionTitle : SendTexts::tr("%1 for %2").arg(actionTitle, name.left(80));
}

/// What became of an instruction to a task or a worker that was unknown.
QString otherReconciliationOf(const Settlement &settlement, const QString &actionTitle)
{
    const QString head = headOf(settlement, actionTitle);
    const auto now = settlement.state();
    const QString status = now ? now->statusText.left(40) : QString();
    switch (settlement.reconciliation) {
    case Reconciliation::None:
    case Reconciliation::WorldEnded:
        break;
    case Reconciliation::TookEffect:
        return SendTexts::tr("%1: it did take effect (%2).").arg(head, status);
    case Reconciliation::NoChangeSeen:
        return SendTexts::tr("%1: no change is seen (%2). Sending again is your decision.").arg(head, status);
    case Reconciliation::ChangedOtherwise:
        return SendTexts::tr("%1: something else changed it (%2).").arg(head, status);
    case Reconciliation::CouldNotFetch:
        return SendTexts::tr("%1: whether it took effect is still unknown, because it cannot be fetched. %2")
            .arg(head, reasonOf(settlement.error));
    }
    return SendTexts::tr("%1: the simulator was stopped before the outcome was known.").arg(head);
}

/// What a server or proxy that compresses its answers appends to a version: "3--gzip", "3-br", "3;gzip".
QByteArray compressionMark(const QByteArray &etag)
{
    static const QRegularExpression mark(u"[-;:]{1,2}(gzip|br|deflate|zstd|df)(?=\"?$)"_s);
    return mark.match(QString::fromLatin1(etag)).captured(0).toLatin1();
}

QString labelOf(const QString &parameter, const Catalogue &catalogue)
{
    const Parameter *known = nullptr;
    for (const SidKind about : {SidKind::Reservation, SidKind::Task, SidKind::Worker})
        known = known ? known : catalogue.parameter(Catalogue::updateOf(about), parameter);
    return known ? known->label : parameter;
}

} // namespace

QString objectionText(const SendAnswer &answer)
{
    if (answer.mayClick() && answer.passed != SendObjection::None)
        return answer.passed == SendObjection::Illegal ? answer.why
                                                       : SendTexts::tr("TaskRouter will most likely refuse this.");
    switch (answer.objection) {
    case SendObjection::None:
    case SendObjection::NoReservation:
    case SendObjection::NothingChosen:
    case SendObjection::Ended:
    case SendObjection::Invalid: // The fields show it, and their number stands beside the button.
    case SendObjection::Moved:   // The question that is asked says it.
    case SendObjection::Composing:
    case SendObjection::OtherReservation:
    case SendObjection::OtherAction:
    case SendObjection::FormChanged:
        return {};
    case SendObjection::ReadOnly:
        return answer.why.isEmpty() ? SendTexts::tr("Read-only: nothing can be sent.") : answer.why;
    case SendObjection::Comparing:
        return SendTexts::tr("It has no version, so it is fetched and compared before anything is sent …");
    case SendObjection::LookUpRefused:
        return SendTexts::tr("Nobody knows yet whether the last instruction took effect, and TaskRouter refused to "
                             "show it to find out. Until that was looked up nothing more is sent to it.");
    case SendObjection::OutcomeUnknown:
        return SendTexts::tr("Nobody knows yet whether the last instruction took effect. It is being fetched "
                             "to find out; until then nothing more is sent to it.");
    case SendObjection::InFlight:
        return SendTexts::tr("An instruction to it is on its way …");
    case SendObjection::RateLimited:
        // A duration, because this computer's time of day means nothing in a simulated world.
        return SendTexts::tr("TaskRouter asked to wait; sending is possible again in %1.")
            .arg(waitText(answer.waitMsecs));
    case SendObjection::NotWritable:
        // The strip says why it cannot.
        return SendTexts::tr("The journal cannot be written, and what cannot be written down is not sent.");
    case SendObjection::Illegal:
        return answer.why;
    }
    return {};
}

QString handOverText(const SendAnswer &answer)
{
    switch (answer.objection) {
    case SendObjection::Composing:
        return SendTexts::tr("A word is still being composed.");
    case SendObjection::OtherReservation:
        return SendTexts::tr("Something else was chosen to act on.");
    case SendObjection::OtherAction:
        return SendTexts::tr("Another action was chosen.");
    case SendObjection::FormChanged:
        return SendTexts::tr("The form was changed meanwhile.");
    case SendObjection::Moved:
        return SendTexts::tr("It moved meanwhile.");
    case SendObjection::Invalid:
        return answer.why;
    case SendObjection::None:
    case SendObjection::NoReservation:
    case SendObjection::NothingChosen:
    case SendObjection::Ended:
    case SendObjection::ReadOnly:
    case SendObjection::Comparing:
    case SendObjection::LookUpRefused:
    case SendObjection::OutcomeUnknown:
    case SendObjection::InFlight:
    case SendObjection::NotWritable:
    case SendObjection::RateLimited:
    case SendObjection::Illegal:
        break;
    }
    return objectionText(answer);
}

QString refusedClickText(const SendAnswer &answer, const Catalogue &catalogue, const QString &happened)
{
    switch (answer.objection) {
    case SendObjection::Composing:
        return SendTexts::tr("Nothing was sent. %1: finish the word that is being composed first.")
            .arg(labelOf(answer.parameter, catalogue));
    case SendObjection::NoReservation:
        return SendTexts::tr("Nothing was sent: the reservation is not loaded yet.");
    case SendObjection::NothingChosen:
    case SendObjection::Ended:
        return happened.isEmpty() ? SendTexts::tr("Nothing was sent: nothing is chosen. Choose first what to do.")
                                  : SendTexts::tr("Nothing was sent. %1").arg(happened);
    case SendObjection::Illegal:
        return SendTexts::tr("Nothing was sent. %1").arg(QString(happened + u' ' + answer.why).trimmed());
    case SendObjection::Invalid:
        return SendTexts::tr("Nothing was sent. %1: %2").arg(labelOf(answer.parameter, catalogue), answer.why);
    case SendObjection::OutcomeUnknown:
    case SendObjection::LookUpRefused:
        // Details stand beside the button.
        return SendTexts::tr("Nothing more was sent: what became of the last instruction is not known yet.");
    case SendObjection::InFlight:
        return SendTexts::tr("Nothing more was sent: an instruction to it is on its way.");
    default:
        const QString why = objectionText(answer);
        return why.isEmpty() ? QString() : SendTexts::tr("Nothing was sent. %1").arg(why);
    }
}

RefusedVersion refusedVersion(const QByteArray &sent, const QByteArray &now, bool isKnown, bool isSame)
{
    if (sent.isEmpty())
        return {
            SendTexts::tr("TaskRouter refused this (412) although no version was sent. Something on the way adds one, "
                          "or asks for one: a proxy, most likely."),
            true};
    if (const QByteArray mark = compressionMark(sent); !mark.isEmpty())
        return {SendTexts::tr("TaskRouter refused this (412): the version %1 ends in “%2”, which a proxy adds when it "
                              "compresses an answer. TaskRouter does not know it, so it is refused whatever "
                              "happens.")
                    .arg(QString::fromLatin1(sent.left(60)), QString::fromLatin1(mark)),
                true};
    if (sent.startsWith("W/"))
        return {SendTexts::tr("TaskRouter refused this (412): the version %1 is a weak one, as a proxy makes it that "
                              "changes answers on their way. Weak versions never match, whatever happens.")
                    .arg(QString::fromLatin1(sent.left(60))),
                true};
    if (isKnown && isSame && now.isEmpty())
        return {SendTexts::tr("TaskRouter refused this (412), and it has no version any more: something on the "
                              "way takes it off. Nothing else has changed."),
                true};
    if (isKnown && isSame && now == sent)
        return {SendTexts::tr("TaskRouter refused this (412), but nobody changed it: its version was %1 and "
                              "still is. A proxy on the way changes versions, most likely.")
                    .arg(QString::fromLatin1(sent.left(60))),
                true};
    if (!isKnown)
        return {SendTexts::tr("TaskRouter refused this (412): it has another version of it."), false};
    return {SendTexts::tr("TaskRouter refused this (412): somebody changed it since you began."), false};
}

QString reasonOf(const Error &error)
{
    const ErrorText text = errorText(error, ErrorPlace::Instruction);
    QString details = text.details.simplified();
    if (details.size() > longestServerText)
        details = details.left(longestServerText) + u'…';
    // Without its advice: "try again" would be wrong after an instruction that may have taken effect.
    const QString caption = error.kind == ErrorKind::Canceled ? SendTexts::tr("It was canceled.") : text.caption;
    QStringList parts = {caption, details};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString timeText(UtcMsecs when, UtcMsecs now)
{
    return when == 0 ? u"–"_s : Desk::timeText(when, now);
}

QString outcomeOf(const Settlement &settlement, const QString &actionTitle)
{
    const QString head = headOf(settlement, actionTitle);
    switch (settlement.outcome) {
    case Outcome::Done:
        if (settlement.instruction.about != SidKind::Reservation) {
            const QString status = settlement.state().value_or(Baseline()).statusText.left(40);
            return status.isEmpty() || status == settlement.instruction.wordBefore
                       ? SendTexts::tr("%1: done.").arg(head)
                       : SendTexts::tr("%1: done; it is %2 now.").arg(head, status);
        }
        // An instruction that rings leaves the reservation unchanged until somebody answers.
        if (settlement.now && settlement.now->reservation.status == settlement.instruction.statusBefore)
            return SendTexts::tr("%1: TaskRouter took it; the reservation is still %2.")
                .arg(head, settlement.now->reservation.statusText().left(40));
        return settlement.now ? SendTexts::tr("%1: done; the reservation is %2.")
                                    .arg(head, settlement.now->reservation.statusText().left(40))
                              : SendTexts::tr("%1: done.").arg(head);
    case Outcome::Refused:
        // Whether somebody changed it is known after a fetch; the conflict view says it.
        if (settlement.error.kind == ErrorKind::PreconditionFailed)
            return SendTexts::tr("%1: refused (412), because TaskRouter has another version of it, which is fetched to "
                                 "compare.")
                .arg(head);
        return SendTexts::tr("%1: refused. %2").arg(head, reasonOf(settlement.error));
    case Outcome::NotSent:
        return SendTexts::tr("%1: not sent. %2").arg(head, reasonOf(settlement.error));
    case Outcome::Unknown:
        return SendTexts::tr(
                   "%1: it may have taken effect, or not. %2 It is being fetched to find out; nothing is sent again by "
                   "itself.")
            .arg(head, reasonOf(settlement.error));
    }
    return {};
}

QString reconciliationOf(const Settlement &settlement, const QString &actionTitle)
{
    if (settlement.instruction.about != SidKind::Reservation)
        return otherReconciliationOf(settlement, actionTitle);
    const QString head = headOf(settlement, actionTitle);
    const QString status = settlement.now ? settlement.now->reservation.statusText().left(40) : QString();
    switch (settlement.reconciliation) {
    case Reconciliation::None:
        return {};
    case Reconciliation::TookEffect:
        return SendTexts::tr("%1: it did take effect; the reservation is %2.").arg(head, status);
    case Reconciliation::NoChangeSeen:
        return SendTexts::tr("%1: no change is seen; the reservation is still %2. Sending again is your decision.")
            .arg(head, status);
    case Reconciliation::ChangedOtherwise:
        return SendTexts::tr("%1: the reservation changed in another way; it is %2 now.").arg(head, status);
    case Reconciliation::CouldNotFetch:
        return SendTexts::tr(
                   "%1: whether it took effect is still unknown, because the reservation cannot be fetched. %2")
            .arg(head, reasonOf(settlement.error));
    case Reconciliation::WorldEnded:
        return SendTexts::tr("%1: the simulator was stopped before the outcome was known.").arg(head);
    }
    return {};
}

} // namespace Desk::SendWords
