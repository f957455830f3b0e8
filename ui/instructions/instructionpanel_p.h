#pragma once

#include "actionbar.h"
#include "conflictview.h"
#include "draftstore.h"
#include "formview.h"
#include "instructionpanel.h"
#include "pasteview.h"
#include "requestview.h"
#include "sendbar.h"
#include "sendflow.h"
#include "statenote.h"
#include "ui/widgets/wraplabel.h"

#include "journal/sendgate.h"
#include "profiles/settings.h"
#include "ui/widgets/secondtimer.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace Desk {

/// The panel's parts and what they share. Every change of draft, target or lock ends in show().
class InstructionPanel::Private final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Private)
public:
    Private(InstructionPanel &panel, std::shared_ptr<const Catalogue> catalogue, Outbox &outbox, Settings &settings);
    ~Private() override;

    void setTarget(const PanelTarget &target);
    void setClock(const Clock &clock) { m_clock = clock; }
    void setReadOnly(bool readOnly, const QString &why);
    void chooseAction(const QString &key);
    [[nodiscard]] const QString &chosenAction() const { return m_action; }
    [[nodiscard]] const Address &address() const { return m_target.address; }
    [[nodiscard]] RequestPreview preview() const;
    [[nodiscard]] QString fieldToMend() const;
    void goToFieldToMend();
    [[nodiscard]] QList<QAction *> menuActions() const;

    SendGate gate;
    SendFlow flow;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Key = std::pair<QString, QString>;

    // instructionpanel.cpp: the widgets
    void makeActions();
    void layOut();
    void connectParts();
    void show();
    void showConflict();
    void fitToRoom();
    [[nodiscard]] int othersHeight() const;
    [[nodiscard]] bool hasForm() const;
    void showSend(const QList<Finding> &findings);
    void showStateNote();
    void showForm();

    // instructionpanel_send.cpp: the decisions
    void setAction(const QString &key, bool byPerson);
    void pickAction();
    void reconsiderAction();
    void edit(const QString &name, bool isSet, const QStringList &values);
    void send();
    void dropToldWrong(const QList<Finding> &findings);
    void sendAfterConflict();
    void overwrite();
    void reapply();
    void copyAs(SnippetLanguage language);
    void copyWithSecrets();
    void applyPasted(const PastedRequest &request);
    void onSettled(const Settlement &settlement);
    void disarm();
    void noteRefusal(const Settlement &settlement);
    void onReconciled(const Settlement &settlement);
    void tellRefusedClick(const SendAnswer &answer);
    [[nodiscard]] SendProposal proposal(const QString &action) const;
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] Target target() const;
    [[nodiscard]] QString stateOf() const;
    [[nodiscard]] Verdict verdictOf(const Action &action) const;
    [[nodiscard]] Baseline current() const;
    void keepBaseline(bool startsNow);
    [[nodiscard]] QString sid() const { return m_target.address.reservation.toString(); }
    [[nodiscard]] bool hasTarget() const { return !m_target.address.reservation.isNull(); }
    [[nodiscard]] Key key() const { return {sid(), m_action}; }
    [[nodiscard]] Draft draft() const { return m_drafts.draft(sid(), m_action); }

    InstructionPanel &m_panel;
    Outbox &m_outbox;
    std::shared_ptr<const Catalogue> m_catalogue;
    Settings &m_settings;
    DraftStore m_drafts;
    PanelTarget m_target;
    QString m_action;         ///< Empty: none is chosen, nothing can be sent.
    bool m_isChosen = false;  ///< A person chose it, for this reservation or the one before.
    QString m_chosenIn;       ///< The state of the reservation when it was chosen: see stateOf().
    bool m_namesMoved = true; ///< The fields have not got the names of the last target yet.
    std::map<Key, Baseline> m_baselines;
    std::map<Key, QList<Finding>> m_serversFindings;    ///< What TaskRouter refused, until the field is edited.
    std::optional<std::pair<Key, QString>> m_toldWrong; ///< The form and the field that the last message is about.
    Clock m_clock = Clock::system();

    SecondTimer m_second; ///< While TaskRouter asks to wait: the reason says how long yet.

    QMenu *m_copyMenu = nullptr;
    QAction *m_copySecrets = nullptr; ///< Only there while a secret is set.
    QAction *m_send = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_find = nullptr;
    ActionBar *m_actions = nullptr;
    QWidget *m_filterRow = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_setOnly = nullptr;
    FormView *m_form = nullptr;
    WrapLabel *m_nothing = nullptr;
    StateNote *m_note = nullptr;
    QWidget *m_rest = nullptr; ///< Takes the room that a form would have.
    ConflictView *m_conflict = nullptr;
    PasteView *m_pasteView = nullptr;
    WrapLabel *m_summary = nullptr;
    RequestView *m_request = nullptr;
    QWidget *m_foot = nullptr;
    SendBar *m_sendBar = nullptr;
};

} // namespace Desk
