#pragma once

#include "ui/widgets/errortext.h"

#include <QObject>
#include <QString>

namespace Desk {

class Navigator;
class WorkArea;
class WorkspaceState;
struct Session;

/// Decides what is shown in place of the rows while nothing is open, and above them while something else is looked for:
/// what is looked for and why it takes time, what cannot be opened, what is wrong with the workspace.
class OpeningStatus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningStatus)
public:
    /// The references must outlive this.
    OpeningStatus(Navigator &navigator, WorkArea &work, QObject *parent = nullptr);
    ~OpeningStatus() override;

    /// Neither is owned.
    void setSession(const Session &session, const WorkspaceState &workspace);
    /// `why` (plain text) there is no session; empty for none in particular.
    /// `step` is what helps.
    void clearSession(const QString &why, const QString &details, NextStep step);
    /// One sentence why something cannot be opened.
    void refuse(const QString &why);
    /// Removes that sentence.
    void clearRefusal();
    /// Leaves what is open, or what could not be opened, for what waits in the workspace.
    void openWaiting();

Q_SIGNALS:
    /// Whether what waits in the workspace is what is to be seen: nothing of it is open, and nothing is wrong.
    void waitingChanged(bool isWaiting);

private:
    void update();
    void updateLooking();
    void updateWaiting();
    void setNothingOpen(const QString &title, const QString &seen, const QString &folded, const QString &none);

    Navigator &m_navigator;
    WorkArea &m_work;
    const Session *m_session = nullptr;
    const WorkspaceState *m_workspace = nullptr;
    bool m_isWaiting = false;
    QString m_refusal; ///< Why nothing is open: what was asked for cannot be opened.
};

} // namespace Desk
