#pragma once

#include "reservations/clock.h"

#include <QStyledItemDelegate>

namespace Desk {

/// Paints headings ("RESERVED · 3") and tasks (title, age, and a quieter second line).
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskDelegate)
public:
    explicit TaskDelegate(QObject *parent = nullptr);
    ~TaskDelegate() override;

    void setClock(const Clock &clock) { m_clock = clock; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    Clock m_clock = Clock::system();
};

} // namespace Desk
