#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Desk {

/// A request and what was answered, as it passed the only way out. Secrets are scrubbed from what arrived; a form is as
/// it was sent.
struct ObservedExchange
{
    QByteArray method;
    QByteArray target; ///< Path and query, encoded.
    QByteArray form;   ///< What was sent; empty for a GET.
    QByteArray ifMatch;
    int status = 0; ///< 0 where no status line arrived.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString fault; ///< Why no complete answer came, for people; empty where one did.
    qint64 msecs = 0;
};

/// Is told of every exchange of a client, and may hide something in it, each try of a read on its own, in the client's
/// thread and right after it ended.
class ExchangeObserver
{
    Q_DISABLE_COPY_MOVE(ExchangeObserver)
public:
    ExchangeObserver() = default;
    virtual ~ExchangeObserver() = default;

    /// Asked before each; while it says no, nothing is put together.
    [[nodiscard]] virtual bool isWatching() const = 0;
    virtual void exchanged(const ObservedExchange &exchange) = 0;
    /// May change what was answered, before exchanged() and before anybody reads it.
    virtual void mask(QByteArray &body) { Q_UNUSED(body) }
};

} // namespace Desk
