#pragma once

#include "sessionplan.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Simulator {
struct HostInfo;
class SimulatorThread;
} // namespace Simulator

namespace Desk {

struct StartupInput;

/// Starts the training simulator and makes the plan of a session with it, also where its world has become another one.
class TrainingOpening final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainingOpening)
public:
    /// `input` must outlive this.
    explicit TrainingOpening(const StartupInput &input, QObject *parent = nullptr);
    ~TrainingOpening() override;

    /// Starts a scenario, by its name or its file; planned() or failed() follows.
    void open(const QString &scenario);
    /// With a simulator that runs already: planned() follows where its world becomes another one.
    void goOn(const std::shared_ptr<Simulator::SimulatorThread> &host);
    /// What the simulator says from now on is for nobody here.
    void forget();

    /// That was opened last, or is to be opened next where nobody says otherwise.
    [[nodiscard]] const QString &scenario() const { return m_scenario; }
    void setScenario(const QString &scenario) { m_scenario = scenario; }
    /// Null before the first one.
    [[nodiscard]] const std::shared_ptr<Simulator::SimulatorThread> &host() const { return m_host; }
    /// Something else is open: the simulator ends with the last that uses it.
    void end();

Q_SIGNALS:
    /// There is another simulator, for who directs it; it starts next.
    void hosted(const std::shared_ptr<Simulator::SimulatorThread> &host, const QString &scenario);
    /// `isRestored`: the simulator ran before, and has another past now.
    void planned(const Desk::SessionPlan &plan, bool isRestored);
    /// Behind it: how a workspace was read where its file did not say all, for people; empty where it did.
    void noticed(const QString &text);
    void failed(const QString &why);

private:
    [[nodiscard]] static QString noticeOf(const QStringList &notices);
    void plan(const Simulator::HostInfo &info, bool isRestored);

    const StartupInput &m_input;
    std::shared_ptr<Simulator::SimulatorThread> m_host;
    QString m_scenario;
};

} // namespace Desk
