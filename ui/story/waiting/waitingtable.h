#pragma once

#include "taskrouter/sid.h"
#include "ui/widgets/rowtable.h"

namespace Desk {

class WaitingRowsModel;

/// The tasks of one cause, all of them in sight: it is as high as its rows, and what is around it scrolls.
class WaitingTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingTable)
public:
    /// `tone` is that of the part of a reason that matters most.
    WaitingTable(Tone tone, QWidget *parent);
    ~WaitingTable() override;

    /// Not owned; must outlive this.
    void setRows(WaitingRowsModel *model);
    /// Repaints ages and countdowns.
    void updateTimes();
    /// Marks the first row or the last one, and takes the focus; false where there is none.
    bool enterAt(bool first);
    /// Marks the row of a task; false where it has none.
    bool markTask(const Sid &task);
    /// The task of the row that is marked; null where none is.
    [[nodiscard]] Sid markedTask() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on a row, or Return.
    void opened(Desk::Sid task);
    /// "Why?" about a row's task.
    void whyWanted(Desk::Sid task);
    /// Who went away by a missed offer and could take the row's task, back.
    void putBackWanted(const QList<Desk::Sid> &whom);
    /// A row was marked: no other table's is any more.
    void marked();
    /// An arrow key leads out of it: below its last row, or above its first.
    void left(bool below);

protected:
    void shareWidth() override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int widthOf(int column) const;
    void wrapWhy();
    void open(const QModelIndex &index);
    void showMenu(const QPoint &at);

    WaitingRowsModel *m_rows = nullptr;
};

} // namespace Desk
