#pragma once

#include <QObject>

class QCoreApplication;

namespace Desk {

/// Alt+Down and Alt+Up open and close the list of a choice that has the focus, as everywhere: the window's keys of the
/// same name are for when none has it.
class ComboKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComboKeys)
public:
    /// For every choice of the application, from now on. Does nothing the second time.
    static void install(QCoreApplication &application);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ComboKeys(QObject *parent);
};

} // namespace Desk
