#include "palettecontrol.h"

#include "palette/recentchoices.h"
#include "plans/plan.h"
#include "profiles/settings.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/tasklistmodel.h"
#include "ui/palette/palettedialog.h"
#include "ui/session/session.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto RecentKey = "paletteRecent"_L1;
constexpr int SearchPauseMsecs = 300;
constexpr int AgeMsecs = 5000;
/// Up to one page of workers is read again when somebody looks; of more the age is said.
constexpr qsizetype MostReadAgain = 1000;

} // namespace

PaletteControl::PaletteControl(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SearchPauseMsecs);
    m_ages.setInterval(AgeMsecs);
    connect(&m_soon, &QTimer::timeout, this, &PaletteControl::update);
    connect(&m_ages, &QTimer::timeout, this, &PaletteControl::update);
}

PaletteControl::~PaletteControl() = default;

void PaletteControl::setSession(const Session *session)
{
    if (m_dialog)
        m_dialog->close();
    m_sources.reset();
    m_session = session;
}

void PaletteControl::open(const QString &text, const QList<QAction *> &commands, const QList<QAction *> &instructions)
{
    if (m_dialog)
        return;
    m_sources = std::make_unique<PaletteSources>(
        PaletteSources::Parts{.session = m_session,
                              .navigator = m_parts.navigator,
                              .opener = m_parts.opener,
                              .work = m_parts.work,
                              .presets = m_parts.presets,
                              .commands = commands,
                              .instructions = instructions,
                              .planWanted = [this](const Plan &plan) { Q_EMIT planWanted(plan); },
                              .settings = m_parts.settings,
                              .settingWanted = [this](Setting which) { Q_EMIT settingWanted(which); }});
    // It is there already, or itself is no place to go to.
    m_sources->leaveOut(u"goToAnything"_s);
    // Sending is for who sees the request: half a word and Return must not ring a telephone.
    m_sources->leaveOut(u"sendInstruction"_s);
    // "Go to journal" and "Go to trainer" show them as well.
    m_sources->leaveOut(u"journalShown"_s);
    m_sources->leaveOut(u"trainerShown"_s);
    // The banner's; while a session is recorded, that of the menu says and does the same.
    m_sources->leaveOut(u"stopRecording"_s);
    readOld();
    m_dialog = new PaletteDialog(
        m_sources->entries(), RecentChoices(m_parts.settings.windowState(RecentKey)),
        [this](const QString &typed) { return m_sources ? m_sources->named(typed) : QList<PaletteEntry>(); },
        &m_parts.window, m_sources->acts());
    connect(m_dialog, &PaletteDialog::chosen, this, [this](const QString &id) {
        RecentChoices recent(m_parts.settings.windowState(RecentKey));
        recent.choose(id);
        m_parts.settings.setWindowState(RecentKey, recent.toBytes());
    });
    connect(m_dialog, &QObject::destroyed, this, [this] {
        m_soon.stop();
        m_ages.stop();
    });
    watch();
    if (!text.isEmpty())
        m_dialog->setText(text);
    m_dialog->open();
}

void PaletteControl::startTyping(const QString &text)
{
    if (m_dialog)
        m_dialog->startTyping(text);
}

/// Activities change by the minute, and nobody reads them otherwise.
void PaletteControl::readOld()
{
    if (!m_session || m_session->isRecording)
        return;
    Directory &directory = *m_session->directory;
    if (directory.isLoaded(Directory::Kind::Workers) && directory.workers().size() <= MostReadAgain)
        directory.refresh(Directory::Kind::Workers);
}

void PaletteControl::watch()
{
    if (!m_session)
        return;
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    // Workers are read when they are first asked for.
    connect(m_session->directory, &Directory::changed, m_dialog, later);
    for (const QAbstractItemModel *model : {static_cast<const QAbstractItemModel *>(m_session->tasks),
                                            static_cast<const QAbstractItemModel *>(m_session->reservations)}) {
        connect(model, &QAbstractItemModel::dataChanged, m_dialog, later);
        connect(model, &QAbstractItemModel::rowsInserted, m_dialog, later);
        connect(model, &QAbstractItemModel::rowsRemoved, m_dialog, later);
        connect(model, &QAbstractItemModel::modelReset, m_dialog, later);
    }
    m_ages.start();
}

void PaletteControl::update()
{
    if (m_dialog && m_sources)
        m_dialog->setEntries(m_sources->entries(), m_sources->acts());
}

} // namespace Desk
