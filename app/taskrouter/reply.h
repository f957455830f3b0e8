#pragma once

#include "error.h"
#include "oddities.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <utility>

namespace Desk {

/// The answer to one call of Client, owned by the client. finished() is emitted exactly once, never from inside the
/// call that made the reply; afterwards the reply deletes itself. Connect with a context object that lives as long as
/// what the slot captures.
class Reply : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reply)
public:
    using QObject::QObject;
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Ends the call with ErrorKind::Canceled; finished() is emitted before this returns. No effect once finished.
    virtual void abort() = 0;
    /// For the journal: the answer of an update as it arrived, once finished. Null for reads, and where no answer
    /// arrived.
    [[nodiscard]] const std::shared_ptr<const RawAnswer> &rawAnswer() const { return m_rawAnswer; }

Q_SIGNALS:
    /// The request was written to the network. A second time for an update means that it may have been sent twice.
    void requestSent();
    /// (lists only) Rows are ready for takeRows(), in the UI thread.
    void pageArrived();
    /// A read failed for the reason `why` and is retried after `msecs`. Never emitted by an update.
    void waiting(qint64 msecs, const Desk::Error &why);
    void finished();

protected:
    void setFinished(); ///< Emits finished() and schedules deletion.
    std::shared_ptr<const RawAnswer> m_rawAnswer;

private:
    bool m_finished = false;
};

/// Aborts a reply whose result `listener` no longer wants, without a further signal to it. True where there was a
/// reply.
template <typename T>
bool dropReply(QPointer<T> &reply, const QObject *listener)
{
    Reply *gone = std::exchange(reply, nullptr);
    if (!gone)
        return false;
    gone->disconnect(listener);
    gone->abort();
    return true;
}

/// A reply with one value.
template <typename T>
class ReplyOf : public Reply
{
public:
    using Reply::Reply;
    /// Valid once finished.
    [[nodiscard]] const Result<T> &result() const { return m_result; }

protected:
    Result<T> m_result;
};

/// How a list ended: how many rows arrived, and whether there are more.
struct ListEnd
{
    qint64 rows = 0;
    int pages = 0;
    bool limited = false; ///< Stopped at the filter's limit although there are more rows.
    /// Rows left out or unusual, each with its page, row and field; the good rows are in the list.
    QStringList warnings;
    ListNotes notes; ///< The same in numbers.
};

/// A list that arrives page by page: on each pageArrived() take the new rows; finished() says how it ended. After an
/// error the rows already taken stay valid.
template <typename T>
class ListReply : public Reply
{
public:
    using Reply::Reply;
    [[nodiscard]] QList<T> releaseRows() { return std::exchange(m_rows, {}); }
    [[nodiscard]] const Result<ListEnd> &result() const { return m_result; }

protected:
    QList<T> m_rows;
    Result<ListEnd> m_result;
};

} // namespace Desk
