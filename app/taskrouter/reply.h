#pragma once

#include "error.h"
#include "oddities.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <utility>

namespace Desk {

/// The answer to one call of Client. A child of its client; emits finished() exactly once, never from inside the call
/// that made it; deletes itself after finished(). Connect with a context object that lives as long as the slot's
/// captures.
class Reply : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reply)
public:
    using QObject::QObject;
    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// Ends it with ErrorKind::Canceled; finished() is emitted before this returns. No effect when finished.
    virtual void abort() = 0;
    /// The answer of an update as it came, once finished; null on reads and where nothing came. For the journal.
    [[nodiscard]] const std::shared_ptr<const RawAnswer> &rawAnswer() const { return m_rawAnswer; }

Q_SIGNALS:
    /// The request was handed to the network (once per request; more than once on an update is an alarm, R5).
    void requestSent();
    /// A page of a list is ready to be taken (lists only), on the UI thread.
    void pageArrived();
    /// A read failed for `why` and is tried again after `msecs` (R17). Never emitted by an update.
    void waiting(qint64 msecs, const Desk::Error &why);
    void finished();

protected:
    void setFinished(); ///< Emits finished() and schedules deletion.
    std::shared_ptr<const RawAnswer> m_rawAnswer;

private:
    bool m_finished = false;
};

/// Ends a reply that `listener` does not wait for any more, without a word to it; true where there was one.
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

/// What a list ended with: how many rows came, and whether more were there.
struct ListEnd
{
    qint64 rows = 0;
    int pages = 0;
    bool limited = false; ///< Stopped at the client-side limit with more to come.
    QStringList warnings; ///< Rows left out or unusual, each with its page, row and field; good rows stay.
    ListNotes notes;      ///< The same, counted.
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
