#pragma once

#include <QPersistentModelIndex>
#include <QRegion>
#include <QTimer>
#include <QTreeView>

namespace Desk {

/// A list in which looking and opening are two things. Arrow keys move a mark, the row with the frame; a click, Return
/// or Space, or a screen reader that selects a row, opens one. The selection shows what is open and is set by
/// showOpen() alone: rows that come, go, move or are filtered change neither it nor what is open. When the marked row
/// goes, its neighbour is not marked instead. The view scrolls by hand alone and keeps what one looks at in its place
/// while rows above it come and go. A press means the row that was painted where it hit; where another one has come to
/// stand there meanwhile, it means nothing.
class OpenList : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenList)
public:
    explicit OpenList(QWidget *parent = nullptr);
    ~OpenList() override;

    /// Selects the row of what is open; no row for an invalid index.
    void showOpen(const QModelIndex &index);
    /// The row that a person moved the mark to, or setMark() did; invalid for none.
    [[nodiscard]] QModelIndex mark() const { return m_mark; }
    void setMark(const QModelIndex &index);
    /// Puts the mark on the row of what is open, where its group is unfolded: who comes to the list by a key goes on
    /// from there.
    void markOpen();
    /// Whether the mark is painted: while the list has the focus by keyboard, or the field that searches it has the
    /// focus.
    [[nodiscard]] bool isMarkShown() const;
    void setSearched(bool searched);
    /// Moves the mark to the next row below (1) or above (-1) that has a `SidRole`; stops at the ends.
    void moveMark(int by);
    /// Repaints the ends of the rows, where those show times.
    void updateFigures();
    /// For the delegate: whether this part of the viewport has to be painted now.
    [[nodiscard]] bool isPainted(const QRect &rect) const { return m_painted.intersects(rect); }
    /// Opens the marked row; false where there is none.
    bool openMark();

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    /// A person chose this row.
    void opened(const QModelIndex &index);
    /// Somebody moves the pointer over the rows, or has just done so; false once it left, or rested for long.
    void pointedAtChanged(bool isPointedAt);
    /// Letters were typed into the list.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    /// A row as it was painted: where, and which.
    struct PaintedRow
    {
        QRect rect;
        QString key;
    };

    void noteTop();
    void keepTop();
    void notePainted();
    void paintFigures();
    void setPointedAt(bool isPointedAt);
    [[nodiscard]] bool isAsPainted(const QPoint &at) const;

    QPersistentModelIndex m_mark;
    QPersistentModelIndex m_hovered; ///< As the view has it, which keeps it to itself.
    QPersistentModelIndex m_top;     ///< The first visible row, and where its top is.
    int m_topOffset = 0;
    QRegion m_painted; ///< By the event that is under way, or the last one.
    QList<PaintedRow> m_paintedRows;
    QTimer m_rest; ///< Since the pointer moved.
    bool m_isPointedAt = false;
    bool m_showing = false; ///< The selection changes by our own hand.
    bool m_keeping = false;
    bool m_searched = false;
};

} // namespace Desk
