#include "calls.h"

namespace Desk {

template <typename T>
UpdateCall<T>::UpdateCall(Transport &transport, const HttpRequest &request, Sid wanted, const QString &objection,
                          HeaderSink sink, QObject *parent)
    : ReplyOf<T>(parent)
    , m_transport(transport)
    , m_exchange(transport.postOnce(request, this, objection))
    , m_wanted(wanted)
    , m_sink(std::move(sink))
{
    QObject::connect(m_exchange, &Exchange::requestSent, this, &Reply::requestSent);
    QObject::connect(m_exchange, &Exchange::finished, this, [this] { answered(); });
}

template <typename T>
void UpdateCall<T>::abort()
{
    if (this->isFinished())
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

template <typename T>
void UpdateCall<T>::answered()
{
    auto answer = std::make_shared<HttpAnswer>(std::move(m_exchange->answer()));
    m_sink(*answer);
    const qint64 kept = m_transport.options().keptBody;
    this->m_rawAnswer = Desk::rawAnswer(*answer, kept);
    if (const auto error = failureOf(*answer, m_transport.now(), kept)) {
        settle(*error);
        return;
    }
    const QPointer<UpdateCall> self(this);
    m_transport.inBackground([self, answer, wanted = m_wanted, kept]() -> std::function<void()> {
        return [self, result = valueOf<T>(*answer, wanted, kept)] {
            if (self && !self->isFinished())
                self->settle(result);
        };
    });
}

template <typename T>
void UpdateCall<T>::settle(const Result<T> &result)
{
    this->m_result = result;
    this->setFinished();
}

template class UpdateCall<ReservationDetail>;
template class UpdateCall<TaskDetail>;
template class UpdateCall<WorkerDetail>;

} // namespace Desk
