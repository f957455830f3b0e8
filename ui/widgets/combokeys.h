#pragma once

#include <QObject>

namespace Desk {

/// Lets Alt+Down and Alt+Up open and close the list of the combo box that has the focus, as other programs do. The
/// window's shortcuts with these keys work where no combo box has the focus.
class ComboKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComboKeys)
public:
    /// See installForAll().
    explicit ComboKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
