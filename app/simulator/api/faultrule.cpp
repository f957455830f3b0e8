#include "faultrule.h"

#include <QCoreApplication>

namespace Simulator {

namespace {

struct FaultRuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::FaultRule)
};

} // namespace

QString describe(const FaultRule &rule)
{
    QString text = rule.kind->describe ? rule.kind->describe(rule) : describe(*rule.kind);
    if (!rule.route.isEmpty())
        text = FaultRuleTexts::tr("%1 · %2").arg(text, QString::fromUtf8(rule.route));
    if (rule.chance < 1.0)
        text = FaultRuleTexts::tr("%1 · %2 %").arg(text).arg(rule.chance * 100.0, 0, 'g', 3);
    if (rule.times > 0)
        text = FaultRuleTexts::tr("%1 · %n time(s)", nullptr, rule.times).arg(text);
    return text;
}

} // namespace Simulator
