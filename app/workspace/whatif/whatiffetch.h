#pragma once

#include "whatifsubject.h"
#include "workspace/saving/workspacefetch.h"

namespace Desk {

/// Reads what a "what if" is asked of, with GETs alone: the task and whom it is offered to, the workspace's lists, and
/// of the workers who may be asked what they are busy with. Used once.
class WhatIfFetch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfFetch)
public:
    /// Of so many workers at most it is read what they are busy with, one request each.
    static constexpr int MostWorkers = 50;
    /// With lists of one page each.
    static constexpr int MostRequests = MostWorkers + 8;

    struct Wanted
    {
        Sid workspace;
        Sid task; ///< Null: an empty one.
        std::function<qint64()> now;
    };

    WhatIfFetch(Client &client, Wanted wanted, QObject *parent = nullptr);
    ~WhatIfFetch() override;

    /// finished() comes later, once.
    void start();
    void cancel();

    /// Valid once finished. What is no error of reading is `problem()`.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// The error came of the task, before anything else was asked for.
    [[nodiscard]] bool isErrorOfTask() const { return m_error && !m_lists && !m_wanted.task.isNull(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const WhatIfSubject &subject() const { return m_subject; }

Q_SIGNALS:
    void progressed(int done, int total);
    void waiting(qint64 msecs, const Desk::Error &why);
    void finished();

private:
    void fetchTask();
    void fetchOffers();
    void fetchWorkspace();
    void onWorkspace();
    void fetchWorkers();
    void fetchWorker(Sid worker);
    void end();
    void fail(const Error &error);

    static constexpr qsizetype MostAtOnce = 4;

    QPointer<Client> m_client;
    Wanted m_wanted;
    QByteArray m_task;
    Sid m_workflow;
    QList<Sid> m_busyWith; ///< Workers who are being asked for it.
    WorkspaceFetch *m_lists = nullptr;
    WorkspaceAnswers m_answers;
    QList<Sid> m_toRead; ///< Workers, from the end.
    QList<QPointer<Reply>> m_replies;
    int m_workers = 0;
    int m_open = 0;
    WhatIfSubject m_subject;
    std::optional<Error> m_error;
    QString m_problem;
    bool m_isFinished = false;
};

} // namespace Desk
