#pragma once

#include "paneltarget.h"
#include "preparedinstruction.h"
#include "storylink.h"
#include "ui/widgets/theme.h"

#include "journal/targetanswer.h"
#include "reservations/clock.h"

#include <QWidget>

#include <memory>

class QAction;
class QVBoxLayout;

namespace Desk {

class Client;
class ConflictView;
class InstructionConflict;
class InstructionForm;
class InstructionRequest;
class InstructionSend;
class Outbox;
class PanelScroll;
class RecentValues;
class SendBar;
class Settings;

/// The "Act" tab: the actions that are possible now, the form of the chosen one, a summary in plain words, the request,
/// and the one primary button, which names its target. The panel chooses by itself only an action that needs no value
/// and ends nothing, and after an instruction was done none is chosen. It places its four parts and connects them; they
/// share the PreparedInstruction.
class InstructionPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionPanel)
public:
    /// `outbox` and `settings` must outlive the panel.
    /// `draftsPath` is where what is typed is kept; empty keeps it in memory alone.
    InstructionPanel(std::shared_ptr<const Catalogue> catalogue, Outbox &outbox, Settings &settings,
                     QWidget *parent = nullptr, const QString &draftsPath = DraftStore::defaultPath());
    ~InstructionPanel() override;

    void setTarget(const PanelTarget &target);
    /// A person asked for this reservation, and its state was not read yet; null for none. An action that is chosen
    /// meanwhile is kept for it.
    void setAwaited(Sid reservation);
    /// The title of the action that is kept; empty for none.
    [[nodiscard]] QString actionAhead() const;
    /// The clock that the reservation's times are of; the machine's by default.
    void setClock(const Clock &clock);
    /// For fetching a reservation to compare its state; not owned. Without a client, nothing can be sent to a
    /// reservation that has no version, and after a 412 only what the window knows is shown.
    void setClient(Client *client);
    /// See InstructionRequest.
    void setNextOffer(const QString &text);
    /// What was sent last is offered in the fields, and what is sent is noted there for this account; not owned, null
    /// for neither.
    void setRecentValues(RecentValues *recent, const QString &account);
    /// While on, nothing can be sent, and `why` is shown beside the button.
    void setReadOnly(bool readOnly, const QString &why);
    /// The actions for the Instruction menu: one checkable action for each of the catalogue's, then Send, Clear field,
    /// Paste request, Copy as… and Find a parameter. Each has an objectName ("action.conference", "sendInstruction")
    /// and a shortcut. Owned by the panel.
    [[nodiscard]] QList<QAction *> menuActions() const;
    void chooseAction(const QString &key);
    [[nodiscard]] QString chosenAction() const;
    /// Of what is acted on, the action that a person chose, and not the panel by itself; empty for none.
    [[nodiscard]] QString personsChoice() const;
    /// What a person chose for it before, in another panel: chosen as soon as it is acted on, unless it ends something.
    void setPersonsChoice(Sid target, const QString &action);
    /// What is set in the form of the chosen action.
    [[nodiscard]] Draft draft() const;
    /// Chooses an action and replaces what was typed for it. Nothing is sent.
    void fill(const QString &action, const Draft &draft);
    /// What is acted on: Reservation, Task or Worker.
    [[nodiscard]] SidKind about() const;
    /// The address of the target, whether an action is chosen or not; without a reservation where there is no target.
    [[nodiscard]] Address target() const;
    /// The request that Send would send now; its method is empty without a target or an action.
    [[nodiscard]] RequestPreview preview() const;
    /// Whether a field is wrong, or was named in TaskRouter's refusal and has not been edited since.
    [[nodiscard]] bool hasFieldToMend() const;
    /// Gives the focus to that field.
    void goToFieldToMend();
    /// Gives the focus to the form of the chosen action, or to its button.
    void focusChosen();
    /// Gives the focus to the button of the chosen action; false where none is chosen, or none is shown.
    bool focusChosenButton();

Q_SIGNALS:
    /// A message for the message bar: plain text, translated. `tone` is Bad for an error, Ok where something was done,
    /// and Muted otherwise. `answer` is what the server sent; empty where nothing arrived.
    void messageWanted(const QString &text, Desk::Tone tone, const QString &answer = {});
    /// The last message is no longer true.
    void messageOver();
    /// Emitted before something is sent: the owner of the mode checks whether it still holds, and may call
    /// setReadOnly() from inside.
    void aboutToSend();
    /// A newer state of the reservation was fetched, for comparison or for a question. The window shows it with
    /// setTarget().
    void reservationFetched(const Desk::ReservationDetail &now);
    /// A task or a worker was changed from here, or was found to be another: what is shown of it is out of date.
    void otherChanged(Desk::Sid target);
    /// The user wants to see the reservation that the task has open.
    void reservationWanted(Desk::Sid reservation);
    /// See InstructionForm.
    void presetsWanted(const QPoint &at);
    /// The user wants to read on about a reservation that is over.
    void storyWanted(Desk::StoryLink link);
    /// What is chosen or typed, or what it is for, may have changed.
    void preparedChanged();
    /// actionAhead() has changed.
    void aheadChanged();

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectSend();
    void onFetched(const TargetAnswer &now);
    void tellDraftsProblem();
    void goTo(const QString &parameter);
    void placeParts();
    void setGaps(bool low);
    void fitToRoom();
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] int heightToFirstField(bool low) const;
    [[nodiscard]] bool hasRoomForRequest(bool low) const;
    [[nodiscard]] int footHeight() const;
    [[nodiscard]] int othersHeight() const;

    PreparedInstruction m_prepared;
    PanelScroll *m_body;
    InstructionForm *m_form;
    ConflictView *m_conflictView;
    QWidget *m_foot;
    QVBoxLayout *m_footParts = nullptr;
    InstructionRequest *m_request;
    SendBar *m_sendBar;
    QWidget *m_rest; ///< Fills the room where a form would be.
    InstructionSend *m_send;
    InstructionConflict *m_conflict;
};

} // namespace Desk
