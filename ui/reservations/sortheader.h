#pragma once

#include "reservations/reservationorder.h"
#include "ui/widgets/rowheader.h"

#include <QPointer>

namespace Desk {

/// The table's header. A click sorts by a column, Shift+click adds one, and a third click removes it; each sorted
/// column shows its direction, and its rank among several. The context menu chooses columns.
class SortHeader final : public RowHeader
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortHeader)
public:
    explicit SortHeader(QWidget *parent = nullptr);
    ~SortHeader() override;

    void setOrder(ReservationOrder *order); ///< Not owned; null for none.
    void sortBy(int column, bool add);

Q_SIGNALS:
    void sorted();

protected:
    [[nodiscard]] QString markOf(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPointer<ReservationOrder> m_order;
    QPoint m_pressedAt;
};

} // namespace Desk
