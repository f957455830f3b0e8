#pragma once

#include "namedvalue.h"

#include "instructions/catalogue.h"
#include "instructions/request.h"
#include "journal/outbox.h"
#include "reservations/clock.h"
#include "reservations/hold.h"
#include "ui/widgets/theme.h"

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;

namespace Desk {

class Settings;

/// The open reservation of a task, beside one that is over.
struct CurrentOffer
{
    Sid reservation;
    QString workerName;
    QString statusText;
    friend bool operator==(const CurrentOffer &, const CurrentOffer &) = default;
};

/// Everything the panel may know of the reservation it acts on. Replaced as a whole whenever one of its parts moves;
/// the panel keeps what the user typed, per reservation and action.
struct PanelTarget
{
    Address address; ///< Null reservation: nothing selected.
    std::optional<Reservation> reservation;
    QByteArray etag;
    std::optional<Task> task;
    std::optional<Worker> worker;
    bool multiTasking = true;
    std::optional<Hold> hold;            ///< A telephone rings for it: it takes nothing meanwhile.
    bool conferenceSent = false;         ///< An instruction of ours may have made a conference of it.
    std::optional<CurrentOffer> current; ///< What the task is busy with, where that is another reservation.
    NameSource names;                    ///< For the fields that mean people, activities or calls; may be null.
    QUrl baseUrl;
    QString user; ///< AC… or SK…, for the snippets.

    /// All but the names, which have no value to compare.
    [[nodiscard]] bool isAs(const PanelTarget &other) const
    {
        return address == other.address && reservation == other.reservation && etag == other.etag &&
               task == other.task && worker == other.worker && multiTasking == other.multiTasking &&
               hold == other.hold && conferenceSent == other.conferenceSent && current == other.current &&
               baseUrl == other.baseUrl && user == other.user;
    }
};

/// The "Act" tab: what can be done now, the form of the chosen action built from the catalogue alone, the plain-words
/// summary, the exact request, and the one primary button that names its target. Nothing arms itself: by itself the
/// panel chooses at most an action that needs nothing and ends nothing; after an instruction was done nothing is
/// chosen.
class InstructionPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionPanel)
public:
    InstructionPanel(std::shared_ptr<const Catalogue> catalogue, Outbox &outbox, Settings &settings,
                     QWidget *parent = nullptr);
    ~InstructionPanel() override;

    void setTarget(const PanelTarget &target);
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

Q_SIGNALS:
    /// For the message bar: plain text, already translated. `tone`: Bad where something went wrong, Ok where it was
    /// done, Muted where nothing was done and nothing is wrong. `answer` is what the server sent, empty where nothing
    /// came.
    void messageWanted(const QString &text, Tone tone, const QString &answer = {});
    /// What the last message said is no longer true.
    void messageOver();
    /// Something is about to be sent: whoever owns the mode looks whether it still holds, and may call setReadOnly()
    /// from inside.
    void aboutToSend();
    /// A newer state of the reservation than the target's came by: after sending, or by comparing.
    void reservationFetched(const Desk::ReservationDetail &now);
    /// The user wants to see what the task is busy with.
    void reservationWanted(Desk::Sid reservation);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
