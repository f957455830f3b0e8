#include "workflowtextlint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Routing {

WorkflowTextLint::WorkflowTextLint(FindingPlace workflow, Findings &findings)
    : m_place(std::move(workflow))
    , m_findings(findings)
{
}

void WorkflowTextLint::check(const QByteArray &configuration)
{
    const QJsonObject routing = QJsonDocument::fromJson(configuration).object().value("task_routing"_L1).toObject();
    qsizetype filterAt = 0;
    const QJsonArray filters = routing.value("filters"_L1).toArray();
    for (const QJsonValue &filter : filters) {
        qsizetype targetAt = 0;
        const QJsonArray targets = filter.toObject().value("targets"_L1).toArray();
        for (const QJsonValue &target : targets)
            checkTarget(target.toObject(), u"task_routing.filters[%1].targets[%2]"_s.arg(filterAt).arg(targetAt++));
        ++filterAt;
    }
}

void WorkflowTextLint::checkTarget(const QJsonObject &target, const QString &path)
{
    const auto add = [this](FindingKind kind, const QString &at, const QStringList &arguments) {
        FindingPlace place = m_place;
        place.path = at;
        m_findings.push_back({kind, std::move(place), arguments});
    };
    const auto isText = [&target](QLatin1StringView key) { return !target.value(key).toString().isEmpty(); };
    if (isText("known_worker_sid"_L1) && isText("known_worker_friendly_name"_L1)) {
        const QString at = path + u".known_worker_friendly_name"_s;
        add(FindingKind::TwoKnownWorkers, at, {});
        m_said.insert(at);
    }
    const QJsonValue priority = target.value("priority"_L1);
    bool isNumber = false;
    if (priority.isString() && priority.toString().trimmed().toInt(&isNumber) >= 0 && isNumber)
        add(FindingKind::TextPriority, path + u".priority"_s, {priority.toString()});
}

} // namespace Routing
