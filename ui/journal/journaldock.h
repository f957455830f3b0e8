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

/// The journal's dock and its line in the status bar, and what leaves from them: HAR files and bug bundles.
class JournalDock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalDock)
public:
    /// Gives the window a dock with this content and title, closed until it is wanted.
    using AddDock = std::function<QDockWidget *(QWidget *content, const QString &title)>;

    /// All must outlive the dock.
    JournalDock(QMainWindow &window, AddDock addDock, Journal &journal, Settings &settings, QObject *parent = nullptr);
    ~JournalDock() override;

    /// Makes dock and line; the first paint waits for neither.
    void build();
    /// Opens the dock, with the focus in it.
    void reveal();
    /// The reservation that the window shows; null for none.
    void setReservation(Sid reservation);
    /// What the window shows now; clear it before the session's parts go.
    void setSession(const Session &session);
    void clearSession();
    /// Asks what goes into a bug bundle of the session, and saves it.
    void composeBundle();

Q_SIGNALS:
    /// For the message bar, one message for each source; an empty text takes it away.
    void noticeWanted(const QString &source, const QString &text);
    /// Something is done, and that is all there is to say.
    void done(const QString &source, const QString &text);
    /// The user wants to see what these SIDs name.
    void openWanted(const QString &sids);

private:
    void onVisibilityChanged(bool visible);
    void openReservation(const JournalRow &row);
    void exportHar();
    void askBounds();
    [[nodiscard]] std::function<UtcMsecs()> worldClock() const;
    void open(RedactionDialog *dialog);

    QMainWindow &m_window;
    AddDock m_addDock;
    Journal &m_journal;
    Settings &m_settings;
    std::optional<Session> m_session;
    Sid m_chosen;
    QPointer<JournalPanel> m_panel; ///< The window's, as are the others.
    QPointer<QDockWidget> m_dock;
    QPointer<JournalStrip> m_strip;
};

} // namespace Desk
