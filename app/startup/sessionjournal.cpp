#include "sessionjournal.h"

#include "taskrouter/client.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace Desk {

SessionJournal::SessionJournal(MainWindow &window, Settings &settings, const QString &path, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_journal(path)
    , m_dock(
          window,
          [&window](QWidget *content, const QString &title) {
              return window.addDock(content, title, Qt::BottomDockWidgetArea);
          },
          m_journal, settings)
{
    connect(&window, &MainWindow::firstPainted, &m_dock, &JournalDock::build);
    connect(&window, &MainWindow::journalWanted, &m_dock, &JournalDock::reveal);
    connect(&window, &MainWindow::journalBoundsWanted, &m_dock, &JournalDock::askBounds);
    connect(&window, &MainWindow::bundleWanted, &m_dock, &JournalDock::composeBundle);
    connect(&window, &MainWindow::reservationChosen, &m_dock, &JournalDock::setReservation);
    connect(&m_dock, &JournalDock::noticeWanted, &window,
            [&window](const QString &source, const QString &text) { window.showNotice(source, text); });
    connect(&m_dock, &JournalDock::done, &window, &MainWindow::showDone);
    connect(&m_dock, &JournalDock::openWanted, &window, &MainWindow::openText);
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::open()
{
    if (m_journal.state() != Journal::State::Closed)
        return;
    m_journal.open();
    connect(&m_journal, &Journal::writeFailed, this, &SessionJournal::notice);
    connect(&m_journal, &Journal::stateChanged, this, [this] {
        tell();
        Q_EMIT released();
    });
}

void SessionJournal::notice(const QString &why)
{
    m_window.showNotice(u"journal"_s, why, true);
}

void SessionJournal::tell()
{
    const Session *session = m_window.session();
    QString text = m_journal.problem();
    if (text.isEmpty())
        text = m_journal.notice();
    else if (session && session->client->endpoint().simulator)
        text.prepend(tr("This training goes on; what is sent in it is not written down.") + u' ');
    else if (session)
        text.prepend(tr("Nothing can be sent from this window meanwhile.") + u' '); // First: the end may be cut.
    notice(text);
}

void SessionJournal::tellUnwritten(const QString &why)
{
    if (why == m_journal.problem())
        return tell(); // With what follows from it.
    notice(why);
}

} // namespace Desk
