#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Desk {

/// Something that a person can go to or do.
struct PaletteEntry
{
    /// In the order in which they are shown.
    enum class Group : quint8 {
        Open,         ///< What a typed SID, link or line of a log names.
        Recent,       ///< Chosen lately, of whatever kind, while nothing is typed. No entry is made for it.
        Acts,         ///< Instructions to the chosen reservation, and what is done with something by its name.
        Reservations, ///< Of the open task.
        Tasks,
        People,
        Queues,
        Journal,
        Commands,
        Settings, ///< One each: to go there changes nothing.
        Count
    };
    Group group = Group::Commands;
    QString id;     ///< By which it is remembered as chosen lately: "command.refresh", a SID.
    QString title;  ///< Plain text, from whomever.
    QString detail; ///< Beside it, in a paler colour; searched as well.
    QString words;  ///< By which it is found besides; not shown.
    QString hint;   ///< At the end: a key, or a shortened SID.
    QString reason; ///< Why it is impossible now; empty where it is possible.
    int state = 0;  ///< Of what it stands for, as its kind has it: by this acts are found that are possible.
    /// It is what is open: what can be done with it has entries of its own.
    bool isCurrent = false;
    std::function<void()> run;
    /// What else can be done with it besides the acts of its group, made when it is asked for; null for nothing.
    std::function<QList<PaletteEntry>()> more = {};

    [[nodiscard]] bool isPossible() const { return reason.isEmpty(); }
    /// Going there changes nothing but what is looked at: it may be chosen before anybody has typed what is meant.
    [[nodiscard]] bool isPlace() const { return group != Group::Acts && group != Group::Commands; }
};

/// For people: "People".
[[nodiscard]] QString paletteGroupTitle(PaletteEntry::Group group);

} // namespace Desk
