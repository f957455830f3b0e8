#include "diagnosisjson.h"

#include "taskrouter/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QJsonValue flag(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(UtcMsecs when)
{
    return textOrNull(isoText(when));
}

QJsonArray asksJson(const WorkerRow &row)
{
    QJsonArray asks;
    for (const WorkerAsk &ask : row.asks) {
        asks.append(QJsonObject{{u"reservation"_s, ask.reservation.toString()},
                                {u"status"_s, textOrNull(toWire(ask.status))},
                                {u"offered"_s, timeOrNull(ask.offered)},
                                {u"since"_s, timeOrNull(ask.since)}});
    }
    return asks;
}

QJsonArray workersJson(const Diagnosis &diagnosis)
{
    QJsonArray workers;
    for (const WorkerRow &row : diagnosis.workers) {
        workers.append(QJsonObject{{u"sid"_s, row.sid.toString()},
                                   {u"name"_s, row.name},
                                   {u"in_queue"_s, flag(row.isInQueue)},
                                   {u"expression"_s, flag(row.fitsExpression)},
                                   {u"activity"_s, textOrNull(row.activityName)},
                                   {u"capacity"_s, flag(row.hasCapacity)},
                                   {u"asked"_s, timeOrNull(row.asks.isEmpty() ? 0 : row.asks.constLast().offered)},
                                   {u"asks"_s, asksJson(row)}});
    }
    return workers;
}

/// The workflow and the filter, and the steps with the queue of each: before, now, and to come.
QJsonObject placesJson(const Diagnosis &diagnosis)
{
    QJsonObject where{{u"workflow"_s, QJsonValue()}, {u"filter"_s, QJsonValue()}};
    QJsonArray steps;
    for (const PlaceRow &row : diagnosis.places) {
        if (row.queue.isEmpty()) {
            where[u"workflow"_s] = textOrNull(row.workflow);
            where[u"filter"_s] = textOrNull(row.filter);
            continue;
        }
        steps.append(QJsonObject{{u"step"_s, row.step > 0 ? QJsonValue(row.step) : QJsonValue()},
                                 {u"queue"_s, row.queue},
                                 {u"since"_s, timeOrNull(row.since)},
                                 {u"until"_s, timeOrNull(row.until)},
                                 {u"timeout"_s, row.timeoutSeconds > 0 ? QJsonValue(row.timeoutSeconds) : QJsonValue()},
                                 {u"now"_s, row.isNow},
                                 {u"text"_s, row.text},
                                 {u"then"_s, textOrNull(row.after)}});
    }
    where[u"waits"_s] = !diagnosis.waitsNoMore;
    where[u"steps"_s] = steps;
    return where;
}

QJsonArray evidenceJson(const Diagnosis &diagnosis, const TaskStory &story)
{
    QJsonArray evidence;
    for (const qsizetype at : diagnosis.evidence.events) {
        const StoryEvent &event = story.event(at);
        evidence.append(QJsonObject{
            {u"kind"_s, event.typeWord}, {u"sid"_s, event.sid.toString()}, {u"at"_s, timeOrNull(event.when)}});
    }
    return evidence;
}

} // namespace

QByteArray diagnosisJson(const Diagnosis &diagnosis, const TaskStory &story)
{
    QJsonArray terms;
    for (const TermRow &row : diagnosis.terms) {
        terms.append(QJsonObject{{u"term"_s, row.term},
                                 {u"matches"_s, row.matches},
                                 {u"of"_s, row.of},
                                 {u"nearest"_s, textOrNull(row.nearest)}});
    }
    const QJsonObject root{{u"task"_s, diagnosis.task.toString()},
                           {u"verdict"_s, toWire(diagnosis.verdict)},
                           {u"certainty"_s, toWire(diagnosis.certainty)},
                           {u"sentence"_s, diagnosis.sentence},
                           {u"detail"_s, diagnosis.detail},
                           {u"where"_s, placesJson(diagnosis)},
                           {u"workers"_s, workersJson(diagnosis)},
                           {u"terms"_s, terms},
                           {u"evidence"_s, evidenceJson(diagnosis, story)},
                           {u"notes"_s, QJsonArray::fromStringList(diagnosis.notes)},
                           {u"requests"_s, diagnosis.requests},
                           {u"as_of"_s, timeOrNull(diagnosis.asOf)}};
    return QJsonDocument(root).toJson();
}

} // namespace Desk
