// What "Waiting now" costs with 2,000 tasks that wait and 2,000 workers on a server of this machine: how long a refresh
// keeps the thread that paints, from the first request to the rows, how many requests it takes, and what the causes
// take in a thread of their own. Prints one line each; ends with 1 where a figure is over its limit.

#include "reservations/directory.h"
#include "reservations/offerwatch.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/stallmeter.h"
#include "reservations/tasklistmodel.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "story/waiting/waitingwatch.h"
#include "support/taskrouterscript.h"
#include "ui/story/waiting/waitingpage.h"
#include "waiting/waitingcentre.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>

using namespace WaitingCentre;

namespace {

constexpr quint32 Tasks = 2'000;
constexpr quint32 Workers = 2'000;
constexpr int Rounds = 15;

bool failed = false;

void line(const char *what, const char *unit, double figure, double limit)
{
    const bool isOver = !(figure <= limit);
    failed = failed || isOver;
    std::printf("%-66s %8.2f %-3s  at most %7.2f  %s\n", what, figure, unit, limit, isOver ? "OVER" : "ok");
    std::fflush(stdout);
}

template <typename Work>
double msecsOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> figures)
{
    std::sort(figures.begin(), figures.end());
    return figures.at(figures.size() / 2);
}

/// Tasks with attributes of their own each, in three queues and by two kinds of steps.
Task taskAt(quint32 number)
{
    const QString attributes = u"{\"title\": \"Call %1\", \"call_sid\": \"CA%2\", \"from\": \"+1500555%3\", \"topic\": "
                               "\"%4\", \"language\": \"%5\"}"_s.arg(number)
                                   .arg(number, 32, 16, QLatin1Char('0'))
                                   .arg(number, 4, 10, QLatin1Char('0'))
                                   .arg(number % 3)
                                   .arg(u"language-%1"_s.arg(number % 12));
    const TaskStatus status = number % 10 == 0 ? TaskStatus::Reserved : TaskStatus::Pending;
    return task(number, number % 3 == 2 ? Retention : Support, 30 + number % 900, status, attributes);
}

QByteArray filters()
{
    return "{\"expression\": \"topic == '2'\", \"targets\": [{\"queue\": \"" + queue(Retention).toLatin1() +
           "\"}]}, {\"expression\": \"topic == '1'\", \"targets\": [{\"queue\": \"" + queue(Support).toLatin1() +
           "\", \"expression\": \"worker.language == task.language AND worker.level >= 2\"}]}";
}

QByteArray configuration()
{
    return "{\"task_routing\": {\"filters\": [" + filters() + "], \"default_filter\": {\"queue\": \"" +
           queue(Support).toLatin1() + "\"}}}";
}

