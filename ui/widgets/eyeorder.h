#pragma once

#include <QObject>

class QWidget;

namespace Desk {

/// Lets the Tab key go as one reads: row by row, and in panes that stand beside each other through one after the other,
/// from right to left where one reads so. What Tab comes by is put into that order when the key is pressed: parts that
/// were made later, docks that were moved, and another language need nothing of their own.
class EyeOrder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EyeOrder)
public:
    /// See installForAll().
    explicit EyeOrder(QObject *parent);
    ~EyeOrder() override;

    /// Everything in `place` that Tab comes by, in that order. What is hidden or disabled just now is not among it.
    [[nodiscard]] static QList<QWidget *> stopsIn(const QWidget &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
