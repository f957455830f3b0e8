#pragma once

#include "taskrouter/endpoint.h"

#include <QString>

namespace Desk {

/// Whose instructions a row belongs to. Training and live never mix, whatever their SIDs say (R35), nor do two runs of
/// the simulator: a scenario has the same SIDs each time, and they are of another world.
struct JournalOrigin
{
    QString profile; ///< Name of the profile, for people.
    QString account; ///< AC…
    QString baseUrl; ///< "https://taskrouter.twilio.com"
    bool training = false;
    QString world = QString(); ///< Which run of the simulator, see Endpoint; empty on a real account.

    /// Of what is sent to `endpoint`; `profile` is for people.
    [[nodiscard]] static JournalOrigin of(const Endpoint &endpoint, const QString &profile = {});
    /// Whether a SID names the same thing in both: what the journal looks up by origin.
    [[nodiscard]] bool isSameWorld(const JournalOrigin &other) const
    {
        return account == other.account && training == other.training && world == other.world;
    }
};

} // namespace Desk
