#pragma once

#include "errortext.h"
#include "mainactions.h"
#include "mainwindow.h"
#include "modeguard.h"
#include "navigator.h"
#include "opener.h"
#include "theme.h"

#include <optional>

namespace Desk {

class SessionWiring;
class WindowStatus;
class WorkArea;

class MainWindow::Private
{
public:
    static constexpr auto LookKey = "look";
    Private(MainWindow &window, Settings &settings, const QElapsedTimer &sinceStart);
    void build();
    void connectActions();
    void connectMessages();
    void takeMode();
    void takeWorkspace();
    void takePolling();
    void step(NextStep step);
    void setLook(Theme::Appearance look);
    void askBeforeClosing();

    MainWindow &window;
    Settings &settings;
    QElapsedTimer sinceStart;
    MainActions actions;
    Navigator navigator;
    Opener opener;
    Banner *banner;
    ModeGuard guard;
    WorkArea *work = nullptr;
    WindowStatus *status = nullptr;
    std::optional<Session> session;
    std::unique_ptr<SessionWiring> wiring;
    bool painted = false;
    bool closeAnyway = false;
};

} // namespace Desk
