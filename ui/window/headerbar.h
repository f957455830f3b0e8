#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Desk {

class Directory;
class ElidedLabel;
class Navigator;
class SidLabel;

/// The bar under the menu: back, forward and refresh, the name of what is open, and a field that opens any SID, link or
/// line of a log.
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
    /// Shows less where there is little room.
    void setNarrow(bool narrow);
    /// Shows the names below the buttons, where the window has room for one column alone.
    void setPaged(bool paged);
    /// The least width while narrow; may be asked at any time.
    [[nodiscard]] int narrowWidth() const;

Q_SIGNALS:
    void textEntered(const QString &text);
    /// The field was clicked, or Return pressed in it while it was empty: the user wants "Go to anything".
    void goToWanted();
    /// The same, and this was typed already: a letter in the empty field.
    void goToTyped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillWorkspaceMenu();
    void updateNames();

    QHBoxLayout *m_row;
    QHBoxLayout *m_names; ///< Of what is open.
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
    bool m_isPaged = false;
};

} // namespace Desk
