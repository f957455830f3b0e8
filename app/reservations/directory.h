#pragma once

#include "taskrouter/client.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <array>

namespace Desk {

/// Names for SIDs: the workspaces of the account, and of one workspace its workers, activities, task queues and
/// workflows. A list is fetched when it is first asked for and kept; the changed signal says when it came. Lists are in
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

    /// Another workspace: forgets the lists of the one before; they are fetched again when asked for.
    void open(Sid workspace);
    [[nodiscard]] Sid workspace() const;

    [[nodiscard]] const QList<Workspace> &workspaces();
    [[nodiscard]] const QList<Worker> &workers();
    [[nodiscard]] const QList<Activity> &activities();
    [[nodiscard]] const QList<TaskQueue> &taskQueues();
    [[nodiscard]] const QList<Workflow> &workflows();
    /// True once a list came whole; false before, while it loads and after it failed.
    [[nodiscard]] bool isLoaded(Kind kind) const;
    [[nodiscard]] bool isLoading(Kind kind) const;
    /// What is to be said of the rows of a list as it came last; `warnings` name page, row and field.
    struct Notes
    {
        ListNotes notes;
        QStringList warnings;
    };
    [[nodiscard]] const Notes &notes(Kind kind) const { return m_notes[static_cast<size_t>(kind)]; }
    /// Fetches a list again; also the way on after it failed.
    void refresh(Kind kind);

    /// What a SID is called; empty while that is not known. Asks for the list it would be in.
    [[nodiscard]] QString nameOf(Sid sid);
    /// Null while not known. Asks for the list. Valid until the next changed().
    [[nodiscard]] const Worker *worker(Sid sid);
    [[nodiscard]] const Workspace *workspaceOf(Sid sid);
    [[nodiscard]] const Workflow *workflow(Sid sid);
    /// Where a worker is called: unset while not known, empty where the attributes have no `contact_uri`.
    [[nodiscard]] std::optional<QString> contactUriOf(Sid worker);
    /// Fetches one worker anew: activity and attributes of the one that is acted on must be of now.
    void refreshWorker(Sid worker);
    /// Asks at once again for the lists that did not come and are to be asked for again by themselves.
    void retryFailed();
    /// Msecs until they are asked for again; -1 where none is.
    [[nodiscard]] qint64 nextTryIn() const { return m_again.remainingTime(); }

Q_SIGNALS:
    /// A list came or changed; for one worker alone workerChanged() is emitted as well.
    void changed(Desk::Directory::Kind kind);
    void workerChanged(Desk::Sid worker);
    /// Asked for again by itself after a while, unless only a person can mend it; see nextTryIn().
    void failed(Desk::Directory::Kind kind, const Desk::Error &error);
    /// The load goes on, but not before `msecs` are over, because of `why`.
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
    QSet<Kind> m_toRetry;
    QTimer m_again;
    int m_failures = 0; ///< In a row, of whichever lists.
};

} // namespace Desk
