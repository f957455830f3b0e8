#pragma once

#include "validation.h"

namespace Desk {

/// What will happen in plain words, translated, plain text: "Rings client:doug from +1 555…, records both legs, ends
/// when Doug leaves." Built from the catalogue's phrases; every set parameter that changes what people hear is in it.
[[nodiscard]] QString summarise(const Catalogue &catalogue, QStringView action, const Draft &draft,
                                const Target &target);

} // namespace Desk
