#pragma once

#include "taskrouter/sid.h"
#include "ui/instructions/instructionchoice.h"
#include "ui/instructions/namedvalue.h"
#include "ui/instructions/storylink.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <memory>

class QAction;
class QStackedWidget;

namespace Desk {

class DetailHeader;
class DirectoryNames;
class InstructionPanel;
class JsonView;
class KnownReservation;
class LastSeenLine;
class NextOfferTeller;
class PaneLine;
class PropertiesView;
class RecentValues;
class Settings;
class PlaceholderPage;
class TabbedPages;
struct PanelTarget;
struct Session;

/// One reservation, or the open task where none is chosen and a person wants to act on it: its head, and the tabs Act,
/// Details and JSON.
class DetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailPane)
public:
    explicit DetailPane(Settings &settings, QWidget *parent = nullptr);
    ~DetailPane() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Shows a reservation; null for none. The details come from the session's task watch.
    void setReservation(Sid reservation);
    /// Shows the open task without a reservation, to act on it; nothing where there is none. Choosing a reservation, or
    /// opening another task, ends it.
    void actOnTask();
    /// A reservation that a person asked for and that is not known yet; null for none.
    void setAwaited(Sid reservation);
    void setReadOnly(bool readOnly, const QString &why);
    /// Set while a filter hides the reservation in the table: the pane says so, and nothing is sent to it by accident.
    void setHidden(bool hidden);
    /// Adds a tab behind the first three; the pane owns `page`.
    void addTab(QWidget *page, const QString &title);
    /// Below all that the pane shows, whatever it is; `foot` becomes the pane's. Of its height the pane asks for its
    /// minimumSizeHint() alone.
    void addFoot(QWidget *foot);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showTab(int index);
    [[nodiscard]] int tab() const; ///< That is shown.
    [[nodiscard]] QList<QAction *> instructionActions() const;
    void focusPanel();
    /// What a person chose; for the pane of a window that is made anew, before it has a session.
    [[nodiscard]] InstructionChoice choice() const;
    void setChoice(const InstructionChoice &choice) { m_choice = choice; }
    /// The panel, for what fills in its form; null without a session.
    [[nodiscard]] InstructionPanel *panel() const { return m_panel; }
    /// Forgets the values that were sent, which the forms offer.
    void forgetSentValues();
    /// What the panel was last given; null where it has no reservation.
    [[nodiscard]] const PanelTarget *target() const { return m_target.get(); }
    /// Shows a tab and gives it the focus.
    void focusTab(int index);
    /// See InstructionPanel::hasFieldToMend().
    [[nodiscard]] bool hasFieldToMend() const;
    void showFieldToMend();

Q_SIGNALS:
    /// A task or a worker was changed from here: what is shown of it elsewhere is out of date.
    void otherChanged();
    /// See InstructionPanel.
    void messageWanted(const QString &text, Desk::Tone tone, const QString &answer = {});
    /// The last message is no longer true.
    void messageOver();
    void instructionActionsChanged();
    /// The user wants the menu of presets, at a place on the screen.
    void presetsWanted(const QPoint &at);
    /// See InstructionPanel::aboutToSend().
    void aboutToSend();
    /// The user wants to clear the filters that hide the reservation.
    void showInTableWanted();
    /// The user wants to see the reservation that the task has open.
    void reservationWanted(Desk::Sid reservation);
    /// The user wants to read on about the reservation, which is over.
    void storyWanted(Desk::StoryLink link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setPanelHeight();
    void showAction(const QAction *action);
    bool focusIn(QWidget *page);
    void makePanel();
    void show();
    void showHidden();
    void showNothing();
    [[nodiscard]] QString goneText() const;
    void setTarget();
    [[nodiscard]] KnownReservation known() const;
    [[nodiscard]] bool isTaskShown() const;
    void updateHeader();
    void refreshOther(Sid target);
    void keepSentValues();
    [[nodiscard]] QList<NamedValue> namesOf(NameKind kind);

    Settings &m_settings;
    const Session *m_session = nullptr;
    Sid m_reservation;
    Sid m_awaited;
    Sid m_taskActedOn; ///< The task that is shown without a reservation; null for none.
    DetailHeader *m_header;
    PaneLine *m_hiddenLine;
    TabbedPages *m_tabs;
    QWidget *m_content;
    PlaceholderPage *m_nothing;
    QStackedWidget *m_outer;
    QWidget *m_foot = nullptr;
    QWidget *m_panelPage;
    InstructionPanel *m_panel = nullptr;
    InstructionChoice m_choice;            ///< In the panel that went.
    std::unique_ptr<PanelTarget> m_target; ///< What the panel was last given.
    std::unique_ptr<DirectoryNames> m_names;
    std::unique_ptr<NextOfferTeller> m_nextOffer;
    std::unique_ptr<RecentValues>
        m_recent; ///< Of the session, null where none are wanted: in training nothing is kept.
    PropertiesView *m_properties;
    JsonView *m_json;
    std::unique_ptr<LastSeenLine> m_lastSeen; ///< Of the session.
    bool m_hidden = false;
    bool m_readOnly = false;
    QString m_readOnlyWhy;
};

} // namespace Desk
