#pragma once

#include <QString>

namespace Desk {

/// What is shown in place of names and numbers while others look at the window. It means something in this window
/// alone: nothing is sent that has one, and the journal has what it stands for.
class StandIns
{
public:
    virtual ~StandIns() = default;
    /// The text with what the stand-ins in it stand for.
    [[nodiscard]] virtual QString realOf(const QString &shown) const = 0;
    /// The first one in a text; empty where there is none.
    [[nodiscard]] virtual QString firstIn(const QString &text) const = 0;

protected:
    StandIns() = default;
    StandIns(const StandIns &) = default;
    StandIns &operator=(const StandIns &) = default;
};

} // namespace Desk
