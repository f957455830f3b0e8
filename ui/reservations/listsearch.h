#pragma once

#include "taskrouter/values.h"

#include <QModelIndex>
#include <QObject>

#include <functional>

class QKeyEvent;
class QStackedWidget;
class QToolButton;
class QWidget;

namespace Desk {

class OpenList;
class SearchField;

/// The search of the list of tasks: a button that opens its field, and the keys there, which move the list's mark. To
/// close it restores the mark and the scroll position that there were.
class ListSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListSearch)
public:
    /// Button and field become children of `parent`, to be placed by it. `pages` is what has the list or what stands in
    /// its place; `indexOf` finds a task's row.
    ListSearch(OpenList &list, QStackedWidget &pages, std::function<QModelIndex(Sid)> indexOf, QWidget *parent);
    ~ListSearch() override;

    [[nodiscard]] QToolButton *button() const { return m_button; }
    [[nodiscard]] SearchField *field() const { return m_field; }
    [[nodiscard]] QString text() const;
    /// Opens it, and gives it the focus.
    void open();
    void open(const QString &text);
    void close();

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What closing the search restores.
    struct Before
    {
        Sid mark;
        int scrolled = 0;
    };
    void onOpened();
    void onClosed();
    [[nodiscard]] bool handleKey(const QKeyEvent &event);

    OpenList &m_list;
    QStackedWidget &m_pages;
    std::function<QModelIndex(Sid)> m_indexOf;
    QToolButton *m_button;
    SearchField *m_field;
    Before m_before;
};

} // namespace Desk
