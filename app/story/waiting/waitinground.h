#pragma once

#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <array>
#include <optional>

namespace Desk {

class PollBudget;

/// One look at what changes all the time: Events since the last one, the workers, and whose some tasks are. One request
/// after the other, each with leave of the budget. Used once.
class WaitingRound : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingRound)
public:
    /// Pages with 1,000 rows each count as one request.
    static constexpr int MostRequests = 3;

    enum class Part : quint8 { Events, Workers, Missed, Reservations };
    static constexpr size_t PartCount = 4;

    struct Wanted
    {
        Sid workspace;
        bool events = true;
        qint64 since = 0; ///< UTC milliseconds: Events from then on.
        bool workers = true;
        qint64 missedSince = 0; ///< UTC milliseconds: offers that ran out since then; 0: not asked for.
        QList<Sid> holders;     ///< Tasks of which it is not known whose they are.
    };
    /// What came of a part: nothing where it was not asked for.
    using Outcome = std::optional<Result<ListEnd>>;

    /// `client` must outlive this; `budget` may be null.
    WaitingRound(Client &client, Wanted wanted, PollBudget *budget, QObject *parent = nullptr);
    ~WaitingRound() override;

    /// finished() comes later, once. The first request has leave already.
    void start();

    [[nodiscard]] const Outcome &outcome(Part part) const { return m_outcomes.at(static_cast<size_t>(part)); }
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    /// Offers that ran out, as of Wanted::missedSince.
    [[nodiscard]] const QList<Event> &missed() const { return m_missed; }
    [[nodiscard]] qint64 missedSince() const { return m_wanted.missedSince; }
    [[nodiscard]] const QList<Worker> &workers() const { return m_workers; }
    struct Holder
    {
        Sid task;
        QList<Reservation> reservations;
    };
    [[nodiscard]] const QList<Holder> &holders() const { return m_holders; }
    /// Requests that were sent, retries too.
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    /// A read pauses for `msecs` because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);
    void finished();

private:
    void next();
    void ask(Part part);
    void askHolder();
    template <typename T, typename Then>
    void gather(ListReply<T> *reply, Part part, QList<T> *rows, const Then &then);
    void tell(Part part, const Result<ListEnd> &result);

    Client &m_client;
    Wanted m_wanted;
    QPointer<PollBudget> m_budget;
    QPointer<Reply> m_reply;
    QTimer m_leave;
    QList<Part> m_toAsk;
    QList<Sid> m_toLookUp;
    std::array<Outcome, PartCount> m_outcomes;
    QList<Event> m_events;
    QList<Event> m_missed;
    QList<Worker> m_workers;
    QList<Reservation> m_rows;
    QList<Holder> m_holders;
    int m_requests = 0;
    bool m_hasLeave = true;
};

} // namespace Desk
