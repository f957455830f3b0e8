// What "why?" costs besides the network: a queue of ten thousand workers, from what the API's pages were parsed to, to
// the answer with its tables; and the same once the workers are known, as when their channels have come. Prints one
// line each; ends with 1 where a figure is over its limit.

#include "story/diagnosis/diagnosis.h"
#include "story/diagnosis/situationreader.h"
#include "story/storybuilder.h"
#include "support/clienttest.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Workers = 10'000;
constexpr UtcMsecs Now = 1'772'460'207'000;
const QString queue = ClientTest::sid(SidKind::TaskQueue).toString();

bool failed = false;

/// A third are away, and of those who are there not all fit the step.
QList<Worker> workersOf(int count)
{
    QList<Worker> workers;
    for (int at = 1; at <= count; ++at) {
        Worker worker;
        worker.sid = ClientTest::sid(SidKind::Worker, at);
        worker.friendlyName = u"Worker %1"_s.arg(at);
        worker.available = at % 3 != 0;
        worker.activitySid = ClientTest::sid(SidKind::Activity, worker.available ? 1 : 2);
        worker.activityName = worker.available ? u"Available"_s : u"Break"_s;
        worker.statusChanged = Now - at * 1000LL;
        worker.attributes = u"{\"contact_uri\":\"client:worker%1\",\"skills\":[\"support\",\"billing\"],\"level\":%2,"
                            u"\"languages\":[\"en\",\"%3\"],\"routing\":{\"team\":\"T%4\",\"site\":\"Bern\"}}"_s.arg(at)
                                .arg(at % 10)
                                .arg(at % 2 ? u"de"_s : u"fr"_s)
                                .arg(at % 50);
        workers.append(worker);
    }
    return workers;
}

TaskStory storyOf()
{
    StoryFacts facts;
    facts.workspace = ClientTest::sid(SidKind::Workspace);
    facts.task = ClientTest::sid(SidKind::Task);
    facts.asOf = Now;
    Task task;
    task.sid = facts.task;
    task.status = TaskStatus::Pending;
    task.attributes = u"{\"line\":\"support\",\"level\":8,\"language\":\"de\"}"_s;
    task.created = Now - 60'000;
    task.updated = task.created;
    task.taskQueueSid = ClientTest::sid(SidKind::TaskQueue);
    task.workflowSid = ClientTest::sid(SidKind::Workflow);
    task.taskChannelName = u"voice"_s;
    facts.tasks.append({task, {}});
    return buildStory(std::move(facts));
}

SituationReader rules()
{
    SituationReader reader;
    reader.setAsOf(Now);
    reader.readQueues({"{\"sid\":\"" + queue.toLatin1() +
                       "\",\"friendly_name\":\"Support\",\"target_workers\":\"skills HAS 'support' AND routing.site == "
                       "'Bern'\"}"});
    reader.readWorkflow("{\"friendly_name\":\"Calls\",\"configuration\":\"{\\\"task_routing\\\":{\\\"filters\\\":[{"
                        "\\\"filter_friendly_name\\\":\\\"Support\\\",\\\"expression\\\":\\\"line == 'support'\\\","
                        "\\\"targets\\\":[{\\\"queue\\\":\\\"" +
                        queue.toLatin1() +
                        "\\\",\\\"expression\\\":\\\"worker.level >= task.level AND worker.languages HAS "
                        "task.language\\\",\\\"timeout\\\":600}]}]}}\"}");
    return reader;
}

void report(const char *what, std::vector<double> figures, double limit)
{
    std::sort(figures.begin(), figures.end());
    const double figure = figures.at(figures.size() / 2);
    const bool isGood = figure <= limit;
    std::printf("%-60s %9.1f ms  limit at most %.0f  %s\n", what, figure, limit, isGood ? "ok" : "FAIL");
    std::fflush(stdout);
    failed = failed || !isGood;
}

} // namespace

int main()
{
    const QList<Worker> workers = workersOf(Workers);
    const TaskStory story = storyOf();
    std::vector<double> readings;
    std::vector<double> answers;
    std::vector<double> wholes;
    for (int at = 0; at < (qEnvironmentVariableIsSet("ONCE") ? 1 : 11); ++at) {
        SituationReader reader = rules();
        QElapsedTimer timer;
        timer.start();
        reader.readMembers(queue, workers, true);
        readings.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        Diagnosis diagnosis = diagnose(story, reader.situation());
        const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        answers.push_back(first - readings.back());
        // As an inquiry does: the channels of some have come.
        for (const Lack &lack : std::as_const(diagnosis.lacks)) {
            for (const Sid &worker : lack.need == Need::Channels ? lack.of : QList<Sid>())
                reader.readChannels(worker, {"{\"task_channel_unique_name\":\"voice\",\"configured_capacity\":1,"
                                             "\"assigned_tasks\":1,\"available_capacity_percentage\":0}"});
        }
        diagnosis = diagnose(story, reader.situation());
        wholes.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (diagnosis.workers.size() != MostWorkerRows || diagnosis.terms.size() != 2)
            qFatal("The answer is another one.");
    }
    report("why? over 10,000 workers: read, answered twice, median", wholes, 150);
    report("their attributes read", readings, 100);
    report("one answer", answers, 50);
    return failed ? 1 : 0;
}
