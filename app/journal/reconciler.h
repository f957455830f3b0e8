#pragma once

#include "reconcileplan.h"
#include "settlement.h"

#include "taskrouter/client.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace Desk {

/// Looks up what became of instructions whose outcome is unknown: fetches each reservation, compares it with the state
/// before, and asks again as the plan says until there is nothing more to learn. Only GETs are made.
class Reconciler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconciler)
public:
    /// `client` must outlive the reconciler.
    Reconciler(Client &client, ReconcilePlan plan, QObject *parent = nullptr);
    ~Reconciler() override;

    void follow(const Settlement &unknown);
    /// Leaves off with all of them: nothing is told any more. In the order of their ids.
    QList<Settlement> abandon();
    [[nodiscard]] bool isFollowing(qint64 id) const { return m_entries.contains(id); }
    [[nodiscard]] bool isFollowing(Sid reservation) const { return entryOf(reservation) != nullptr; }
    /// True where it was refused with 401 or 403: nothing asks by itself until somebody mends that.
    [[nodiscard]] bool needsPerson(Sid reservation) const;
    /// Asks now instead of at its time.
    void askNow(Sid reservation);
    /// Reads are answered again, of this reservation or, where null, of the account: what needsPerson() is asked now,
    /// each at most once in ten seconds.
    void readsSucceed(Sid reservation);

Q_SIGNALS:
    /// `final`: nothing more is asked. After CouldNotFetch where a fetch may still answer it goes on, and this comes
    /// again.
    void told(const Desk::Settlement &settlement, bool final);

private:
    struct Entry
    {
        Settlement settlement;
        int attempt = 0;
        int unchanged = 0;     ///< Fetches that answered, without a change.
        QElapsedTimer unknown; ///< Since it is followed.
        QPointer<Reply> reply;
        std::unique_ptr<QTimer> pause;
        QElapsedTimer asked; ///< Since the last fetch; not valid before the first.

        [[nodiscard]] Sid reservation() const { return settlement.instruction.address.reservation; }
        [[nodiscard]] bool isAsking() const { return reply && !reply->isFinished(); }
        /// Nothing will look it up by itself.
        [[nodiscard]] bool isStuck() const { return !isAsking() && !(pause && pause->isActive()); }
    };

    [[nodiscard]] const Entry *entryOf(Sid reservation) const;
    void fetchLater(qint64 id);
    void fetch(qint64 id);
    void onFetched(qint64 id, const Result<ReservationDetail> &result);
    void tell(qint64 id, bool final);

    Client &m_client;
    ReconcilePlan m_plan;
    std::map<qint64, Entry> m_entries;
};

} // namespace Desk
