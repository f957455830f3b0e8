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
class Journal;
class OfferWatch;
class Outbox;
class PollBudget;
class ReservationTableModel;
class SendGate;
class StoryRecord;
class TaskListModel;
class TaskWatch;
class WorkspaceWatch;

/// What the instructions of a session do in the world; shown in the banner.
enum class SessionMode : quint8 {
    Training, ///< The simulator: nothing rings a real phone.
    Live,     ///< A real account: read-only until a person unlocks it in the window.
    ReadOnly  ///< A real account, opened as read-only: nothing can be sent, and it cannot be unlocked.
};

/// One connection as the window uses it. The pointers are not owned and must outlive their use: call
/// MainWindow::clearSession() or set another session before any of them is destroyed.
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
    /// Decides whether something may be sent from this window, and follows its lock: for whoever sends besides the form
    /// of the chosen reservation. Null outside a window.
    SendGate *gate = nullptr;
    const Journal *journal = nullptr;   ///< Of this user, whatever connection a row is of; null for none.
    PollBudget *pollBudget = nullptr;   ///< Limits the polls of this connection; null for no limit.
    StoryRecord *storyRecord = nullptr; ///< Keeps the stories that are looked at; null for none.
    std::shared_ptr<const Catalogue> catalogue;
    Clock clock = Clock::system(); ///< The one the models use; virtual in training.
    Clock shownClock = clock;      ///< For figures that count: see steppedBySeconds().
    SessionMode mode = SessionMode::ReadOnly;
    bool isRecording = false; ///< Nothing of it is the present: a recording is shown, as it was at `clock`.
    /// Others look at it: names and numbers in it are stand-ins, and nothing of another account is shown.
    bool isPresented = false;
    QString title;  ///< The scenario's title ("Rush hour") or the profile's name; for the banner.
    QString colour; ///< "#rrggbb" by which the banner marks the profile; empty for none.
    Address open;   ///< What a person asked for, and nothing else is opened. Empty for nothing.
    /// What to open where nobody asked for anything. Without a workspace, the first one is opened; without a task, what
    /// waits in it. A task that a person asked for without its workspace is looked for in this workspace first.
    Address home;
    QList<QAction *> bannerActions; ///< The trainer's actions (pause, speed, faults), shown as buttons in the banner.
};

} // namespace Desk
