#include "journalrow.h"

namespace Desk {

using namespace Qt::StringLiterals;

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
