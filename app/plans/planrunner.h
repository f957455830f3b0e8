#pragma once

#include "planrow.h"

#include "instructions/catalogue.h"
#include "reservations/clock.h"
#include "taskrouter/reply.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Desk {

class Client;
class Outbox;
class SendGate;
struct SendAnswer;

/// Sends a plan's rows one after the other. Each is fetched when its turn comes, shown to the gate and handed to the
/// outbox, and the next one waits for the answer. What is no longer as it was decided for is skipped. It stops where
/// TaskRouter refuses one (see setStopAtRefusal()), where an outcome is unknown, and where nothing can be sent; start()
/// goes on with what is left. Nothing but the plan's rows is ever sent, and none twice.
class PlanRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanRunner)
public:
    /// None of the three is owned; where one of them goes, the plan has ended.
    struct WayOut
    {
        Client *client = nullptr;
        Outbox *outbox = nullptr;
        SendGate *gate = nullptr;
    };

    PlanRunner(const WayOut &out, std::shared_ptr<const Catalogue> catalogue, const Plan &plan, const Clock &clock,
               QObject *parent = nullptr);
    ~PlanRunner() override;

    [[nodiscard]] const QList<PlanRow> &rows() const { return m_rows; }
    [[nodiscard]] bool isRunning() const { return m_current >= 0 || m_isBetween; }
    /// A person wished to stop, and the row that is on its way is waited for.
    [[nodiscard]] bool isStopping() const { return isRunning() && m_stopAfterThis; }
    /// Whether start() would send something.
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] PlanEnd end() const { return m_end; }
    [[nodiscard]] const QString &whyEnded() const { return m_whyEnded; }
    [[nodiscard]] QString report() const;
    [[nodiscard]] QString title() const { return m_title; }
    /// What the person is asked for, for all rows that lack it.
    [[nodiscard]] const QList<Parameter> &asked() const { return m_asked; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Leaves a row out, or not. No effect while it runs, and on a row that is over.
    void setWanted(int row, bool wanted);
    /// Names of SIDs and addresses, for the words: of activities, above all.
    void addNames(const QHash<QString, QString> &names);
    /// The values that all rows share which lack them. No effect while it runs.
    void setShared(const Draft &shared);
    /// On at first. Otherwise a refusal of one row leaves the others alone; one that is about all (401, 403, 429)
    /// stops it nevertheless.
    void setStopAtRefusal(bool stop) { m_stopAtRefusal = stop; }

    void start();
    void stopAfterThis();

Q_SIGNALS:
    void rowChanged(int row);
    /// isRunning(), isStopping(), hasNext() or end() may have changed.
    void changed();
    /// It stands still, see end().
    void stopped();

private:
    void checkAll();
    void next();
    void look();
    template <typename T>
    void listen(ReplyOf<T> *reply);
    void onLooked(const Result<TargetAnswer> &result);
    void hand(const TargetAnswer &found);
    void refuseAtGate(const SendAnswer &answer, const TargetAnswer &found);
    void onSettled(const Settlement &settlement);
    void onReconciled(const Settlement &settlement);
    void onLeft();
    void setRow(PlanRowState state, const QString &why = {});
    void goOn();
    void stop(PlanEnd end, const QString &why = {});

    QPointer<Client> m_client;
    QPointer<Outbox> m_outbox;
    QPointer<SendGate> m_gate;
    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_title;
    Clock m_clock;
    QList<Parameter> m_asked;
    QList<PlanRow> m_rows;
    Draft m_shared;
    QPointer<Reply> m_reply;
    int m_current = -1;       ///< The row that is looked at or on its way; -1 for none.
    bool m_isBetween = false; ///< One is over, and the next one begins with the next turn of the event loop.
    bool m_stopAfterThis = false;
    bool m_stopAtRefusal = true;
    PlanEnd m_end = PlanEnd::None;
    QString m_whyEnded;
};

} // namespace Desk
