#pragma once

#include "taskrouter/error.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace Desk {

class PollBudget;

/// How soon what is watched may change, which decides how often it is polled.
enum class Liveliness : quint8 {
    Waiting, ///< Something waits for an answer, and seconds count.
    Active,  ///< Something is going on.
    Resting  ///< Nothing can change by itself.
};

/// What the pause before the next poll depends on.
struct PollSituation
{
    Liveliness liveliness = Liveliness::Resting;
    /// How long the last load took: a long list is polled less often. Not used after a failure, whose time was spent
    /// waiting.
    qint64 lastLoadMsecs = 0;
    int failures = 0;            ///< In a row.
    qint64 retryAfterMsecs = -1; ///< From the server's Retry-After; -1 where it gave none.
};

/// Milliseconds until the next poll. After a failure, `random` in [0, 1) keeps clients from asking at the same moment.
[[nodiscard]] qint64 pollDelay(const PollSituation &situation, double random);
/// True for errors that only a person can mend: wrong credentials, a missing permission, something that no longer
/// exists.
[[nodiscard]] bool endsPolling(ErrorKind kind);
/// The same of an error, and true for what a recording does not have: it will never have it.
[[nodiscard]] bool endsPolling(const Error &error);

/// Emits poll() when it is time to ask again. Only one load runs at a time: call hold() when one begins and settle()
/// when it ends. Off until setOn(true).
class Poller : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Poller)
public:
    explicit Poller(QObject *parent = nullptr);
    ~Poller() override;

    /// The limit shared with other pollers; null, the default, for none.
    void setBudget(PollBudget *budget);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// A load begins; poll() is not emitted until it ends.
    void hold();
    /// The load is retried because of `why`. Where a server asks to wait, all pollers of the budget wait.
    void note(const Error &why);
    /// The load was cancelled by a person, which is no failure: the next poll comes when it would have come without
    /// this load.
    void release(Liveliness liveliness);
    /// A load ended; plans the next poll. After an error that only a person can mend, none is planned.
    void settle(Liveliness liveliness, qint64 loadMsecs, const std::optional<Error> &error);
    /// Milliseconds until the next poll; -1 where none is planned.
    [[nodiscard]] qint64 dueIn() const;
    /// Replaces pollDelay(), for tests.
    void setDelay(std::function<qint64(const PollSituation &)> delay);

Q_SIGNALS:
    /// It is time to ask again.
    void poll();

private:
    void plan();
    void ask();
    QTimer m_timer;
    std::function<qint64(const PollSituation &)> m_delay;
    PollSituation m_situation;
    QPointer<PollBudget> m_budget;
    bool m_on = false;
    bool m_settled = false;
    bool m_ended = false;
};

} // namespace Desk
