#pragma once

#include <QString>

class QImage;

/// The only functions that put something on the clipboard.
namespace Desk::Clipboard {

void copy(const QString &text);
void copyPicture(const QImage &picture);
/// For a text with a secret: asks clipboard managers not to store it, and removes it after SecretMsecs and when the
/// program ends, unless something else was copied meanwhile.
void copySecret(const QString &text);
/// How long copySecret() leaves the text on the clipboard, in milliseconds.
constexpr int SecretMsecs = 30'000;

} // namespace Desk::Clipboard
