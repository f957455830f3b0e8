#pragma once

#include "taskrouter/address.h"

#include <QObject>

namespace Desk {

struct Session;

/// What is open: goes to tasks, workers and reservations by their SIDs, finds what an address leaves out, and knows the
/// way back. Speaks to the watches of the session alone.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)
public:
    explicit Navigator(QObject *parent = nullptr);
    ~Navigator() override;

    void setSession(const Session *session); ///< Not owned; null for none. Opens what the session says.
    /// What an address leaves out is taken from what is open. Without a task: the first of the workspace.
    void open(const Address &address);
    void openTask(Sid task);
    void openWorkspace(Sid workspace);
    void back() { step(-1); }
    void forward() { step(1); }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_history.size(); }
    [[nodiscard]] const Address &current() const { return m_current; }

    [[nodiscard]] QString workspaceName() const;
    /// Title of the task or name of the worker that is open; empty while nothing is.
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// Something else is open, or a name of it became known.
    void changed();
    void reservationWanted(Desk::Sid reservation);
    /// It cannot be opened: one sentence.
    void refused(const QString &why);

private:
    void go(const Address &address);
    void step(int by);
    void takeWorkspaces();
    void takeTasks();

    const Session *m_session = nullptr;
    Address m_current;
    QList<Address> m_history;
    qsizetype m_at = -1;
    bool m_wantsWorkspace = false;
    bool m_wantsTask = false;
};

} // namespace Desk
