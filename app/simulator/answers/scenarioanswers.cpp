#include "scenarioanswers.h"

#include "simulator/api/routes.h"
#include "simulator/scenario/simulation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

/// Asks the routes as a client would: page by page.
class AnswersReader
{
public:
    explicit AnswersReader(Scenario scenario)
        : m_simulation(std::move(scenario))
        , m_admission(accessOf(m_simulation.world().state()))
        , m_routes(m_simulation.world(), m_admission, [] { return qint64(0); })
    {
        const State &state = m_simulation.world().state();
        m_workspace = "/v1/Workspaces/" + state.sids.text(Kind::Workspace, state.workspace.id);
    }

    ScenarioAnswers read()
    {
        ScenarioAnswers answers;
        answers.workspace.read = m_simulation.world().state().now;
        answers.workspace.workspace = get(m_workspace);
        answers.workspace.list(Desk::SidKind::Activity) = list("/Activities", "activities"_L1);
        answers.workspace.list(Desk::SidKind::TaskChannel) = list("/TaskChannels", "channels"_L1);
        answers.workspace.list(Desk::SidKind::TaskQueue) = list("/TaskQueues", "task_queues"_L1);
        answers.workspace.list(Desk::SidKind::Workflow) = list("/Workflows", "workflows"_L1);
        answers.workspace.list(Desk::SidKind::Worker) = list("/Workers", "workers"_L1);
        for (const QByteArray &worker : std::as_const(answers.workspace.list(Desk::SidKind::Worker))) {
            const QString sid = QJsonDocument::fromJson(worker).object().value("sid"_L1).toString();
            if (const auto parsed = Desk::Sid::parse(sid))
                answers.workspace.workerChannels.append(
                    {*parsed, list("/Workers/" + sid.toLatin1() + "/Channels", "channels"_L1)});
        }
        answers.tasks = list("/Tasks", "tasks"_L1);
        return answers;
    }

private:
    QByteArray get(const QByteArray &target)
    {
        Request request;
        request.method = "GET";
        request.target = target;
        request.headers = {
            {"authorization",
             "Basic " + (m_admission.access().accountSid + ':' + m_admission.access().authToken).toBase64()}};
        return m_routes.handle(request).body;
    }

    QList<QByteArray> list(const QByteArray &path, QLatin1StringView key)
    {
        QList<QByteArray> rows;
        QByteArray target = m_workspace + path + "?PageSize=1000";
        while (!target.isEmpty()) {
            const QJsonObject page = QJsonDocument::fromJson(get(target)).object();
            const QJsonArray items = page.value(key).toArray();
            for (const QJsonValue &item : items)
                rows.append(QJsonDocument(item.toObject()).toJson(QJsonDocument::Compact));
            const QUrl next(page.value("meta"_L1).toObject().value("next_page_url"_L1).toString());
            target = next.isEmpty() ? QByteArray() : next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        }
        return rows;
    }

    Simulation m_simulation;
    Admission m_admission;
    Routes m_routes;
    QByteArray m_workspace;
};

} // namespace

std::variant<ScenarioAnswers, QString> scenarioAnswers(const QString &scenario)
{
    auto loaded = loadScenario(scenario, 1);
    if (const auto *error = std::get_if<ScenarioError>(&loaded))
        return error->text();
    return AnswersReader(std::get<Scenario>(std::move(loaded))).read();
}

} // namespace Simulator
