#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace Desk {

/// Ignores the second half of a double click in a view that only appeared with the first half: a double click on "Show
/// all" must not choose one of the rows that appear there.
class DoubleClickGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoubleClickGuard)
public:
    /// `viewport` owns the guard.
    explicit DoubleClickGuard(QWidget *viewport);
    ~DoubleClickGuard() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_sincePress; ///< The last press in this viewport.
};

} // namespace Desk
