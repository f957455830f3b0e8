#include "scenariowriter.h"

#include "simulation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct WriterTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::ScenarioWriter)
};

constexpr qsizetype mostTasks = 300; ///< More than that nobody goes on with by hand.
constexpr Time oldest = 29 * Day;    ///< A scenario's workspace is a month old.

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

template <class T>
QString nameIn(const Table<T> &table, Id id)
{
    const T *found = find(table, id);
    return found ? text(found->name) : QString();
}

/// Leaves out what is not there: a member must not be empty.
void add(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

double seconds(Time time)
{
    return static_cast<double>(time) / Second;
}

QJsonArray spanOf(const Span &span)
{
    return {seconds(span.from), seconds(span.to)};
}

/// Builds the file member by member.
class Writer
{
public:
    explicit Writer(const Simulation &simulation)
        : m_simulation(simulation)
        , m_state(simulation.world().state())
    {
    }

    [[nodiscard]] QByteArray write(const QString &title)
    {
        QJsonObject root{{u"format"_s, 1}, {u"title"_s, title}};
        root.insert(u"guide"_s, WriterTexts::tr("Say here what the trainee is to do."));
        root.insert(u"start"_s,
                    QDateTime::fromSecsSinceEpoch(m_state.now / Second, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
        root.insert(u"workspace"_s, workspace());
        root.insert(u"activities"_s, activities());
        root.insert(u"channels"_s, channels());
        root.insert(u"queues"_s, queues());
        root.insert(u"workflows"_s, workflows());
        root.insert(u"workers"_s, workers());
        if (!m_habits.isEmpty())
            root.insert(u"habits"_s, m_habits);
        root.insert(u"tasks"_s, tasks());
        add(root, u"open"_s, m_firstTask);
        QJsonObject goal{{u"title"_s, WriterTexts::tr("Have a task accepted")},
                         {u"event"_s, u"reservation.accepted"_s},
                         {u"within"_s, 600}};
        add(goal, u"task"_s, m_firstTask);
        root.insert(u"goals"_s, QJsonArray{goal});
        root.insert(u"script"_s,
                    QJsonArray{QJsonObject{
                        {u"at"_s, 5},
                        {u"do"_s, u"note"_s},
                        {u"text"_s, WriterTexts::tr("A word to the trainee, five seconds after the start.")},
                    }});
        return QJsonDocument(root).toJson(QJsonDocument::Indented);
    }

private:
    [[nodiscard]] QJsonObject workspace() const
    {
        const Workspace &workspace = m_state.workspace;
        QJsonObject object{
            {u"name"_s, text(workspace.name)}, {u"multitask"_s, workspace.multitask}, {u"fifo"_s, workspace.fifo}};
        add(object, u"timeoutActivity"_s, nameIn(m_state.activities, workspace.timeoutActivity));
        add(object, u"defaultActivity"_s, nameIn(m_state.activities, workspace.defaultActivity));
        return object;
    }

    [[nodiscard]] QJsonArray activities() const
    {
        QJsonArray array;
        for (const auto &[id, activity] : m_state.activities)
            array.append(QJsonObject{{u"name"_s, text(activity.name)}, {u"available"_s, activity.available}});
        return array;
    }

    [[nodiscard]] QJsonArray channels() const
    {
        QJsonArray array;
        for (const auto &[id, channel] : m_state.channels)
            array.append(QJsonObject{{u"name"_s, text(channel.uniqueName)}, {u"title"_s, text(channel.name)}});
        return array;
    }

    [[nodiscard]] QJsonArray queues() const
    {
        QJsonArray array;
        for (const auto &[id, queue] : m_state.queues) {
            QJsonObject object{{u"name"_s, text(queue.name)},
                               {u"targetWorkers"_s, text(queue.targetWorkers)},
                               {u"maxReservedWorkers"_s, queue.maxReservedWorkers},
                               {u"fifo"_s, queue.fifo}};
            add(object, u"reservationActivity"_s, nameIn(m_state.activities, queue.reservationActivity));
            add(object, u"assignmentActivity"_s, nameIn(m_state.activities, queue.assignmentActivity));
            array.append(object);
        }
        return array;
    }

    [[nodiscard]] QJsonArray workflows() const
    {
        QJsonArray array;
        for (const auto &[id, workflow] : m_state.workflows) {
            QByteArray configuration = workflow.configuration;
            // Another world has other SIDs; a queue's name stays.
            for (const auto &[queueId, queue] : m_state.queues) {
                const QByteArray name =
                    QJsonDocument(QJsonArray{text(queue.name)}).toJson(QJsonDocument::Compact); // ["name"]
                configuration.replace('"' + m_state.sids.text(Kind::TaskQueue, queueId) + '"', name.mid(1).chopped(1));
            }
            array.append(QJsonObject{{u"name"_s, text(workflow.name)},
                                     {u"reservationTimeout"_s, workflow.reservationTimeout},
                                     {u"configuration"_s, QJsonDocument::fromJson(configuration).object()}});
        }
        return array;
    }

    [[nodiscard]] QString habitOf(Id worker)
    {
        const auto &behaviours = m_simulation.scenario().behaviours;
        const auto found = behaviours.find(worker);
        if (found == behaviours.end())
            return {};
        const WorkerBehaviour &behaviour = found->second;
        const QJsonObject habit{{u"accepts"_s, behaviour.accepts},
                                {u"rejects"_s, behaviour.rejects},
                                {u"answers"_s, spanOf(behaviour.answers)},
                                {u"talks"_s, spanOf(behaviour.talks)},
                                {u"wraps"_s, spanOf(behaviour.wraps)}};
        for (auto known = m_habits.constBegin(); known != m_habits.constEnd(); ++known) {
            if (known.value() == habit)
                return known.key();
        }
        const QString name = u"habit-%1"_s.arg(m_habits.size() + 1);
        m_habits.insert(name, habit);
        return name;
    }

    [[nodiscard]] QJsonArray workers()
    {
        QJsonArray array;
        for (const auto &[id, worker] : m_state.workers) {
            QJsonObject capacities;
            for (const auto &[channelId, channel] : m_state.channels)
                capacities.insert(text(channel.uniqueName), 0);
            for (const WorkerChannel &channel : worker.channels) {
                if (const Channel *known = find(m_state.channels, channel.channel))
                    capacities.insert(text(known->uniqueName), channel.capacity);
            }
            QJsonObject object{{u"name"_s, text(worker.name)},
                               {u"attributes"_s, QJsonDocument::fromJson(worker.attributes).object()},
                               {u"activity"_s, nameIn(m_state.activities, worker.activity)},
                               {u"idle"_s, seconds(std::clamp<Time>(m_state.now - worker.statusChanged, 0, oldest))},
                               {u"channels"_s, capacities}};
            add(object, u"home"_s, nameIn(m_state.activities, worker.homeActivity));
            add(object, u"habit"_s, habitOf(id));
            if (worker.returnsAfter != Never)
                object.insert(u"returnsAfter"_s, seconds(worker.returnsAfter));
            array.append(object);
        }
        return array;
    }

    [[nodiscard]] double ago(Time moment) const { return seconds(std::clamp<Time>(m_state.now - moment, 0, oldest)); }

    [[nodiscard]] QJsonObject reservationOf(const Reservation &reservation) const
    {
        QJsonObject object{{u"worker"_s, nameIn(m_state.workers, reservation.worker)},
                           {u"status"_s, QString::fromLatin1(wireWord(reservation.status))},
                           {u"offered"_s, ago(reservation.created)}};
        const double changed = ago(reservation.updated);
        switch (reservation.status) {
        case ReservationStatus::Pending:
            break;
        case ReservationStatus::Accepted:
            object.insert(u"answered"_s, changed);
            object.insert(u"conference"_s, reservation.conference);
            break;
        case ReservationStatus::Wrapping:
            object.insert(u"answered"_s, ago(reservation.created));
            object.insert(u"wrapped"_s, changed);
            object.insert(u"conference"_s, reservation.conference);
            break;
        case ReservationStatus::Completed:
            object.insert(u"answered"_s, ago(reservation.created));
            object.insert(u"ended"_s, changed);
            object.insert(u"conference"_s, reservation.conference);
            break;
        case ReservationStatus::Rejected:
        case ReservationStatus::Timeout:
        case ReservationStatus::Canceled:
        case ReservationStatus::Rescinded:
            object.insert(u"ended"_s, changed);
            break;
        }
        return object;
    }

    [[nodiscard]] QJsonObject taskOf(const Task &task, const QString &key) const
    {
        QJsonObject attributes = QJsonDocument::fromJson(task.attributes).object();
        if (!task.callerGone) { // The world that reads it makes its own calls.
            attributes.remove(u"call_sid");
            attributes.remove(u"conference");
        }
        QJsonObject object{{u"key"_s, key},
                           {u"age"_s, ago(task.created)},
                           {u"attributes"_s, attributes},
                           {u"priority"_s, task.ownPriority},
                           {u"timeout"_s, task.timeout},
                           {u"call"_s, !task.callerGone}};
        add(object, u"workflow"_s, nameIn(m_state.workflows, task.workflow));
        if (const Channel *channel = find(m_state.channels, task.channel))
            add(object, u"channel"_s, text(channel->uniqueName));
        if (!task.standing) // Put there by hand: the workflow would not find it.
            add(object, u"queue"_s, nameIn(m_state.queues, task.queue));
        if (task.ignoreCapacity)
            object.insert(u"ignoreCapacity"_s, true);
        add(object, u"routingTarget"_s, nameIn(m_state.workers, task.routingTarget));
        QJsonArray reservations;
        for (const Id id : task.reservations) {
            if (const Reservation *reservation = find(m_state.reservations, id))
                reservations.append(reservationOf(*reservation));
        }
        if (!reservations.isEmpty())
            object.insert(u"reservations"_s, reservations);
        return object;
    }

    [[nodiscard]] QJsonArray tasks()
    {
        QJsonArray array;
        for (const auto &[id, task] : m_state.tasks) {
            if (isFinished(task.status))
                continue;
            const QString key = u"task-%1"_s.arg(array.size() + 1);
            if (m_firstTask.isEmpty() || id == m_simulation.scenario().openTask)
                m_firstTask = key;
            array.append(taskOf(task, key));
            if (array.size() == mostTasks)
                break;
        }
        return array;
    }

    const Simulation &m_simulation;
    const State &m_state;
    QJsonObject m_habits;
    QString m_firstTask;
};

} // namespace

QByteArray scenarioTextOf(const Simulation &simulation, const QString &title)
{
    return Writer(simulation).write(title);
}

} // namespace Simulator
