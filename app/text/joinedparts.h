#pragma once

#include <QStringList>

namespace Desk {

/// Texts in a line, one after the other. In a language that is written from right to left each has a direction of its
/// own: a number and a Latin name stay beside each other, and the first part stands at the right.
[[nodiscard]] QString joinedParts(const QStringList &parts, QStringView between = u" · ");
/// What stands between the words of a list, and between parts of a sentence, as the program's language writes it, with
/// its space.
[[nodiscard]] QString comma();
[[nodiscard]] QString semicolon();

} // namespace Desk
