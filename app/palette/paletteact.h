#pragma once

#include "paletteentry.h"

namespace Desk {

/// What can be done with each entry of a group: "Why?" with a task, "Put back" with a worker. It is found by its words
/// together with those of the entry ("burst why"), and shown by Tab. A new one is a row in the table of whoever knows
/// how to do it.
struct PaletteAct
{
    PaletteEntry::Group about = PaletteEntry::Group::Tasks;
    QString title;      ///< "Why?"
    QString words = {}; ///< By which it is found besides its title's.
    /// Whether it is possible in this state of an entry, see PaletteEntry::state. Null: in any.
    std::function<bool(int state)> isPossible = {};
    QString reason = {}; ///< Why not, where it is not.
    /// Does it with what an entry stands for. The id is the entry's.
    std::function<void(const QString &id)> run = {};
    /// Found by its own words as well, with the entries with which it is possible.
    bool isOfferedAlone = false;
    /// Who wants it most: those of a higher worth come before others that fit as well. Null: all alike.
    std::function<int(int state)> worth = {};

    [[nodiscard]] bool mayBeDoneWith(const PaletteEntry &entry) const { return !isPossible || isPossible(entry.state); }
    /// As one row beside others of that entry: "Why?".
    [[nodiscard]] PaletteEntry of(const PaletteEntry &entry) const;
    /// As one row among others of many entries: "Why? — Refund question".
    [[nodiscard]] PaletteEntry with(const PaletteEntry &entry) const;
};

} // namespace Desk
