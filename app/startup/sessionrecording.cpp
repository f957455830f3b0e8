#include "sessionrecording.h"

#include "reservations/directory.h"
#include "reservations/taskwatch.h"
#include "taskrouter/client.h"
#include "ui/journal/bundledialog.h"
#include "ui/story/recording/recordsessiondialog.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

const auto RecordingSource = "recording"_L1;
const auto EvidenceSource = "evidence"_L1;
constexpr qint64 MinuteMsecs = 60'000;
constexpr qint64 MonthMsecs = 30LL * 24 * 60 * 60 * 1000; // TaskRouter keeps Events for so long.

} // namespace

SessionRecording::SessionRecording(MainWindow &window, const QString &recordPath)
    : m_window(window)
    , m_recorder(std::make_shared<SessionRecorder>())
    , m_record(recordPath)
    , m_desk(window, m_record)
    , m_controls(window)
{
    buildActions();
    connect(&m_desk, &EvidenceDesk::noticed, this,
            [this](const QString &text, bool isError) { m_window.showNotice(EvidenceSource, text, isError); });
    connect(&m_window, &MainWindow::keptStoryWanted, this, [this](Sid task) {
        if (m_session)
            m_desk.openKeptIfAny({task, m_session->client->endpoint().world});
    });
    m_desk.setPlace([this](const StoryKey &key, Sid workspace) { return openInWindow(key, workspace); });
    connect(&m_desk, &EvidenceDesk::sessionWanted, this, &SessionRecording::wanted);
    connect(&m_record, &StoryRecord::failed, this,
            [this](const QString &why) { m_window.showNotice(u"stories"_s, why, true); });
    connect(&m_record, &StoryRecord::noticed, this,
            [this](const QString &what) { m_window.showNotice(u"stories"_s, what, true); });
    connect(m_recorder.get(), &SessionRecorder::written, this, [this](qint64 lines) { m_lines = lines; });
    connect(m_recorder.get(), &SessionRecorder::ended, this, &SessionRecording::stop);
    update();
}

SessionRecording::~SessionRecording()
{
    m_controls.setReplay(nullptr);
    m_recorder->disconnect(this);
    m_recorder->stop();
}

/// Where TaskRouter has the task no more, the window shows what was kept.
bool SessionRecording::openInWindow(const StoryKey &key, Sid workspace)
{
    const bool isHere = m_session && !m_session->isRecording && key.world == m_session->client->endpoint().world &&
                        (workspace == m_window.address().workspace || m_session->directory->workspaceOf(workspace));
    if (isHere)
        m_window.openText(workspace.toString() + u' ' + key.task.toString());
    return isHere;
}

