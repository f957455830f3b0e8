#include "checksource.h"

#include "simulator/answers/scenarioanswers.h"
#include "workspace/workspacefiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Checks)
};

std::variant<CheckSource, QString> sourceOf(const QList<WorkspaceText> &texts, WorkspaceUse use)
{
    auto read = readWorkspace(texts, use);
    if (const auto *error = std::get_if<WorkspaceError>(&read)) // Of several files its place names the one.
        return texts.size() == 1 ? texts.constFirst().file + u": "_s + error->text() : error->text();
    auto &workspace = std::get<ReadWorkspace>(read);
    if (workspace.workspace.workflows.isEmpty() && workspace.workspace.queues.isEmpty()) {
        // Nothing can be odd about it, or fail; whoever asked meant something else.
        const QString what = SourceWords::tr("there is neither a workflow nor a task queue in it");
        return texts.size() == 1 ? texts.constFirst().file + u": "_s + what : what;
    }
    CheckSource source;
    source.workspace = std::move(workspace.workspace);
    for (const WorkspaceFinding &finding : std::as_const(workspace.findings))
        source.notes += finding.text();
    return source;
}

std::variant<CheckSource, QString> scenarioSource(const QString &scenario, WorkspaceUse use)
{
    auto read = Simulator::scenarioAnswers(scenario);
    if (const auto *problem = std::get_if<QString>(&read))
        return *problem;
    auto &answers = std::get<Simulator::ScenarioAnswers>(read);
    auto source = sourceOf({{scenario, workspaceFile(answers.workspace)}}, use);
    if (auto *found = std::get_if<CheckSource>(&source)) {
        found->answers = std::move(answers.workspace);
        for (const QByteArray &task : std::as_const(answers.tasks))
            found->tasks += QJsonDocument::fromJson(task).object().value("attributes"_L1).toString().toUtf8();
    }
    return source;
}

} // namespace

std::variant<CheckSource, QString> readCheckSource(const CheckInput &input, WorkspaceUse use)
{
    const bool isWorkspace = !input.workspace.isEmpty();
    if (!isWorkspace && !isWorkspacePath(input.scenario)) {
        const QFileInfo file(input.scenario);
        // A file goes before a scenario of the same name.
        return scenarioSource(file.isFile() ? file.absoluteFilePath() : input.scenario, use);
    }
    const auto files = workspaceTextsIn(isWorkspace ? input.workspace : QStringList{input.scenario});
    if (const auto *error = std::get_if<WorkspaceFileError>(&files))
        return error->file + u": "_s + error->what;
    return sourceOf(std::get<QList<WorkspaceText>>(files), use);
}

} // namespace Desk
