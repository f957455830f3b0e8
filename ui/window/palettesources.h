#pragma once

#include "paletteacts.h"
#include "profiles/setting.h"

class QAction;

namespace Desk {

class Navigator;
class Opener;
class PresetControl;
class Settings;
class WorkArea;
struct Session;

/// What "Go to anything" knows: the instructions to the chosen reservation, reservations, tasks, workers, queues, the
/// journal and commands. A new kind of thing to go to is a function here, and a group of PaletteEntry; what can be done
/// with one is in PaletteActs.
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
        PresetControl &presets;
        QList<QAction *> commands;
        QList<QAction *> instructions;
        std::function<void(const Plan &)> planWanted;
        const Settings &settings;
        std::function<void(Setting)> settingWanted;
    };

    explicit PaletteSources(const Parts &parts)
        : m_parts(parts)
    {
    }

    /// No entry is made for the action with this objectName.
    void leaveOut(const QString &action) { m_leftOut.append(action); }
    [[nodiscard]] QList<PaletteEntry> entries() const;
    [[nodiscard]] QList<PaletteAct> acts() const;
    /// What a text names by its SIDs, or what is wrong with them: at most one entry.
    [[nodiscard]] QList<PaletteEntry> named(const QString &text) const;

private:
    void addInstructions(QList<PaletteEntry> &entries) const;
    void addPresets(QList<PaletteEntry> &entries) const;
    void addReservations(QList<PaletteEntry> &entries) const;
    void addTasks(QList<PaletteEntry> &entries) const;
    void addWorkers(QList<PaletteEntry> &entries) const;
    void addQueues(QList<PaletteEntry> &entries) const;
    void addJournal(QList<PaletteEntry> &entries) const;
    void addCommands(QList<PaletteEntry> &entries) const;
    void addSettings(QList<PaletteEntry> &entries) const;

    [[nodiscard]] QString activityText(const Worker &worker) const;
    [[nodiscard]] bool isLeftOut(const QAction &action) const;

    Parts m_parts;
    QStringList m_leftOut;
};

} // namespace Desk
