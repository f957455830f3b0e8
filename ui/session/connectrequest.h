#pragma once

#include "profiles/profile.h"

#include <QMetaType>

namespace Desk {

/// What of a connection outlives the program.
enum class Keep : quint8 {
    Nothing, ///< Only for this session.
    Profile, ///< The profile, without its secret.
    Secret   ///< The profile, and its secret in the system's keyring.
};

/// What "Connect to an account…" came to.
struct ConnectRequest
{
    Profile profile; ///< With its secret, in memory only.
    /// What the profile's file has to keep. The secret is in the keyring already where that was asked for.
    Keep keep = Keep::Nothing;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::ConnectRequest)
