#include "waitingalarms.h"

#include "reservations/clock.h"
#include "reservations/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::WaitingAlarms)
};

constexpr qint64 MinuteMsecs = 60'000;
constexpr qsizetype MostTold = 10'000;
constexpr qsizetype MostNames = 3;

WaitingAlert offerAlert(const QList<WaitingRow> &rows, UtcMsecs now)
{
    const WaitingRow &first = rows.first();
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::OfferEnds;
    alert.task = first.task;
    alert.title = AlarmWords::tr("An offer is about to run out");
    //: A worker, a time, and the title of a task.
    alert.text = AlarmWords::tr("%1 has %2 left for “%3”.")
                     .arg(oneLine(first.why.worker), remainingText(first.why.until - now), first.title);
    if (rows.size() > 1)
        alert.text += u' ' + AlarmWords::tr("%n more run out as well.", nullptr, int(rows.size() - 1));
    return alert;
}

WaitingAlert waitAlert(const QList<WaitingRow> &rows, UtcMsecs now, int minutes)
{
    const WaitingRow &first = rows.first();
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::LongWait;
    alert.task = first.task;
    alert.title = AlarmWords::tr("Tasks have waited longer than %n minutes", nullptr, minutes);
    alert.text = AlarmWords::tr("“%1” has waited %2.").arg(first.title, elapsedText(now - first.created));
    if (rows.size() > 1)
        alert.text += u' ' + AlarmWords::tr("So have %n more.", nullptr, int(rows.size() - 1));
    return alert;
}

WaitingAlert wrapUpAlert(const QList<WaitingRow> &rows, UtcMsecs now, int minutes)
{
    const WaitingRow &first = rows.first();
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::LongWrapUp;
    alert.task = first.task;
    alert.title = AlarmWords::tr("Wrap-up is longer than %n minutes", nullptr, minutes);
    const QString howLong = elapsedText(now - first.why.since);
    alert.text = first.why.worker.isEmpty()
                     ? AlarmWords::tr("“%1” has been wrapping up for %2.").arg(first.title, howLong)
                     : AlarmWords::tr("%1 has been wrapping up “%2” for %3.")
                           .arg(oneLine(first.why.worker), first.title, howLong);
    if (rows.size() > 1)
        alert.text += u' ' + AlarmWords::tr("So have %n more.", nullptr, int(rows.size() - 1));
    return alert;
}

WaitingAlert missedAlert(const QStringList &names, int minutes)
{
    WaitingAlert alert;
    alert.alarm = WaitingAlarm::MissedOffers;
    alert.title = AlarmWords::tr("%n workers went away by missed offers", nullptr, int(names.size()));
    QString who = names.first(std::min(names.size(), MostNames)).join(u", "_s);
    if (names.size() > MostNames)
        who += u", …"_s;
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
        QList<WaitingRow> rows = now.rows(WaitingCause::OfferEnding);
        rows.removeIf([this](const WaitingRow &row) { return !isNew(WaitingAlarm::OfferEnds, row.reservation); });
        if (!rows.isEmpty())
            alerts.append(offerAlert(rows, now.asOf));
    }
    if (settings.isOn(WaitingAlarm::MissedOffers)) {
        const UtcMsecs from = std::max(m_missedUntil + 1, now.asOf - settings.missedMinutes * MinuteMsecs);
        QStringList names;
        QSet<Sid> workers;
        UtcMsecs last = 0;
        for (const MissedOffer &missed : ledger.misses()) {
            if (missed.when < from)
                continue;
            last = std::max(last, missed.when);
            if (!workers.contains(missed.worker))
                names.append(oneLine(missed.name));
            workers.insert(missed.worker);
        }
        if (names.size() >= settings.missedWorkers) {
            m_missedUntil = last;
            alerts.append(missedAlert(names, settings.missedMinutes));
        }
    }
    if (settings.isOn(WaitingAlarm::LongWait)) {
        QList<WaitingRow> rows;
        for (const QList<WaitingRow> &group : now.groups) {
            for (const WaitingRow &row : group) {
                const bool waits = row.status == TaskStatus::Pending || row.status == TaskStatus::Reserved;
                if (waits && now.asOf - row.created > settings.waitMinutes * MinuteMsecs &&
                    isNew(WaitingAlarm::LongWait, row.task))
                    rows.append(row);
            }
        }
        std::sort(rows.begin(), rows.end(),
                  [](const WaitingRow &one, const WaitingRow &other) { return one.created < other.created; });
        if (!rows.isEmpty())
            alerts.append(waitAlert(rows, now.asOf, settings.waitMinutes));
    }
    if (settings.isOn(WaitingAlarm::LongWrapUp)) {
        QList<WaitingRow> rows = now.rows(WaitingCause::Stuck);
        rows.removeIf([this](const WaitingRow &row) {
            return row.why.kind != WaitingWhy::Kind::WrapUp || !isNew(WaitingAlarm::LongWrapUp, row.task);
        });
        if (!rows.isEmpty())
            alerts.append(wrapUpAlert(rows, now.asOf, settings.wrapUpMinutes));
    }
    return alerts;
}

} // namespace Desk
