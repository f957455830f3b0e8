#pragma once

#include "reconcileplan.h"
#include "settlement.h"

#include "taskrouter/reply.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace Desk {

class Client;

/// Finds out what became of instructions whose outcome is unknown: fetches what each was sent to and compares it with
/// the state before, again and again as the plan says, until there is nothing more to learn. Sends GETs only.
class Reconciler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconciler)
public:
    /// `client` must outlive the reconciler.
    Reconciler(Client &client, ReconcilePlan plan, QObject *parent = nullptr);
    ~Reconciler() override;

    /// Looks up the outcome of this instruction from now on.
    void follow(const Settlement &unknown);
    /// Stops looking up, without signals. Returns what was being looked up, in the order of their ids.
    QList<Settlement> abandon();
    [[nodiscard]] bool isFollowing(qint64 id) const { return m_entries.contains(id); }
    [[nodiscard]] bool isFollowing(Sid target) const { return entryOf(target) != nullptr; }
    /// See Outbox::needsPerson().
    [[nodiscard]] bool needsPerson(Sid target) const;
    /// Fetches it now.
    void askNow(Sid target);
    /// See Outbox::readsSucceed().
    void readsSucceed(Sid target);

Q_SIGNALS:
    /// What a fetch told. With `final` nothing more is asked. After CouldNotFetch without it, fetching goes on and this
    /// signal comes again.
    void told(const Desk::Settlement &settlement, bool final);

private:
    struct Entry
    {
        Settlement settlement;
        int attempt = 0;
        int unchanged = 0;     ///< How many fetches showed no change.
        QElapsedTimer unknown; ///< Since the outcome became unknown.
        QPointer<Reply> reply;
        std::unique_ptr<QTimer> pause;
        QElapsedTimer asked; ///< Since the last fetch; not valid before the first.

        [[nodiscard]] Sid target() const { return settlement.instruction.target(); }
        [[nodiscard]] bool isAsking() const { return reply && !reply->isFinished(); }
        /// True where nothing will look it up by itself.
        [[nodiscard]] bool isStuck() const { return !isAsking() && !(pause && pause->isActive()); }
    };

    [[nodiscard]] const Entry *entryOf(Sid target) const;
    void fetchLater(qint64 id);
    void fetch(qint64 id);
    template <typename T>
    void listen(qint64 id, ReplyOf<T> *reply);
    void onFetched(qint64 id, const Result<TargetAnswer> &result);
    void tell(qint64 id, bool final);

    Client &m_client;
    ReconcilePlan m_plan;
    std::map<qint64, Entry> m_entries;
};

} // namespace Desk
