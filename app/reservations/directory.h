#pragma once

#include "taskrouter/reply.h"
#include "taskrouter/values.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <array>

namespace Desk {

class Client;

/// Names for SIDs: the workspaces of the account, and the workers, activities, task queues and workflows of one
/// workspace. A list is fetched when it is first asked for, and kept; changed() tells when it has arrived. Lists are in
/// the server's order.
class Directory : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Directory)
public:
    enum class Kind : quint8 { Workspaces, Workers, Activities, TaskQueues, Workflows };
    Q_ENUM(Kind)
    static constexpr size_t KindCount = 5;

    explicit Directory(Client &client, QObject *parent = nullptr);
    ~Directory() override;

    /// Changes the workspace: its lists are forgotten, and fetched when they are asked for.
    void open(Sid workspace);
    [[nodiscard]] Sid workspace() const;

    /// Fetched when first asked for, like the lists below; empty until then.
    [[nodiscard]] const QList<Workspace> &workspaces();
    [[nodiscard]] const QList<Worker> &workers();
    [[nodiscard]] const QList<Activity> &activities();
    [[nodiscard]] const QList<TaskQueue> &taskQueues();
    [[nodiscard]] const QList<Workflow> &workflows();
    /// True once a complete list has arrived; false before that, while it loads, and after a failure.
    [[nodiscard]] bool isLoaded(Kind kind) const;
    [[nodiscard]] bool isLoading(Kind kind) const;
    /// Milliseconds since the list that is shown arrived, by the machine's clock; -1 where none has.
    [[nodiscard]] qint64 ageOf(Kind kind) const;
    /// What was odd about the rows of a list; `warnings` name page, row and field.
    struct Notes
    {
        ListNotes notes;
        QStringList warnings;
    };
    [[nodiscard]] const Notes &notes(Kind kind) const { return m_notes[static_cast<size_t>(kind)]; }
    /// Fetches a list again, also after a failure.
    void refresh(Kind kind);

    /// The name of what a SID stands for; empty while it is not known. Fetches the list it belongs to.
    [[nodiscard]] QString nameOf(Sid sid);
    /// Null while it is not known. Fetches the list of workers. Valid until the next changed().
    [[nodiscard]] const Worker *worker(Sid sid);
    [[nodiscard]] const Workspace *workspaceOf(Sid sid);
    [[nodiscard]] const Workflow *workflow(Sid sid);
    /// Fetches one worker again: for one that is acted on, activity and attributes must be up to date.
    void refreshWorker(Sid worker);
    /// Fetches at once the lists that failed and would be retried later.
    void retryFailed();
    /// Milliseconds until failed lists are retried; -1 where none will be.
    [[nodiscard]] qint64 nextTryIn() const { return m_again.remainingTime(); }

Q_SIGNALS:
    /// A list has arrived or changed. For a single worker workerChanged() is emitted as well.
    void changed(Desk::Directory::Kind kind);
    void workerChanged(Desk::Sid worker);
    /// A list could not be fetched. It is retried after a while, unless only a person can mend the error; see
    /// nextTryIn().
    void failed(Desk::Directory::Kind kind, const Desk::Error &error);
    /// The list is still loading, but pauses for `msecs` because of `why`.
    void waiting(Desk::Directory::Kind kind, qint64 msecs, const Desk::Error &why);

private:
    enum class State : quint8 { Unasked, Loading, Loaded, Failed };
    template <typename T>
    struct Table
    {
        QList<T> rows;
        QList<T> arriving;
        QHash<Sid, qsizetype> rowOf;
        QPointer<Reply> reply;
        State state = State::Unasked;
    };

    template <typename T>
    void load(Table<T> &table, Kind kind, ListReply<T> *reply);
    template <typename T>
    void put(Table<T> &table, QList<T> rows);
    template <typename T>
    void forget(Table<T> &table);
    template <typename T>
    const T *find(Table<T> &table, Kind kind, Sid sid);
    template <typename T>
    QString name(Table<T> &table, Kind kind, Sid sid);
    [[nodiscard]] State state(Kind kind) const;
    void want(Kind kind);
    void putWorker(const Worker &worker);
    void forgetWorkspace();
    void retryLater(Kind kind, const Error &error);
    void forgetRetry(Kind kind);

    Client &m_client;
    Sid m_workspace;
    Table<Workspace> m_workspaces;
    Table<Worker> m_workers;
    Table<Activity> m_activities;
    Table<TaskQueue> m_taskQueues;
    Table<Workflow> m_workflows;
    QHash<Sid, QPointer<Reply>> m_workerReplies;
    std::array<Notes, KindCount> m_notes;
    std::array<QElapsedTimer, KindCount> m_since; ///< Since a list arrived; invalid before that.
    QSet<Kind> m_toRetry;
    QTimer m_again;
    int m_failures = 0; ///< Failures in a row, of any list.
};

} // namespace Desk
