#pragma once

#include "reservations/clock.h"
#include "reservations/polling.h"
#include "waitingreading.h"
#include "waitinground.h"
#include "waitingsurvey.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Desk {

class OfferWatch;
class TaskListModel;
class WorkspaceFetch;
class WorkspaceWatch;

/// Watches why the tasks of the open workspace wait. It asks for what nobody else asks for: the workspace's rules once,
/// then Events and workers every few seconds, and whose the tasks are that are assigned. Tasks and offers are those
/// that others watch anyway. A part that fails keeps what it had. The causes are computed in a thread of their own.
class WaitingWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingWatch)
public:
    /// What it goes by; all of it must outlive the watch. `budget` may be null.
    struct Sources
    {
        Client &client;
        WorkspaceWatch &workspace;
        TaskListModel &tasks;
        OfferWatch &offers;
        PollBudget *budget = nullptr;
        Clock clock;
    };
    enum class Part : quint8 { Rules, Events, Workers, Reservations };
    static constexpr size_t PartCount = 4;

    explicit WaitingWatch(const Sources &sources, QObject *parent = nullptr);
    ~WaitingWatch() override;

    /// Off by default: then it asks for nothing and computes nothing. Turned on it looks at once.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setLimits(const WaitingLimits &limits);
    [[nodiscard]] const WaitingLimits &limits() const { return m_limits; }
    /// A call ended then, as somebody has read who was asked to look.
    void noteCall(const QString &sid, UtcMsecs ended);
    /// Reads everything again, also after an error that stopped polling.
    void refresh();

    [[nodiscard]] const WaitingNow &now() const { return m_now; }
    [[nodiscard]] const WaitingLedger &ledger() const { return m_ledger; }
    /// Null until they were read.
    [[nodiscard]] std::shared_ptr<const WaitingRules> rules() const { return m_rules; }
    [[nodiscard]] Sid workspace() const { return m_workspace; }
    [[nodiscard]] const QList<Worker> &workers() const { return m_workers; } ///< As of the last list.

    /// Why a part is as it was; nothing where it is up to date.
    [[nodiscard]] const std::optional<Error> &error(Part part) const { return m_parts.at(size_t(part)).error; }
    /// UTC milliseconds of the last time that it could be read; 0 for never.
    [[nodiscard]] UtcMsecs readAt(Part part) const { return m_parts.at(size_t(part)).readAt; }
    /// What is wrong with the rules where they came and cannot be used; plain.
    [[nodiscard]] const QString &rulesProblem() const { return m_rulesProblem; }
    [[nodiscard]] qint64 nextPollIn() const { return m_poller.dueIn(); } ///< Milliseconds; -1 where none is planned.
    /// Requests of the last round that ended, retries too; the rules, which are read once, are not counted.
    [[nodiscard]] int requests() const { return m_requests; }
    /// Milliseconds that the last computation took from this thread.
    [[nodiscard]] double computingMsecs() const { return m_computing; }

Q_SIGNALS:
    /// now() is another.
    void changed();
    /// error(), readAt() or rulesProblem() of a part is another.
    void partsChanged();

private:
    struct PartState
    {
        std::optional<Error> error;
        UtcMsecs readAt = 0;
    };
    void look();
    void reset();
    void readRules();
    void onRules();
    void startRound();
    [[nodiscard]] bool hasTurnedBack();
    void onRound();
    void takeHolders();
    void note(Part part, const std::optional<Error> &error);
    [[nodiscard]] bool isRefused(Part part) const;
    [[nodiscard]] bool wantsWorkers() const;
    [[nodiscard]] QList<Sid> tasksWithoutHolder(int most) const;
    void computeSoon();
    void compute();
    void publish(const WaitingNow &now);

    Sources m_sources;
    Poller m_poller;
    QTimer m_soon;   ///< Several things that change at once are computed together.
    QTimer m_second; ///< Runs while somebody is asked.
    Sid m_workspace;
    WaitingLimits m_limits;
    std::shared_ptr<const WaitingRules> m_rules;
    QString m_rulesProblem;
    QList<Worker> m_workers;
    WaitingLedger m_ledger;
    EventFieldReader m_reader;
    WaitingNow m_now;
    std::array<PartState, PartCount> m_parts;
    std::unique_ptr<WorkspaceFetch> m_fetch;
    std::unique_ptr<WaitingRound> m_round;
    WaitingReading m_reading;
    UtcMsecs m_latest = 0;     ///< The latest moment that was seen.
    UtcMsecs m_roundBegan = 0; ///< UTC.
    qint64 m_roundBeganAt = 0; ///< Monotonic.
    int m_roundsSinceWorkers = 0;
    int m_requests = 0;
    double m_computing = 0;
    bool m_isOn = false;
    bool m_isComputing = false;
    bool m_isOutdated = false;
    quint64 m_turn = 0; ///< What was computed for another workspace is dropped.
    std::shared_ptr<WaitingSurvey> m_survey = std::make_shared<WaitingSurvey>(); ///< Used in the thread alone.
    QThreadPool m_thread;
};

} // namespace Desk
