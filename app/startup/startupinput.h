#pragma once

#include "commandline.h"
#include "profiles/environment.h"
#include "sessionplan.h"

#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace Desk {

/// What is known before the first connection.
struct StartupInput
{
    CommandLine line;
    EnvironmentProfile environment;
    QString journalPath = QString(); ///< Empty: the usual place of this user. The kept stories are beside it.
    /// Maps the address of the training simulator to the one at which it is reached, for tests that put something
    /// between. Unset: the address itself.
    std::function<QUrl(const QUrl &)> simulatorAt = {};
    /// For tests in which a simulator stands for a real account.
    bool takesSimulatorsForAccounts = false;
    /// Of the window before this one. Unset at the start of the program.
    std::optional<SessionContinuation> before = {};
};

} // namespace Desk
