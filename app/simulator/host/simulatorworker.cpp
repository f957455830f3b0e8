#include "simulatorworker.h"

#include "simulator/scenario/scenariowriter.h"
#include "text/wholefile.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

/// How long the world may sleep although nothing is known to fall due: a request may have changed that.
constexpr qint64 LongestSleep = 1000;
constexpr qint64 ShortestSleep = 20;

LoadedScenario loadedFrom(const HostOptions &options)
{
    return options.workspace.isEmpty()
               ? loadScenario(options.scenario, options.seed, options.folder, options.arrivalsPerHour)
               : loadWorkspace(options.workspace, options.seed, options.arrivalsPerHour);
}

} // namespace

void ClockWindow::show(const VirtualClock &clock)
{
    const QMutexLocker lock(&m_mutex);
    m_clock = clock;
}

qint64 ClockWindow::now() const
{
    const QMutexLocker lock(&m_mutex);
    return m_clock ? m_clock->at(Service::steadyTime()) : QDateTime::currentMSecsSinceEpoch();
}

SimulatorWorker::SimulatorWorker(ClockWindow &window)
    : m_window(window)
{
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &SimulatorWorker::live);
    m_snapshots.setInterval(SnapshotEvery);
    connect(&m_snapshots, &QTimer::timeout, this, &SimulatorWorker::snapshot);
}

SimulatorWorker::~SimulatorWorker() = default;

void SimulatorWorker::start(const HostOptions &options)
{
    LoadedScenario loaded = loadedFrom(options);
    if (const auto *error = std::get_if<ScenarioError>(&loaded)) {
        Q_EMIT failed(error->text(), HostFailure::Unreadable);
        return;
    }
    m_front.reset();
    m_caller.reset();
    m_guide = {};
    m_options = options;
    m_bookmarks.clear();
    m_service = std::make_unique<Service>(std::get<Scenario>(std::move(loaded)), options.speed);
    m_service->setSteered([this] { settle(); });
    m_service->setRestored([this] { adopt(); });
    makeCaller();
    m_service->setCaller([this](const CallbackCall &call) { m_caller->call(call); });
    m_front = std::make_unique<HttpServer>(*m_service);
    if (!m_front->listen(options.port)) {
        Q_EMIT failed(
            SimulatorThread::tr("The simulator cannot listen on port %1: %2").arg(options.port).arg(m_front->why()),
            HostFailure::CannotListen);
        return;
    }
    const QByteArray port = QByteArray::number(m_front->port());
    m_service->setHosts({"127.0.0.1:" + port, "localhost:" + port});

    live();
    Q_EMIT started(info());
    settle();
}

HostInfo SimulatorWorker::info() const
{
    HostInfo info;
    info.url.setScheme(u"http"_s);
    info.url.setHost(u"127.0.0.1"_s);
    info.url.setPort(m_front->port());
    info.accountSid = QString::fromLatin1(m_service->accountSid());
    info.authToken = QString::fromLatin1(m_service->authToken());
    const State &state = m_service->simulation().world().state();
    info.workspaceSid = QString::fromLatin1(state.sids.text(Kind::Workspace, state.workspace.id));
    const Scenario &scenario = m_service->simulation().scenario();
    if (scenario.openTask != 0)
        info.taskSid = QString::fromLatin1(state.sids.text(Kind::Task, scenario.openTask));
    info.run = m_service->driver().run();
    info.notices = scenario.notices;
    return info;
}

void SimulatorWorker::adopt()
{
    makeCaller();
    m_guide = {};
    Q_EMIT restored(info());
}

void SimulatorWorker::makeCaller()
{
    m_caller = std::make_unique<CallbackClient>(m_service->authToken(),
                                                [this](const CallbackCall &call, const CallbackAnswer &answer) {
                                                    m_service->answered(call, answer);
                                                    live();
                                                });
}

// The people of a scenario act also while nobody asks.
void SimulatorWorker::live()
{
    m_service->driver().advance();
    m_service->call();
    m_window.show(m_service->driver().clock());
    tellGuide();
    const qint64 due = m_service->driver().untilDue();
    // Where nothing is soon, together with the thread's other timers: those are rounded to full seconds.
    m_life.setTimerType(due < 0 || due >= 2 * LongestSleep ? Qt::VeryCoarseTimer : Qt::CoarseTimer);
    m_life.start(static_cast<int>(due < 0 ? LongestSleep : std::clamp(due, ShortestSleep, LongestSleep)));
}

void SimulatorWorker::tellGuide()
{
    Guide guide = guideOf(m_service->simulation());
    if (guide == m_guide)
        return;
    m_guide = std::move(guide);
    Q_EMIT guided(m_guide);
}

void SimulatorWorker::snapshot()
{
    if (!m_service || !m_snapshots.isActive())
        return;
    m_service->driver().advance();
    const qint64 real = Service::steadyTime();
    Snapshot snapshot = snapshotOf(m_service->simulation(), m_service->driver().clock(), real);
    for (const Bookmark &one : m_bookmarks.all())
        snapshot.bookmarks.append({one.number, one.name, one.world.simulation.world.state.now, one.isAutomatic});
    const HostInfo reached = info();
    snapshot.url = reached.url.toString();
    snapshot.account = reached.accountSid;
    for (const AccessKey &key : m_service->keys())
        snapshot.trainees.append({key.name, QString::fromLatin1(key.sid), QString::fromLatin1(key.secret)});
    const auto &deeds = m_service->log().deeds();
    snapshot.deeds = QList<Deed>(deeds.crbegin(), deeds.crend());
    snapshot.lastMinute = m_service->log().lastMinute(real);
    snapshot.usedUpFaults = m_service->log().usedUpFaults(real);
    Q_EMIT snapshotTaken(snapshot);
}

