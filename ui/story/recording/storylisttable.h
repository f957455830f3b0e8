#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// A table of stories to choose from; Enter and a double click choose one.
class StoryListTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryListTable)
public:
    /// Of those of a file nobody knows status and queue before it is read.
    enum class Columns : quint8 { OfFile, OfRecord };

    explicit StoryListTable(Columns columns, QWidget *parent = nullptr);
    ~StoryListTable() override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void shareWidth() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Columns m_columns;
};

} // namespace Desk
