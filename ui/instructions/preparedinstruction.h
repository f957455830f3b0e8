#pragma once

#include "drafthistory.h"
#include "draftstore.h"
#include "paneltarget.h"

#include "instructions/catalogue.h"
#include "instructions/legality.h"
#include "instructions/request.h"
#include "journal/instruction.h"
#include "journal/sendproposal.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace Desk {

class Settings;
struct PastedRequest;
struct Settlement;

/// The instruction that is being prepared for the open reservation, its task or its worker: the chosen action, what was
/// typed for it, the state of the reservation when that was begun, and what TaskRouter refused of it. Has no widgets:
/// the parts of the panel show and change it.
class PreparedInstruction final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreparedInstruction)
public:
    /// `settings` must outlive it. Drafts are kept in the user's own place, or at `draftsPath`; see DraftStore.
    PreparedInstruction(std::shared_ptr<const Catalogue> catalogue, const Settings &settings,
                        const QString &draftsPath = DraftStore::defaultPath(), QObject *parent = nullptr);
    ~PreparedInstruction() override;

    [[nodiscard]] const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }
    [[nodiscard]] const DraftStore &drafts() const { return m_drafts; }
    /// Returns the names of the values in the form, by value; called for each sentence.
    void setValueNames(std::function<QHash<QString, QString>()> names) { m_valueNames = std::move(names); }

    void setTarget(const PanelTarget &target);
    [[nodiscard]] const PanelTarget &target() const { return m_target; }
    [[nodiscard]] bool hasTarget() const { return !targetSid().isNull(); }
    [[nodiscard]] Sid reservation() const { return m_target.address.reservation; }
    /// What is acted on: a reservation, a task or a worker; null for nothing.
    [[nodiscard]] Sid targetSid() const { return m_target.sid(); }
    [[nodiscard]] SidKind about() const { return m_target.about; }
    /// A person chose to act on the reservation, the task or the worker; nothing where that is not known. Another
    /// reservation is acted on itself, whatever was chosen before.
    void setAbout(SidKind about);

    /// A person asked for this reservation, and its state was not read yet; null for none. An action that is chosen
    /// meanwhile counts for it alone, once it is the target.
    void setAwaited(Sid reservation);
    [[nodiscard]] bool isAwaiting() const { return !hasTarget() && !m_awaited.isNull(); }

    /// A person chose it; nothing where the catalogue does not know it. Without what it is about it is ignored, with a
    /// signal; otherwise that is what is acted on from then on.
    void chooseAction(const QString &key);
    /// The chosen action, where a person chose it; empty otherwise.
    [[nodiscard]] QString personsChoice() const { return m_isChosen ? m_action : QString(); }
    /// See InstructionPanel.
    void setPersonsChoice(Sid target, const QString &action) { m_before = {target.toString(), action}; }
    /// The action that was chosen for the awaited reservation; null for none.
    [[nodiscard]] const Action *actionAhead() const;
    /// Empty where no action is chosen; then nothing can be sent.
    [[nodiscard]] const QString &actionKey() const { return m_action; }
    /// Null where no action is chosen, or where there is no reservation.
    [[nodiscard]] const Action *action() const;
    /// Whether the chosen action has fields.
    [[nodiscard]] bool hasForm() const;
    [[nodiscard]] Draft draft() const { return m_drafts.draft(sid(), m_action); }
    /// To be called when the person sets or clears a parameter.
    void edit(const QString &name, bool isSet, const QStringList &values);
    /// Takes back the last change of the form, or makes it once more; does nothing where there is none.
    void undo() { step(&DraftHistory::undo); }
    void redo() { step(&DraftHistory::redo); }
    [[nodiscard]] bool canUndo() const { return action() && m_history.canUndo(key()); }
    [[nodiscard]] bool canRedo() const { return action() && m_history.canRedo(key()); }
    /// Chooses the action of a pasted request, and replaces what was typed for it.
    void setPasted(const PastedRequest &request);

    /// Whether the action is possible in the reservation's present state.
    [[nodiscard]] Verdict verdictOf(const Action &action) const;
    /// Whether any action is.
    [[nodiscard]] bool canAct() const;
    /// Where no action is chosen: how the reservation has changed without an instruction of ours, or why nothing can be
    /// done with it. Empty otherwise.
    [[nodiscard]] QString happened() const;
    /// What became of an instruction of ours to it is not known yet: whatever moves may be our own doing.
    [[nodiscard]] bool isOutcomeOpen() const;
    /// What the checks and the sentences may know, with the names of what stands in the form.
    [[nodiscard]] Target facts() const;
    /// What is wrong with the form, then what TaskRouter refused and was not edited since.
    [[nodiscard]] QList<Finding> findings() const;
    /// The first wrong parameter, or else the first one that TaskRouter named in its refusal; empty for none.
    [[nodiscard]] QString fieldToMend() const;
    /// What SendGate decides by, for this action and its draft.
    [[nodiscard]] SendProposal proposal(const QString &action) const;
    [[nodiscard]] Instruction instruction() const;
    /// The request that would be sent now; its method is empty without a target or an action.
    [[nodiscard]] RequestPreview preview() const;
    /// The person has seen this state and keeps what was typed.
    void setBegun(const Baseline &begun);

    /// To be called with the outcome of an instruction: no action is chosen after Done, and the parameters that
    /// TaskRouter refused are remembered.
    void onSettled(const Settlement &settlement);
    /// To be called with what was found out about an unknown outcome.
    void onReconciled(const Settlement &settlement);

