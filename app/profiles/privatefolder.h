#pragma once

#include <QString>

namespace Desk {

/// Makes the folder that a file is to lie in, for the owner alone (0700); one that is there stays as it is (R32).
void makePrivateFolderFor(const QString &file);

} // namespace Desk
