#pragma once

#include "scenario.h"
#include "scenariocursor.h"

namespace Simulator {

/// Turns the JSON of one scenario into a Scenario. Used once: read() and gone.
class ScenarioReader
{
public:
    ScenarioReader(const Node &root, const QString &name, quint64 seed);

    [[nodiscard]] LoadedScenario read();

private:
    /// A name of the file with what it means.
    using Names = std::map<QByteArray, Id>;
    /// One reservation of the past. Moments are Never where it did not come so far.
    struct PastReservation
    {
        Id worker = 0;
        ReservationStatus status = ReservationStatus::Pending;
        Time offered = 0;
        Time answered = Never;
        Time wrapped = Never;
        Time ended = Never;
        bool conference = false;
    };
    struct PastTask
    {
        TaskPlan plan;
        Time created = 0;
        Time ended = Never;
        TaskStatus status = TaskStatus::Pending;
        QByteArray reason;
        std::vector<PastReservation> reservations;
        Id id = 0;
    };
    /// Something that happened before the start: everything happens in the order of time, so that ids ascend with it.
    struct Moment
    {
        enum class What : quint8 { TaskCreated, Offered, Answered, Wrapped, Ended, TaskEnded };
        Time at = 0;
        What what = What::TaskCreated;
        size_t task = 0;
        size_t reservation = 0;
    };

    // The centre
    void readWorkspace(Cursor &root);
    void readActivities(Cursor &root);
    void readChannels(Cursor &root);
    void readQueues(Cursor &root);
    void readWorkflows(Cursor &root);
    void readWorkers(Cursor &root);
    void addWorker(const QByteArray &name, const QByteArray &attributes, Cursor &from);
    void makeWorkers(Cursor &generate);
    void makeReservations(Cursor &generate);
    void addRoute(Workflow &workflow, Cursor &filter);

    // What was before the start
    void readTasks(Cursor &root);
    void readReservations(Cursor &task, PastTask &past);
    void readPastReservation(Cursor &from, PastTask &past);
    [[nodiscard]] static bool checkTimes(const PastReservation &reservation, Time created, Time start);
    void liveThrough();
    void happen(const Moment &moment);
    void beginTask(PastTask &past);
    void beginReservation(PastTask &past, const PastReservation &from, size_t index);
    void moveReservation(const Moment &moment, ReservationStatus to, EventType event);
    void setTask(Id task, TaskStatus to);

    // What will be
    [[nodiscard]] TaskPlan readPlan(Cursor &from);
    void readBehaviours(Cursor &root);
    void readArrivals(Cursor &root);
    void readScript(Cursor &root);
    [[nodiscard]] ScriptAction readScriptAction(Cursor &from);
    void readScriptActionTarget(Cursor &from, ScriptAction &scriptAction, bool needsWorker, bool needsTask);
    [[nodiscard]] FaultRule readFault(Cursor &from, Time start);
    void readFaults(Cursor &root);
    void readGoals(Cursor &root);
    void checkKey(Cursor &from, const QByteArray &key);
    [[nodiscard]] Time ago(Cursor &from, QByteArrayView name, Time fallback);
    bool remember(Names &names, Cursor &from, const QByteArray &name, Id id);

    const Node &m_root;
    Scenario m_scenario;
    Defects m_defects;
    Random m_random;
    Time m_start = 0;
    Names m_activities;
    Names m_channels;
    Names m_queues;
    Names m_workflows;
    Names m_workers;
    std::map<QByteArray, WorkerBehaviour> m_behaviours;
    std::set<QByteArray> m_keys; ///< Of tasks that are there or will be.
    std::vector<PastTask> m_past;
    std::map<std::pair<size_t, size_t>, Id> m_reservations; ///< Of the past, by task and place.
};

} // namespace Simulator
