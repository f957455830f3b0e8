#pragma once

#include "event.h"

#include <span>
#include <vector>

namespace Simulator {

/// Old Events as compressed bytes. What they are found by is apart, because a search looks at the keys of many Events
/// and at the rest of few.
struct EventBytes
{
    QByteArray keys;
    QByteArray details;
};

[[nodiscard]] EventBytes packEvents(std::span<const Event> events);
/// Nothing where the bytes are damaged.
[[nodiscard]] std::optional<std::vector<EventKey>> unpackKeys(const QByteArray &keys);
/// The whole Events of these keys. Nothing where the bytes are damaged.
[[nodiscard]] std::optional<std::vector<Event>> unpackEvents(std::span<const EventKey> keys, const QByteArray &details);

} // namespace Simulator
