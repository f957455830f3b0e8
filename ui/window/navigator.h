#pragma once

#include "reservations/polling.h"
#include "taskrouter/address.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Desk {

class WorkspaceFinder;
struct Session;

/// What is open: goes to tasks, workers and reservations by their SIDs, finds what an address leaves out, and knows the
/// way back. What a person asked for is opened, or said to be impossible; nothing else is opened in its stead, and
/// while the server cannot be asked it is kept until it can. Speaks to the watches of the session alone.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)
public:
    explicit Navigator(QObject *parent = nullptr);
    ~Navigator() override;

    void setSession(const Session *session); ///< Not owned; null for none. Opens what the session says.
    /// Of a task or a worker alone the workspace is looked up. Of a workspace alone its first task is opened.
    void open(const Address &address);
    /// Of the workspace that is open.
    void openTask(Sid task);
    void openWorkspace(Sid workspace);
    /// Asks again by itself, while someone looks, for what could not be opened because the server could not be asked.
    void setPolling(bool on);
    /// The same at once.
    void retry();
    /// Stops looking for what was asked for. Says so where anything was.
    void cancel();
    void back() { step(-1); }
    void forward() { step(1); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_history.size(); }
    [[nodiscard]] const Address &current() const { return m_current; }
    /// A task or a worker, and not a workspace alone.
    [[nodiscard]] bool isAnythingOpen() const;
    /// What a person asked for last: what is open, or what will be.
    [[nodiscard]] const Address &wanted() const;
    /// One sentence while something is looked for: what, and where.
    [[nodiscard]] QString lookingText() const;
    /// Why that cannot go on before the server answers.
    [[nodiscard]] std::optional<Error> lookingFailure() const;
    /// Msecs until it is tried again by itself; -1 where that is not planned.
    [[nodiscard]] qint64 nextTryIn() const { return m_retry.dueIn(); }

    [[nodiscard]] QString workspaceName() const;
    /// Title of the task or name of the worker that is open; empty while nothing is.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// Something else is open, or a name of it became known.
    void changed();
    void reservationWanted(Desk::Sid reservation);
    /// lookingText() is another.
    void lookingChanged();
    /// It cannot be opened: one sentence.
    void refused(const QString &why);

private:
    void listen();
    void openHome();
    void openReservation(const Address &address);
    void visit(const Address &address);
    void go(const Address &address);
    void step(int by);
    /// Where nothing is open: a workspace, so that one can choose; none of its tasks.
    void rest();
    void enter(Sid workspace);
    [[nodiscard]] Sid knownWorkspaceOf(const Address &address) const;
    void forgetWanted();
    void refuse(const QString &why);
    void updateWorkspaces();
    void openFirstTask();
    void updateRows();

    const Session *m_session = nullptr;
    std::unique_ptr<WorkspaceFinder> m_finder;
    Poller m_retry;
    Address m_current;
    Sid m_reservation; ///< Asked for with what is open; its row did not come yet.
    QList<Address> m_history;
    qsizetype m_at = -1;
    bool m_wantsWorkspace = false; ///< The first there is.
    bool m_wantsTask = false;      ///< The first of the workspace, once there is one.
    bool m_rests = false;          ///< Of the workspace that is wanted no task is.
};

} // namespace Desk
