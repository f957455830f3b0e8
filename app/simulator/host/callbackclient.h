#pragma once

#include "simulator/api/callback.h"
#include "simulator/world/assumptions.h"

#include <QObject>

#include <deque>
#include <functional>

namespace Simulator {

/// How long callbacks are waited for, in milliseconds of real time.
struct CallbackPatience
{
    int assignment = Assumptions::AssignmentAnswerWithin * 1000;
    int event = Assumptions::EventAnswerWithin * 1000;
};

/// Makes the calls that a simulated TaskRouter has to make, some at once and the others in their order. Too many are
/// not made, and said not to have been.
class CallbackClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallbackClient)
public:
    static constexpr int MostAtOnce = 20;
    static constexpr size_t MostWaiting = 10'000;
    /// Told once for each call, never from inside call().
    using Answered = std::function<void(const CallbackCall &call, const CallbackAnswer &answer)>;

    /// `token` signs them.
    CallbackClient(QByteArray token, Answered answered, const CallbackPatience &patience = {},
                   QObject *parent = nullptr);

    void call(const CallbackCall &call);

private:
    void startNext();

    QByteArray m_token;
    Answered m_answered;
    CallbackPatience m_patience;
    std::deque<CallbackCall> m_waiting;
    int m_running = 0;
};

} // namespace Simulator
