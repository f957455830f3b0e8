#pragma once

#include "validation.h"

namespace Desk {

/// What an action will do, in translated plain text: "Rings client:doug from +1 555…, records both legs, ends when Doug
/// leaves." Made of the catalogue's phrases; every parameter that changes what people hear is mentioned.
[[nodiscard]] QString summarise(const Catalogue &catalogue, QStringView action, const Draft &draft,
                                const Target &target);

} // namespace Desk
