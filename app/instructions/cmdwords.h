#pragma once

#include "shellwords.h"

namespace Desk {

/// Whether a text is a line for cmd.exe, as a browser's "Copy as cURL (cmd)" makes it: its carets say so.
[[nodiscard]] bool isForCmd(const QString &text);

/// Splits a text as cmd.exe and then a Windows program would: a caret makes the next character plain or goes on with
/// the line, quotation marks hold a word together. Expands nothing and runs nothing.
[[nodiscard]] ShellWords splitCmd(const QString &text);

} // namespace Desk
