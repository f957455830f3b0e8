#pragma once

#include "request.h"

namespace Desk {

/// Programs in Node, Go and Python; the vendor's library where it can say all of it, else the language's own.
[[nodiscard]] QString nodeSnippet(const Catalogue &catalogue, const RequestPreview &request);
[[nodiscard]] QString goSnippet(const Catalogue &catalogue, const RequestPreview &request);
[[nodiscard]] QString pythonSnippet(const Catalogue &catalogue, const RequestPreview &request);

} // namespace Desk
