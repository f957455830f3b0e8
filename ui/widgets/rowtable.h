#pragma once

#include "sortkey.h"
#include "taskrouter/sid.h"
#include "theme.h"

#include <QSet>
#include <QStyledItemDelegate>
#include <QTableView>

#include <span>

namespace Desk {

class SortHeader;
class TableOrder;
struct TextTable;

/// Paints the background of a table's row: selection, hovered row, the line below, the focus frame.
class TableRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableRowDelegate)
public:
    explicit TableRowDelegate(QObject *parent = nullptr);
    ~TableRowDelegate() override;

    /// The hovered row, which is highlighted as a whole; -1 for none.
    void setHoveredRow(int row) { m_hovered = row; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How a cell shows a SID in `width` pixels: whole where it has room, otherwise as Sid::shortened(), which is cut
    /// further only where that has none either. Another text is cut in its middle.
    [[nodiscard]] static QString sidFor(const QString &text, const QFontMetrics &metrics, int width);
    /// Shows a cell's tool tip as plain text, whatever a server's text in it looks like. A cell that has none shows its
    /// whole text where the column is too narrow for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// `mark` is the background of a row that is not selected; an invalid colour for the usual one.
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, int row, const QColor &mark = {}) const;
    /// Where the text of a cell stands.
    [[nodiscard]] static QRect textBox(const QStyleOptionViewItem &option);
    /// Paints a shape at the beginning of the box, and leaves in it what is beside the shape.
    static void paintMark(QPainter *painter, QRect &box, const StatusLook &look, const QStyleOptionViewItem &option);
    /// Paints one line, cut where the box ends.
    static void paintText(QPainter *painter, const QRect &box, const QString &text,
                          Qt::TextElideMode mode = Qt::ElideRight);

private:
    int m_hovered = -1;
};

/// A table whose rows have one height and are highlighted as a whole, without a grid, and whose columns share the
/// width.
class RowTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTable)
public:
    ~RowTable() override;

    /// Makes a row of the model the current and only selected one, whatever key is held down: QTableView would take the
    /// Ctrl of an undo for a wish to keep other rows selected.
    void markRow(int modelRow);
    /// The same for a row as it is shown, from the top.
    void markShownRow(int row);
    /// The row of the model that was given to setModel(), for a row as it is shown: they differ in a table that is
    /// sorted. -1 for none.
    [[nodiscard]] int modelRow(int row) const;
    /// The current one, as a row of the model that was given; -1 for none.
    [[nodiscard]] int currentRow() const { return modelRow(currentIndex().row()); }
    /// Whether a row of the model that was given is selected.
    [[nodiscard]] bool isSelected(int modelRow) const;
    /// As they are shown, ascending.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Rows as texts, as they are shown: the columns that are shown, from left to right, SIDs complete. All of them for
    /// no `rows`.
    [[nodiscard]] TextTable textTable(const QList<int> &rows) const;
    /// The SIDs of a row as it is shown, those of hidden columns and of tooltips too.
    [[nodiscard]] virtual QList<Sid> sidsOf(int row) const;
    /// Whether people choose the columns by the menus that all tables have; false for one with a chooser of its own.
    [[nodiscard]] virtual bool canChooseColumns() const { return true; }
    /// A column that is not wanted is hidden whatever room there is.
    void setColumnWanted(int column, bool wanted);
    [[nodiscard]] bool isColumnWanted(int column) const { return !m_unwanted.contains(column); }
    /// The columns that a person hid, for whoever remembers them; see columnsChosen().
    [[nodiscard]] const QSet<int> &unwantedColumns() const { return m_unwanted; }
    void setUnwantedColumns(const QSet<int> &columns);
    /// Whether people sort it, by its header and its menus.
    [[nodiscard]] bool canSort() const { return m_sortHeader != nullptr; }
    /// By what it is sorted, the most important one first; by nothing as the model has its rows.
    [[nodiscard]] const QList<SortKey> &sortKeys() const { return m_sortKeys; }
    /// Does nothing where it cannot be sorted.
    void setSortKeys(const QList<SortKey> &keys);
    /// As a person does it: see columnsChosen().
    void chooseSortKeys(const QList<SortKey> &keys);
    void setModel(QAbstractItemModel *model) override;
    /// Scrolls to what the scroll bar says for it, as far as the rows that are there now reach.
    void setTop(int value);

Q_SIGNALS:
    /// Ctrl+C was pressed. Where nobody listens, the current cell is copied.
    void copyWanted();
    /// A person has hidden a column or shown it again, or sorted by it.
    void columnsChosen();

protected:
    /// The table becomes the parent of both.
    RowTable(QHeaderView *header, TableRowDelegate *delegate, QWidget *parent);

    /// Sorts by what `role` has of a cell, see TableOrder. To be called once, before setModel(); the header is a
    /// SortHeader. model() is then a proxy of the model that is given.
    enum class Sorting : quint8 {
        Always,   ///< A row that changes goes to its place.
        WhenAsked ///< Rows stay where a person's sorting put them.
    };
    void setSortRole(int role, Sorting sorting = Sorting::Always);
    /// Brings the rows into the order of sortKeys().
    virtual void applySortKeys();

    /// How much room a column needs, in pixels.
    struct ColumnRoom
    {
        int column = 0;
        int least = 0;  ///< It is never narrower than this: the table scrolls instead, or the column is hidden.
        int wanted = 0; ///< The width at which everything in it is complete.
    };
    /// Gives every column its least width, then distributes the rest in this order up to what each one wants, and what
    /// is left then to the column `last`, or to all equally for -1.
    void share(std::span<const ColumnRoom> rooms, int last = -1);
    /// Called when the width has changed.
    virtual void shareWidth() = 0;

    /// A cell for the clipboard and for files, with complete SIDs.
    [[nodiscard]] virtual QString cellOf(const QModelIndex &index) const;

    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void showMenu(const QPoint &at);

    TableRowDelegate *m_delegate;
    SortHeader *m_sortHeader;      ///< Null where nobody sorts.
    TableOrder *m_order = nullptr; ///< Null where the model sorts itself, or nobody.
    QList<SortKey> m_sortKeys;
    QSet<int> m_unwanted; ///< Columns that a person hid.
};

} // namespace Desk
