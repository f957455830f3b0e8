#pragma once

#include <QString>

/// The one way onto the clipboard.
namespace Desk::Clipboard {

void copy(const QString &text);
/// For a text that holds a secret: clipboard managers are asked not to keep it, and it leaves the clipboard after half
/// a minute and when the program ends, unless something else was copied meanwhile (R30).
void copySecret(const QString &text);
/// How long copySecret() leaves it there, in milliseconds.
constexpr int SecretMsecs = 30'000;

} // namespace Desk::Clipboard
