#include "journaldock.h"

#include "bundledialog.h"
#include "journal/har.h"
#include "journalpanel.h"
#include "journalstrip.h"
#include "profiles/settings.h"
#include "retentiondialog.h"
#include "taskrouter/client.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QDockWidget>
#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int UsualHeight = 70; ///< In units of the grid.

JournalBounds boundsOf(const Settings &settings)
{
    return {settings.journalDays(), qint64(settings.journalMegabytes()) << 20};
}

} // namespace

JournalDock::JournalDock(QMainWindow &window, AddDock addDock, Journal &journal, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_addDock(std::move(addDock))
    , m_journal(journal)
    , m_settings(settings)
{
    journal.setBounds(boundsOf(settings)); // The journal is not open yet, and prunes by them when it opens.
    connect(&settings, &Settings::journalBoundsChanged, this, [this] { m_journal.setBounds(boundsOf(m_settings)); });
}

JournalDock::~JournalDock()
{
    // They use the journal, and the window that owns them may live longer.
    if (m_dock && m_panel)
        delete m_panel->header(); // It is the dock's title bar; the dock shows its own again.
    delete m_panel;
    delete m_strip;
}

void JournalDock::build()
{
    if (m_dock)
        return;
    m_strip = new JournalStrip(m_journal, &m_window);
    m_window.statusBar()->addWidget(m_strip, 1);
    connect(m_strip, &JournalStrip::clicked, this, &JournalDock::reveal);
    auto *place = new QWidget;
    place->setObjectName(u"journal"_s);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    m_dock = m_addDock(place, tr("Journal"));
    connect(m_dock, &QDockWidget::visibilityChanged, this, &JournalDock::onVisibilityChanged);
    onVisibilityChanged(m_dock->isVisible());
}

/// Makes the panel when it is first visible, and hides the strip, which would only repeat it.
void JournalDock::onVisibilityChanged(bool visible)
{
    if (m_strip)
        m_strip->setVisible(!visible && !m_isConcealed);
    if (!visible || m_panel)
        return;
    m_panel = new JournalPanel(m_journal, m_dock->widget());
    m_dock->widget()->layout()->addWidget(m_panel);
    m_panel->show(); // Its parent is shown already, and a layout would show it one turn later.
    m_dock->setTitleBarWidget(m_panel->header());
    m_panel->setReservation(m_chosen, origin());
    m_panel->setWorld(world(), worldClock());
    connect(m_panel, &JournalPanel::closeWanted, m_dock, &QDockWidget::hide);
    connect(m_panel, &JournalPanel::reservationWanted, this, &JournalDock::openReservation);
    connect(m_panel, &JournalPanel::exportWanted, this, &JournalDock::exportHar);
    connect(m_panel, &JournalPanel::bundleWanted, this, &JournalDock::composeBundle);
    connect(m_panel, &JournalPanel::boundsWanted, this, &JournalDock::askBounds);
}

void JournalDock::setConcealed(bool concealed)
{
    if (concealed == m_isConcealed)
        return;
    m_isConcealed = concealed;
    if (!m_dock)
        return;
    if (concealed)
        m_wasOpen = !m_dock->isHidden();
    m_dock->setVisible(!concealed && m_wasOpen);
    m_dock->toggleViewAction()->setEnabled(!concealed);
    onVisibilityChanged(m_dock->isVisible());
}

void JournalDock::setReservation(Sid reservation)
{
    m_chosen = reservation;
    if (m_panel)
        m_panel->setReservation(reservation, origin());
}

void JournalDock::setSession(const Session &session)
{
    build();
    m_session = session;
    m_strip->setSession(*origin(), worldClock());
    if (m_panel) {
        m_panel->setWorld(world(), worldClock());
        m_panel->setReservation(m_chosen, origin());
    }
}

void JournalDock::clearSession()
{
    m_session.reset();
    // The simulated world may end now.
    if (m_strip)
        m_strip->clearSession();
    if (m_panel)
        m_panel->setWorld({}, {});
}

QString JournalDock::world() const
{
    return m_session ? m_session->client->endpoint().world : QString();
}

std::optional<JournalOrigin> JournalDock::origin() const
{
    return m_session ? std::optional(JournalOrigin::of(m_session->client->endpoint())) : std::nullopt;
}

std::function<UtcMsecs()> JournalDock::worldClock() const
{
    return m_session ? m_session->clock.utc : std::function<UtcMsecs()>();
}

void JournalDock::reveal()
{
    if (m_isConcealed)
        return;
    build();
    const bool isFirst = !m_panel;
    m_dock->show();
    m_dock->raise();
    onVisibilityChanged(true); // A dock of a window that is not on screen yet would tell it later.
    if (isFirst && m_dock->height() < Theme::grid(UsualHeight))
        m_window.resizeDocks({m_dock}, {Theme::grid(UsualHeight)}, Qt::Vertical);
    m_panel->focusTable();
}

void JournalDock::openReservation(const JournalRow &row)
{
    const auto source = u"journalEntry"_s;
    const bool isOurs = m_session && m_session->client->endpoint().accountSid == row.origin.account &&
                        JournalOrigin::of(m_session->client->endpoint()).training == row.origin.training;
    if (isOurs && m_session->client->endpoint().world != row.origin.world) {
        Q_EMIT noticeWanted(source, tr("That instruction was sent in another run of the training simulator, which is "
                                       "gone. This world has other reservations, even under the same SIDs."));
        return;
    }
    if (!isOurs) {
        Q_EMIT noticeWanted(source, tr("That instruction was sent with the profile “%1”. Connect to it to open its "
                                       "reservation.")
                                        .arg(row.origin.profile.left(80)));
        return;
    }
    Q_EMIT noticeWanted(source, {});
    const Address &address = row.instruction.address;
    QStringList sids;
    for (const Sid sid : {address.workspace, address.task, address.worker, address.reservation}) {
        if (!sid.isNull())
            sids += sid.toString();
    }
    Q_EMIT openWanted(sids.join(u' '));
}

void JournalDock::exportHar()
{
    const QList<JournalRow> rows = m_journal.wholeRows(m_panel->wantedIds());
    if (rows.isEmpty())
        return;
    RedactionOptions base = m_session ? redactionOf(*m_session) : RedactionOptions();
    BugBundleSource names;
    names.rows = rows;
    base.knownNames += namesIn(names);
    base.knownNames.removeDuplicates();
    const QString day = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HHmm'Z'"_s);
    auto *dialog = new RedactionDialog(
        rows.size() < JournalPanel::MostExported
            ? tr("Export %n entries as HAR", nullptr, int(rows.size()))
            : tr("Export the newest %1 entries as HAR").arg(QLocale().toString(rows.size())),
        {u"journal-%1.har"_s.arg(day), tr("HTTP Archive (*.har)"), false},
        [rows](const RedactionOptions &options) {
            return [rows, options] {
                Redactor redactor(options);
                BugBundle bundle;
                bundle.files = {{u"journal.har"_s, harOf(rows, redactor)}};
                bundle.made = redactor.made();
                return bundle;
            };
        },
        base, &m_window);
    open(dialog);
}

void JournalDock::composeBundle()
{
    if (!m_session) {
        Q_EMIT noticeWanted(u"bundle"_s, tr("A bug bundle is made of a connection. Connect first."));
        return;
    }
    Q_EMIT noticeWanted(u"bundle"_s, {});
    open(new BundleDialog(*m_session, m_journal, m_chosen, &m_window));
}

void JournalDock::open(RedactionDialog *dialog)
{
    connect(dialog, &RedactionDialog::saved, this, [this](const QString &path) {
        Q_EMIT done(u"evidence"_s, tr("Saved as %1, readable by you alone.").arg(path));
    });
    dialog->open();
}

void JournalDock::askBounds()
{
    (new RetentionDialog(m_settings, m_journal, &m_window))->open();
}

} // namespace Desk
