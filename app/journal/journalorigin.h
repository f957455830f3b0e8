#pragma once

#include "taskrouter/endpoint.h"

#include <QString>

namespace Desk {

/// Which connection a row belongs to. Training and real accounts are kept apart whatever their SIDs are, and so are two
/// runs of the simulator: a scenario has the same SIDs in each run, but they are of different worlds.
struct JournalOrigin
{
    QString profile; ///< Name of the profile, for display.
    QString account; ///< AC…
    QString baseUrl; ///< "https://taskrouter.twilio.com"
    bool training = false;
    QString world = QString(); ///< Identifies the run of the simulator, see Endpoint::world; empty on a real account.

    /// The origin of what is sent to `endpoint`; `profile` is for display.
    [[nodiscard]] static JournalOrigin of(const Endpoint &endpoint, const QString &profile = {});
    /// Whether a SID names the same thing in both. The journal looks up rows by this.
    [[nodiscard]] bool isSameWorld(const JournalOrigin &other) const
    {
        return account == other.account && training == other.training && world == other.world;
    }
};

} // namespace Desk