void SessionRecording::buildActions()
{
    const auto make = [this](const char *name, const QString &text, auto slot) {
        auto *action = new QAction(text, &m_window);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_recordAction = make("recordSession", {}, &SessionRecording::toggleRecording);
    m_openAction = make("openRecording", tr("Open recor&ding…"), &SessionRecording::askForRecording);
    m_stopAction = make("stopRecording", tr("Stop recording"), [this] { stop({}); });
    m_window.addToFileMenu({m_recordAction, m_openAction});
    m_window.addToFileMenu(m_controls.actions());
    m_window.addToFileMenu(m_desk.actions());
}

void SessionRecording::update()
{
    const bool isRecording = m_recorder->isRecording();
    m_recordAction->setText(isRecording ? tr("Stop &recording") : tr("&Record session…"));
    m_recordAction->setEnabled(isRecording || (m_session && !m_session->isRecording));
    m_stopAction->setVisible(isRecording);
    // They show what is of other accounts, and what nobody masked.
    const QList<QAction *> evidence = m_desk.actions();
    for (QAction *action : evidence)
        action->setEnabled(!m_session || !m_session->isPresented);
}

QList<QAction *> SessionRecording::bannerActions(bool isReplay) const
{
    return isReplay ? m_controls.actions() : QList<QAction *>{m_stopAction};
}

void SessionRecording::setSession(const Session &session)
{
    // Links in its answers lead to the other's address.
    if (m_recorder->isRecording())
        stop(tr("Another connection was opened."));
    m_session = session;
    update();
}

void SessionRecording::clearSession()
{
    if (m_recorder->isRecording())
        stop(tr("The connection was left."));
    m_session.reset();
    update();
}

void SessionRecording::toggleRecording()
{
    if (m_recorder->isRecording())
        stop({});
    else if (m_session)
        askWhatToHide();
}

void SessionRecording::askWhatToHide()
{
    auto *dialog = new RecordSessionDialog(&m_window);
    connect(dialog, &RecordSessionDialog::startWanted, this, [this, dialog](const QString &path) {
        if (!m_session) {
            dialog->showProblem(tr("The connection is over."));
            return;
        }
        RecordingOptions options;
        options.path = path;
        options.redaction = redactionOf(*m_session);
        options.redaction.phoneNumbers = dialog->areNumbersHidden();
        options.redaction.names = dialog->areNamesHidden();
        const Endpoint &endpoint = m_session->client->endpoint();
        const Address open = m_window.address();
        options.now = m_session->clock.utc;
        options.head.program = u"Reservation Desk "_s + QCoreApplication::applicationVersion();
        options.head.begun = options.now();
        options.head.baseUrl = endpoint.baseUrl.toString();
        options.head.workspace = open.workspace;
        options.head.task = open.task;
        options.head.isTraining = endpoint.simulator;
        if (const QString why = m_recorder->start(options); !why.isEmpty()) {
            dialog->showProblem(why);
            return;
        }
        dialog->accept();
        start(path);
    });
    dialog->open();
}

/// What the window has read already is in no recording: all of it is read once more.
void SessionRecording::start(const QString &path)
{
    m_lines = 0;
    update();
    for (const Directory::Kind kind :
         {Directory::Kind::Workspaces, Directory::Kind::Workers, Directory::Kind::Activities,
          Directory::Kind::TaskQueues, Directory::Kind::Workflows})
        m_session->directory->refresh(kind);
    m_window.readAgain();
    readStory();
    m_window.showNotice(RecordingSource, tr("This session is being recorded into %1.").arg(path));
}

/// The pane only asks for what is new; whoever looks at the recording begins with nothing.
void SessionRecording::readStory()
{
    const Address open = m_window.address();
    const auto &task = m_session->taskWatch->task();
    if (open.workspace.isNull() || open.task.isNull())
        return;
    EventFilter filter;
    filter.task = open.task;
    filter.since =
        task && task->task.created > 0 ? task->task.created - MinuteMsecs : m_session->clock.utc() - MonthMsecs;
    m_session->client->listEvents(open.workspace, filter);
}

void SessionRecording::stop(const QString &why)
{
    m_recorder->stop();
    update();
    const QString done =
        tr("%n requests were recorded into %1, readable by you alone.", nullptr, int(std::max<qint64>(m_lines - 1, 0)))
            .arg(m_recorder->path());
    m_window.showDone(RecordingSource, why.isEmpty() ? done : why + u' ' + done);
}

void SessionRecording::askForRecording()
{
    auto *ask = new QFileDialog(&m_window, tr("Open recording"), documentsFolder(),
                                tr("Recordings of sessions (*.ndjson);;All files (*)"));
    ask->setObjectName(u"recordingFile"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, &SessionRecording::wanted);
    ask->open();
}

void SessionRecording::open(const QString &path)
{
    m_replayPath = path;
    auto replay = std::make_shared<Replay>();
    connect(replay.get(), &Replay::started, this, [this, weak = std::weak_ptr(replay), path] {
        const auto opened = weak.lock();
        if (!opened)
            return;
        m_opened.reset();
        m_controls.setReplay(nullptr);
        m_former = std::exchange(m_replay, opened);
        m_replayTitle = QFileInfo(path).fileName();
        m_controls.setReplay(m_replay.get());
        Q_EMIT replayStarted();
        m_former.reset();
        const QStringList &notes = m_replay->info().notes;
        m_window.showNotice(RecordingSource, notes.isEmpty() ? QString() : m_replayTitle + u": "_s + notes.join(u' '));
    });
    connect(replay.get(), &Replay::failed, this, [this](const QString &why) {
        m_opened.reset();
        Q_EMIT replayFailed(why);
    });
    connect(replay.get(), &Replay::moved, this, &SessionRecording::replayMoved);
    m_opened = replay;
    Q_EMIT opening();
    replay->start(path);
}

void SessionRecording::endReplay()
{
    m_controls.setReplay(nullptr);
    m_replay.reset();
    m_opened.reset();
}

} // namespace Desk
