#pragma once

#include "taskrouter/endpoint.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Desk {

class Client;

/// Finds out whether an account that one connects to is a simulator of ours that another program on this computer runs,
/// as in a class. It is one where all of this holds; anything less is taken for a real account:
/// - the address is this computer's own,
/// - the secret is one that a simulator made, and so rings no telephone whoever answers: what a stranger says is not
///   trusted,
/// - the clock of the simulator is answered, which nothing that passes requests on to a real account does.
class SimulatorProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatorProbe)
public:
    explicit SimulatorProbe(QObject *parent = nullptr);
    ~SimulatorProbe() override;

    /// Whether the first two hold; where they do not, nothing need be asked.
    [[nodiscard]] static bool mayBeOne(const Endpoint &endpoint);
    /// What came of it.
    struct Answer
    {
        bool isSimulator = false;
        QString run; ///< See newSimulatorRun(); empty where the simulator is an earlier one, which does not tell.
    };
    /// Calls `told` once, later, within a few seconds. An earlier question is forgotten.
    void ask(const Endpoint &endpoint, std::function<void(const Answer &answer)> told);
    void forget();

private:
    void askForRun();
    void tell(const Answer &answer);

    QPointer<Client> m_client; ///< Of the question that is open.
    std::function<void(const Answer &answer)> m_told;
};

} // namespace Desk
