#pragma once

#include <QObject>

namespace Desk {

/// A wheel that only scrolls what a field lies on must not change what the field holds: the wheel counts for a choice
/// or a number that has the focus already, and gives it to none.
class WheelGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WheelGuard)
public:
    /// See installForAll().
    explicit WheelGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
