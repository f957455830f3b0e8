#pragma once

#include <QList>
#include <QString>

namespace RoughHour {

class Driver;

/// What holds after every step. A new one is one more row of invariants().
struct Invariant
{
    const char *name;
    /// What is wrong, in one sentence; empty where nothing is.
    QString (*broken)(Driver &);
    /// So long it may be wrong while the window comes to rest.
    int patienceMsecs = 0;
};
[[nodiscard]] const QList<Invariant> &invariants();

} // namespace RoughHour
