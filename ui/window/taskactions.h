#pragma once

#include "ui/instructions/storylink.h"

#include <QObject>

class QMenu;

namespace Desk {

class ActionMenus;
class Navigator;
class WorkArea;
struct Plan;
struct Reservation;
struct Session;
struct Task;
struct Worker;

/// The Task menu: what can be done with the task that is open, and with the worker of the chosen reservation, by the
/// catalogue's rules of what is possible now. Each becomes a plan of one row, with its form and its dry run, which a
/// person sees before anything leaves. It also leads from an offer that is over to its story.
class TaskActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskActions)
public:
    /// What the actions act on; must outlive them.
    struct Parts
    {
        Navigator &navigator;
        WorkArea &work;
    };
    TaskActions(const Parts &parts, ActionMenus &menus, QObject *parent = nullptr);
    ~TaskActions() override;

    /// Not owned; null for none. ActionMenus::update() is to be called after it.
    void setSession(const Session *session);

Q_SIGNALS:
    void planWanted(const Desk::Plan &plan);
    /// Something may have been sent otherwise.
    void sent();

private:
    void addForTask(QMenu &menu, const char *name, const QString &key);
    void addAttributes(QMenu &menu);
    void addForWorker(QMenu &menu);
    void plan(const QString &key);
    void planMove();
    void editAttributes();
    [[nodiscard]] const Task *task() const;
    [[nodiscard]] const Worker *worker() const;
    /// Null where none is chosen; there is a session.
    [[nodiscard]] const Reservation *chosen() const;
    void showStory(StoryLink link);
    void onRefreshed();

    Parts m_parts;
    ActionMenus &m_menus;
    const Session *m_session = nullptr;
    QString m_status; ///< Of the task, when it was last asked what is possible.
};

} // namespace Desk
