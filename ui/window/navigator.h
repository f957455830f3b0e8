#pragma once

#include "reservations/polling.h"
#include "taskrouter/address.h"
#include "visitedplaces.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Desk {

class WorkspaceFinder;
struct Session;

/// Decides what is open: opens tasks, workers and reservations by their SIDs, finds what an address leaves out, and
/// goes back and forward. What a person asked for is opened, or said to be impossible; nothing else is opened instead.
/// While the server cannot be reached, the wish is kept. Uses the session's watches only.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)
public:
    explicit Navigator(QObject *parent = nullptr);
    ~Navigator() override;

    void setSession(const Session *session); ///< Not owned; null for none. Opens what the session says.
    /// For a task or a worker without a workspace, the workspace is looked up. A workspace alone is a place as well:
    /// what waits in it.
    void open(const Address &address);
    /// Opens a task of the open workspace.
    void openTask(Sid task);
    void openWorkspace(Sid workspace);
    /// Opens what waits in the open workspace: no task of it.
    void openWaiting();
    /// Whether to retry by itself what could not be opened because the server could not be reached.
    void setPolling(bool on);
    /// Retries at once.
    void retry();
    /// Stops looking for what was asked for; refused() says so where something was.
    void cancel();
    void back() { step(-1); }
    void forward() { step(1); }
    [[nodiscard]] bool canGoBack() const { return m_session && m_history.at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_session && m_history.at + 1 < m_history.visited.size(); }
    [[nodiscard]] const VisitedPlaces &history() const { return m_history; }
    /// Of a window that this one takes the place of, before there is a session; another world's is forgotten.
    void setHistory(const VisitedPlaces &history) { m_history = history; }
    [[nodiscard]] const Address &current() const { return m_current; }
    /// True where a task or a worker is open, not only a workspace.
    [[nodiscard]] bool isAnythingOpen() const;
    /// What a person asked for last: it is open, or will be.
    [[nodiscard]] const Address &wanted() const;
    /// What is being looked for and where, in one sentence; empty for nothing.
    [[nodiscard]] QString lookingText() const;
    /// Why the search has to wait for the server.
    [[nodiscard]] std::optional<Error> lookingFailure() const;
    /// Milliseconds until the search is retried; -1 where it is not.
    [[nodiscard]] qint64 nextTryIn() const { return m_retry.dueIn(); }

    [[nodiscard]] QString workspaceName() const;
    /// Title of the open task, name of the open worker, or what stands there where neither is open; empty for nothing.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// Something else is open, or its name has become known.
    void changed();
    void reservationWanted(Desk::Sid reservation);
    /// lookingText() has changed.
    void lookingChanged();
    /// It cannot be opened; `why` is one sentence.
    void refused(const QString &why);
    /// After refused(): no workspace of the account has this task, which may be kept in the record.
    void lost(Desk::Sid task);

private:
    void listen();
    void openHome();
    void openReservation(const Address &address);
    void visit(const Address &address);
    void go(const Address &address);
    void step(int by);
    /// Opens a workspace without a task, so that the user can choose one.
    void rest();
    void enter(Sid workspace);
    [[nodiscard]] Sid knownWorkspaceOf(const Address &address) const;
    void forgetWanted();
    void refuse(const QString &why);
    void updateWorkspaces();
    void updateRows();

    const Session *m_session = nullptr;
    std::unique_ptr<WorkspaceFinder> m_finder;
    Poller m_retry;
    Address m_current;
    Sid m_reservation; ///< Asked for together with what is open, and not in the list yet.
    VisitedPlaces m_history;
    bool m_wantsWorkspace = false; ///< The first workspace of the account.
    bool m_rests = false;          ///< That one because what was asked for could not be opened.
};

} // namespace Desk
