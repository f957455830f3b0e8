#pragma once

#include <QString>

namespace Desk {

/// The text without the signs of Unicode that turn parts of it: for terminals, which show them as boxes, and for logs.
[[nodiscard]] inline QString withoutDirectionSigns(QString text)
{
    return text.removeIf([](QChar one) {
        const char16_t code = one.unicode();
        return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e) ||
               (code >= 0x2066 && code <= 0x2069);
    });
}

} // namespace Desk
