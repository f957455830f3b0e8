#pragma once

#include "palettesources.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;
class QWidget;

namespace Desk {

class PaletteDialog;
class PresetControl;
class Settings;

/// "Go to anything" in the window: opens it, reads for it what has become old, and keeps what it shows up to date
/// while it is open.
class PaletteControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteControl)
public:
    /// All must outlive this.
    struct Parts
    {
        QWidget &window;
        Settings &settings; ///< Keeps what was chosen lately.
        Navigator &navigator;
        Opener &opener;
        WorkArea &work;
        PresetControl &presets;
    };
    explicit PaletteControl(const Parts &parts, QObject *parent = nullptr);
    ~PaletteControl() override;

    /// Not owned; null for none. What is open is of the session before, and is closed.
    void setSession(const Session *session);
    /// Opens it with a text already typed. Does nothing where it is open.
    void open(const QString &text, const QList<QAction *> &commands, const QList<QAction *> &instructions);
    /// Puts the first of what is typed into the open one.
    void startTyping(const QString &text);

Q_SIGNALS:
    void planWanted(const Desk::Plan &plan);
    /// The settings are to be shown, at this one.
    void settingWanted(Desk::Setting which);

private:
    void readOld();
    void watch();
    void update();

    Parts m_parts;
    const Session *m_session = nullptr;
    QPointer<PaletteDialog> m_dialog;
    std::unique_ptr<PaletteSources> m_sources; ///< Of what is open.
    QTimer m_soon;                             ///< Several changes are shown as one.
    QTimer m_ages;
};

} // namespace Desk
