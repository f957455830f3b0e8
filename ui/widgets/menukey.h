#pragma once

#include <QObject>

namespace Desk {

/// Shift+F10 opens the menu of what has the focus, as the menu key does, which many keyboards have not. Qt sees to it
/// on Windows alone.
class MenuKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MenuKey)
public:
    /// See installForAll().
    explicit MenuKey(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
