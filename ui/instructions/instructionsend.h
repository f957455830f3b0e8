#pragma once

#include "conflict.h"
#include "sendflow.h"
#include "ui/widgets/secondtimer.h"
#include "ui/widgets/theme.h"

#include "journal/sendgate.h"
#include "reservations/clock.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;

namespace Desk {

class PreparedInstruction;
class SendBar;
class Settings;

/// From the button to the outbox and back: shows beside the button what SendGate says, carries out a click, and tells
/// what became of it.
class InstructionSend final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionSend)
public:
    /// All must outlive it. Its action is added to `panel`; the focus that is lost with the foot that `bar` stands in
    /// is given to what can be chosen next.
    InstructionSend(PreparedInstruction &prepared, Outbox &outbox, const Settings &settings, SendBar &bar,
                    QWidget &panel);

    [[nodiscard]] SendGate &gate() { return m_gate; }
    [[nodiscard]] QAction *action() const { return m_send; }
    /// See SendFlow.
    void setClient(Client *client) { m_flow.setClient(client); }
    /// Which the times are of that are told.
    void setClock(const Clock &clock) { m_clock = clock; }
    /// Wire name of the parameter in which an input method is composing text, at the moment it is asked; empty: none.
    void setComposing(std::function<QString()> composing) { m_composing = std::move(composing); }

    void send();
    void overwrite();
    /// The message bar shows something else now: what was told of a field is not there any more.
    void forgetToldField() { m_toldWrong.reset(); }

Q_SIGNALS:
    /// See InstructionPanel.
    void messageWanted(const QString &text, Desk::Tone tone, const QString &answer = {});
    void messageOver();
    /// Something may leave: what was asked before about the reservation is answered.
    void leaving(Desk::Sid reservation);
    void conflictFound(const Desk::Conflict &conflict);
    void fetched(const Desk::ReservationDetail &now);
    /// The person is to see this field.
    void fieldWanted(const QString &parameter);
    /// The person is to choose what to do.
    void choiceWanted();

private:
    void show();
    void onPressed();
    void onClicked();
    [[nodiscard]] static bool isOutcomeOpen(const SendAnswer &answer);
    void tellRefusedClick(const SendAnswer &answer);
    void onWayOut();
    void onSettled(const Settlement &settlement);
    void onReconciled(const Settlement &settlement);
    void dropToldField();
    void tellOutcome(const Settlement &settlement, const QString &text, Tone tone);
    [[nodiscard]] bool isOutcomeLast() const;
    [[nodiscard]] QString happened() const;
    [[nodiscard]] SendProposal proposal() const;
    [[nodiscard]] QString titleOf(const Instruction &instruction) const;

    PreparedInstruction &m_prepared;
    Outbox &m_outbox;
    SendBar &m_bar;
    SendGate m_gate;
    SendFlow m_flow;
    QAction *m_send;
    std::function<QString()> m_composing;
    std::optional<Instruction> m_pressed; ///< What the button would have sent when it went down.
    SecondTimer m_second;                 ///< While TaskRouter asks to wait: the reason says how long yet.
    /// The form and the field that the last message is about.
    struct ToldField
    {
        Sid reservation;
        QString action;
        QString parameter;
    };
    std::optional<ToldField> m_toldWrong;
    /// What became of the last instruction, as long as nothing was chosen since.
    struct ToldOutcome
    {
        Sid reservation;
        QString status; ///< Of the reservation by it; empty where not known.
        QString text;
        QString answer;
        Tone tone = Tone::Plain;
        UtcMsecs when = 0;
    };
    std::optional<ToldOutcome> m_toldOutcome;
    Clock m_clock = Clock::system();
};

} // namespace Desk
