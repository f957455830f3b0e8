#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// Paints a row of the journal: the outcome as shape, text and colour, numbers with digits of equal width, SIDs in a
/// fixed-width font, and a mark for training.
class JournalDelegate final : public TableRowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalDelegate)
public:
    explicit JournalDelegate(QObject *parent = nullptr);
    ~JournalDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace Desk
