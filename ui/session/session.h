#pragma once

#include "instructions/catalogue.h"
#include "reservations/clock.h"
#include "taskrouter/address.h"

#include <QList>

#include <memory>

class QAction;

namespace Desk {

class Client;
class Directory;
class OfferWatch;
class Outbox;
class PollBudget;
class ReservationTableModel;
class TaskListModel;
class TaskWatch;
class WorkspaceWatch;

/// What the instructions of a session do in the world, which the banner says.
enum class SessionMode : quint8 {
    Training, ///< The simulator: nothing rings a real phone.
    Live,     ///< A real account: read-only until it is unlocked in the window.
    ReadOnly  ///< A real account, asked for as read-only: nothing can be sent, and nothing unlocks it.
};

/// One connection as the window uses it, put together by main(). The pointers are not owned, and must
/// outlive their use: call MainWindow::clearSession(), or set another session, before any of them goes.
struct Session
{
    Client *client = nullptr;
    TaskWatch *taskWatch = nullptr;
    WorkspaceWatch *workspaceWatch = nullptr;
    Directory *directory = nullptr;
    ReservationTableModel *reservations = nullptr;
    TaskListModel *tasks = nullptr;
    OfferWatch *offers = nullptr;
    Outbox *outbox = nullptr;
    PollBudget *pollBudget = nullptr; ///< For what asks again by itself. Null where nothing is shared.
    std::shared_ptr<const Catalogue> catalogue;
    Clock clock = Clock::system(); ///< The one the models use; virtual in training.
    Clock shownClock = clock;      ///< For figures that count: see steppedBySeconds().
    SessionMode mode = SessionMode::ReadOnly;
    QString title;                  ///< The scenario's title ("Rush hour") or the profile's name; for the banner.
    QString colour;                 ///< "#rrggbb" by which the banner marks the profile; empty for none.
    Address open;                   ///< What a person asked for: that is opened and nothing else. Empty for nothing.
    Address home;                   ///< What to open where nothing was asked for; a null workspace or task: the first
                                    ///< there is. A task that was asked for alone is looked for in its workspace first.
    QList<QAction *> bannerActions; ///< Pause, speed, Faults… of the trainer; shown as buttons in the banner.
};

} // namespace Desk
