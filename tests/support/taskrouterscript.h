#pragma once

#include "rawserver.h"
#include "taskrouter/client.h"

#include <QMap>

/// A server that answers by path with what it was told: enough of TaskRouter for the classes that watch it. Every
/// path that it was told nothing of is 404.
class TaskRouterScript
{
    Q_DISABLE_COPY_MOVE(TaskRouterScript)
public:
    TaskRouterScript();

    /// For every request to the path, whatever its query.
    void answer(const QByteArray &path, const RawScript &script);
    void answer(const QByteArray &path, const QByteArray &json) { answer(path, RawScript::json(json)); }
    void fail(const QByteArray &path, int status, const QByteArray &extraHeaders = {});
    /// A list in pages; `key` names its rows. From page `brokenPage` on (counted from 0) each request ends in a 403,
    /// which no client tries again.
    void list(const QByteArray &path, const QByteArray &key, const QList<QByteArray> &rows, int pageSize = 50,
              int brokenPage = -1);
    /// A list whose pages are as given.
    void pages(const QByteArray &path, const QByteArray &key, const QList<QList<QByteArray>> &pages,
               int brokenPage = -1);
    /// Of the list there, this page and those after it are never answered.
    void hangFrom(const QByteArray &path, int page);
    /// Never answers.
    void hang(const QByteArray &path);

    /// Requests to the path so far, with their queries.
    [[nodiscard]] QList<QByteArray> queries(const QByteArray &path) const;
    [[nodiscard]] int count(const QByteArray &path) const { return static_cast<int>(queries(path).size()); }
    [[nodiscard]] int count() const { return m_server.count(); }
    /// With obviously false credentials; retries come within milliseconds.
    [[nodiscard]] Desk::Endpoint endpoint() const;
    [[nodiscard]] static Desk::ClientOptions options();

    [[nodiscard]] static QByteArray json(const Desk::Reservation &reservation);
    [[nodiscard]] static QByteArray json(const Desk::Task &task);
    [[nodiscard]] static QByteArray json(const Desk::Worker &worker);
    /// sid and friendly_name: what workspaces, activities, queues and workflows have in common.
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
    RawServer m_server; ///< Last: its thread asks the others.
};
