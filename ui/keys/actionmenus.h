#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace Desk {

class ActionRegistry;

/// Everything about one action of a menu.
struct ActionRow
{
    const char *name; ///< Its objectName.
    QString text;
    QList<QKeySequence> keys = {};
    QString icon = {};
    std::function<void()> run = {};
    std::function<void(bool)> toggle = {}; ///< Called for a checkable action.
    bool isChecked = false;
    std::function<bool()> isEnabled = {}; ///< Null: always. See ActionMenus::update().
    /// Why it cannot be done, empty where it can, in the place of isEnabled. Its keys say it, which would be silent.
    std::function<QString()> whyNot = {};
    std::function<bool()> isVisible = {}; ///< Null: always.
};

/// Makes actions from rows, places them in menus and in the registry, and knows when each is enabled.
class ActionMenus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionMenus)
public:
    /// The shortcuts work anywhere in `window`. All must outlive this.
    ActionMenus(QWidget &window, QMenuBar &bar, ActionRegistry &registry, QObject *parent = nullptr);
    ~ActionMenus() override;

    [[nodiscard]] QMenu *addMenu(const QString &title);
    QAction *add(QMenu &menu, const ActionRow &row);
    /// Places actions that others made, before `before` or at the end.
    void adopt(QMenu &menu, const QList<QAction *> &actions, QAction *before = nullptr);
    /// Asks anew which actions are enabled and visible.
    void update();

Q_SIGNALS:
    /// The key of an action was pressed that cannot be done; `why` is ActionRow::whyNot().
    void refused(const QString &why);

private:
    void answerKeys(QAction *action, const std::function<QString()> &whyNot);

    /// When an action is enabled and visible.
    struct Condition
    {
        QAction *action;
        std::function<bool()> isEnabled; ///< Null: always.
        std::function<bool()> isVisible; ///< Null: always.
    };

    QWidget &m_window;
    QMenuBar &m_bar;
    ActionRegistry &m_registry;
    QList<Condition> m_conditions;
};

} // namespace Desk
