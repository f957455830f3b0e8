#pragma once

#include "taskrouter/values.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace Desk {

class PaneHeader;
class StatePage;
class TaskListModel;
struct Session;

/// The tasks of the workspace under a heading for each status, with counts and a filter. Speaks SIDs.
class TasksPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TasksPane)
public:
    explicit TasksPane(QWidget *parent = nullptr);
    ~TasksPane() override;

    void setSession(const Session *session);
    /// Marks the task that is open; chosen() is not emitted.
    void setCurrent(Sid task);
    /// What stands there while there are no tasks.
    void setState(const QString &title, const QString &advice = {});
    void focusFilter();
    void focusList();

Q_SIGNALS:
    void chosen(Desk::Sid task);

private:
    void takeModel(TaskListModel *model);
    void takeCount();
    void expandUsual();
    void showCurrent();

    PaneHeader *m_header;
    QLineEdit *m_filter;
    QTreeView *m_view;
    StatePage *m_state;
    QStackedWidget *m_pages;
    QSortFilterProxyModel *m_proxy;
    QPointer<TaskListModel> m_model;
    QTimer m_second;
    Sid m_current;
    bool m_selecting = false;
};

} // namespace Desk
