#pragma once

// The reply objects that Client returns. Only client.cpp and calls.cpp include this header.

#include "client.h"
#include "pagelinkpolicy.h"
#include "parse.h"
#include "taskrouter/network/exchange.h"
#include "taskrouter/network/retryingget.h"
#include "taskrouter/network/transport.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace Desk {

/// Called with every answer, so that the client can read its headers: the rate limit and the server's clock.
using HeaderSink = std::function<void(const HttpAnswer &)>;

/// Bytes of an answer that is parsed at once: waking the parsing thread and being woken by it takes longer. What a poll
/// of one task brings has fewer.
constexpr qsizetype ParsedAtOnce = 48 * 1024;

/// How the body of an answer becomes a resource.
template <typename T>
struct Reader
{
    static Problem read(const HttpAnswer &answer, T &value) { return readResource(answer.body, value); }
    static Sid sidOf(const T &value) { return value.sid; }
};

inline QByteArray echoableEtag(const HttpAnswer &answer)
{
    const QByteArray etag = answer.header("etag");
    return isSendableEtag(etag) ? etag : QByteArray();
}

/// A detail also gets the version of its resource (the ETag) and the body itself.
template <typename Detail, auto Resource>
struct DetailReader
{
    static Problem read(const HttpAnswer &answer, Detail &value)
    {
        value.etag = echoableEtag(answer);
        value.body = answer.body;
        return readResource(answer.body, value.*Resource);
    }
    static Sid sidOf(const Detail &value) { return (value.*Resource).sid; }
};

template <>
struct Reader<ReservationDetail> : DetailReader<ReservationDetail, &ReservationDetail::reservation>
{
};

template <>
struct Reader<TaskDetail> : DetailReader<TaskDetail, &TaskDetail::task>
{
};

template <>
struct Reader<WorkerDetail> : DetailReader<WorkerDetail, &WorkerDetail::worker>
{
};

template <>
struct Reader<ResourceText>
{
    static Problem read(const HttpAnswer &answer, ResourceText &value)
    {
        value.json = answer.body.trimmed();
        return readResource(answer.body, value);
    }
    static Sid sidOf(const ResourceText &value) { return value.sid; }
};

template <>
struct Reader<JsonAnswer>
{
    static Problem read(const HttpAnswer &answer, JsonAnswer &value)
    {
        value.json = answer.body;
        return readObject(answer.body);
    }
    static Sid sidOf(const JsonAnswer &) { return {}; }
};

/// Turns a complete 2xx answer into a value; an answer about another SID than `wanted` is an error. Runs in the parsing
/// thread, unless the answer is short.
template <typename T>
Result<T> valueOf(const HttpAnswer &answer, Sid wanted, qint64 keptBody)
{
    T value;
    const Problem problem = Reader<T>::read(answer, value);
    if (!problem.text.isEmpty())
        return badAnswer(answer, problem.kind, problem.text, keptBody);
    if (Reader<T>::sidOf(value) != wanted)
        return badAnswer(answer, ErrorKind::BadAnswer,
                         Client::tr("The answer is about %1, but %2 was asked for.")
                             .arg(Reader<T>::sidOf(value).toString(), wanted.toString()),
                         keptBody);
    return value;
}

/// A fetch of one resource: one read with its retries, one value.
template <typename T>
class FetchCall final : public ReplyOf<T>
{
public:
    FetchCall(Transport &transport, const QUrl &url, Sid wanted, const QString &objection, HeaderSink sink,
              QObject *parent)
        : ReplyOf<T>(parent)
        , m_transport(transport)
        , m_read(transport.get(url, this, objection))
        , m_wanted(wanted)
        , m_sink(std::move(sink))
    {
        QObject::connect(m_read, &RetryingGet::requestSent, this, &Reply::requestSent);
        QObject::connect(m_read, &RetryingGet::waiting, this, &Reply::waiting);
        QObject::connect(m_read, &RetryingGet::finished, this, [this] { answered(); });
    }

