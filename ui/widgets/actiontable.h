#pragma once

#include "theme.h"

#include <QAbstractTableModel>
#include <QTreeView>

#include <optional>

namespace Desk {

/// One row of a table whose rows are set again and again: a key and texts.
struct Line
{
    QString key; ///< Identifies the row, which keeps its selection by this.
    QStringList cells;
    std::optional<StatusLook> look; ///< The shape before the first cell; none where unset.
    /// The row is no longer in the list, and only shown for the moment: nothing can be done with it.
    bool gone = false;
    friend bool operator==(const Line &, const Line &) = default;
};

/// A list of lines as a model. A new list is merged by key: missing rows are removed, and only rows that differ are
/// repainted.
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
    /// Screen readers get all cells of a line as one text.
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

/// A small table without headers, whose first column takes the room that the others leave.
///
/// Nothing moves under the pointer: while it is over the table, lines that are no longer in the list stay, in grey, and
/// new ones are added at the end. When it leaves, the lines are shown as they were set.
class ActionTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionTable)
public:
    /// `name` is the accessible name.
    ActionTable(int columns, const QString &name, QWidget *parent = nullptr);
    ~ActionTable() override;

    /// Shows the second cell below the first, on as many lines as its text needs; meant for sentences.
    void setStacked();
    void setLines(const QList<Line> &lines);
    [[nodiscard]] LineModel &lineModel() { return *m_model; }
    /// The key of the selected row; empty for none.
    [[nodiscard]] QString selectedKey() const;
    void select(const QString &key);
    /// The text that is shown while there are no lines.
    void setEmptyText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectedKeyChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void noteSelection();
    void merge(const QList<Line> &lines);
    void setPointerInside(bool inside);

    LineModel *m_model;
    QString m_emptyText;
    QString m_selectedKey;
    QList<Line> m_given; ///< As they were last set.
    bool m_isMerging = false;
    bool m_isStacked = false;
    bool m_isPointerInside = false;
};

} // namespace Desk
