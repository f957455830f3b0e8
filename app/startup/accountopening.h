#pragma once

#include "profiles/profile.h"
#include "sessionplan.h"
#include "simulatorprobe.h"

#include <QObject>

namespace Desk {

class ProfileStore;
struct CommandLine;

/// Makes the plan of a session with an account: where it is, and whether it is a real one or the simulator of another
/// program on this computer.
class AccountOpening final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountOpening)
public:
    /// The references must outlive this. `takesSimulators`: see StartupInput.
    AccountOpening(const ProfileStore &profiles, const CommandLine &line, bool takesSimulators,
                   QObject *parent = nullptr);
    ~AccountOpening() override;

    /// `profile` has its secret; `open` is what is to be shown of it. planned() or refused() follows, at once or once a
    /// simulator that may be there has answered; an earlier one is forgotten.
    void open(const Profile &profile, const Address &open);
    /// Nothing follows any more.
    void forget();

Q_SIGNALS:
    /// It takes a moment. For people.
    void waiting(const QString &why);
    /// There is no way to it. For people.
    void refused(const QString &why);
    void planned(const Desk::Profile &profile, const Desk::SessionPlan &plan);

private:
    void plan(const Profile &profile, const Endpoint &endpoint, const Address &open,
              const SimulatorProbe::Answer &other);

    const ProfileStore &m_profiles;
    const CommandLine &m_line;
    bool m_takesSimulators;
    SimulatorProbe m_probe;
};

} // namespace Desk
