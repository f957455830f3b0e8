#pragma once

#include "profiles/profile.h"

#include <QMetaType>

namespace Desk {

/// What is kept of a connection after the program ends.
enum class Keep : quint8 {
    Nothing, ///< Only for this session.
    Profile, ///< The profile, without its secret.
    Secret   ///< The profile, and its secret in the system's keyring.
};

/// What the user chose in "Connect to an account…".
struct ConnectRequest
{
    Profile profile; ///< With its secret, in memory only.
    /// What the profile store has to keep. A secret that is to be kept is in the keyring already.
    Keep keep = Keep::Nothing;
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::ConnectRequest)
