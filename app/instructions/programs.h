#pragma once

#include "request.h"

namespace Desk {

/// The request as a program in Node, Go or Python. It uses the vendor's library where that can express the whole
/// request, and otherwise the language's own HTTP client.
[[nodiscard]] QString nodeSnippet(const Catalogue &catalogue, const RequestPreview &request);
[[nodiscard]] QString goSnippet(const Catalogue &catalogue, const RequestPreview &request);
[[nodiscard]] QString pythonSnippet(const Catalogue &catalogue, const RequestPreview &request);

} // namespace Desk
