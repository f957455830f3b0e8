#pragma once

#include "conflict.h"
#include "sendflow.h"
#include "ui/widgets/secondtimer.h"
#include "ui/widgets/theme.h"

#include "instructions/draft.h"
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

/// Sends the prepared instruction: shows SendGate's answer beside the button, handles the click, and reports the
/// outcome.
class InstructionSend final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionSend)
public:
    /// The references must outlive this. `panel` gets the action for sending. When `bar` is hidden while it has the
    /// focus, the focus goes to what can be chosen next.
    InstructionSend(PreparedInstruction &prepared, Outbox &outbox, const Settings &settings, SendBar &bar,
                    QWidget &panel);

    [[nodiscard]] SendGate &gate() { return m_gate; }
    [[nodiscard]] QAction *action() const { return m_send; }
    /// See SendFlow.
    void setClient(Client *client) { m_flow.setClient(client); }
    /// The clock of the times in messages.
    void setClock(const Clock &clock) { m_clock = clock; }
    /// Returns the wire name of the parameter in which an input method is composing text at that moment; empty for
    /// none.
    void setComposing(std::function<QString()> composing) { m_composing = std::move(composing); }

    /// Called with what a person decided to send, when that is on its way.
    void setNoting(std::function<void(const QString &, const Draft &)> noting) { m_noting = std::move(noting); }

    /// Handles a click on the button: sends, or says why not.
    void send();
    /// Sends without a version, because the person chose to in the conflict view.
    void overwrite();
    /// To be called when the message bar shows something else, so that a message about a field is not withdrawn later.
    void forgetToldField() { m_toldWrong.reset(); }

Q_SIGNALS:
    /// See InstructionPanel.
    void messageWanted(const QString &text, Desk::Tone tone, const QString &answer = {});
    void messageOver();
    /// An instruction may be sent now, so an open question about what it is sent to is settled.
    void leaving(Desk::Sid target);
    void conflictFound(const Desk::Conflict &conflict);
    void fetched(const Desk::TargetAnswer &now);
    /// A task or a worker was changed from here, or may have been: what is shown of it elsewhere is out of date.
    void otherSettled(Desk::Sid target);
    /// This field should get the focus.
    void fieldWanted(const QString &parameter);
    /// The focus should go to the choice of actions.
    void choiceWanted();

private:
    void show();
    void onPressed();
    void onClicked();
    [[nodiscard]] static bool isOutcomeOpen(const SendAnswer &answer);
    void tellRefusedClick(const SendAnswer &refused);
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
    std::function<void(const QString &, const Draft &)> m_noting;
    std::optional<Instruction> m_pressed; ///< What the button would have sent when it went down.
    SecondTimer m_second;                 ///< Counts down while TaskRouter asks to wait.
    /// The form and the field that the last message is about.
    struct ToldField
    {
        Sid target;
        QString action;
        QString parameter;
    };
    std::optional<ToldField> m_toldWrong;
    /// The outcome that was reported last, until something is chosen.
    struct ToldOutcome
    {
        Sid target;
        Sid task;       ///< That it was sent to, or the task of its reservation; null for a worker's.
        QString status; ///< Of the target after it; empty where not known.
        QString text;
        QString answer;
        Tone tone = Tone::Plain;
        UtcMsecs when = 0;
    };
    std::optional<ToldOutcome> m_toldOutcome;
    Clock m_clock = Clock::system();
};

} // namespace Desk
