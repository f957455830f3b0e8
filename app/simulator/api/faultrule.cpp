#include "faultrule.h"

#include <QCoreApplication>
#include <QHash>

namespace Simulator {

namespace {

struct FaultRuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::FaultRule)
};

} // namespace

QString routeText(const QByteArray &route)
{
    const QHash<QByteArray, QString> words{
        {"", FaultRuleTexts::tr("All requests")},
        {"*.fetch", FaultRuleTexts::tr("All fetches")},
        {"*.list", FaultRuleTexts::tr("All lists")},
        {"*.update", FaultRuleTexts::tr("All updates")},
        {"events.list", FaultRuleTexts::tr("Lists of events")},
        {"reservations.fetch", FaultRuleTexts::tr("Fetches of reservations")},
        {"reservations.list", FaultRuleTexts::tr("Lists of reservations")},
        {"reservations.update", FaultRuleTexts::tr("Updates of reservations")},
        {"tasks", FaultRuleTexts::tr("All of tasks")},
        {"tasks.list", FaultRuleTexts::tr("Lists of tasks")},
        {"workers", FaultRuleTexts::tr("All of workers")},
    };
    return words.value(route, QString::fromUtf8(route));
}

QString describe(const FaultRule &rule)
{
    QString text = rule.kind->describe ? rule.kind->describe(rule) : describe(*rule.kind);
    if (!rule.route.isEmpty())
        text = FaultRuleTexts::tr("%1 · %2").arg(text, routeText(rule.route));
    if (rule.chance < 1.0)
        text = FaultRuleTexts::tr("%1 · %2 %").arg(text).arg(rule.chance * 100.0, 0, 'g', 3);
    if (rule.times > 0)
        text = FaultRuleTexts::tr("%1 · %n time(s)", nullptr, rule.times).arg(text);
    return text;
}

} // namespace Simulator
