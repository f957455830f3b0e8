#pragma once

#include <QString>

namespace Desk {

/// The version of both programs, by semantic versioning: "1.0.0".
[[nodiscard]] QString programVersion();

/// What desktops know the program by: the name of its desktop file and of its icon, "arpa.home.reservation_desk".
[[nodiscard]] QString desktopId();

/// What `--version` prints of `program`, lines with their ends: its version, Qt's and the compiler's, the kind of
/// build, and the commit where whoever built it told.
[[nodiscard]] QString versionText(const QString &program);

} // namespace Desk
