#pragma once

#include "profiles/profile.h"
#include "reservations/clock.h"
#include "taskrouter/address.h"
#include "taskrouter/endpoint.h"
#include "ui/session/session.h"

#include <QString>

#include <memory>
#include <optional>

namespace Simulator {
class SimulatorThread;
}

namespace Desk {

/// What a connection is made from.
struct SessionPlan
{
    Endpoint endpoint;
    Clock clock = Clock::system();
    qint64 clockSkew = 0; ///< Msecs that the server's clock is known to be ahead of it, from a connection before.
    SessionMode mode = SessionMode::ReadOnly;
    QString title;
    QString colour;
    Address open;             ///< What a person asked for.
    Address home;             ///< What is opened where nobody asked for anything.
    QString text;             ///< Opened afterwards: a text that may need a question in the window.
    bool isRecording = false; ///< A recording is shown.
};

/// What is open in a window that is made anew, for the controller of the next one. The simulated world goes on
/// meanwhile, and nobody is asked for a secret again.
struct SessionContinuation
{
    std::optional<SessionPlan> plan; ///< With the address that was open; none where there was no connection.
    std::optional<Profile> profile;  ///< Whose account it is, without its secret.
    std::shared_ptr<Simulator::SimulatorThread> host;
    QString scenario;
    int trainerPage = 0;
    QString replayPath; ///< Of the recording that was shown; empty for none.
};

} // namespace Desk
