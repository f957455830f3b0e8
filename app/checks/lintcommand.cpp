#include "lintcommand.h"

#include "checksource.h"
#include "routing/lint/findingsmodel.h"
#include "routing/lint/lint.h"
#include "workspace/rules/workspacerules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QLatin1StringView resourceKey(Routing::FindingPlace::Resource resource)
{
    using Resource = Routing::FindingPlace::Resource;
    switch (resource) {
    case Resource::Workspace:
        return "workspace"_L1;
    case Resource::TaskQueue:
        return "task_queue"_L1;
    case Resource::Workflow:
        return "workflow"_L1;
    }
    return {};
}

QByteArray findingsJson(const Routing::Findings &findings, const QString &file, const QStringList &notes)
{
    QJsonArray list;
    for (const Routing::Finding &finding : findings) {
        const Routing::FindingPlace &place = finding.place;
        list.append(QJsonObject{{u"key"_s, finding.key()},
                                {u"severity"_s, severityKey(finding.severity())},
                                {u"resource"_s, resourceKey(place.resource)},
                                {u"sid"_s, place.sid},
                                {u"name"_s, place.name},
                                {u"path"_s, place.path},
                                {u"sentence"_s, finding.sentence()},
                                {u"advice"_s, finding.advice()}});
    }
    const QJsonObject root{{u"file"_s, file}, {u"findings"_s, list}, {u"notes"_s, QJsonArray::fromStringList(notes)}};
    return QJsonDocument(root).toJson();
}

} // namespace

CommandOutput runLint(const QString &fileOrScenario, bool asJson)
{
    const auto read = readCheckSource({{}, fileOrScenario}, WorkspaceUse::Lint);
    if (const auto *problem = std::get_if<QString>(&read))
        return {CommandOutput::Unreadable, {}, *problem + u'\n'};
    const auto &source = std::get<CheckSource>(read);
    Routing::LintWorkspace workspace = lintWorkspaceOf(source.workspace);
    for (const QByteArray &attributes : source.tasks)
        workspace.tasks.push_back(Routing::Value::fromJson(QJsonDocument::fromJson(attributes).object()));
    Routing::Findings findings = lint(workspace);
    CommandOutput output;
    const bool isBad = std::any_of(findings.begin(), findings.end(), [](const Routing::Finding &finding) {
        return finding.severity() != Routing::FindingSeverity::Information;
    });
    output.code = isBad ? CommandOutput::Found : CommandOutput::Fine;
    if (asJson) {
        sortBySeverity(findings);
        output.out = findingsJson(findings, fileOrScenario, source.notes);
        return output;
    }
    output.out = findingsText(std::move(findings)).toUtf8();
    for (const QString &note : source.notes)
        output.error += note + u'\n';
    return output;
}

} // namespace Desk
