#pragma once

#include <QChar>

namespace Desk {

/// Unicode's isolates: what stands between them has the direction of its own first letter, and turns nothing beside it.
constexpr QChar FirstStrongIsolate(u'\u2068');
constexpr QChar PopIsolate(u'\u2069'); ///< Ends one.
/// Makes a text that begins with it one from right to left, whatever stands behind it.
constexpr QChar RightToLeftMark(u'\u200f');

} // namespace Desk
