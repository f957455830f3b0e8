#include "journalrow.h"

#include "secretmask.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Journal)
};

} // namespace

JournalOrigin JournalOrigin::of(const Endpoint &endpoint, const QString &profile)
{
    return {profile, endpoint.accountSid, endpoint.baseUrl.toString(), endpoint.simulator, endpoint.world};
}

RowOutcome rowOutcomeOf(const JournalRow &row, bool isClaimed)
{
    if (!row.alarm.isEmpty())
        return RowOutcome::MaybeTwice;
    switch (row.outcome) {
    case Outcome::NotSent:
        return RowOutcome::NotSent;
    case Outcome::Refused:
        return RowOutcome::Refused;
    case Outcome::Done:
        return RowOutcome::Applied;
    case Outcome::Unknown:
        break;
    }
    switch (row.reconciliation) {
    case Reconciliation::TookEffect:
        return RowOutcome::TookEffect;
    case Reconciliation::NoChangeSeen:
        return RowOutcome::NoChangeSeen;
    case Reconciliation::ChangedOtherwise:
        return RowOutcome::ChangedOtherwise;
    case Reconciliation::WorldEnded:
        return RowOutcome::WorldEnded;
    case Reconciliation::None:
    case Reconciliation::CouldNotFetch:
        break;
    }
    return !row.answered && isClaimed ? RowOutcome::OnItsWay : RowOutcome::Unknown;
}

QString rowOutcomeText(RowOutcome rowOutcome)
{
    switch (rowOutcome) {
    case RowOutcome::OnItsWay:
        return RowWords::tr("on its way");
    case RowOutcome::Applied:
        return RowWords::tr("applied");
    case RowOutcome::Refused:
        return RowWords::tr("refused");
    case RowOutcome::NotSent:
        return RowWords::tr("not sent");
    case RowOutcome::Unknown:
        return RowWords::tr("unknown");
    case RowOutcome::TookEffect:
        return RowWords::tr("took effect");
    case RowOutcome::NoChangeSeen:
        return RowWords::tr("no change seen");
    case RowOutcome::ChangedOtherwise:
        return RowWords::tr("changed otherwise");
    case RowOutcome::WorldEnded:
        return RowWords::tr("never known");
    case RowOutcome::MaybeTwice:
        return RowWords::tr("maybe twice");
    case RowOutcome::Count:
        break;
    }
    return {};
}

QString answerText(const JournalRow &row)
{
    if (row.httpStatus == 0)
        return {};
    return row.code == 0 ? QString::number(row.httpStatus) : u"%1 · %2"_s.arg(row.httpStatus).arg(row.code);
}

QString lineOf(const JournalRow &row, bool isClaimed)
{
    const Address &address = row.instruction.address;
    const QString duration = row.answered ? u"%1 ms"_s.arg(row.durationMsecs) : QString();
    QStringList cells{utcStamp(row.begun),
                      row.instruction.action,
                      row.instruction.workerName.simplified(),
                      address.reservation.toString(),
                      address.task.toString(),
                      rowOutcomeText(rowOutcomeOf(row, isClaimed)),
                      answerText(row),
                      duration,
                      row.requestId.simplified()};
    return cells.join(u'\t');
}

QList<QPair<QByteArray, QByteArray>> requestHeadersOf(const JournalRow &row)
{
    QList<QPair<QByteArray, QByteArray>> headers{{"Authorization", "Basic " + SecretMask::mark()},
                                                 {"Accept", "application/json"},
                                                 {"Content-Type", "application/x-www-form-urlencoded"}};
    if (!row.instruction.ifMatch.isEmpty())
        headers.append({"If-Match", row.instruction.ifMatch});
    return headers;
}

QList<QPair<QString, QString>> fieldsOf(const QByteArray &form)
{
    QList<QPair<QString, QString>> fields;
    const QByteArrayList parts = form.isEmpty() ? QByteArrayList() : form.split('&');
    const auto decoded = [](QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); };
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        fields.append({decoded(equals < 0 ? part : part.first(equals)),
                       equals < 0 ? QString() : decoded(part.sliced(equals + 1))});
    }
    return fields;
}

QString utcStamp(UtcMsecs when)
{
    return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray pathOf(const JournalRow &row)
{
    return reservationPath(row.instruction.address);
}

QLatin1StringView wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return "not-sent"_L1;
    case Outcome::Refused:
        return "refused"_L1;
    case Outcome::Done:
        return "done"_L1;
    case Outcome::Unknown:
        return "unknown"_L1;
    }
    return {};
}

QLatin1StringView wordOf(Reconciliation reconciliation)
{
    switch (reconciliation) {
    case Reconciliation::None:
        return {};
    case Reconciliation::TookEffect:
        return "took-effect"_L1;
    case Reconciliation::NoChangeSeen:
        return "no-change-seen"_L1;
    case Reconciliation::ChangedOtherwise:
        return "changed-otherwise"_L1;
    case Reconciliation::CouldNotFetch:
        return "could-not-fetch"_L1;
    case Reconciliation::WorldEnded:
        return "world-ended"_L1;
    }
    return {};
}

QByteArray joinHeaders(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text += name + ": " + value + '\n';
    return text;
}

QList<QPair<QByteArray, QByteArray>> splitHeaders(const QByteArray &text)
{
    QList<QPair<QByteArray, QByteArray>> headers;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.append({line.first(colon), line.sliced(colon + 2)});
    }
    return headers;
}

} // namespace Desk
