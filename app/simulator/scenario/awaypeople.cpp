#include "awaypeople.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct AwayTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

/// Who went away earlier is not at work at that hour.
constexpr Time LongestBreak = 4 * Hour;
/// Like the rest of a talk, and the work after it.
constexpr Span BackFromATask{10 * Second, 5 * Minute};
constexpr Span BackFromABreak{Minute, 10 * Minute};
constexpr size_t MostNames = 5;

} // namespace

AwayPeople::AwayPeople(Scenario &scenario, Time read)
    : m_scenario(scenario)
    , m_state(scenario.state)
    , m_read(read)
{
    if (m_read > 0)
        return;
    // Lists without a date: as late as the last change that they know of.
    for (const auto &[id, worker] : m_state.workers)
        m_read = std::max(m_read, worker.statusChanged);
}

bool AwayPeople::isAvailable(Id activity) const
{
    const Activity *found = find(m_state.activities, activity);
    return found && found->available;
}

bool AwayPeople::isOfAQueue(Id activity) const
{
    return std::any_of(m_state.queues.begin(), m_state.queues.end(), [activity](const auto &entry) {
        return entry.second.reservationActivity == activity || entry.second.assignmentActivity == activity;
    });
}

std::optional<Id> AwayPeople::usualActivity() const
{
    std::map<Id, int> people;
    for (const auto &[id, worker] : m_state.workers)
        ++people[worker.activity];
    std::optional<Id> usual;
    for (const auto &[id, activity] : m_state.activities) {
        if (activity.available && (!usual || people[id] > people[*usual]))
            usual = id;
    }
    return usual;
}

void AwayPeople::settle()
{
    const auto usual = usualActivity();
    if (!usual)
        return;
    std::vector<Away> returning;
    std::vector<Id> absent;
    for (const auto &[id, worker] : m_state.workers) {
        if (isAvailable(worker.activity))
            continue;
        const bool isForATask = isOfAQueue(worker.activity);
        if (isForATask || m_read - worker.statusChanged < LongestBreak)
            returning.push_back({id, isForATask});
        else
            absent.push_back(id);
    }
    if (returning.size() + absent.size() < m_state.workers.size()) {
        bringBackLater(returning, *usual);
    } else if (!returning.empty()) {
        std::vector<Id> people;
        people.reserve(returning.size());
        for (const Away &one : returning)
            people.push_back(one.worker);
        bringBackAtOnce(people, *usual);
        m_scenario.notices.append(
            AwayTexts::tr("Nobody was available when the workspace was read: to \"%1\" come now: %2")
                .arg(activityName(*usual), names(people)));
    } else {
        // Somebody has to work.
        if (absent.empty())
            return;
        bringBackAtOnce(std::exchange(absent, {}), *usual);
        m_scenario.notices.append(
            AwayTexts::tr("Nobody was available when the workspace was read: all come to \"%1\" now.")
                .arg(activityName(*usual)));
    }
    tellOfAbsent(absent);
}

void AwayPeople::bringBackAtOnce(const std::vector<Id> &people, Id to)
{
    for (const Id id : people) {
        Worker &worker = m_state.workers.at(id);
        worker.activity = worker.homeActivity = to;
        worker.statusChanged = m_state.now;
    }
}

void AwayPeople::bringBackLater(const std::vector<Away> &people, Id to)
{
    Random random(m_state.seed ^ 0x61776179ULL); // A stream of its own.
    std::map<Id, std::vector<Id>> byActivity;
    for (const Away &one : people) {
        Worker &worker = m_state.workers.at(one.worker);
        worker.homeActivity = to;
        m_scenario.returns[one.worker] = (one.isForATask ? BackFromATask : BackFromABreak).draw(random);
        byActivity[worker.activity].push_back(one.worker);
    }
    for (const auto &[activity, who] : byActivity) {
        const Span &span = isOfAQueue(activity) ? BackFromATask : BackFromABreak;
        m_scenario.notices.append(
            AwayTexts::tr("In \"%1\" when the workspace was read; nobody has a task in a rehearsal, so within %2 "
                          "minutes they are back in \"%3\": %4")
                .arg(activityName(activity))
                .arg(span.to / Minute)
                .arg(activityName(to), names(who)));
    }
}

void AwayPeople::tellOfAbsent(const std::vector<Id> &people)
{
    if (!people.empty())
        m_scenario.notices.append(
            AwayTexts::tr("Away for more than %1 hours when the workspace was read, and not expected back: %2")
                .arg(LongestBreak / Hour)
                .arg(names(people)));
}

QString AwayPeople::names(const std::vector<Id> &people) const
{
    QStringList list;
    for (const Id id : people) {
        if (list.size() == static_cast<qsizetype>(MostNames))
            break;
        const Worker &worker = m_state.workers.at(id);
        list.append(QString::fromUtf8(worker.name.isEmpty() ? m_state.sids.text(Kind::Worker, id) : worker.name));
    }
    if (people.size() > MostNames)
        list.append(AwayTexts::tr("and %1 more").arg(people.size() - MostNames));
    return list.join(u", "_s);
}

QString AwayPeople::activityName(Id activity) const
{
    return QString::fromUtf8(m_state.activities.at(activity).name);
}

} // namespace Simulator
