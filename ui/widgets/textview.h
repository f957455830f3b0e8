#pragma once

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace Desk {

/// A text of any size as rows: split at line breaks and, where a line is longer than a screen is wide, within lines.
/// Rows do not copy the text.
class TextModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextModel)
public:
    explicit TextModel(QObject *parent = nullptr);
    ~TextModel() override;

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The text of the rows `first` to `last`, line breaks included.
    [[nodiscard]] QString textOf(int first, int last) const;
    /// The row that contains a position of the text.
    [[nodiscard]] int rowAt(qsizetype position) const;

private:
    QString m_text;
    std::vector<qsizetype> m_starts;
};

/// Shows a text as it arrived, in a fixed-width font; 5 MB take no longer than 5 lines. Ctrl+C copies the selected
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
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextModel *m_model;
};

} // namespace Desk
