#pragma once

#include <QObject>

namespace Desk {

/// Gives widgets whose tooltip is HTML an accessible description without the markup. Otherwise Qt passes the tooltip
/// with its tags to screen readers.
class PlainDescriptions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainDescriptions)
public:
    /// See installForAll().
    explicit PlainDescriptions(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