void SimulatorWorker::settle()
{
    live();
    snapshot();
}

void SimulatorWorker::pause()
{
    if (!m_service)
        return;
    m_service->driver().setPaused(true);
    settle();
}

void SimulatorWorker::resume()
{
    if (!m_service)
        return;
    m_service->driver().setPaused(false);
    settle();
}

void SimulatorWorker::setSpeed(double speed)
{
    if (!m_service)
        return;
    m_service->driver().setSpeed(speed);
    settle();
}

void SimulatorWorker::step()
{
    if (!m_service)
        return;
    m_service->driver().step();
    settle();
}

void SimulatorWorker::jump(Time by)
{
    if (!m_service)
        return;
    m_service->driver().jump(by);
    settle();
}

void SimulatorWorker::carryOut(const TrainerCommand &command)
{
    if (!m_service)
        return;
    m_service->driver().advance();
    const auto scriptAction = scriptActionOf(command, m_service->simulation());
    std::optional<QString> why;
    if (const auto *wrong = std::get_if<QString>(&scriptAction))
        why = *wrong;
    else
        why = m_service->simulation().perform(std::get<ScriptAction>(scriptAction));
    if (why)
        Q_EMIT refused(*why);
    if (command.kind == ScriptActionKind::ClearFaults)
        m_service->forgetFaults();
    settle();
}

void SimulatorWorker::removeFault(quint64 number)
{
    if (!m_service)
        return;
    if (!m_service->simulation().faults().remove(number))
        Q_EMIT refused(SimulatorThread::tr("This fault is over already."));
    settle();
}

void SimulatorWorker::addTrainee(const QString &name)
{
    if (!m_service)
        return;
    const auto &keys = m_service->keys();
    const auto isThere = [&name](const auto &key) { return key.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (std::any_of(keys.cbegin(), keys.cend(), isThere))
        Q_EMIT refused(SimulatorThread::tr("There is a trainee of this name. Names tell who did what."));
    else if (keys.size() >= MostTrainees)
        Q_EMIT refused(SimulatorThread::tr("There is no room for more trainees."));
    else
        m_service->addKey(name);
    settle();
}

void SimulatorWorker::keep(const QString &name)
{
    if (!m_service)
        return;
    m_service->driver().advance();
    if (!m_bookmarks.add(name, m_service->driver().save()))
        Q_EMIT refused(SimulatorThread::tr("%n moments are kept already. Remove one first.", nullptr,
                                           static_cast<int>(Bookmarks::Most)));
    settle();
}

void SimulatorWorker::keepWhatIsLeft()
{
    m_service->driver().advance();
    m_bookmarks.addAutomatic(m_service->driver().save());
}

void SimulatorWorker::goBack(quint64 bookmark)
{
    if (!m_service)
        return;
    const Bookmark *wanted = m_bookmarks.find(bookmark);
    if (!wanted) {
        Q_EMIT refused(SimulatorThread::tr("This moment is not kept any more."));
        return;
    }
    WorldFile world = wanted->world; // It stays, and to keep what is left may remove it.
    keepWhatIsLeft();
    m_service->restore(std::move(world));
    settle();
}

void SimulatorWorker::forget(quint64 bookmark)
{
    if (!m_service)
        return;
    m_bookmarks.remove(bookmark);
    settle();
}

void SimulatorWorker::restart()
{
    if (!m_service)
        return;
    LoadedScenario loaded = loadedFrom(m_options);
    if (const auto *error = std::get_if<ScenarioError>(&loaded)) { // Its file was changed since.
        Q_EMIT refused(error->text());
        return;
    }
    keepWhatIsLeft();
    m_service->restart(std::get<Scenario>(std::move(loaded)));
    settle();
}

void SimulatorWorker::saveWorld(const QString &path)
{
    if (!m_service)
        return;
    m_service->driver().advance();
    write(path, m_service->driver().save().toJson());
}

void SimulatorWorker::writeScenario(const QString &path, const QString &title)
{
    if (!m_service)
        return;
    m_service->driver().advance();
    write(path, scenarioTextOf(m_service->simulation(), title));
}

void SimulatorWorker::write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) >= 0 && Desk::commitWhole(file))
        Q_EMIT worldSaved(path);
    else
        Q_EMIT refused(SimulatorThread::tr("%1 could not be written: %2").arg(path, file.errorString()));
}

void SimulatorWorker::openWorld(const QString &path)
{
    if (!m_service)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(SimulatorThread::tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    if (file.size() > WorldFile::MaxBytes) {
        Q_EMIT refused(SimulatorThread::tr("%1 is too large for a world.").arg(path));
        return;
    }
    auto world = WorldFile::fromJson(file.readAll());
    if (auto *error = std::get_if<ScenarioError>(&world)) {
        error->file = path;
        Q_EMIT refused(error->text());
        return;
    }
    keepWhatIsLeft();
    m_service->restore(std::get<WorldFile>(std::move(world)));
    settle();
}

void SimulatorWorker::watch(bool wanted)
{
    if (!wanted) {
        m_snapshots.stop();
        return;
    }
    m_snapshots.start();
    snapshot();
    if (m_service) // Who begins to watch has not heard it.
        Q_EMIT guided(m_guide);
}

} // namespace Simulator
