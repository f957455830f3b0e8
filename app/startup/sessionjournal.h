#pragma once

#include "journal/journal.h"
#include "ui/journal/journaldock.h"

#include <QObject>

namespace Desk {

class MainWindow;
class Settings;
struct Session;

/// The journal of this user, in the window: opened with the first connection, shown in its dock, and what is wrong with
/// it is said.
class SessionJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionJournal)
public:
    /// `path`: empty for the usual place of this user. The references must outlive this.
    SessionJournal(MainWindow &window, Settings &settings, const QString &path, QObject *parent = nullptr);
    ~SessionJournal() override;

    [[nodiscard]] Journal &journal() { return m_journal; }
    /// Where it is closed.
    void open();
    /// The session that the window shows.
    void setSession(const Session &session) { m_dock.setSession(session); }
    void clearSession() { m_dock.clearSession(); }
    /// See JournalDock.
    void setConcealed(bool concealed) { m_dock.setConcealed(concealed); }
    /// Tells the window when the journal cannot be written: a real account then sends nothing, and a training warns.
    void tell();
    /// Something could not be written down; `why` is for people.
    void tellUnwritten(const QString &why);

Q_SIGNALS:
    /// Another program held the journal and has released it.
    void released();

private:
    void notice(const QString &why);

    MainWindow &m_window;
    Journal m_journal;
    JournalDock m_dock;
};

} // namespace Desk
