#pragma once

#include "keptstory.h"
#include "lastseen.h"
#include "story/storyfacts.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace Desk {

class RecordDatabase;

/// Keeps every story that was looked at, and finds it again. All work with the disk is done in a thread of its own, and
/// answers come as signals; nothing here waits. Opened with the first order.
class StoryRecord final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryRecord)
public:
    /// `path`: empty for the usual place of this user.
    explicit StoryRecord(const QString &path = {}, StoryRecordBounds bounds = {}, QObject *parent = nullptr);
    /// Waits until what was handed over is written.
    ~StoryRecord() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Keeps what is known of a task; `world` as in StoryKey. While an earlier state of the same live story still waits
    /// to be written, only this one is.
    void keep(const StoryFacts &facts, const QString &world);
    /// Reads a story; reopened() follows.
    void read(const StoryKey &key);
    /// Reads how the API last told of a task, by all that was kept until now; lastSeenRead() follows.
    void readLastSeen(const StoryKey &key);
    /// Looks for stories, for what a person typed; found() follows with the same `ticket`. An empty text finds all.
    void find(const QString &text, quint64 ticket, int most = 500);
    void forget(const StoryKey &key);

    static QString usualPath();

Q_SIGNALS:
    void kept(const Desk::StoryKey &key);
    /// `facts` has no task where nothing is kept of it.
    void reopened(const Desk::StoryKey &key, const Desk::StoryFacts &facts);
    /// `seen.when` is 0 where nothing is kept of it.
    void lastSeenRead(const Desk::StoryKey &key, const Desk::LastSeen &seen);
    void found(quint64 ticket, const QList<Desk::KeptStory> &stories);
    void forgotten(const Desk::StoryKey &key);
    /// The disk, or another program; for people.
    void failed(const QString &why);
    /// A file was set aside; for people.
    void noticed(const QString &what);

private:
    class Keeper;
    template <typename Work>
    void inThread(Work work);

    QString m_path;
    QThread m_thread;
    std::unique_ptr<Keeper> m_keeper; ///< Lives in m_thread.
};

} // namespace Desk
Q_DECLARE_METATYPE(Desk::StoryKey)
