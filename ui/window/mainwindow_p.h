#pragma once

#include "mainactions.h"
#include "mainwindow.h"
#include "navigator.h"
#include "opener.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/theme.h"
#include "writelock.h"

#include <optional>

namespace Desk {

class GuideStrip;
class SessionWiring;
class WindowStatus;
class WorkArea;

class MainWindow::Private
{
public:
    static constexpr auto LookKey = "look";
    static constexpr int FrameWidth = 3;
    Private(MainWindow &window, Settings &settings, const QElapsedTimer &sinceStart);
    void build();
    void connectActions();
    void connectMessages();
    void updateMode();
    void updateWorkspace();
    void updateLooking();
    [[nodiscard]] bool isAnythingOpen() const;
    void updatePolling();
    void step(NextStep step);
    void setLook(Theme::Appearance look);
    void askBeforeClosing();
    void fitScreen();

    MainWindow &window;
    Settings &settings;
    QElapsedTimer sinceStart;
    MainActions actions;
    Navigator navigator;
    Opener opener;
    Banner *banner;
    GuideStrip *guide;
    WriteLock guard;
    WorkArea *work = nullptr;
    WindowStatus *status = nullptr;
    std::optional<Session> session;
    std::unique_ptr<SessionWiring> wiring;
    std::optional<Tone> frame; ///< Around the window of a real account: red while it can send, else grey.
    QString refusal;           ///< Why nothing is open: what was asked for is not there.
    bool painted = false;
    bool closeAnyway = false;
};

} // namespace Desk
