#pragma once

#include <QString>

namespace Desk {

/// Makes the folder of `file`, accessible to its owner alone (0700). The permissions of an existing folder are not
/// changed.
void makePrivateFolderFor(const QString &file);

} // namespace Desk
