#pragma once

#include "descriptioncheck.h"

#include <QByteArray>
#include <QList>

namespace Desk {

/// The differences as a patch (`patch -p1`) of the files in resources/parameters: what is gone is taken out, values and
/// defaults are set, and a new parameter gets an entry with its name and type, whose words a person has to write. Empty
/// where nothing of it can be patched. Places and types that changed are left to a person.
[[nodiscard]] QByteArray descriptionPatch(const QList<DescriptionDifference> &differences);

} // namespace Desk
