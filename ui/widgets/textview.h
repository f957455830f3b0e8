#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace Desk {

/// A text of any size as rows: split at line breaks and, where a line is longer than what shows it is wide, within
/// lines, after a blank where there is one. Rows do not copy the text.
class TextModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextModel)
public:
    explicit TextModel(QObject *parent = nullptr);
    ~TextModel() override;

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// How many characters of a fixed width a row has room for; wide ones count twice.
    void setColumns(int columns);
    [[nodiscard]] int columns() const { return m_columns; }
    /// Where in the text a row begins.
    [[nodiscard]] qsizetype positionOf(int row) const { return m_starts.at(static_cast<size_t>(row)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The text of the rows `first` to `last`, line breaks included.
    [[nodiscard]] QString textOf(int first, int last) const;
    /// The row that contains a position of the text.
    [[nodiscard]] int rowAt(qsizetype position) const;

private:
    void split();
    /// Where the row ends that begins there, in a line that ends at `end`.
    [[nodiscard]] qsizetype rowEnd(qsizetype at, qsizetype end) const;

    QString m_text;
    std::vector<qsizetype> m_starts;
    int m_columns = 160;
};

/// Shows a text as it arrived, in a fixed-width font; 5 MB take no longer than 5 lines. What is too long for its width
/// goes on in the next row. Ctrl+C copies the selected
/// lines, or everything.
class TextView final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextView)
public:
    explicit TextView(QWidget *parent = nullptr);
    ~TextView() override;

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const;
    void showPosition(qsizetype position);
    [[nodiscard]] QString selectedText() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    TextModel *m_model;
};

} // namespace Desk
