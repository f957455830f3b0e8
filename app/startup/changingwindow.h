#pragma once

#include "sessioncontroller.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QObject>

#include <functional>
#include <memory>

class QRect;

namespace Desk {

class MainWindow;
class Notifier;
class ProfileStore;
class SecretStore;
class Settings;

/// The program's window, which is made anew where another language is chosen: a word that was put into a widget stays
/// in the language of its time. What is open stays open: account, simulated world, task, drafts, sizes. It waits for
/// the answer of an instruction that is in flight.
class ChangingWindow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangingWindow)
public:
    /// All of it must outlive the window.
    struct Needs
    {
        Settings &settings;
        ProfileStore &profiles;
        SecretStore &keyring;
        Notifier &notifier;
        /// Makes the language of a locale that of the program; called before each window is made.
        std::function<void(const QLocale &locale)> speak;
    };

    /// Does not show the window. `sinceStart` was started with the program.
    ChangingWindow(const Needs &needs, const QElapsedTimer &sinceStart, StartupInput input, QObject *parent = nullptr);
    ~ChangingWindow() override;

    /// Until the language changes.
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    /// See SessionController::takeOver().
    [[nodiscard]] bool takeOver(const Handover &what) { return m_controller->takeOver(what); }

private:
    void make(StartupInput input);
    void changeLanguage();
    void reopenSettings(const QRect &place);

    Needs m_needs;
    QElapsedTimer m_sinceStart;
    QLocale m_system;
    int m_language = 0; ///< That of the window; see languageNames().
    StartupInput m_input;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SessionController> m_controller;
};

} // namespace Desk