Q_SIGNALS:
    /// Emitted first, where something else is acted on.
    void reservationChanged();
    /// The form has to be made anew, for another action or another draft.
    void formReplaced();
    /// The target has other names.
    void namesChanged();
    /// The action that was chosen ahead is not possible now that the state is known; none is chosen.
    void choiceDropped(const Desk::Action &action, const QString &reason);
    void choiceIgnored(const Desk::Action &action);
    /// Anything; comes last.
    void changed();

private:
    using Key = std::pair<QString, QString>;

    void setAction(const QString &key, bool byPerson);
    [[nodiscard]] SidKind aboutFirst() const;
    [[nodiscard]] SidKind aboutOf(const QString &action) const;
    void step(std::optional<Draft> (DraftHistory::*way)(const DraftHistory::Key &, const Draft &));
    void chooseAhead(const QString &key);
    void pickAction();
    [[nodiscard]] bool isBefore() const;
    void goOn();
    void reconsiderAction();
    void update();
    void keepBaseline(bool startsNow);
    void forgetBaselines(const QString &target);
    void onDone(const Instruction &sent);
    void noteRefusal(const Settlement &settlement);
    [[nodiscard]] QString stateOf() const;
    [[nodiscard]] Baseline current() const;
    [[nodiscard]] QString sid() const { return targetSid().toString(); }
    [[nodiscard]] Key key() const { return {sid(), m_action}; }

    std::shared_ptr<const Catalogue> m_catalogue;
    const Settings &m_settings;
    DraftStore m_drafts;
    DraftHistory m_history;
    std::function<QHash<QString, QString>()> m_valueNames;
    PanelTarget m_target;
    QString m_action;
    bool m_isChosen = false;  ///< A person chose it, for this reservation or the one before.
    Key m_before;             ///< What a person chose in the panel before this one, until it is acted on again.
    QString m_chosenIn;       ///< The state of the reservation when it was chosen: see stateOf().
    bool m_isLetGo = false;   ///< What was chosen was let go, because the reservation moved without a word of ours.
    QSet<Sid> m_openOutcomes; ///< To what an instruction of ours may have left.
    Sid m_awaited;
    QString m_ahead; ///< The action that was chosen for the awaited reservation.
    std::map<Key, Baseline> m_baselines;
    std::map<Key, QList<Finding>> m_serversFindings; ///< What TaskRouter refused, until the field is edited.
};

} // namespace Desk
