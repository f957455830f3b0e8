#pragma once

#include "scenariotext.h"
#include "scriptaction.h"

#include <QStringList>

namespace Simulator {

/// Something that is reached, or must not happen, told from the Events of the world.
struct Goal
{
    QString title;
    QString guide; ///< What to do for it; the scenario's first words where it is empty.
    EventType event = EventType::ReservationAccepted; ///< It is about such Events.
    QByteArray task;                                  ///< Key of a task; empty: any.
    Id worker = 0;                                    ///< 0: any.
    bool trainee = false; ///< Only what came by a request counts, not what the scenario's people do.
    bool avoid = false;   ///< It must not happen until `within` is over.
    int count = 1;
    Time within = Never; ///< From the start.
};

/// How a simulated person behaves. What remains of `accepts` and `rejects` is left to time out.
struct WorkerBehaviour
{
    double accepts = 1.0;
    double rejects = 0.0;
    Span answers{3 * Second, 10 * Second};
    Span talks{60 * Second, 180 * Second}; ///< Until the caller hangs up.
    Span wraps{10 * Second, 30 * Second};
};

/// Tasks of one kind that come again and again.
struct Arrival
{
    Span every{10 * Second, 30 * Second};
    Time from = 0; ///< Since the start.
    Time until = Never;
    TaskPlan task;
    Time next = Never; ///< When the next one comes, once it runs; Never: as its timer says.
};

/// One line of the script.
struct ScriptItem
{
    Time at = 0; ///< Since the start.
    ScriptAction scriptAction;
};

/// A simulated contact centre ready to run: how it is at the start, who is in it, what will happen, what is to be
/// learned. A value; reading it touches no clock and no network.
struct Scenario
{
    QString name;
    QString title;
    QString description;
    QString guide; ///< The words to the trainee while no goal has its own; may be empty.
    State state;
    Id openTask = 0;                          ///< Worth opening first.
    std::map<QByteArray, Id> tasks;           ///< By the keys of the file.
    std::map<Id, Time> patience;              ///< By task that is there at the start: how long its caller still waits.
    std::map<Id, WorkerBehaviour> behaviours; ///< By worker; who has none does nothing by himself.
    /// By worker who is away at the start, and has no task: after how long he goes to his home activity by himself.
    std::map<Id, Time> returns;
    std::map<Id, LegPlan> phones; ///< By worker; 0: everybody else's.
    std::vector<Arrival> arrivals;
    double arrivalPace = 1.0;       ///< How many times as many come as `arrivals` say; 0: none.
    std::vector<ScriptItem> script; ///< Ascending times.
    std::vector<FaultRule> faults;
    std::vector<Goal> goals;
    QStringList notices; ///< What was mended or assumed when it was read, each with its place; of a workspace alone.
};

using LoadedScenario = std::variant<Scenario, ScenarioError>;

/// Reads a scenario from JSON text after resources/scenarios/schema.json. `file` is what errors call it.
[[nodiscard]] LoadedScenario readScenario(QByteArrayView text, const QString &file, const QString &name, quint64 seed);
/// Where scenarios of that name may be: the shipped ones first, then a folder of the user (may be empty). A name with
/// a slash or with the ending .json is the path of a file. An empty name means the default. A path may lead to a
/// workspace, too: see loadWorkspace(). Of a scenario `arrivalsPerHour` must be 0.
[[nodiscard]] LoadedScenario loadScenario(const QString &name, quint64 seed, const QString &folder = {},
                                          double arrivalsPerHour = 0);
/// A rehearsal of the workspace that is in these files together; a folder stands for the *.json in it.
/// `arrivalsPerHour`: see WorkspaceScenario.
[[nodiscard]] LoadedScenario loadWorkspace(const QStringList &paths, quint64 seed, double arrivalsPerHour = 0);
/// The names there are: the default first, the other shipped ones, those of the folder.
[[nodiscard]] QStringList scenarioNames(const QString &folder = {});
/// Its title without reading the rest; the name where it has none.
[[nodiscard]] QString scenarioTitle(const QString &name, const QString &folder = {});

} // namespace Simulator
