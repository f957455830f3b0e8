#pragma once

#include "paneltarget.h"
#include "preparedinstruction.h"
#include "ui/widgets/theme.h"

#include "reservations/clock.h"
#include "taskrouter/client.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Desk {

class ConflictView;
class InstructionConflict;
class InstructionForm;
class InstructionRequest;
class InstructionSend;
class Outbox;
class PanelScroll;
class SendBar;
class Settings;

/// The "Act" tab: what can be done now, the form of the chosen action built from the catalogue alone, the plain-words
/// summary, the exact request, and the one primary button that names its target. Nothing arms itself: by itself the
/// panel chooses at most an action that needs nothing and ends nothing; after an instruction was done nothing is
/// chosen. It places its four parts and wires them; what they share is the PreparedInstruction.
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
    /// A person asked for this reservation, and its state has not been read yet; null for none. An action that is
    /// chosen meanwhile is kept for it.
    void setAwaited(Sid reservation);
    /// Title of the action that is kept; empty for none.
    [[nodiscard]] QString actionAhead() const;
    /// Which the times of the reservation are of; the machine's own until then.
    void setClock(const Clock &clock);
    /// For the fetches that compare before and after; not owned. Without it a reservation that came without a version
    /// cannot be sent to, and after a 412 only what the window already knows is shown.
    void setClient(Client *client);
    /// While on, nothing can be sent; `why` is shown beside the button.
    void setReadOnly(bool readOnly, const QString &why);
    /// One checkable QAction per action of the catalogue, then Send, Clear field, Paste request, Copy as…, Find a
    /// parameter; for the Instruction menu. Each has an objectName ("action.conference", "sendInstruction") and a
    /// shortcut; the panel owns them.
    [[nodiscard]] QList<QAction *> menuActions() const;
    void chooseAction(const QString &key);
    [[nodiscard]] QString chosenAction() const;
    /// Whom an action is for, chosen or not; its reservation is null for nobody.
    [[nodiscard]] Address target() const;
    /// What Send sends as things stand, sent or not; without a method where there is no target or no action.
    [[nodiscard]] RequestPreview preview() const;
    /// Whether a field is wrong, or was named when TaskRouter refused what was sent and not edited since.
    [[nodiscard]] bool hasFieldToMend() const;
    /// Gives that field the focus.
    void goToFieldToMend();
    /// The keyboard goes with what was chosen: to its form, or to its button.
    void focusChosen();

Q_SIGNALS:
    /// For the message bar: plain text, already translated. `tone`: Bad where something went wrong, Ok where it was
    /// done, Muted where nothing was done and nothing is wrong. `answer` is what the server sent, empty where nothing
    /// came.
    void messageWanted(const QString &text, Desk::Tone tone, const QString &answer = {});
    /// What the last message said is no longer true.
    void messageOver();
    /// Something is about to be sent: whoever owns the mode looks whether it still holds, and may call setReadOnly()
    /// from inside.
    void aboutToSend();
    /// A newer state of the reservation than the target's came by: before sending, or by comparing. It is the window's
    /// to show it by setTarget().
    void reservationFetched(const Desk::ReservationDetail &now);
    /// The user wants to see what the task is busy with.
    void reservationWanted(Desk::Sid reservation);
    /// actionAhead() may be another.
    void aheadChanged();

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectSend();
    void tellDraftsProblem();
    void goTo(const QString &parameter);
    void placeParts();
    void fitToRoom();
    [[nodiscard]] bool hasRoomForRequest() const;
    [[nodiscard]] int footHeight() const;
    [[nodiscard]] int othersHeight() const;

    PreparedInstruction m_prepared;
    PanelScroll *m_body;
    InstructionForm *m_form;
    ConflictView *m_conflictView;
    QWidget *m_foot;
    InstructionRequest *m_request;
    SendBar *m_sendBar;
    QWidget *m_rest; ///< Takes the room that a form would have.
    InstructionSend *m_send;
    InstructionConflict *m_conflict;
};

} // namespace Desk
