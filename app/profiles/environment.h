#pragma once

#include "profile.h"

#include <QStringList>

#include <optional>

namespace Desk {

/// What the TWILIO_… variables amount to.
struct EnvironmentProfile
{
    std::optional<Profile> profile; ///< Named "environment"; the key pair wins over the auth token.
    QString problem; ///< Which variable is missing or malformed, where some are set but no profile can be made.
};

/// Reads TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY, TWILIO_API_SECRET, TWILIO_REGION and TWILIO_EDGE once,
/// trims stray blanks, and removes the two secrets from this process's environment, so that no child and no crash
/// report has them.
[[nodiscard]] EnvironmentProfile extractEnvironmentProfile();

} // namespace Desk