WaitingFacts busyCentre()
{
    WaitingFacts facts = WaitingCentre::facts();
    facts.rules = rules(filters());
    facts.tasks.clear();
    for (quint32 number = 0; number < Tasks; ++number)
        facts.tasks.append(taskAt(number));
    facts.workers.clear();
    for (quint32 number = 0; number < Workers; ++number) {
        facts.workers.append(worker(
            number, u"Worker %1"_s.arg(number), number % 2 == 0 ? quint32(Available) : quint32(Break),
            u"{\"level\": %1, \"skills\": [\"support\", \"sales\"], \"language\": \"language-%2\"}"_s.arg(number % 9)
                .arg(number % 12)));
        if (number % 2 == 0) {
            facts.ledger.note(
                reservation(number, Tasks + number, number, ReservationStatus::Accepted, 60 + number % 500));
        }
    }
    for (quint32 number = 0; number < Tasks; number += 10) {
        WaitingReservation offer = reservation(10'000 + number, number, number + 1, ReservationStatus::Pending);
        offer.answerBy = Start + (number % 40) * 1000;
        facts.ledger.note(offer);
    }
    return facts;
}

/// A workspace with all of that on a server of this machine, watched and shown as the window does it.
class Busy
{
public:
    explicit Busy(const WaitingFacts &facts)
    {
        const QByteArray base = "/v1/Workspaces/" + workspace().toLatin1();
        m_server.answer(base, Script::named(workspace(), u"Busy"_s));
        m_server.list(base + "/Tasks", "tasks", Script::json(facts.tasks), LargestPage);
        m_server.list(base + "/Workers", "workers", Script::json(facts.workers), LargestPage);
        m_server.list(base + "/Events", "events", {}, LargestPage);
        m_server.list(base + "/Activities", "activities",
                      {resource(sid(SidKind::Activity, Available), u"Available"_s, {{u"available"_s, true}}),
                       resource(sid(SidKind::Activity, Break), u"Break"_s, {{u"available"_s, false}})},
                      LargestPage);
        m_server.list(base + "/TaskChannels", "channels",
                      {resource(sid(SidKind::TaskChannel, 1), u"Voice"_s, {{u"unique_name"_s, u"voice"_s}})},
                      LargestPage);
        m_server.list(base + "/TaskQueues", "task_queues",
                      {resource(queue(Support), u"Support"_s, {{u"target_workers"_s, u"skills HAS 'support'"_s}}),
                       resource(queue(Retention), u"Retention"_s, {{u"target_workers"_s, u"level >= 9"_s}})},
                      LargestPage);
        m_server.list(base + "/Workflows", "workflows",
                      {resource(sid(SidKind::Workflow, 1), u"All"_s,
                                {{u"configuration"_s, QString::fromLatin1(configuration())}})},
                      LargestPage);
        m_page.resize(1440, 900);
        m_page.setWatch(&m_watch, m_clock);
        m_page.show();
    }

    [[nodiscard]] int rowsInGroups() const
    {
        int rows = 0;
        for (const QList<WaitingRow> &group : m_watch.now().groups)
            rows += int(group.size());
        return rows;
    }
    [[nodiscard]] int unclear() const { return int(m_watch.now().rows(WaitingCause::CannotTell).size()); }

    [[nodiscard]] bool open()
    {
        QSignalSpy listed(&m_workspace, &WorkspaceWatch::refreshed);
        m_workspace.open(workspace());
        return listed.wait(60'000);
    }
    /// One refresh: how long the thread that paints was away at the longest, and how many requests it took.
    struct Refresh
    {
        double longest = 0;
        int requests = 0;
        bool isComplete = false;
    };
    [[nodiscard]] Refresh refresh()
    {
        QSignalSpy changed(&m_watch, &WaitingWatch::changed);
        QSignalSpy parts(&m_watch, &WaitingWatch::partsChanged);
        m_watch.setOn(false);
        StallMeter meter;
        meter.start();
        m_watch.setOn(true);
        const bool isRead = QTest::qWaitFor([&] { return m_watch.nextPollIn() >= 0 && !parts.isEmpty(); }, 60'000);
        changed.clear();
        const bool isShown = changed.wait(10'000);
        QTest::qWait(50); // What was queued for it is painted.
        return {meter.stop(), m_watch.requests(), isRead && isShown};
    }

private:
    using Script = TaskRouterScript;
    static QByteArray resource(Sid sid, const QString &name, QJsonObject more)
    {
        more.insert(u"sid"_s, sid.toString());
        more.insert(u"friendly_name"_s, name);
        return QJsonDocument(more).toJson(QJsonDocument::Compact);
    }
    static Sid workspace() { return sid(SidKind::Workspace, 1); }

    Script m_server;
    Clock m_clock{[] { return Start; }, Clock::system().monotonic};
    Client m_client{m_server.endpoint(), Script::options()};
    TaskListModel m_tasks{m_clock};
    ReservationTableModel m_reservations{m_clock};
    WorkspaceWatch m_workspace{m_client, m_tasks, m_clock};
    TaskWatch m_task{m_client, m_reservations, m_clock};
    Directory m_directory{m_client};
    OfferWatch m_offers{m_client, m_tasks, m_directory, m_clock};
    WaitingWatch m_watch{{m_client, m_workspace, m_tasks, m_offers, nullptr, m_clock}};
    WaitingPage m_page;
};

/// The causes alone, in rounds that each change a fiftieth of everything.
void measureCauses()
{
    WaitingFacts facts = busyCentre();
    WaitingSurvey survey;
    WaitingNow now;
    std::printf("%-66s %8.2f ms\n", "causes of 2,000 tasks, the first time, in their own thread",
                msecsOf([&] { now = survey.take(facts); }));
    QList<double> causes;
    for (int round = 1; round <= Rounds; ++round) {
        facts.now += 5000;
        for (quint32 at = 0; at < Tasks / 50; ++at)
            facts.tasks[qsizetype((at * 50 + quint32(round)) % Tasks)] = taskAt(Tasks * quint32(round + 1) + at);
        for (quint32 at = 0; at < Workers / 50; ++at) {
            Worker &worker = facts.workers[qsizetype((at * 50 + quint32(round)) % Workers)];
            worker.statusChanged += 1000;
            worker.available = !worker.available;
        }
        causes.append(msecsOf([&] { now = survey.take(facts); }));
    }
    int rows = 0;
    for (const QList<WaitingRow> &group : now.groups)
        rows += int(group.size());
    failed = failed || rows < int(Tasks);
    line("the same five seconds later, in their own thread", "ms", median(causes), 300);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    measureCauses();
    Busy desk(busyCentre());
    if (!desk.open())
        return 1;
    QList<double> longest;
    int requests = 0;
    (void)desk.refresh(); // The first one reads the rules, and makes every row.
    for (int round = 0; round < Rounds; ++round) {
        const Busy::Refresh refresh = desk.refresh();
        failed = failed || !refresh.isComplete;
        longest.append(refresh.longest);
        requests = std::max(requests, refresh.requests);
    }
    failed =
        failed || desk.rowsInGroups() < int(Tasks) || desk.unclear() > int(Tasks) / 100; // The first in line alone.
    line("2,000 tasks x 2,000 workers: a refresh, longest in the UI thread", "ms", median(longest), 30);
    line("requests of a refresh, the most", "", requests, 3);
    return failed ? 1 : 0;
}
