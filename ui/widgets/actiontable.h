#pragma once

#include "theme.h"

#include <QAbstractTableModel>
#include <QTreeView>

#include <optional>

namespace Desk {

/// One row of a table that is told anew again and again: what it is about, and its texts.
struct Line
{
    QString key; ///< By it a row keeps its selection.
    QStringList cells;
    std::optional<StatusLook> look; ///< The shape before the first cell.
    bool gone = false;              ///< It is over, and keeps its place for a moment: nothing can be done with it.
    friend bool operator==(const Line &, const Line &) = default;
};

/// Lines as a model. A new list is merged by key: rows that went are removed, only rows that differ are painted again.
class LineModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineModel)
public:
    enum Role { KeyRole = Qt::UserRole + 1 };

    explicit LineModel(int columns, QObject *parent = nullptr);
    ~LineModel() override;

    void setLines(const QList<Line> &lines);
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    [[nodiscard]] const Line *line(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;
    /// Screen readers hear all cells of a line as one text.
    void setSpokenTogether(bool together) { m_spokenTogether = together; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void replaceAt(int row, const Line &line);

    int m_columns;
    bool m_spokenTogether = false;
    QList<Line> m_lines;
};

/// A small table of lines without headers: the first column takes the room, the others what they need.
///
/// Nothing moves under the pointer: while it is over the table, lines that are over stay, grey, and new ones come at
/// the end. When it leaves, the lines stand as they were given.
class ActionTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionTable)
public:
    /// `name` is what screen readers call it.
    ActionTable(int columns, const QString &name, QWidget *parent = nullptr);
    ~ActionTable() override;

    /// The second cell below the first, which takes as many lines as its text needs: for sentences.
    void setStacked();
    void setLines(const QList<Line> &lines);
    [[nodiscard]] LineModel &lineModel() { return *m_model; }
    /// The key of the selected row; empty for none.
    [[nodiscard]] QString selectedKey() const;
    void select(const QString &key);
    /// What stands there while there are no lines.
    void setEmptyText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectedKeyChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void noteSelection();
    void merge(const QList<Line> &lines);
    void setPointerInside(bool inside);

    LineModel *m_model;
    QString m_emptyText;
    QString m_selectedKey;
    QList<Line> m_given; ///< As they were given last.
    bool m_isMerging = false;
    bool m_isStacked = false;
    bool m_isPointerInside = false;
};

} // namespace Desk
