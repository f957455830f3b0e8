#include "rowoutcome.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Journal)
};

} // namespace

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

} // namespace Desk
