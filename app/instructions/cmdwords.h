#pragma once

#include "shellwords.h"

namespace Desk {

/// Whether a text is a command line for cmd.exe, as a browser's "Copy as cURL (cmd)" makes it. Its carets tell.
[[nodiscard]] bool isForCmd(const QString &text);

/// Splits a command line as cmd.exe and then a Windows program do: a caret quotes the next character or continues the
/// line, and quotation marks keep a word together. Expands nothing and runs nothing.
[[nodiscard]] ShellWords splitCmd(const QString &text);

} // namespace Desk
