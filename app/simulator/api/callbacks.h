#pragma once

#include "callback.h"
#include "simulator/world/world.h"

#include <QJsonObject>

namespace Simulator {

/// Whom TaskRouter calls when something happens, and what it makes of the answers: the workspace's address for Events,
/// the workflow's for each reservation that is made. Says which calls there are to be made and is told what came back;
/// makes none itself. What goes wrong becomes an Alert, for nobody waits for an answer.
class Callbacks
{
public:
    /// `world` must live longer. Events up to `seen` are history.
    explicit Callbacks(World &world, Id seen);

    /// What is to be called for since the last time, in the order in which it happened.
    [[nodiscard]] std::vector<CallbackCall> due();
    /// Does what the answer says. The call that is to be made instead, where this one came to nothing and there is
    /// another address.
    [[nodiscard]] std::optional<CallbackCall> answered(const CallbackCall &call, const CallbackAnswer &answer);

private:
    [[nodiscard]] bool isWanted(EventType type) const;
    void carryOut(const CallbackCall &call, const CallbackAnswer &answer);
    [[nodiscard]] Outcome obey(Id reservation, const QJsonObject &instruction);
    [[nodiscard]] Outcome reject(Id reservation, const QJsonObject &instruction);
    [[nodiscard]] std::optional<CallbackCall> fallbackOf(const CallbackCall &call) const;
    void alert(const CallbackCall &call, const CallbackAnswer &answer, int code, const QByteArray &text,
               bool isWarning = false);

    World &m_world;
    Id m_seen;
};

} // namespace Simulator
