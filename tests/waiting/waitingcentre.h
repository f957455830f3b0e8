#pragma once

#include "routing/workflowreader.h"
#include "story/waiting/waitingsurvey.h"
#include "story/waiting/waitingwords.h"
#include "support/samples.h"

#include <QTest>

/// A small centre as values, of which tests change one fact.
namespace WaitingCentre {

using namespace Desk;
using namespace Qt::StringLiterals;
using Samples::sid;
using Samples::Start;

enum Queue : quint32 { Support = 1, Retention = 2, Slow = 3 };
enum ActivityNumber : quint32 { Available = 1, Break = 2, Offline = 3 };

inline Sid queue(quint32 number)
{
    return sid(SidKind::TaskQueue, number);
}
inline Sid workerSid(quint32 number)
{
    return sid(SidKind::Worker, number);
}
inline QString activityName(quint32 number)
{
    return QStringList{u"?"_s, u"Available"_s, u"Break"_s, u"Offline"_s}.value(static_cast<int>(number));
}

/// A worker who has been in the activity for five minutes.
inline Worker worker(quint32 number, const QString &name, quint32 activity = Available,
                     const QString &attributes = u"{\"level\": 5, \"skills\": [\"support\"]}"_s)
{
    Worker one;
    one.sid = workerSid(number);
    one.friendlyName = name;
    one.activitySid = sid(SidKind::Activity, activity);
    one.activityName = activityName(activity);
    one.available = activity == Available;
    one.attributes = attributes;
    one.statusChanged = Start - 300'000;
    return one;
}

/// A task that is `age` seconds old.
inline Task task(quint32 number, quint32 where = Support, qint64 age = 60, TaskStatus status = TaskStatus::Pending,
                 const QString &attributes = {})
{
    Task one = Samples::task(number, status);
    one.workflowSid = sid(SidKind::Workflow, 1);
    one.taskQueueSid = queue(where);
    one.taskQueueName = QStringList{u"?"_s, u"Support"_s, u"Retention"_s, u"Slow"_s}.value(static_cast<int>(where));
    one.attributes =
        attributes.isEmpty() ? u"{\"title\": \"Call %1\", \"topic\": \"%2\"}"_s.arg(number).arg(where) : attributes;
    one.priority = 0;
    one.created = Start - age * 1000;
    one.updated = one.created;
    return one;
}

inline Routing::QueueFacts queueFacts(quint32 number, const QString &name, const QString &expression)
{
    Routing::QueueFacts facts;
    facts.sid = queue(number).toString();
    facts.name = name;
    auto read = Routing::Expression::parse(expression, Routing::Place::Worker);
    if (auto *parsed = std::get_if<Routing::Expression>(&read))
        facts.workers = std::move(*parsed);
    else
        qFatal("no expression: %s", qPrintable(expression));
    return facts;
}

/// `filters` are those of the one workflow, whose default queue is Support.
inline std::shared_ptr<const WaitingRules> rules(const QByteArray &filters = {},
                                                 const QString &retention = u"level >= 9"_s)
{
    auto made = std::make_shared<WaitingRules>();
    made->workspace = sid(SidKind::Workspace, 1);
    made->timeoutActivity = sid(SidKind::Activity, Offline);
    made->routing.queues = {queueFacts(Support, u"Support"_s, u"skills HAS 'support'"_s),
                            queueFacts(Retention, u"Retention"_s, retention), queueFacts(Slow, u"Slow"_s, u"1==1"_s)};
    made->routing.channels = {u"voice"_s, u"chat"_s};
    for (const quint32 number : {Available, Break, Offline})
        made->routing.activities.push_back(
            {sid(SidKind::Activity, number).toString(), activityName(number), number == Available});
    const QByteArray usual =
        "{\"expression\": \"topic == '2'\", \"targets\": [{\"queue\": \"" + queue(Retention).toLatin1() + "\"}]}";
    const QByteArray configuration = "{\"task_routing\": {\"filters\": [" + (filters.isEmpty() ? usual : filters) +
                                     "], \"default_filter\": {\"queue\": \"" + queue(Support).toLatin1() + "\"}}}";
    auto reading = Routing::readWorkflow(configuration, [](const QString &text) { return std::optional(text); });
    if (reading.hasErrors())
        qFatal("no workflow: %s", configuration.constData());
    made->routing.workflows.push_back(
        {sid(SidKind::Workflow, 1).toString(), u"All calls"_s, std::move(reading.workflow)});
    return made;
}

inline WaitingReservation reservation(quint32 number, quint32 task, quint32 worker, ReservationStatus status,
                                      qint64 secondsAgo = 20)
{
    WaitingReservation one;
    one.sid = sid(SidKind::Reservation, number);
    one.task = sid(SidKind::Task, task);
    one.worker = workerSid(worker);
    one.workerName = u"Worker %1"_s.arg(worker);
    one.channel = u"voice"_s;
    one.status = status;
    one.since = one.offered = Start - secondsAgo * 1000;
    one.told = one.since;
    return one;
}

/// An Event with these members of its data.
inline StoryEvent told(quint32 number, EventType type, qint64 secondsAgo,
                       std::initializer_list<std::pair<EventField, QString>> data)
{
    StoryEvent one;
    one.sid = sid(SidKind::Event, number);
    one.type = type;
    one.when = Start - secondsAgo * 1000;
    for (const auto &[field, text] : data)
        one.data.set(field, text);
    return one;
}

/// An offer to a worker that ran out, and the change of activity that it made half a second later.
inline QList<StoryEvent> missedOffer(quint32 number, quint32 worker, const QString &name, qint64 secondsAgo,
                                     qint64 msecsLater = 500)
{
    const QString sidText = workerSid(worker).toString();
    StoryEvent away = told(number + 1, EventType::WorkerActivityUpdate, secondsAgo,
                           {{EventField::WorkerSid, sidText},
                            {EventField::WorkerName, name},
                            {EventField::WorkerActivitySid, sid(SidKind::Activity, Offline).toString()},
                            {EventField::WorkerActivityName, u"Offline"_s}});
    away.when += msecsLater;
    return {told(number, EventType::ReservationTimeout, secondsAgo,
                 {{EventField::ReservationSid, sid(SidKind::Reservation, number).toString()},
                  {EventField::TaskSid, sid(SidKind::Task, 1).toString()},
                  {EventField::WorkerSid, sidText},
                  {EventField::WorkerName, name}}),
            away};
}

/// Three people who could, and one call that waits for them.
inline WaitingFacts facts()
{
    WaitingFacts made;
    made.now = Start;
    made.rules = rules();
    made.tasks = {task(1)};
    made.workers = {worker(1, u"Ann"_s, Break), worker(2, u"Bob"_s, Break), worker(3, u"Cyd"_s, Offline)};
    made.workersRead = Start - 5000;
    made.tasksRead = Start - 2000;
    return made;
}

inline WaitingRow rowOf(const WaitingNow &now, quint32 number)
{
    for (const QList<WaitingRow> &rows : now.groups) {
        for (const WaitingRow &row : rows) {
            if (row.task == sid(SidKind::Task, number))
                return row;
        }
    }
    WaitingRow none;
    none.cause = WaitingCause::Count;
    return none;
}

inline WaitingRow rowOf(const WaitingFacts &facts, quint32 number = 1)
{
    return rowOf(WaitingSurvey().take(facts), number);
}

inline QString textOf(const WaitingFacts &facts, quint32 number = 1)
{
    return whyText(rowOf(facts, number), facts.now).text;
}

} // namespace WaitingCentre
