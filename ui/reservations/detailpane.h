#pragma once

#include "taskrouter/client.h"
#include "ui/instructions/namedvalue.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <memory>

class QAction;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace Desk {

class DetailHeader;
class DirectoryNames;
class InstructionPanel;
class JsonView;
class KnownReservation;
class PaneLine;
class PropertiesView;
class Settings;
class PlaceholderPage;
struct PanelTarget;
struct Session;

/// One reservation: who, in which status, how long to answer; its tabs Act, Details and JSON.
class DetailPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailPane)
public:
    explicit DetailPane(Settings &settings, QWidget *parent = nullptr);
    ~DetailPane() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// The one to show; null for none. Its details come by the session's task watch.
    void setReservation(Sid reservation);
    /// The one that a person asked for and that is not there yet; null for none.
    void setAwaited(Sid reservation);
    void setReadOnly(bool readOnly, const QString &why);
    /// A filter keeps the reservation out of the table: it stays, that is said, and nothing is sent to it unseen.
    void setHidden(bool hidden);
    /// More tabs, placed after the first three; `page` becomes the pane's.
    void addTab(QWidget *page, const QString &title);
    /// Below all that the pane shows, whatever it is; `foot` becomes the pane's. Of its height the pane asks for its
    /// minimumSizeHint() alone.
    void addFoot(QWidget *foot);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showTab(int index);
    [[nodiscard]] int tabCount() const;
    [[nodiscard]] QList<QAction *> instructionActions() const;
    void focusPanel();
    /// The tab, and the keyboard into it.
    void focusTab(int index);
    /// Whether a parameter must be mended before anything can be sent.
    [[nodiscard]] bool hasFieldToMend() const;
    void showFieldToMend();

Q_SIGNALS:
    /// See InstructionPanel.
    void messageWanted(const QString &text, Desk::Tone tone, const QString &answer = {});
    /// What the last message said is no longer true.
    void messageOver();
    void instructionActionsChanged();
    /// See InstructionPanel::aboutToSend().
    void aboutToSend();
    /// Clear what hides the reservation.
    void showInTableWanted();
    /// The user wants to see what the task is busy with.
    void reservationWanted(Desk::Sid reservation);

private:
    void buildHeader(QVBoxLayout *column);
    void showAction(const QAction *action);
    void makePanel();
    void show();
    void showHidden();
    void showNothing();
    [[nodiscard]] QString goneText() const;
    void setTarget();
    [[nodiscard]] KnownReservation known() const;
    [[nodiscard]] QList<NamedValue> namesOf(NameKind kind);

    Settings &m_settings;
    const Session *m_session = nullptr;
    Sid m_reservation;
    Sid m_awaited;
    DetailHeader *m_header;
    PaneLine *m_hiddenLine;
    QTabBar *m_tabs;
    QWidget *m_content;
    PlaceholderPage *m_nothing;
    QStackedWidget *m_outer;
    QStackedWidget *m_pages;
    QWidget *m_foot = nullptr;
    QWidget *m_panelPage;
    InstructionPanel *m_panel = nullptr;
    std::unique_ptr<PanelTarget> m_target; ///< What the panel was told last.
    std::unique_ptr<DirectoryNames> m_names;
    PropertiesView *m_properties;
    JsonView *m_json;
    bool m_hidden = false;
    bool m_readOnly = false;
    QString m_readOnlyWhy;
};

} // namespace Desk
