#pragma once

#include "watch.h"

#include <QList>

namespace RoughHour {

class Driver;

/// Something that a person, or the world, does. A new one is one more row of steps().
struct Step
{
    const char *name;
    int weight; ///< How often, against the others.
    Mays may;   ///< What a person decides in it; allow() adds what depends on what is drawn.
    /// Whether it can be done now.
    bool (*fits)(Driver &);
    void (*run)(Driver &);
};
[[nodiscard]] const QList<Step> &steps();

} // namespace RoughHour
