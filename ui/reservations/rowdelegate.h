#pragma once

#include "reservations/clock.h"

#include <QStyledItemDelegate>

namespace Desk {

/// Paints a reservation's row: the status as shape, word and colour; figures with steady digits; SIDs in a fixed font;
/// cells that a refresh changed marked for a second. Relative times are of the moment of painting.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)
public:
    explicit RowDelegate(QObject *parent = nullptr);
    ~RowDelegate() override;

    void setClock(const Clock &clock) { m_clock = clock; }
    /// The line under the pointer, so that the whole row answers to it; -1 for none.
    void setHoveredRow(int row) { m_hovered = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Clock m_clock = Clock::system();
    int m_hovered = -1;
};

} // namespace Desk
