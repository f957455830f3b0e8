#pragma once

#include "request.h"

namespace Desk {

enum class SnippetLanguage : quint8 { Curl, TwilioCli, Node, Go, Python };

/// The request as a command or a program that reads its credentials from the environment. Secrets in the form are
/// replaced by variables. Every value is quoted correctly, whatever characters it has.
[[nodiscard]] QString snippet(SnippetLanguage language, const Catalogue &catalogue, const RequestPreview &request);

} // namespace Desk
