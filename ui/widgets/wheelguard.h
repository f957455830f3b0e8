#pragma once

#include <QObject>

namespace Desk {

/// Keeps the mouse wheel from changing a combo box or a spin box that the pointer passes while one scrolls: the wheel
/// changes only the field that has the focus, and gives the focus to none.
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
