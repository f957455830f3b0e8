#include "sendwords.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

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
    return name.isEmpty() ? actionTitle : SendTexts::tr("%1 for %2").arg(actionTitle, name.left(80));
}

} // namespace

QString reasonOf(const Error &error)
{
    const ErrorText text = errorText(error, ErrorPlace::Instruction);
    QString details = text.details.simplified();
    if (details.size() > longestServerText)
        details = details.left(longestServerText) + u'…';
    // Its advice is left out: "try again" is none after an instruction that may have taken effect.
    const QString caption = error.kind == ErrorKind::Canceled ? SendTexts::tr("It was canceled.") : text.caption;
    QStringList parts = {caption, details};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString timeText(UtcMsecs when)
{
    if (when == 0)
        return u"–"_s;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(when).toLocalTime();
    const QString time = local.toString(u"HH:mm:ss"_s);
    if (local.date() == QDate::currentDate())
        return time;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString outcomeOf(const Settlement &settlement, const QString &actionTitle)
{
    const QString head = headOf(settlement, actionTitle);
    switch (settlement.outcome) {
    case Outcome::Done:
        // An instruction that rings leaves the reservation as it is until somebody answers.
        if (settlement.now && settlement.now->reservation.status == settlement.instruction.statusBefore)
            return SendTexts::tr("%1: TaskRouter took it; the reservation is still %2.")
                .arg(head, settlement.now->reservation.statusText().left(40));
        return settlement.now ? SendTexts::tr("%1: done; the reservation is %2.")
                                    .arg(head, settlement.now->reservation.statusText().left(40))
                              : SendTexts::tr("%1: done.").arg(head);
    case Outcome::Refused:
        return SendTexts::tr("%1: refused. %2").arg(head, reasonOf(settlement.error));
    case Outcome::NotSent:
        return SendTexts::tr("%1: not sent. %2").arg(head, reasonOf(settlement.error));
    case Outcome::Unknown:
        return SendTexts::tr(
                   "%1: it may have taken effect, or not. %2 The reservation is being fetched to find out; nothing is "
                   "sent again by itself.")
            .arg(head, reasonOf(settlement.error));
    }
    return {};
}

QString reconciliationOf(const Settlement &settlement, const QString &actionTitle)
{
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
    }
    return {};
}

} // namespace Desk::SendWords
