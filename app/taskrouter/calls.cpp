#include "calls.h"

namespace Desk {

UpdateCall::UpdateCall(Transport &transport, const HttpRequest &request, Sid wanted, const QString &objection,
                       HeaderSink sink, QObject *parent)
    : ReplyOf<ReservationDetail>(parent)
    , m_transport(transport)
    , m_exchange(transport.postOnce(request, this, objection))
    , m_wanted(wanted)
    , m_sink(std::move(sink))
{
    connect(m_exchange, &Exchange::requestSent, this, &Reply::requestSent);
    connect(m_exchange, &Exchange::finished, this, &UpdateCall::answered);
}

void UpdateCall::abort()
{
    if (isFinished())
        return;
    if (m_exchange && !m_exchange->isFinished()) {
        m_exchange->abort();
        return;
    }
    Error error; // The answer has arrived and is being parsed.
    error.kind = ErrorKind::Canceled;
    error.mayHaveBeenSent = true;
    settle(error);
}

void UpdateCall::answered()
{
    auto answer = std::make_shared<HttpAnswer>(std::move(m_exchange->answer()));
    m_sink(*answer);
    const qint64 kept = m_transport.options().keptBody;
    m_rawAnswer = Desk::rawAnswer(*answer, kept);
    if (const auto error = failureOf(*answer, m_transport.now(), kept)) {
        settle(*error);
        return;
    }
    const QPointer<UpdateCall> self(this);
    m_transport.inBackground([self, answer, wanted = m_wanted, kept]() -> std::function<void()> {
        return [self, result = valueOf<ReservationDetail>(*answer, wanted, kept)] {
            if (self && !self->isFinished())
                self->settle(result);
        };
    });
}

void UpdateCall::settle(const Result<ReservationDetail> &result)
{
    m_result = result;
    setFinished();
}

} // namespace Desk
