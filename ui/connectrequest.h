#pragma once

#include "profiles/profile.h"

#include <QMetaType>
#include <QString>

namespace Desk {

/// What the user typed into "Connect to an account…".
struct ConnectRequest
{
    Profile profile;   ///< With its secret, in memory only.
    bool save = false; ///< Keep the profile, and its secret in the system's keyring where there is one.
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::ConnectRequest)
