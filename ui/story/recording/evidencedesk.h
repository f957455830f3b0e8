#pragma once

#include "reservations/clock.h"
#include "story/record/keptstory.h"
#include "story/sources/evidenceload.h"
#include "story/taskstory.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QWidget;

namespace Desk {

class EvidenceProgress;
class StoryRecord;

/// Opens stories that are recordings, from files, dropped texts and the record of those that were looked at. What is of
/// the account or the world that the window shows opens there; what may be of any other in a window of its own.
class EvidenceDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceDesk)
public:
    /// `window` is the parent of all; both must outlive this.
    EvidenceDesk(QWidget &window, StoryRecord &record);
    ~EvidenceDesk() override;

    /// For the File menu.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// Asks for a file.
    void askForFile();
    void open(const EvidenceInput &input);
    void searchKept();
    /// Opens what is kept of a task; says so where nothing is.
    void openKept(const StoryKey &key);
    /// The same for a task that a person looked for in vain: nothing is said where nothing is kept.
    void openKeptIfAny(const StoryKey &key);
    /// Shows a kept story in place of the task, with its workspace, and returns true, or false where that is not of
    /// what the window shows.
    void setPlace(std::function<bool(const StoryKey &, Sid)> place) { m_place = std::move(place); }
    /// Shows a story in a window; `from` says where it is from.
    void show(const std::shared_ptr<const TaskStory> &story, const QString &from, bool isTraining = false);

Q_SIGNALS:
    /// For the message bar: what went wrong; an empty text takes it away.
    void noticed(const QString &text, bool isError);
    /// A file that is the recording of a session: that is more than one story.
    void sessionWanted(const QString &path);

private:
    void onOpened(const EvidenceContents &contents);
    void choose(const EvidenceInput &input, const EvidenceTask &task);
    void onReopened(const StoryKey &key, const StoryFacts &facts);
    void build(const StoryFacts &facts, const QString &from, bool isTraining);

    QWidget &m_window;
    StoryRecord &m_record;
    EvidenceLoad m_load;
    EvidenceProgress *m_progress;
    QFutureWatcher<std::shared_ptr<const TaskStory>> m_work;
    QString m_from; ///< Of what is being read or built.
    bool m_isTraining = false;
    StoryKey m_wanted; ///< The kept story that is being read.
    bool m_isQuiet = false;
    std::function<bool(const StoryKey &, Sid)> m_place;
    QList<QAction *> m_actions;
};

} // namespace Desk
