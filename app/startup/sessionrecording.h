#pragma once

#include "recording/replay.h"
#include "recording/sessionrecorder.h"
#include "story/record/storyrecord.h"
#include "ui/session/session.h"
#include "ui/story/recording/evidencedesk.h"
#include "ui/story/recording/replaycontrols.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;

namespace Desk {

class MainWindow;

/// What outlives a connection: the stories that are kept, files that tell of tasks, recordings of sessions and their
/// replay. Its actions stand in the window's File menu.
class SessionRecording final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionRecording)
public:
    /// `window` must outlive this. `recordPath`: empty for the usual place of this user.
    SessionRecording(MainWindow &window, const QString &recordPath);
    ~SessionRecording() override;

    /// For each connection; says nothing of a replay.
    [[nodiscard]] std::shared_ptr<ExchangeObserver> observer() const { return m_recorder; }
    [[nodiscard]] StoryRecord &record() { return m_record; }
    /// The session that the window shows. A recording of another one ends.
    void setSession(const Session &session);
    void clearSession();
    /// For the banner of the next session: while it is recorded, or of a replay.
    [[nodiscard]] QList<QAction *> bannerActions(bool isReplay) const;

    /// Shows a recording; replayStarted() or replayFailed() follows.
    void open(const QString &path);
    /// The recording that is shown, or will be; null for none.
    [[nodiscard]] const std::shared_ptr<Replay> &replay() const { return m_replay; }
    /// The file of replay(), or of the one that is being opened.
    [[nodiscard]] QString replayPath() const { return m_replayPath; }
    [[nodiscard]] QString replayTitle() const { return m_replayTitle; }
    void endReplay();

Q_SIGNALS:
    /// A person wants to open the recording at this path; open() does it.
    void wanted(const QString &path);
    void opening();
    /// replay() can be connected to.
    void replayStarted();
    void replayFailed(const QString &why);
    /// What is shown is another moment: everything has to be read again.
    void replayMoved();

private:
    [[nodiscard]] bool openInWindow(const StoryKey &key, Sid workspace);
    void buildActions();
    void toggleRecording();
    void askWhatToHide();
    void start(const QString &path);
    void readStory();
    void stop(const QString &why);
    void askForRecording();
    void update();

    MainWindow &m_window;
    std::shared_ptr<SessionRecorder> m_recorder;
    StoryRecord m_record;
    EvidenceDesk m_desk;
    ReplayControls m_controls;
    std::optional<Session> m_session;
    std::shared_ptr<Replay> m_replay;
    std::shared_ptr<Replay> m_opened; ///< That is being opened.
    std::shared_ptr<Replay> m_former; ///< Until nobody looks at it any more.
    QString m_replayTitle;
    QString m_replayPath;
    qint64 m_lines = 0;
    QAction *m_recordAction = nullptr;
    QAction *m_openAction = nullptr;
    QAction *m_stopAction = nullptr; ///< In the banner.
};

} // namespace Desk
