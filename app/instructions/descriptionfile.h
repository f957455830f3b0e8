#pragma once

#include "descriptioncheck.h"

namespace Desk {

/// Reads the file and calls checkDescription(). A file of more than 64 MB is none of an API.
[[nodiscard]] DescriptionCheck checkDescriptionFile(const Catalogue &catalogue, const QString &path);

} // namespace Desk
