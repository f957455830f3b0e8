#pragma once

#include "story/waiting/waitingwatch.h"

#include <QString>

namespace Desk {

/// What could not be read, and since when it is as it was: a sentence for each part; empty where all is up to date.
[[nodiscard]] QString partsText(const WaitingWatch &watch, UtcMsecs now);

/// Whether it may help to read them again: what a recording does not have it never will.
[[nodiscard]] bool canBeTriedAgain(const WaitingWatch &watch);

/// A summary (parts between " · "), and then without its last parts: how many tasks there are is said in any window.
[[nodiscard]] QStringList shorterForms(const QString &summary);

} // namespace Desk
