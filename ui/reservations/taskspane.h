#pragma once

#include "taskrouter/values.h"
#include "ui/widgets/secondtimer.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Desk {

class OffersPane;
class OpenList;
class PaneHeader;
class PaneLine;
class PlaceholderPage;
class TaskFilterProxy;
class TaskListModel;
struct Session;

/// The pending offers, and below them the tasks of the workspace under a heading for each status, with counts and a
/// search. Speaks SIDs. What is open is a person's choice: a click, Return, an offer. Neither a search nor a list that
/// changes moves, folds or scrolls anything; the search puts everything back as it was when it is closed.
class TasksPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TasksPane)
public:
    explicit TasksPane(QWidget *parent = nullptr);
    ~TasksPane() override;

    void setSession(const Session *session);
    /// Shows which task is open; chosen() is not emitted. Another one than before is brought into sight.
    void setCurrent(Sid task);
    /// What stands there while there are no tasks.
    void setState(const QString &title, const QString &advice = {});
    /// What is unusual about the rows, above them, with each by its page, row and field; empty for nothing.
    void setNotice(const QString &text, const QStringList &details);
    void focusFilter();
    void focusList();
    [[nodiscard]] OffersPane &offers() { return *m_offers; }
    /// How offers and tasks share the height.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void chosen(Desk::Sid task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a search puts back when it is closed.
    struct Before
    {
        Sid mark;
        int scrolled = 0;
    };
    void build();
    void open(const QModelIndex &index);
    void openSearch();
    void closeSearch();
    void search(const QString &text);
    [[nodiscard]] bool handleSearchKey(const QKeyEvent &event);
    void updateView();
    void showMenu(const QPoint &at);
    [[nodiscard]] QString countText(qsizetype all) const;
    void updateFolding();
    void reveal();
    [[nodiscard]] QModelIndex indexOf(Sid task) const;

    OffersPane *m_offers;
    PaneHeader *m_header;
    PaneLine *m_notice;
    QToolButton *m_searchButton;
    QLineEdit *m_filter;
    OpenList *m_view;
    PlaceholderPage *m_state;
    QString m_stateTitle; ///< Why there are no tasks; what a search without a hit says is its own.
    QString m_stateAdvice;
    QStackedWidget *m_pages;
    QSplitter *m_split;
    TaskFilterProxy *m_proxy;
    QPointer<TaskListModel> m_model;
    SecondTimer m_second;
    QTimer m_update;            ///< The view follows its model after the model's own signals, never inside them.
    QSet<int> m_unfolded;       ///< TaskStatus of the headings that stand open.
    QSet<int> m_foldedInSearch; ///< Of those that somebody folded while the search shows everything.
    Before m_before;
    Sid m_current;
    bool m_revealing = false; ///< The open task is to be brought into sight when its row is there.
    bool m_folding = false;   ///< By our own hand.
};

} // namespace Desk
