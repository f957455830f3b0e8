#include "waitingalarms.h"

#include "reservations/clock.h"
#include "reservations/plaintext.h"
#include "text/joinedparts.h"
#include "waitingstatus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::WaitingAlarms)
};

constexpr qint64 AlarmMinuteMsecs = 60'000;
constexpr qsizetype MostTold = 10'000;
constexpr qsizetype MostNames = 3;
/// Until when an offer can be answered is known to the second once it was read.
constexpr qint64 SameOfferMsecs = 5'000;

/// How many of the others there are, whether they were told of before or not.
qsizetype others(const QList<WaitingRow> &all)
{
    return all.size() - 1;
}

WaitingAlert offerAlert(const WaitingRow &first, const QList<WaitingRow> &all, UtcMsecs now)
{
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::OfferEnds;
    alert.task = first.task;
    alert.title = AlarmWords::tr("An offer is about to run out");
    const QString left = remainingText(first.why.until - now);
    const QString name = oneLine(first.why.worker);
    alert.text = name.isEmpty()
                     //: A time, and the title of a task.
                     ? AlarmWords::tr("%1 at most is left for “%2”.").arg(left, first.title)
                     //: A worker, a time, and the title of a task.
                     : AlarmWords::tr("%1 has %2 left for “%3”.").arg(name, left, first.title);
    if (others(all) > 0)
        alert.text += u' ' + AlarmWords::tr("%n more run out as well.", nullptr, int(others(all)));
    return alert;
}

WaitingAlert waitAlert(const WaitingRow &first, const QList<WaitingRow> &all, UtcMsecs now, int minutes)
{
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::LongWait;
    alert.task = first.task;
    alert.title = AlarmWords::tr("Tasks have waited longer than %n minutes", nullptr, minutes);
    alert.text = AlarmWords::tr("“%1” has waited %2.").arg(first.title, elapsedText(now - first.created));
    if (others(all) > 0)
        alert.text += u' ' + AlarmWords::tr("So have %n more.", nullptr, int(others(all)));
    return alert;
}

WaitingAlert wrapUpAlert(const WaitingRow &first, const QList<WaitingRow> &all, UtcMsecs now, int minutes)
{
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::LongWrapUp;
    alert.task = first.task;
    alert.title = AlarmWords::tr("Wrap-up is longer than %n minutes", nullptr, minutes);
    const QString howLong = elapsedText(now - first.why.since);
    alert.text = first.why.worker.isEmpty()
                     ? AlarmWords::tr("“%1” has been wrapping up for %2.").arg(first.title, howLong)
                     : AlarmWords::tr("%1 has been wrapping up “%2” for %3.")
                           .arg(oneLine(first.why.worker), first.title, howLong);
    if (others(all) > 0)
        alert.text += u' ' + AlarmWords::tr("So have %n more.", nullptr, int(others(all)));
    return alert;
}

/// The first names as they are, and how many there are besides; all of them are in the details.
WaitingAlert missedAlert(const QStringList &names, int minutes)
{
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::MissedOffers;
    const auto count = int(names.size());
    alert.title = AlarmWords::tr("%n workers went away by missed offers", nullptr, count);
    QString who = names.first(std::min(names.size(), MostNames)).join(comma());
    if (names.size() > MostNames) {
        //: After some names: "Ann, Bob, Cyd and 3 more".
        who = AlarmWords::tr("%1 and %n more", nullptr, count - int(MostNames)).arg(who);
        alert.details = names.join(u'\n');
    }
    alert.text = AlarmWords::tr("%1, within %n minutes.", nullptr, minutes).arg(who);
    return alert;
}

} // namespace

bool WaitingAlarmSettings::isAnyOn() const
{
    return std::find(on.begin(), on.end(), true) != on.end();
}

bool WaitingAlarms::isNew(WaitingAlarm alarm, Sid what)
{
    QSet<Sid> &told = m_told.at(static_cast<size_t>(alarm));
    if (told.contains(what))
        return false;
    if (told.size() >= MostTold)
        told.clear();
    told.insert(what);
    return true;
}

