#pragma once

#include "rawserver.h"
#include "taskrouter/client.h"

#include <QMap>

/// A server that answers each path as the test says: enough of TaskRouter for the watches. Any other path is a 404.
class TaskRouterScript
{
    Q_DISABLE_COPY_MOVE(TaskRouterScript)
public:
    TaskRouterScript();

    /// Answers every request to the path, with whatever query.
    void answer(const QByteArray &path, const RawScript &script);
    void answer(const QByteArray &path, const QByteArray &json) { answer(path, RawScript::json(json)); }
    void fail(const QByteArray &path, int status, const QByteArray &extraHeaders = {});
    /// A list in pages; `key` is the member with the rows. From page `brokenPage` on (counted from 0) each request is
    /// answered with a 403, which no client retries.
    void list(const QByteArray &path, const QByteArray &key, const QList<QByteArray> &rows, int pageSize = 50,
              int brokenPage = -1);
    /// A list with these pages.
    void pages(const QByteArray &path, const QByteArray &key, const QList<QList<QByteArray>> &pages,
               int brokenPage = -1);
    /// Never answers this page of the list and those after it.
    void hangFrom(const QByteArray &path, int page);
    /// Never answers the path.
    void hang(const QByteArray &path);

    /// The requests to the path so far, with their queries.
    [[nodiscard]] QList<QByteArray> queries(const QByteArray &path) const;
    [[nodiscard]] int count(const QByteArray &path) const { return static_cast<int>(queries(path).size()); }
    [[nodiscard]] int count() const { return m_server.count(); }
    /// With credentials that are obviously false.
    [[nodiscard]] Desk::Endpoint endpoint() const;
    [[nodiscard]] static Desk::ClientOptions options();

    [[nodiscard]] static QByteArray json(const Desk::Reservation &reservation);
    [[nodiscard]] static QByteArray json(const Desk::Task &task);
    [[nodiscard]] static QByteArray json(const Desk::Worker &worker);
    /// A resource with sid and friendly_name: a workspace, an activity, a queue or a workflow.
    [[nodiscard]] static QByteArray named(Desk::Sid sid, const QString &name);
    template <typename T>
    [[nodiscard]] static QList<QByteArray> json(const QList<T> &values)
    {
        QList<QByteArray> rows;
        for (const T &value : values)
            rows.append(json(value));
        return rows;
    }

private:
    struct Listing
    {
        QByteArray key;
        QList<QList<QByteArray>> pages;
        int brokenPage = -1;
        int hangingPage = -1;
    };
    [[nodiscard]] RawScript handle(const RawRequest &request) const;
    [[nodiscard]] RawScript page(const QByteArray &path, const Listing &listing, const QByteArray &query) const;

    mutable QMutex m_mutex;
    QMap<QByteArray, RawScript> m_answers;
    QMap<QByteArray, Listing> m_lists;
    RawServer m_server; ///< Last, because its thread uses the other members.
};
