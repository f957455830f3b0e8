#pragma once

#include "simulator/api/callback.h"
#include "simulator/http/answerreader.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace Simulator {

/// One callback on its way: a connection to a program on this machine, one POST that is never sent again, and what came
/// back within its time. Follows no redirect, uses no proxy.
class CallbackExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallbackExchange)
public:
    /// `patience`: milliseconds of real time for all of it.
    CallbackExchange(CallbackCall call, const QByteArray &token, int patience, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const CallbackCall &call() const { return m_call; }
    [[nodiscard]] const CallbackAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    /// Once, and never from inside start().
    void finished();

private:
    void send();
    void read();
    void onError(QAbstractSocket::SocketError error);
    void finish(CallbackAnswer::Failure failure);

    CallbackCall m_call;
    QByteArray m_request;
    QString m_host;
    quint16 m_port = 80;
    bool m_allowed = false;
    bool m_over = false;
    AnswerReader m_reader;
    CallbackAnswer m_answer;
    QTimer m_deadline{this};
    QTcpSocket m_socket{this};
};

} // namespace Simulator