    void abort() override
    {
        if (this->isFinished())
            return;
        m_read->stop();
        Error error;
        error.kind = ErrorKind::Canceled;
        error.mayHaveBeenSent = true;
        settle(error);
    }

private:
    void answered()
    {
        m_sink(m_read->answer());
        if (m_read->error()) {
            settle(*m_read->error());
            return;
        }
        const qint64 kept = m_transport.options().keptBody;
        if (m_read->answer().body.size() <= ParsedAtOnce) {
            settle(valueOf<T>(m_read->answer(), m_wanted, kept));
            return;
        }
        auto answer = std::make_shared<HttpAnswer>(std::move(m_read->answer()));
        const QPointer<FetchCall> self(this);
        m_transport.inBackground([self, answer, wanted = m_wanted, kept]() -> std::function<void()> {
            return [self, result = valueOf<T>(*answer, wanted, kept)] {
                if (self && !self->isFinished())
                    self->settle(result);
            };
        });
    }

    void settle(const Result<T> &result)
    {
        this->m_result = result;
        this->setFinished();
    }

    Transport &m_transport;
    RetryingGet *m_read; ///< Owned by this reply.
    Sid m_wanted;
    HeaderSink m_sink;
};

/// An update: one POST that is never repeated, whatever becomes of it. Of a reservation, a task or a worker.
template <typename T>
class UpdateCall final : public ReplyOf<T>
{
public:
    UpdateCall(Transport &transport, const HttpRequest &request, Sid wanted, const QString &objection, HeaderSink sink,
               QObject *parent);

    void abort() override;

private:
    void answered();
    void settle(const Result<T> &result);

    Transport &m_transport;
    QPointer<Exchange> m_exchange;
    Sid m_wanted;
    HeaderSink m_sink;
};

extern template class UpdateCall<ReservationDetail>;
extern template class UpdateCall<TaskDetail>;
extern template class UpdateCall<WorkerDetail>;

/// What a list call asks for.
struct ListRequest
{
    QUrl url;
    QByteArray key; ///< The member of the answer that holds the rows: "reservations".
    qint64 limit = 0;
    int pageSize = 0;
    QString objection;
};

/// A list that is read page after page. Each page is parsed in the parsing thread while the next one is on its way; a
/// short one at once, where none is being parsed.
template <typename T>
class ListCall final : public ListReply<T>
{
public:
    ListCall(Transport &transport, const ListRequest &request, HeaderSink sink, QObject *parent)
        : ListReply<T>(parent)
        , m_transport(transport)
        , m_limit(request.limit)
        , m_pageSize(request.pageSize)
        , m_linkPolicy(transport.endpoint(), request.url, transport.options().maxPages)
        , m_reader(std::make_shared<PageReader>(request.key))
        , m_sink(std::move(sink))
    {
        ask(request.url, request.objection);
    }

    void abort() override
    {
        if (this->isFinished())
            return;
        Error error;
        error.kind = ErrorKind::Canceled;
        error.mayHaveBeenSent = true;
        m_parsing = 0;
        end(error);
    }

private:
    void ask(const QUrl &url, const QString &objection = {})
    {
        m_read = m_transport.get(url, this, objection, nextPage());
        QObject::connect(m_read, &RetryingGet::requestSent, this, &Reply::requestSent);
        QObject::connect(m_read, &RetryingGet::waiting, this, &Reply::waiting);
        QObject::connect(m_read, &RetryingGet::finished, this, [this] { answered(); });
    }

    /// Finds the next page for a connection that reads ahead in another thread. It works on a copy of the link policy;
    /// follow() asks the policy itself again before anybody sees that page.
    [[nodiscard]] NextPage nextPage() const
    {
        if (m_limit > 0) // Whether another page is needed is only known once the rows are counted.
            return [](const QByteArray &) { return QUrl(); };
        return [policy = m_linkPolicy](const QByteArray &body) mutable {
            const QString link = nextPageAtStart(body).value_or(QString());
            return link.isEmpty() ? QUrl() : policy.follow(link).url;
        };
    }

