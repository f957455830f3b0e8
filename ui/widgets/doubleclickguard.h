#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace Desk {

/// Keeps the second half of a double click from a view that came under the pointer with its first half: whoever
/// double-clicks "Show all" chooses none of the rows that appear there.
class DoubleClickGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoubleClickGuard)
public:
    /// A child of the viewport.
    explicit DoubleClickGuard(QWidget *viewport);
    ~DoubleClickGuard() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_sincePress; ///< In this viewport.
};

} // namespace Desk
