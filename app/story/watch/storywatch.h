#pragma once

#include "reservations/clock.h"
#include "reservations/polling.h"
#include "story/taskstory.h"
#include "storyfeed.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Desk {

class Directory;
class Journal;
class PollBudget;
class ReservationTableModel;
class StoryRecord;
class TaskWatch;
struct StoryKey;

/// Keeps the story of the task that is open up to date, or the day of the worker who is: the task and the reservations
/// as the TaskWatch has them, the Events since the last look, our own instructions. Reads nothing before it is switched
/// on, nor before the task's list has arrived; then when something has changed, and from time to time while the task
/// goes on. Of a task that TaskRouter has no more, what was kept is told as well, as a recording.
class StoryWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryWatch)
public:
    /// What it looks at; all of it must outlive this. Without a journal, a budget, a directory or a record it does
    /// without.
    struct Sources
    {
        Client *client = nullptr;
        TaskWatch *taskWatch = nullptr;
        const ReservationTableModel *reservations = nullptr;
        Directory *directory = nullptr;
        PollBudget *pollBudget = nullptr;
        const Journal *journal = nullptr;
        Clock clock = Clock::system();
        StoryRecord *record = nullptr;
    };

    explicit StoryWatch(const Sources &sources, QObject *parent = nullptr);
    ~StoryWatch() override;

    /// Whether anybody looks at it. Off by default.
    void setOn(bool on);
    /// Whether it is also looked at from time to time by itself. Off by default.
    void setPolling(bool on);
    /// Asks at once, for a person.
    void refresh();

    /// Null until it is known.
    [[nodiscard]] const std::shared_ptr<const TaskStory> &story() const { return m_story; }
    /// So much of a worker's day is looked at.
    static constexpr qint64 DayMsecs = 24LL * 3'600'000;
    /// The task or the worker that is open; null for none.
    [[nodiscard]] Sid subject() const { return m_subject; }
    /// Null where no task is open.
    [[nodiscard]] Sid task() const { return isDay() ? Sid() : m_subject; }
    [[nodiscard]] bool isLoading() const { return m_feed.isLooking(); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_feed.error(); }

Q_SIGNALS:
    /// Another task or worker was opened, or none.
    void opened();
    /// The story has changed.
    void changed();
    /// isLoading() or error() may have changed.
    void stateChanged();

private:
    void open();
    void onRefreshed();
    void onReopened(const StoryKey &key, const StoryFacts &facts);
    void look();
    void onLooked(bool news);
    void build();
    void correctList();
    void show(quint64 serial, std::shared_ptr<const TaskStory> story);
    [[nodiscard]] StoryFacts facts() const;
    [[nodiscard]] StoryFacts withKept(StoryFacts facts) const;
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] bool isDay() const { return m_subject.kind() == SidKind::Worker; }
    [[nodiscard]] Liveliness liveliness() const;
    [[nodiscard]] bool isTaskOver() const;
    [[nodiscard]] bool isBehind() const;
    void noteJournal(qint64 row);
    void keepLook();

    Sources m_sources;
    StoryFeed m_feed;
    Poller m_poller;
    QTimer m_soon; ///< Several changes at once are one.
    QTimer m_late; ///< The list is to be asked once it may be.
    Sid m_workspace;
    Sid m_subject;
    std::shared_ptr<const TaskStory> m_story;
    QList<StoryInstruction> m_instructions;
    std::optional<StoryFacts> m_kept; ///< What was kept of a task that is gone.
    UtcMsecs m_lookedAt = 0;
    qint64 m_lookBegan = 0;    ///< Monotonic.
    quint64 m_serial = 0;      ///< Of the last build that was begun.
    QSet<QString> m_corrected; ///< Reservations and their statuses for which the list was asked for already.
    UtcMsecs m_sameUntil = 0;  ///< When what the story tells was read last.
    quint64 m_shown = 0;       ///< The build that m_story is of.
    bool m_isKeptAsked = false;
    bool m_isOn = false;
    bool m_isPolling = false;
    bool m_isChanged = false; ///< Since the last look.
    bool m_wasOver = false;   ///< At the last look.
};

} // namespace Desk
