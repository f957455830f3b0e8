#pragma once

#include "reservations/reservationorder.h"

#include <QHeaderView>
#include <QPointer>

namespace Desk {

/// The table's header: a click sorts by a column, Shift+click adds one more, a third click takes it out again; each
/// sorted column shows its direction, and its rank where there are several. The context menu chooses columns.
class SortHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortHeader)
public:
    explicit SortHeader(QWidget *parent = nullptr);
    ~SortHeader() override;

    void setOrder(ReservationOrder *order); ///< Not owned; null for none.
    void sortBy(int column, bool add);
    /// What a title takes with its direction and its rank, in pixels.
    [[nodiscard]] int titleWidth(const QString &title) const;

Q_SIGNALS:
    void sorted();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    QPointer<ReservationOrder> m_order;
    QPoint m_pressedAt;
};

} // namespace Desk
