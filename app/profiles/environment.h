#pragma once

#include "profile.h"

#include <QStringList>

#include <optional>

namespace Desk {

/// The connection that the TWILIO_… variables describe.
struct EnvironmentProfile
{
    std::optional<Profile> profile; ///< Named "environment"; the key pair wins over the auth token.
    /// Which variable is missing or malformed; empty where a profile could be made or no variable is set.
    QString problem;
};

/// Reads TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY, TWILIO_API_SECRET, TWILIO_REGION and TWILIO_EDGE, trims
/// them, and removes the two secrets from this process's environment, so that no child process and no crash report has
/// them. A second call finds no secrets.
[[nodiscard]] EnvironmentProfile extractEnvironmentProfile();

} // namespace Desk
