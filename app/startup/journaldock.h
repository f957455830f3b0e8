#pragma once

#include "journal/journal.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDockWidget;

namespace Desk {

class JournalPanel;
class JournalStrip;
class MainWindow;
class RedactionDialog;
class Settings;

/// The journal's dock and its line in the status bar, and what leaves from them: HAR files and bug bundles.
class JournalDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalDock)
public:
    /// All must outlive the desk.
    JournalDock(MainWindow &window, Journal &journal, Settings &settings, QObject *parent = nullptr);
    ~JournalDock() override;

    /// What the window shows now; clear it before the session's parts go.
    void setSession(const Session &session);
    void clearSession();

private:
    void build();
    void onVisibilityChanged(bool visible);
    void reveal();
    void openReservation(const JournalRow &row);
    void exportHar();
    void composeBundle();
    void askBounds();
    [[nodiscard]] std::function<UtcMsecs()> worldClock() const;
    void open(RedactionDialog *dialog);

    MainWindow &m_window;
    Journal &m_journal;
    Settings &m_settings;
    std::optional<Session> m_session;
    Sid m_chosen;
    QPointer<JournalPanel> m_panel; ///< The window's, as are the others.
    QPointer<QDockWidget> m_dock;
    QPointer<JournalStrip> m_strip;
};

} // namespace Desk
