#pragma once

#include "taskrouter/client.h"
#include "workspace/workspaceanswers.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace Desk {

/// Reads a workspace whole, with GETs alone: itself, its lists, and each worker's channels where they are wanted. All
/// of it passes through the client and its budget of reads. Used once.
class WorkspaceFetch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceFetch)
public:
    struct Wanted
    {
        Sid workspace;
        QString profile;
        bool workerChannels = true;  ///< One request for each worker; of no meaning without `workers`.
        std::function<qint64()> now; ///< For the file's date: UTC msecs, the world's in training.
        bool workers = true;         ///< Without them it reads the rules alone: five requests with lists of one page.
    };

    /// Without a `client` that lives on it ends as canceled.
    WorkspaceFetch(Client &client, Wanted wanted, QObject *parent = nullptr);
    ~WorkspaceFetch() override;

    /// finished() comes later, once.
    void start();
    /// Ends it with ErrorKind::Canceled; finished() is emitted before this returns.
    void cancel();

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Valid once finished.
    [[nodiscard]] const Result<WorkspaceAnswers> &result() const { return m_result; }
    /// What was left out or is odd, each with its place: rows that are no resource, workers that went meanwhile.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

Q_SIGNALS:
    /// Lists and workers that were read, of all there are as far as is known.
    void progressed(int done, int total);
    /// A read waits for its turn, or is tried again, after `msecs`, because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);
    void finished();

private:
    void fetchWorkspace();
    void fetchList(size_t index);
    void fetchWorkers();
    void fetchWorker(qsizetype index);
    void readDone();
    void watch(Reply *reply);
    void end(const Result<WorkspaceAnswers> &result);

    /// At once: the budget is shared with what is on screen.
    static constexpr qsizetype MostAtOnce = 4;

    QPointer<Client> m_client;
    Wanted m_wanted;
    WorkspaceAnswers m_answers;
    Result<WorkspaceAnswers> m_result;
    QStringList m_notes;
    QList<QPointer<Reply>> m_replies; ///< Under way.
    qsizetype m_nextWorker = 0;
    qsizetype m_openWorkers = 0;
    int m_done = 0;
    int m_total = 1 + int(WorkspaceKinds.size());
    bool m_isFinished = false;
};

} // namespace Desk
