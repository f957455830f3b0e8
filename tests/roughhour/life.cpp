#include "life.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace RoughHour {

Life::Life(const Beginning &beginning)
    : m_beginning(beginning)
    , m_settings(m_folder.filePath(u"settings.json"_s))
    , m_profiles(m_folder.filePath(u"profiles.json"_s))
{
    begin();
}

void Life::begin()
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    // Drafts of the life before would be found again: the simulator's SIDs are the same.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    Desk::StartupInput input;
    input.journalPath = m_folder.filePath(u"journal.sqlite"_s);
    if (m_beginning.isAccount) {
        m_world = std::make_unique<Simulator::SimulatorThread>();
        QSignalSpy started(m_world.get(), &Simulator::SimulatorThread::started);
        Simulator::HostOptions options;
        options.scenario = m_beginning.scenario;
        options.speed = m_beginning.speed;
        m_world->start(options);
        if (!started.wait(30'000))
            qFatal("The simulator does not start.");
        const auto info = started.constFirst().constFirst().value<Simulator::HostInfo>();
        m_wire.leadTo(info.url);
        Desk::Profile profile;
        profile.name = u"environment"_s;
        profile.accountSid = info.accountSid;
        profile.secret = info.authToken.toUtf8();
        input.environment.profile = profile;
        input.takesSimulatorsForAccounts = true;
        input.line.apiUrl = m_wire.url();
    } else {
        input.line.training = true;
        input.line.scenario = m_beginning.scenario;
        input.simulatorAt = [this](const QUrl &simulator) {
            m_wire.leadTo(simulator);
            return m_wire.url();
        };
    }
    m_window = std::make_unique<Desk::MainWindow>(m_settings, sinceStart);
    m_controller =
        std::make_unique<Desk::SessionController>(*m_window, m_profiles, m_secrets, m_settings, std::move(input));
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get(), 20'000))
        qFatal("The window does not become active.");
}

Life::~Life()
{
    // As at the end of main().
    m_controller.reset();
    m_window.reset();
}

QStringList Life::end()
{
    m_wire.trouble(Trouble::None, {}, 0);
    if (m_wire.isAway())
        m_wire.comeBack();
    m_controller.reset();
    m_window.reset();
    QStringList left;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            left.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return left;
}

} // namespace RoughHour
