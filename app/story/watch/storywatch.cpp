#include "storywatch.h"

#include "journal/journal.h"
#include "ourinstructions.h"
#include "platform/inpool.h"
#include "reservations/directory.h"
#include "reservations/pollbudget.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "story/record/storymerge.h"
#include "story/record/storyrecord.h"
#include "story/storybuilder.h"
#include "story/storyday.h"

#include <QCoreApplication>

#include <utility>

namespace Desk {

namespace {

constexpr int SoonMsecs = 50;
constexpr qint64 EveryMsecs = 10'000; ///< While the task goes on: a step or a priority changes without a reservation.

qint64 pauseAfter(const PollSituation &situation)
{
    if (situation.failures > 0)
        return std::max(pollDelay(situation, 0.5), EveryMsecs);
    return situation.liveliness == Liveliness::Resting ? -1 : std::max(EveryMsecs, 4 * situation.lastLoadMsecs);
}

} // namespace

StoryWatch::StoryWatch(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_feed(*sources.client, sources.clock.utc)
{
    m_poller.setBudget(sources.pollBudget);
    m_poller.setDelay([](const PollSituation &situation) {
        const qint64 pause = pauseAfter(situation);
        return pause < 0 ? qint64(24) * 3'600'000 : pause;
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMsecs);
    connect(&m_soon, &QTimer::timeout, this, &StoryWatch::build);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &StoryWatch::correctList);
    connect(&m_poller, &Poller::poll, this, &StoryWatch::look);
    connect(&m_feed, &StoryFeed::looked, this, &StoryWatch::onLooked);
    connect(&m_feed, &StoryFeed::waiting, this, [this](qint64, const Error &why) { m_poller.note(why); });
    connect(sources.taskWatch, &TaskWatch::opened, this, &StoryWatch::open);
    connect(sources.taskWatch, &TaskWatch::refreshed, this, &StoryWatch::onRefreshed);
    connect(sources.taskWatch, &TaskWatch::errorChanged, this, &StoryWatch::onRefreshed);
    connect(sources.reservations, &ReservationTableModel::rowsChanged, this, [this] { m_isChanged = true; });
    connect(sources.reservations, &QAbstractItemModel::rowsInserted, this, [this] { m_isChanged = true; });
    if (sources.journal) {
        connect(sources.journal, &Journal::rowAdded, this, &StoryWatch::noteJournal);
        connect(sources.journal, &Journal::rowChanged, this, &StoryWatch::noteJournal);
    }
    if (sources.record)
        connect(sources.record, &StoryRecord::reopened, this, &StoryWatch::onReopened);
    if (sources.directory) {
        connect(sources.directory, &Directory::changed, this, [this] {
            if (m_story)
                m_soon.start();
        });
    }
    open();
}

StoryWatch::~StoryWatch()
{
    keepLook();
}

void StoryWatch::setOn(bool on)
{
    if (std::exchange(m_isOn, on) == on)
        return;
    m_poller.setOn(m_isOn && m_isPolling);
    if (on)
        onRefreshed();
}

void StoryWatch::setPolling(bool on)
{
    m_isPolling = on;
    m_poller.setOn(m_isOn && m_isPolling);
}

void StoryWatch::refresh()
{
    if (m_isOn && !m_subject.isNull())
        look();
}

void StoryWatch::open()
{
    const Address &address = m_sources.taskWatch->address();
    const Sid subject = address.task.isNull() ? address.worker : address.task;
    if (subject == m_subject && address.workspace == m_workspace && m_serial != 0)
        return;
    keepLook();
    m_workspace = address.workspace;
    m_subject = subject;
    m_feed.open(m_workspace, m_subject);
    m_soon.stop();
    m_late.stop();
    ++m_serial; // What is being built is of another task.
    m_story.reset();
    m_instructions.clear();
    m_kept.reset();
    m_corrected.clear();
    m_isKeptAsked = false;
    m_lookedAt = 0;
    m_sameUntil = 0;
    m_isChanged = true;
    m_wasOver = false;
    Q_EMIT opened();
    onRefreshed();
}

/// The task or its reservations have been read again.
void StoryWatch::onRefreshed()
{
    if (!m_isOn || m_subject.isNull())
        return;
    const bool isTaskGone = isGone();
    if (m_sources.taskWatch->refreshedAt() == 0 && !isTaskGone)
        return; // What is shown first comes first.
    if (isTaskGone && m_sources.record && !isDay() && !std::exchange(m_isKeptAsked, true))
        m_sources.record->read({m_subject, m_sources.client->endpoint().world});
    if (m_lookedAt == 0)
        return look();
    if (m_isChanged || isTaskOver() != m_wasOver || isBehind()) {
        m_soon.start();
        // A poll like any other: where there are too many, it comes later by itself.
        if (!m_feed.isLooking() && (!m_sources.pollBudget || m_sources.pollBudget->admit() == 0))
            look();
    } else {
        m_sameUntil = m_sources.taskWatch->refreshedAt();
        correctList(); // What was on its way when the Events came may have been asked for before that.
    }
}

/// Whether the task itself has changed since the story was built: of another priority, or other attributes, no row of
/// the list tells.
bool StoryWatch::isBehind() const
{
    const std::optional<TaskDetail> &task = m_sources.taskWatch->task();
    if (!task || !m_story || isDay() || isGone())
        return false;
    const auto withoutAge = [](Task one) {
        one.ageSeconds = 0; // Goes on by itself.
        return one;
    };
    const QList<Fact<Task>> &told = m_story->facts.tasks;
    return told.isEmpty() || withoutAge(told.constLast().value) != withoutAge(task->task);
}

/// A story is kept when it changes; whoever leaves it has seen it unchanged since, and that is when it was last seen.
void StoryWatch::keepLook()
{
    constexpr qint64 least = 60'000; // More exactly it is told to nobody.
    const bool isLive = m_sources.record && m_story && !isDay() && !m_story->facts.isRecording && !isGone();
    if (!isLive || m_shown != m_serial || m_soon.isActive() || m_story->facts.tasks.isEmpty() ||
        m_sameUntil < m_story->facts.tasks.constLast().from.learned + least)
        return;
    StoryFacts facts = m_story->facts;
    for (Fact<Task> &task : facts.tasks)
        task.from.learned = m_sameUntil;
    for (Fact<Reservation> &reservation : facts.reservations)
        reservation.from.learned = m_sameUntil;
    m_sources.record->keep(facts, m_sources.client->endpoint().world);
}

bool StoryWatch::isGone() const
{
    const std::optional<Error> &error = m_sources.taskWatch->error();
    return error && error->kind == ErrorKind::NotFound;
}

/// What was kept of a task; somebody else may have asked for it.
void StoryWatch::onReopened(const StoryKey &key, const StoryFacts &facts)
{
    if (!m_isKeptAsked || facts.task.isNull() || key.task != m_subject ||
        key.world != m_sources.client->endpoint().world)
        return;
    m_kept = facts;
    m_soon.start();
}

bool StoryWatch::isTaskOver() const
{
    const std::optional<TaskDetail> &task = m_sources.taskWatch->task();
    return task && (task->task.status == TaskStatus::Completed || task->task.status == TaskStatus::Canceled);
}

Liveliness StoryWatch::liveliness() const
{
    return m_wasOver || isGone() ? Liveliness::Resting : Liveliness::Active;
}

void StoryWatch::look()
{
    if (!m_isOn || m_subject.isNull() || m_feed.isLooking())
        return;
    if (m_lookedAt == 0 && m_sources.journal && !isDay())
        m_instructions = instructionsOf(*m_sources.journal, JournalOrigin::of(m_sources.client->endpoint()), m_subject);
    m_poller.hold();
    m_isChanged = false;
    m_wasOver = isTaskOver();
    m_lookedAt = m_sources.clock.utc();
    m_lookBegan = m_sources.clock.monotonic();
    const std::optional<TaskDetail> &task = m_sources.taskWatch->task();
    const UtcMsecs begun = isDay() ? m_lookedAt - DayMsecs : task ? task->task.created : m_story ? m_story->begun : 0;
    const bool isAnybodyAsked = m_sources.reservations->rowCount() > 0 || (m_story && !m_story->offers.isEmpty());
    const UtcMsecs ended = m_story ? m_story->ended : m_wasOver && task ? task->task.updated : 0;
    m_feed.look(begun, isAnybodyAsked, ended);
    Q_EMIT stateChanged();
}

void StoryWatch::onLooked(bool news)
{
    if (m_sources.pollBudget)
        m_sources.pollBudget->report(m_feed.error());
    m_poller.settle(liveliness(), m_sources.clock.monotonic() - m_lookBegan, m_feed.error());
    if (news || !m_story)
        build();
    Q_EMIT stateChanged();
}

void StoryWatch::noteJournal(qint64 row)
{
    if (m_lookedAt == 0 || isDay() || m_sources.journal->row(row).instruction.address.task != m_subject)
        return;
    m_instructions = instructionsOf(*m_sources.journal, JournalOrigin::of(m_sources.client->endpoint()), m_subject);
    m_soon.start();
}

StoryFacts StoryWatch::facts() const
{
    StoryFacts facts;
    facts.workspace = m_workspace;
    if (!isDay())
        facts.task = m_subject;
    Provenance from;
    from.learned = m_sources.taskWatch->refreshedAt();
    if (const std::optional<TaskDetail> &task = m_sources.taskWatch->task())
        facts.tasks.append({task->task, from});
    const int rows = m_sources.reservations->rowCount();
    facts.reservations.reserve(rows);
    QSet<Sid> asked;
    for (int row = 0; row < rows; ++row) {
        const Reservation &reservation = *m_sources.reservations->at(row);
        facts.reservations.append({reservation, from});
        asked.insert(reservation.workerSid);
    }
    if (isDay())
        asked = {m_subject};
    facts.events = m_feed.events();
    facts.instructions = m_instructions;
    facts.isGone = isGone();
    facts.asOf = m_sources.clock.utc();
    facts.notes = m_feed.warnings();
    if (m_feed.isCutShort())
        facts.notes.append(QCoreApplication::translate("Desk::Story", "There are more Events than were read."));
    Directory *directory = m_sources.directory;
    if (!directory)
        return facts;
    if (directory->isLoaded(Directory::Kind::Workers)) {
        for (const Sid &worker : std::as_const(asked)) {
            if (const Worker *known = directory->worker(worker))
                facts.workers.append({*known, from});
        }
    }
    if (!facts.events.isEmpty()) {
        for (const Activity &activity : directory->activities())
            facts.activities.append({activity, from});
    }
    if (directory->isLoaded(Directory::Kind::Workspaces)) {
        if (const Workspace *workspace = directory->workspaceOf(m_workspace))
            facts.timeoutActivity = workspace->timeoutActivitySid;
    }
    return facts;
}

/// With what was kept, where that is all there will ever be: as a recording, until when it or an Event tells.
StoryFacts StoryWatch::withKept(StoryFacts facts) const
{
    if (!m_kept || !facts.isGone)
        return facts;
    StoryFacts all = *m_kept;
    for (const StoryEvent &event : std::as_const(facts.events))
        all.asOf = std::max(all.asOf, event.when);
    facts.asOf = all.asOf;
    mergeFacts(all, facts);
    all.isRecording = true;
    return all;
}

/// Makes the story anew, in another thread where that takes its time.
void StoryWatch::build()
{
    m_soon.stop();
    if (m_subject.isNull())
        return;
    const quint64 serial = ++m_serial;
    StoryFacts known = withKept(facts());
    const bool isQuick = isQuicklyBuilt(known);
    const auto make = [subject = m_subject, isDay = isDay(), known = std::move(known)] {
        const UtcMsecs since = known.asOf - DayMsecs;
        return std::make_shared<const TaskStory>(isDay ? buildDay(known, subject, since) : buildStory(known));
    };
    if (isQuick)
        return show(serial, make());
    makeInPool(this, make, [serial](StoryWatch &watch, const std::shared_ptr<const TaskStory> &story) {
        watch.show(serial, story);
    });
}

void StoryWatch::show(quint64 serial, std::shared_ptr<const TaskStory> story)
{
    if (serial != m_serial)
        return; // Another task was opened, or a later one is on its way.
    m_story = std::move(story);
    m_shown = serial;
    correctList();
    Q_EMIT changed();
}

/// Events may know of an offer, or of its end, before the list does, which stands beside the story: it is read again at
/// once, so that no two places of a window say two things for longer than that takes. Once for each, and as a poll.
void StoryWatch::correctList()
{
    const ReservationFilter &filter = m_sources.taskWatch->filter();
    const bool isWhole = filter.status.isEmpty() && filter.worker.isNull() && filter.limit == 0;
    if (!m_story || !m_isPolling || isDay() || isGone() || !isWhole || m_sources.taskWatch->isLoading())
        return; // A list that is on its way is looked at when it has come.
    QSet<QString> behind;
    for (const Offer &offer : std::as_const(m_story->offers)) {
        const Reservation *known = m_sources.reservations->at(m_sources.reservations->rowOf(offer.sid));
        if (known && known->status == offer.status)
            continue;
        const QString key = offer.sid.toString() + QString::number(int(offer.status));
        if (!m_corrected.contains(key))
            behind.insert(key);
    }
    if (behind.isEmpty())
        return;
    // Where there are too many polls, in a moment.
    if (const qint64 wait = m_sources.pollBudget ? m_sources.pollBudget->admit() : 0; wait > 0) {
        m_late.start(int(std::min<qint64>(wait, EveryMsecs)));
        return;
    }
    m_corrected += behind;
    m_sources.taskWatch->refresh();
}

} // namespace Desk
