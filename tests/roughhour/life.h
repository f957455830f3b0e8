#pragma once

#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "simulator/host/simulatorthread.h"
#include "startup/sessioncontroller.h"
#include "ui/window/mainwindow.h"
#include "wire.h"

#include <QTemporaryDir>

#include <memory>

namespace RoughHour {

/// How a life begins.
struct Beginning
{
    QString scenario;       ///< Name of the simulator's.
    bool isAccount = false; ///< By the environment and --api-url, as an account; otherwise training.
    double speed = 1;       ///< Of an account's world.
};

/// The whole program from start to end, put together as main() does it, with the wire between it and the simulator.
/// Its files live in a folder of their own.
class Life
{
    Q_DISABLE_COPY_MOVE(Life)
public:
    explicit Life(const Beginning &beginning);
    ~Life();

    [[nodiscard]] Desk::MainWindow &window() { return *m_window; }
    [[nodiscard]] Wire &wire() { return m_wire; }
    [[nodiscard]] const Beginning &beginning() const { return m_beginning; }
    /// Names of top-level windows that are still shown once the window was closed.
    [[nodiscard]] QStringList end();

private:
    void begin();

    Beginning m_beginning;
    QTemporaryDir m_folder;
    Wire m_wire;
    std::unique_ptr<Simulator::SimulatorThread> m_world; ///< An account's; the program has its own in training.
    Desk::Settings m_settings;
    Desk::ProfileStore m_profiles;
    Desk::SessionSecretStore m_secrets;
    std::unique_ptr<Desk::MainWindow> m_window;
    std::unique_ptr<Desk::SessionController> m_controller;
};

} // namespace RoughHour
