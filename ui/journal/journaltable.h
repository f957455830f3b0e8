#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// The table "Journal": what is missing of its columns where there is little room, the details say.
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
    void detailsWanted(); ///< Enter
    void copyWanted();    ///< Ctrl+C

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void shareWidth() override;
};

} // namespace Desk
