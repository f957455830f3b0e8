#pragma once

#include "presets/presetstore.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace Desk {

class ActionMenus;
class Settings;
class WorkArea;
struct Session;

/// Presets in the window: fills the form from one, saves the form as one, and knows who sits in front of it. Nothing is
/// sent by it.
class PresetControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetControl)
public:
    /// The references must outlive this. `folder` is where the presets are; the user's own without one.
    PresetControl(Settings &settings, WorkArea &work, QObject *parent = nullptr, const QString &folder = {});
    ~PresetControl() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Adds its actions: saving, the folder, who one is.
    void addTo(QMenu &menu, ActionMenus &menus);
    /// A menu of the presets, those of the chosen instruction first; read when it is shown.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QList<Preset> presets() const { return m_store.read().presets; }
    /// Chooses the preset's instruction for the chosen reservation and replaces what is typed for it.
    void apply(const Preset &preset);

private:
    void fillMenu();
    void askForName();
    void save(const QString &name);
    void askWhoIAm();

    Settings &m_settings;
    WorkArea &m_work;
    PresetStore m_store;
    const Session *m_session = nullptr;
    QMenu *m_menu;
    QPointer<QAction> m_save;
};

} // namespace Desk
