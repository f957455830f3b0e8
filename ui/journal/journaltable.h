#pragma once

#include <QTableView>

namespace Desk {

class JournalDelegate;

/// The table "Journal": rows of one height, columns that share the width, no cell wider than its column.
class JournalTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalTable)
public:
    explicit JournalTable(QWidget *parent = nullptr);
    ~JournalTable() override;

    /// Ids of the selected rows, newest first.
    [[nodiscard]] QList<qint64> selectedIds() const;

Q_SIGNALS:
    void detailsWanted(); ///< Enter
    void copyWanted();    ///< Ctrl+C

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void shareWidth();
    JournalDelegate *m_delegate;
};

} // namespace Desk
