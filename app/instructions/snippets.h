#pragma once

#include "request.h"

namespace Desk {

enum class SnippetLanguage : quint8 { Curl, TwilioCli, Node, Go, Python };

/// The request as a command or program that reads its credentials from the environment; secrets of the form are
/// replaced by a placeholder variable. Quoting holds for every value (quotes, newlines, dollar signs, emoji).
[[nodiscard]] QString snippet(SnippetLanguage language, const Catalogue &catalogue, const RequestPreview &request);

} // namespace Desk
