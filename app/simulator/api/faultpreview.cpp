#include "faultpreview.h"

#include "routename.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct PreviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::FaultPreview)
};

QString answerOf(const AnswerPlan &plan)
{
    if (plan.instead)
        return PreviewTexts::tr("%1 comes back.").arg(plan.instead->status);
    switch (plan.delivery) {
    case Delivery::Nothing:
        return PreviewTexts::tr("Nothing comes back: the connection closes.");
    case Delivery::Reset:
        return PreviewTexts::tr("Nothing comes back: the connection is reset.");
    case Delivery::Half:
        return PreviewTexts::tr("Half of the answer comes back.");
    case Delivery::Garbage:
        return PreviewTexts::tr("Bytes come back that are no answer.");
    case Delivery::TooLongLength:
        return PreviewTexts::tr("Less comes back than the answer announces.");
    case Delivery::Whole:
        break;
    }
    if (plan.bytesPerSecond > 0)
        return PreviewTexts::tr("The answer comes back at %1 bytes a second.").arg(plan.bytesPerSecond);
    if (plan.padding > 0)
        return PreviewTexts::tr("The answer is %1 MiB longer.").arg(plan.padding / (1024 * 1024));
    if (plan.clockSkew != 0)
        return PreviewTexts::tr("The answer's date is %1 minutes off.").arg(plan.clockSkew / Minute);
    if (!plan.bodyChanges.isEmpty())
        return PreviewTexts::tr("The answer comes back, changed.");
    return PreviewTexts::tr("The answer comes back.");
}

} // namespace

QString effectOf(const FaultRule &rule)
{
    AnswerPlan plan;
    rule.kind->apply(rule, plan);
    QStringList sentences;
    if (plan.delay > 0)
        sentences += PreviewTexts::tr("The request waits for %1 s.").arg(static_cast<double>(plan.delay) / 1000.0);
    if (plan.changeFirst)
        sentences += PreviewTexts::tr("Somebody else changes the reservation before.");
    sentences += plan.apply ? PreviewTexts::tr("What was asked for is done.") : PreviewTexts::tr("Nothing is done.");
    sentences += answerOf(plan);
    return sentences.join(u' ');
}

QString reachOf(const FaultRule &rule, const RouteCounts &lastMinute)
{
    int all = 0;
    int struck = 0;
    for (auto count = lastMinute.cbegin(); count != lastMinute.cend(); ++count) {
        all += count.value();
        const qsizetype dot = count.key().indexOf('.');
        const bool isOfKind =
            !rule.kind->operation || count.key().sliced(dot + 1) == QByteArrayView(rule.kind->operation);
        if (isOfKind && covers(rule.route, count.key()))
            struck += count.value();
    }
    if (all == 0)
        return PreviewTexts::tr("Nobody asked anything in the last minute.");
    return PreviewTexts::tr("It is for %1 of the %n request(s) of the last minute.", nullptr, all).arg(struck);
}

} // namespace Simulator
