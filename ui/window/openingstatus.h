#pragma once

#include "ui/widgets/errortext.h"

#include <QObject>
#include <QString>

namespace Desk {

class Navigator;
class WorkArea;
class WorkspaceState;
struct Session;

/// What is said in the place of the rows while nothing is open, and above them while something else is looked for: what
/// is looked for and why it does not come, what cannot be opened, what is the matter with the workspace.
class OpeningStatus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningStatus)
public:
    /// Both must outlive it.
    OpeningStatus(Navigator &navigator, WorkArea &work, QObject *parent = nullptr);
    ~OpeningStatus() override;

    /// Neither is owned.
    void setSession(const Session &session, const WorkspaceState &workspace);
    /// `why` (plain text) there is no session; empty for none in particular.
    /// `step` is what helps.
    void clearSession(const QString &why, const QString &details, NextStep step);
    /// One sentence why something cannot be opened.
    void refuse(const QString &why);
    /// What was refused does not matter any more: something can be opened.
    void clearRefusal();

private:
    void update();
    void updateLooking();
    void setNothingOpen(const QString &title, const QString &seen, const QString &folded, const QString &none);

    Navigator &m_navigator;
    WorkArea &m_work;
    const Session *m_session = nullptr;
    const WorkspaceState *m_workspace = nullptr;
    QString m_refusal; ///< Why nothing is open: what was asked for is not there.
};

} // namespace Desk
