#pragma once

#include <QChar>

namespace Desk {

/// Unicode's isolates: what stands between them has the direction of its own first letter, and turns nothing beside it.
constexpr QChar FirstStrongIsolate(u'\u2068');
constexpr QChar PopIsolate(u'\u2069'); ///< Ends one.

} // namespace Desk
