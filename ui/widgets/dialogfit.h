#pragma once

#include <QObject>

namespace Desk {

/// Lets a dialog that is larger than its screen scroll, as at a zoom of 400 %: fields give way, labels stand above
/// them, and what then has no room yet is scrolled to.
class DialogFit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogFit)
public:
    /// See installForAll().
    explicit DialogFit(QObject *parent);
    ~DialogFit() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
