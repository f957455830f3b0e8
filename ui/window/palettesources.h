#pragma once

#include "palette/paletteentry.h"

class QAction;

namespace Desk {

class Navigator;
class Opener;
class WorkArea;
struct Session;

/// What "Go to anything" knows: the instructions to the chosen reservation, reservations, tasks, workers and commands.
/// A new kind of thing to go to is a function here, and a group of PaletteEntry.
class PaletteSources
{
public:
    /// All must outlive the entries.
    struct Parts
    {
        const Session *session = nullptr; ///< Null for none.
        Navigator &navigator;
        Opener &opener;
        WorkArea &work;
        QList<QAction *> commands;
        QList<QAction *> instructions;
    };

    explicit PaletteSources(const Parts &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] QList<PaletteEntry> entries() const;
    /// What a text names by its SIDs: at most one entry.
    [[nodiscard]] QList<PaletteEntry> named(const QString &text) const;

private:
    void addInstructions(QList<PaletteEntry> &entries) const;
    void addReservations(QList<PaletteEntry> &entries) const;
    void addTasks(QList<PaletteEntry> &entries) const;
    void addWorkers(QList<PaletteEntry> &entries) const;
    void addCommands(QList<PaletteEntry> &entries) const;

    Parts m_parts;
};

} // namespace Desk
