#pragma once

#include "reservations/clock.h"
#include "ui/widgets/rowtable.h"

namespace Desk {

/// Paints a reservation's row: the status as shape, text and colour, numbers with digits of equal width, SIDs in a
/// fixed-width font. Cells that a refresh changed are marked for a second. Relative times are those of the moment of
/// painting.
class RowDelegate final : public TableRowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)
public:
    explicit RowDelegate(QObject *parent = nullptr);
    ~RowDelegate() override;

    void setClock(const Clock &clock) { m_clock = clock; }

    /// True while the row shows the mark of a change, and for a second longer, so that it is repainted.
    [[nodiscard]] bool mayBeMarked(const QModelIndex &index) const;
    /// What a cell of text says in `width` pixels: a shorter text where the model has one, else cut.
    [[nodiscard]] static QString textFor(const QModelIndex &index, const QFontMetrics &metrics, int width);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Clock m_clock = Clock::system();
};

} // namespace Desk
