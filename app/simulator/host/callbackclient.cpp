#include "callbackclient.h"

#include "callbackexchange.h"

namespace Simulator {

CallbackClient::CallbackClient(QByteArray token, Answered answered, const CallbackPatience &patience, QObject *parent)
    : QObject(parent)
    , m_token(std::move(token))
    , m_answered(std::move(answered))
    , m_patience(patience)
{
}

void CallbackClient::call(const CallbackCall &call)
{
    if (m_waiting.size() >= MostWaiting) {
        QMetaObject::invokeMethod(
            this,
            [this, call] {
                CallbackAnswer answer;
                answer.failure = CallbackAnswer::Failure::Crowded;
                m_answered(call, answer);
            },
            Qt::QueuedConnection);
        return;
    }
    m_waiting.push_back(call);
    startNext();
}

void CallbackClient::startNext()
{
    while (m_running < MostAtOnce && !m_waiting.empty()) {
        CallbackCall call = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        const int patience = call.kind == CallbackCall::Kind::Event ? m_patience.event : m_patience.assignment;
        auto *exchange = new CallbackExchange(std::move(call), m_token, patience, this);
        connect(exchange, &CallbackExchange::finished, this, [this, exchange] {
            exchange->deleteLater();
            --m_running;
            m_answered(exchange->call(), exchange->answer());
            startNext();
        });
        exchange->start();
    }
}

} // namespace Simulator
