#include "checksource.h"

#include "simulator/answers/scenarioanswers.h"
#include "workspace/workspacefiles.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

std::variant<CheckSource, QString> sourceOf(const QList<WorkspaceText> &texts, WorkspaceUse use)
{
    auto read = readWorkspace(texts, use);
    if (const auto *error = std::get_if<WorkspaceError>(&read)) // Of several files its place names the one.
        return texts.size() == 1 ? texts.constFirst().file + u": "_s + error->text() : error->text();
    auto &workspace = std::get<ReadWorkspace>(read);
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

std::variant<CheckSource, QString> readCheckSource(const QStringList &source, WorkspaceUse use)
{
    if (source.size() == 1 && !isWorkspacePath(source.constFirst())) {
        const QFileInfo file(source.constFirst());
        // A file goes before a scenario of the same name.
        return scenarioSource(file.isFile() ? file.absoluteFilePath() : source.constFirst(), use);
    }
    const auto files = workspaceTextsIn(source);
    if (const auto *error = std::get_if<WorkspaceFileError>(&files))
        return error->file + u": "_s + error->what;
    return sourceOf(std::get<QList<WorkspaceText>>(files), use);
}

} // namespace Desk
