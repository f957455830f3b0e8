#pragma once

#include "ui/widgets/rowtable.h"

namespace Desk {

/// Paints a row of the journal: the outcome as shape, word and colour, figures with steady digits, SIDs in a fixed
/// font, a training row with its mark. Whatever a server called a worker is one line.
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