    void answered()
    {
        RetryingGet *read = std::exchange(m_read, nullptr);
        read->deleteLater();
        m_sink(read->answer());
        if (read->error()) {
            end(*read->error());
            return;
        }
        ++m_parsing;
        auto answer = std::make_shared<HttpAnswer>(std::move(read->answer()));
        const QPointer<ListCall> self(this);
        // TaskRouter's pages begin with the link, so the next request can leave before the rows are parsed.
        const std::optional<QString> early = nextPageAtStart(answer->body);
        if (early)
            linked(*early);
        if (m_parsing == 1 && answer->body.size() <= ParsedAtOnce) {
            QString link;
            Page<T> page = readPage<T>(*m_reader, answer->body, [&link](const QString &found) { link = found; });
            if (!early)
                linked(link);
            parsed(page, *answer);
            return;
        }
        Transport *transport = &m_transport; // The transport outlives its parsing thread.
        m_transport.inBackground(
            [self, answer, transport, reader = m_reader, isLinked = early.has_value()]() -> std::function<void()> {
                const auto next = [self, transport, isLinked](const QString &link) {
                    if (isLinked)
                        return;
                    transport->inForeground([self, link] {
                        if (self && !self->isFinished())
                            self->linked(link);
                    });
                };
                auto page = std::make_shared<Page<T>>(readPage<T>(*reader, answer->body, next));
                if (page->problem.text.isEmpty())
                    // Only an error still needs the body; one of a megabyte would otherwise wait until the UI thread is
                    // free.
                    answer->body.clear();
                return [self, page, answer] {
                    if (self && !self->isFinished())
                        self->parsed(*page, *answer);
                };
            });
    }

    /// The link to the next page was found; the rows of this page are not parsed yet.
    void linked(const QString &link)
    {
        if (m_ended || link.isEmpty())
            return;
        m_link = link;
        // With a limit, the next page is needed only if the rows that were asked for so far are too few.
        if (mayFollow() && (m_limit <= 0 || m_end.rows + m_parsing * m_pageSize < m_limit))
            follow();
    }

    /// False while too many bodies wait to be parsed: they take up memory, so the next page is asked for later.
    [[nodiscard]] bool mayFollow() const { return m_parsing < MostParsing; }

    void follow()
    {
        const PageLinkPolicy::Step step = m_linkPolicy.follow(std::exchange(m_link, {}));
        if (step.url.isEmpty()) {
            Error error;
            error.kind = step.kind;
            error.message = step.objection;
            error.mayHaveBeenSent = false;
            end(error);
            return;
        }
        ask(step.url);
    }

    void parsed(Page<T> &page, const HttpAnswer &answer)
    {
        --m_parsing;
        ++m_end.pages;
        m_end.warnings += page.warnings;
        m_end.notes += page.notes;
        const bool limited = m_limit > 0 && m_end.rows + page.rows.size() >= m_limit;
        if (limited) {
            m_end.limited = m_end.rows + page.rows.size() > m_limit || !m_link.isEmpty() || m_read;
            page.rows.resize(m_limit - m_end.rows);
        }
        m_end.rows += page.rows.size();
        if (this->m_rows.isEmpty())
            this->m_rows = std::move(page.rows);
        else
            this->m_rows += page.rows;
        const QPointer<ListCall> self(this);
        Q_EMIT this->pageArrived();
        if (!self || this->isFinished())
            return;
        if (m_ended)
            finishIfDone(); // An error arrived earlier and waited for these rows.
        else if (!page.problem.text.isEmpty())
            end(badAnswer(answer, page.problem.kind, page.problem.text, m_transport.options().keptBody));
        else if (limited || (!m_read && m_parsing == 0 && m_link.isEmpty()))
            end(m_end); // Not while a further page is being read or parsed: it may name another one.
        else if (!m_link.isEmpty() && (m_limit <= 0 ? mayFollow() : m_parsing == 0))
            follow();
    }

    /// Keeps the outcome. It is told after all pages that arrived before it.
    void end(const Result<ListEnd> &result)
    {
        if (m_ended)
            return;
        m_ended = true;
        if (m_read) {
            m_read->stop();
            m_read->deleteLater();
            m_read = nullptr;
        }
        this->m_result = result;
        finishIfDone();
    }

    void finishIfDone()
    {
        if (m_parsing == 0)
            this->setFinished();
    }

    static constexpr int MostParsing = 3;

    Transport &m_transport;
    qint64 m_limit;
    int m_pageSize;
    PageLinkPolicy m_linkPolicy;
    std::shared_ptr<PageReader> m_reader;
    HeaderSink m_sink;
    RetryingGet *m_read = nullptr;
    QString m_link; ///< Next page, not yet asked for.
    int m_parsing = 0;
    bool m_ended = false;
    ListEnd m_end;
};

} // namespace Desk
