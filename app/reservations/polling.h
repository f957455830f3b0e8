#pragma once

#include "taskrouter/error.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace Desk {

class PollBudget;

/// How lively the thing that is watched is: the poll follows it.
enum class Liveliness : quint8 {
    Waiting, ///< Something waits for an answer, with seconds to go.
    Active,  ///< Something goes on that will end some time.
    Resting  ///< Nothing can change by itself.
};

/// What decides when to ask again.
struct PollSituation
{
    Liveliness liveliness = Liveliness::Resting;
    qint64 lastLoadMsecs = 0;    ///< What the last load took: a long list is asked for less often. Of no account after
                                 ///< a failure: its time went into waiting.
    int failures = 0;            ///< In a row.
    qint64 retryAfterMsecs = -1; ///< From the server; -1 where it gave none.
};

/// Msecs until the next poll. `random` in [0, 1) spreads clients out after a failure.
[[nodiscard]] qint64 pollDelay(const PollSituation &situation, double random);
/// Asking again cannot help until a person does something: wrong credentials, no right, the thing is gone.
[[nodiscard]] bool endsPolling(ErrorKind kind);

/// Asks again after a while, one question at a time: call settle() when an answer came, and poll() is emitted when it
/// is time for the next. Off until setOn(true).
class Poller : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Poller)
public:
    explicit Poller(QObject *parent = nullptr);
    ~Poller() override;

    /// What this one shares with others; null, as it is at first, for nothing.
    void setBudget(PollBudget *budget);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// A load begins: no poll is due meanwhile.
    void hold();
    /// The load is tried again after `why`: where a server asks to wait, all who share the budget do.
    void note(const Error &why);
    /// The load was given up: the next comes as planned after the one before. What a person stops is no failure.
    void release(Liveliness liveliness);
    /// A load ended; plans the next. After an error that a person must mend none is planned until the next settle().
    void settle(Liveliness liveliness, qint64 loadMsecs, const std::optional<Error> &error);
    /// Msecs until the next poll; -1 where none is planned.
    [[nodiscard]] qint64 dueIn() const;
    /// Replaces pollDelay(), for tests.
    void setDelay(std::function<qint64(const PollSituation &)> delay);

Q_SIGNALS:
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
