#pragma once

#include "support/windowtest.h"

namespace WindowTest {

/// A session with a scenario whose clock stands still, without a window: for dialogs that are shown alone.
class TrainingSession
{
public:
    explicit TrainingSession(const QString &scenario)
    {
        QSignalSpy started(&m_host, &Simulator::SimulatorThread::started);
        Simulator::HostOptions options;
        options.scenario = scenario;
        options.speed = 0;
        m_host.start(options);
        if (!started.wait(20'000))
            qFatal("the simulator did not start");
        Clock clock = Clock::system();
        clock.utc = [this] { return m_host.now(); };
        clock.simulated = true;
        m_training = std::make_unique<Training>(started.first().first().value<Simulator::HostInfo>(), clock,
                                                m_folder.filePath(u"journal.sqlite"_s));
    }
    Q_DISABLE_COPY_MOVE(TrainingSession)

    [[nodiscard]] const Session &session() const { return m_training->session; }
    [[nodiscard]] Sid workspace() const { return m_training->session.open.workspace; }
    [[nodiscard]] Sid task() const { return m_training->session.open.task; }
    /// From now on there is no connection any more.
    void disconnect() { m_training.reset(); }

private:
    QTemporaryDir m_folder;
    Simulator::SimulatorThread m_host;
    std::unique_ptr<Training> m_training;
};

} // namespace WindowTest
