#pragma once

#include "journal/journal.h"
#include "ui/session/session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QDockWidget;
class QMainWindow;

namespace Desk {

class JournalPanel;
class JournalStrip;
class RedactionDialog;
class Settings;

/// The journal's dock and its strip in the status bar, and what can be saved from them: HAR files and bug bundles.
class JournalDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalDock)
public:
    /// Adds a dock with this content and title to the window; it is closed at first.
    using AddDock = std::function<QDockWidget *(QWidget *content, const QString &title)>;

    /// The references must outlive this.
    JournalDock(QMainWindow &window, AddDock addDock, Journal &journal, Settings &settings, QObject *parent = nullptr);
    ~JournalDock() override;

    /// Makes the dock and the strip; called after the first paint.
    void build();
    /// Opens the dock and gives it the focus.
    void reveal();
    /// The reservation that the window shows; null for none.
    void setReservation(Sid reservation);
    /// The session that the window shows. Set an empty one before the session's objects are destroyed.
    void setSession(const Session &session);
    void clearSession();
    /// While others look, nothing of it is shown: it has rows of all accounts.
    void setConcealed(bool concealed);
    /// Asks what to include in a bug bundle, and saves it.
    void composeBundle();
    /// Asks how long and how much the journal keeps.
    void askBounds();

Q_SIGNALS:
    /// A message for the message bar; each replaces the last one of its source, and an empty one removes it.
    void noticeWanted(const QString &source, const QString &text);
    /// Something was done, for a brief message.
    void done(const QString &source, const QString &text);
    /// The user wants to open these SIDs.
    void openWanted(const QString &sids);

private:
    void onVisibilityChanged(bool visible);
    void openReservation(const JournalRow &row);
    void exportHar();
    [[nodiscard]] QString world() const;
    [[nodiscard]] std::optional<JournalOrigin> origin() const;
    [[nodiscard]] std::function<UtcMsecs()> worldClock() const;
    void open(RedactionDialog *dialog);

    QMainWindow &m_window;
    AddDock m_addDock;
    Journal &m_journal;
    Settings &m_settings;
    std::optional<Session> m_session;
    bool m_isConcealed = false;
    bool m_wasOpen = false; ///< Before it was concealed.
    Sid m_chosen;
    QPointer<JournalPanel> m_panel; ///< Owned by the window, like the objects below.
    QPointer<QDockWidget> m_dock;
    QPointer<JournalStrip> m_strip;
};

} // namespace Desk
