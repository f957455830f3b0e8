#pragma once

#include "reservations/taskview.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Desk {

class FlowLayout;
class TaskExpression;
class TaskListModel;

/// What the list of tasks is narrowed to: a chip for each filter, which removes it, and the field for an expression.
/// What is no expression stays in the field and narrows nothing. The button with the menu of filters, orders and saved
/// views stands elsewhere: see menuButton(). Hidden while there is nothing to say.
class TaskFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskFilterBar)
public:
    explicit TaskFilterBar(QWidget *parent = nullptr);
    ~TaskFilterBar() override;

    /// Owned by this until it is placed.
    [[nodiscard]] QToolButton *menuButton() const { return m_button; }
    /// Whose queues, workflows and priorities can be chosen; not owned, null for none. The view becomes the whole list.
    void setModel(const TaskListModel *model);
    [[nodiscard]] const TaskView &view() const { return m_matcher.view(); }
    [[nodiscard]] const TaskMatcher &matcher() const { return m_matcher; }
    /// What is no expression in it goes to the field, and the rest is the view.
    void setView(const TaskView &view);
    void showAll();
    /// The saved views, as JSON; what cannot be read of it is left out.
    [[nodiscard]] QByteArray saveViews() const;
    void restoreViews(const QByteArray &json);

Q_SIGNALS:
    void changed();
    /// saveViews() is another.
    void viewsChanged();

private:
    struct NamedView
    {
        QString name;
        TaskView view;
    };
    void fillMenu();
    void fillNames(QMenu &menu, const QString &all, const QStringList &names, const QString &chosen,
                   const std::function<void(const QString &)> &choose);
    void fillPriorities(QMenu &menu);
    void fillStatuses(QMenu &menu);
    void fillOrders(QMenu &menu);
    void fillViews(QMenu &menu);
    void askForName();
    void saveView(const QString &name);
    void editExpression();
    void closeExpression();
    void showWhatThereIs();
    void updateChips();
    void addChip(const QString &name, const QString &text, const TaskView &without);

    QPointer<const TaskListModel> m_model;
    TaskMatcher m_matcher;
    QList<NamedView> m_views; ///< By name.
    QToolButton *m_button;
    QWidget *m_chips;
    FlowLayout *m_chipRow;
    TaskExpression *m_expression;
};

} // namespace Desk
