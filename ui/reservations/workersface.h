#pragma once

#include "taskrouter/values.h"
#include "ui/widgets/secondtimer.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QStackedWidget;
class QToolButton;

namespace Desk {

class OpenList;
class PaneHeader;
class PlaceholderPage;
class SearchField;
class TaskDelegate;
class WorkerWatch;
struct Session;

/// The other face of the list of tasks: the workers of the workspace, with their activity and since when, who is
/// available first. One is opened by a click or Return. Read only while it is to be seen.
class WorkersFace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkersFace)
public:
    explicit WorkersFace(QWidget *parent = nullptr);
    ~WorkersFace() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// Whether lists are polled, and the window is to be seen.
    void setPolling(bool on);
    /// Marks the worker who is open; null for none.
    void setCurrent(Sid worker);
    /// To the end of its heading, where the way back to the tasks stands.
    void addControl(QWidget *control);
    void focusList();

Q_SIGNALS:
    void chosen(Desk::Sid worker);
    /// All of them have been read.
    void workersRead(const QList<Desk::Worker> &workers);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateWatch();
    void updateView();
    void updateCount();
    void showMenu(const QPoint &at);

    PaneHeader *m_header;
    SearchField *m_search;
    OpenList *m_view;
    TaskDelegate *m_delegate;
    PlaceholderPage *m_state;
    QStackedWidget *m_pages;
    QPointer<QObject> m_context; ///< Of the session's signals.
    std::unique_ptr<WorkerWatch> m_watch;
    const Session *m_session = nullptr;
    SecondTimer m_second;
    Sid m_current;
    bool m_isPolling = true;
};

} // namespace Desk
