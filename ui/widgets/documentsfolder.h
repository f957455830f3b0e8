#pragma once

#include <QString>

namespace Desk {

/// Where a file that a person saves is offered to lie: the folder for documents, or the home where the desktop names
/// one that is not there.
[[nodiscard]] QString documentsFolder();

} // namespace Desk
