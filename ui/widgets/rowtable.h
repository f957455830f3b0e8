#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <span>

namespace Desk {

/// What a line of our tables stands on: the selection, the pointer's line, the rule below it, the keyboard's frame.
class TableRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableRowDelegate)
public:
    explicit TableRowDelegate(QObject *parent = nullptr);
    ~TableRowDelegate() override;

    /// The line under the pointer, so that the whole of it answers; -1 for none.
    void setHoveredRow(int row) { m_hovered = row; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// `mark`: what the line stands on unless it is selected; invalid for the usual ground.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row, const QColor &mark = {}) const;

private:
    int m_hovered = -1;
};

/// A table of lines: rows of one height that answer to the pointer as a whole, no grid, and columns that share the
/// width.
class RowTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTable)
public:
    ~RowTable() override;

    /// Makes it the current row and the one that is selected, whatever key is held down at the moment: Qt's own way
    /// takes Ctrl, as of an undo, for a wish to select no other row.
    void markRow(int row);
    /// Scrolls to what the scroll bar says for it, as far as the rows that are there now reach.
    void setTop(int value);

protected:
    /// Both are children of the table from here on.
    RowTable(QHeaderView *header, TableRowDelegate *delegate, QWidget *parent);

    /// Widths in pixels.
    struct ColumnRoom
    {
        int column = 0;
        int least = 0;  ///< Below this it is not cut: the table scrolls, or the column is left out.
        int wanted = 0; ///< In which everything in it is seen.
    };
    /// Every column has its least; what is more goes to them in this order, up to what each wants, and what is left
    /// then to `last`, or to all of them alike where that is -1.
    void share(std::span<const ColumnRoom> rooms, int last = -1);
    /// The width changed.
    virtual void shareWidth() = 0;

    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    TableRowDelegate *m_delegate;
};

} // namespace Desk
