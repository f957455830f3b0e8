#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Desk {

class Directory;
class ElidedLabel;
class Navigator;
class SidLabel;

/// The bar under the menu: the way back, what is open, and the field that opens any SID, link or log line.
class HeaderBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderBar)
public:
    /// The navigator must outlive the bar.
    explicit HeaderBar(Navigator &navigator, QWidget *parent = nullptr);
    ~HeaderBar() override;

    /// Buttons for them; not owned.
    void setActions(QAction *back, QAction *forward, QAction *refresh, QAction *tasks);
    void setDirectory(Directory *directory); ///< For the workspaces; not owned, null for none.
    /// What was typed is opened: it is not needed any more.
    void clearField();
    /// Less is shown where there is no room.
    void setNarrow(bool narrow);
    /// The least width when narrow, narrow or not.
    [[nodiscard]] int narrowWidth() const;

Q_SIGNALS:
    void textEntered(const QString &text);
    /// Ctrl+O is the open dialog's; the field says so.
    void openWanted();

private:
    void fillWorkspaceMenu();
    void updateNames();

    Navigator &m_navigator;
    Directory *m_directory = nullptr;
    QToolButton *m_tasks; ///< Shows and folds the list of tasks.
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_workspace;
    QLabel *m_arrow;
    ElidedLabel *m_title;
    SidLabel *m_sid;
    QLineEdit *m_open;
    QToolButton *m_refresh;
};

} // namespace Desk
