#include "changingwindow.h"

#include "journal/outbox.h"
#include "profiles/language.h"
#include "profiles/settings.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/screenfit.h"
#include "ui/window/windowcontinuation.h"

#include <QAction>
#include <QGuiApplication>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int ShownAgainMsecs = 300; ///< Until what was open has been shown again.
} // namespace

ChangingWindow::ChangingWindow(const Needs &needs, const QElapsedTimer &sinceStart, StartupInput input, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_sinceStart(sinceStart)
    , m_input(input)
{
    make(std::move(input));
    // Later: the dialog in which it was chosen goes with the window.
    connect(
        &m_needs.settings, &Settings::changed, this,
        [this](Setting which) {
            if (which == Setting::Language)
                changeLanguage();
        },
        Qt::QueuedConnection);
}

ChangingWindow::~ChangingWindow() = default;

void ChangingWindow::make(StartupInput input)
{
    m_language = m_needs.settings.number(Setting::Language);
    m_needs.speak(localeOfLanguage(m_language, m_system));
    m_window = std::make_unique<MainWindow>(m_needs.settings, m_sinceStart);
    m_window->setNotifier(&m_needs.notifier);
    m_controller = std::make_unique<SessionController>(*m_window, m_needs.profiles, m_needs.keyring, m_needs.settings,
                                                       std::move(input));
}

void ChangingWindow::changeLanguage()
{
    if (m_needs.settings.number(Setting::Language) == m_language)
        return;
    const Session *session = m_window->session();
    if (session && session->outbox->inFlight() > 0) {
        m_window->showNotice(u"language"_s, tr("The language changes as soon as the instruction has its answer."));
        connect(session->outbox, &Outbox::settled, this, &ChangingWindow::changeLanguage,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const bool isPresented = session && session->isPresented;
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    StartupInput input = m_input;
    const WindowContinuation before = m_window->continuation();
    const auto *dialog = m_window->findChild<QWidget *>(u"settingsDialog"_s);
    const QSize size = m_window->size();
    const QRect place = dialog ? dialog->geometry() : QRect();
    input.before = m_controller->leave();
    m_window->close(); // It keeps its sizes.
    m_controller.reset();
    m_window.reset();
    make(std::move(input));
    m_window->goOn(before);
    // Before anything is read: others still look at it.
    if (auto *present = m_window->findChild<QAction *>(u"present"_s))
        present->setChecked(isPresented);
    connect(m_window.get(), &MainWindow::firstPainted, m_window.get(), [window = m_window.get(), size] {
        QTimer::singleShot(ShownAgainMsecs, window, [window, size] { fitAgain(*window, size); });
    });
    m_window->show();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    QTimer::singleShot(0, m_window.get(), [this, place] { reopenSettings(place); });
}

/// Back to where the language was chosen, for the next choice: whoever chose it has the pointer there.
void ChangingWindow::reopenSettings(const QRect &place)
{
    if (auto *settings = m_window->findChild<QAction *>(u"settings"_s))
        settings->trigger();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    if (!dialog)
        return;
    if (!place.isNull())
        dialog->setGeometry(place); // Without the frame, whose width nobody knows yet.
    dialog->showSetting(Setting::Language);
}

} // namespace Desk
