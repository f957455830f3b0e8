#pragma once

#include <QObject>

namespace Desk {

/// Alt+Down and Alt+Up open and close the list of a choice that has the focus, as everywhere: the window's keys of the
/// same name are for when none has it.
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