QList<WaitingAlert> WaitingAlarms::take(const WaitingNow &now, const WaitingLedger &ledger,
                                        const WaitingAlarmSettings &settings)
{
    QList<WaitingAlert> alerts;
    if (settings.isOn(WaitingAlarm::OfferEnds)) {
        const QList<WaitingRow> &all = now.rows(WaitingCause::OfferEnding);
        QList<WaitingRow> fresh = all;
        fresh.removeIf([this](const WaitingRow &row) { return !isNewOffer(row); });
        if (!fresh.isEmpty())
            alerts.append(offerAlert(fresh.first(), all, now.asOf));
    }
    if (settings.isOn(WaitingAlarm::MissedOffers))
        takeMissed(now.asOf, ledger, settings, alerts);
    if (settings.isOn(WaitingAlarm::LongWait)) {
        QList<WaitingRow> all;
        for (const QList<WaitingRow> &group : now.groups) {
            std::copy_if(group.cbegin(), group.cend(), std::back_inserter(all), [&](const WaitingRow &row) {
                const bool waits = isNotTaken(row.status);
                return waits && now.asOf - row.created > settings.waitMinutes * AlarmMinuteMsecs;
            });
        }
        std::sort(all.begin(), all.end(),
                  [](const WaitingRow &one, const WaitingRow &other) { return one.created < other.created; });
        QList<WaitingRow> fresh = all;
        fresh.removeIf([this](const WaitingRow &row) { return !isNew(WaitingAlarm::LongWait, row.task); });
        if (!fresh.isEmpty())
            alerts.append(waitAlert(fresh.first(), all, now.asOf, settings.waitMinutes));
    }
    if (settings.isOn(WaitingAlarm::LongWrapUp)) {
        QList<WaitingRow> all = now.rows(WaitingCause::Stuck);
        all.removeIf([](const WaitingRow &row) { return row.why.kind != WaitingWhy::Kind::WrapUp; });
        QList<WaitingRow> fresh = all;
        fresh.removeIf([this](const WaitingRow &row) { return !isNew(WaitingAlarm::LongWrapUp, row.task); });
        if (!fresh.isEmpty())
            alerts.append(wrapUpAlert(fresh.first(), all, now.asOf, settings.wrapUpMinutes));
    }
    return alerts;
}

/// It takes as many as are asked for since the last time to tell again; then all of those minutes are told.
void WaitingAlarms::takeMissed(UtcMsecs asOf, const WaitingLedger &ledger, const WaitingAlarmSettings &settings,
                               QList<WaitingAlert> &alerts)
{
    const UtcMsecs from = asOf - settings.missedMinutes * AlarmMinuteMsecs;
    QStringList names;
    QSet<Sid> workers;
    QSet<Sid> fresh;
    UtcMsecs last = 0;
    for (const MissedOffer &missed : ledger.misses()) {
        if (missed.when < from || missed.when > asOf)
            continue;
        last = std::max(last, missed.when);
        if (missed.when > m_missedUntil)
            fresh.insert(missed.worker);
        if (!workers.contains(missed.worker))
            names.append(missed.name.isEmpty() ? missed.worker.shortened() : oneLine(missed.name));
        workers.insert(missed.worker);
    }
    if (fresh.isEmpty() || fresh.size() < settings.missedWorkers)
        return;
    m_missedUntil = last;
    alerts.append(missedAlert(names, settings.missedMinutes));
}

/// An offer whose reservation was not read yet is told by its task, and not once more when it was.
bool WaitingAlarms::isNewOffer(const WaitingRow &row)
{
    const auto unread = m_toldUnread.constFind(row.task);
    const bool isTold = unread != m_toldUnread.cend() && std::abs(*unread - row.why.until) <= SameOfferMsecs;
    if (row.reservation.isNull()) {
        if (isTold)
            return false;
        if (m_toldUnread.size() >= MostTold)
            m_toldUnread.clear();
        m_toldUnread.insert(row.task, row.why.until);
        return true;
    }
    return isNew(WaitingAlarm::OfferEnds, row.reservation) && !isTold;
}

} // namespace Desk
