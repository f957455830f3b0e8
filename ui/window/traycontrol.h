#pragma once

#include "profiles/setting.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace Desk {

class Settings;
struct Session;

/// A small icon in the desktop's panel, where a person has asked for one: how many tasks nobody has taken, and a click
/// shows the window. A desktop that has no such panel shows nothing.
class TrayControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayControl)
public:
    /// Both must outlive this.
    TrayControl(Settings &settings, QWidget &window);
    ~TrayControl() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Whether there is an icon whose count has to be true.
    [[nodiscard]] bool isOn() const { return m_icon != nullptr; }
    [[nodiscard]] QSystemTrayIcon *icon() const { return m_icon.get(); } ///< Null while it is not wanted.

Q_SIGNALS:
    void turned();

private:
    void listen();
    void update();
    void showWindow();

    Settings &m_settings;
    QWidget &m_window;
    const Session *m_session = nullptr;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< Null while it is not wanted.
    QTimer m_soon;                           ///< Several changes are shown as one.
    qsizetype m_count = -1;                  ///< What the icon shows.
};

} // namespace Desk
