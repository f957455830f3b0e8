#pragma once

#include "profiles/environment.h"
#include "profiles/profilesecrets.h"
#include "simulator/host/simulatorthread.h"
#include "story/explain/explainer.h"

#include "commandline.h"

#include <memory>

namespace Desk {

class ProfileStore;

/// `--explain`, from the command line to what is printed: connects as the window would, without asking anybody for
/// anything. Needs no display. Used once.
class ExplainRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainRun)
public:
    /// The references must outlive it. `line.wish` is Explain.
    ExplainRun(CommandLine line, EnvironmentProfile environment, ProfileStore &profiles, SecretStore &keyring,
               QObject *parent = nullptr);
    ~ExplainRun() override;

    /// finished() comes later, once.
    void start();

Q_SIGNALS:
    void finished(const Desk::ExplainOutput &output);

private:
    void connectAccount();
    void openProfile(const Profile &profile);
    void openTraining();
    void explain(const Endpoint &endpoint, const QList<Sid> &likely, std::function<qint64()> now);
    void refuse(const QString &why);
    void tell(ExplainOutput output);

    CommandLine m_line;
    EnvironmentProfile m_environment;
    ProfileStore &m_profiles;
    ProfileSecrets m_secrets;
    std::unique_ptr<Simulator::SimulatorThread> m_training;
    Explainer *m_explainer = nullptr;
};

} // namespace Desk
