#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// The table of the journal. Where there is little room it leaves out columns, which the details show too.
class JournalTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalTable)
public:
    explicit JournalTable(QWidget *parent = nullptr);
    ~JournalTable() override;

    /// Ids of the selected rows, newest first.
    [[nodiscard]] QList<qint64> selectedIds() const;

Q_SIGNALS:
    void detailsWanted(); ///< Enter was pressed.

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void shareWidth() override;
};

} // namespace Desk
