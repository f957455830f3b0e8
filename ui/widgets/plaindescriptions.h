#pragma once

#include <QObject>

namespace Desk {

/// Qt tells a screen reader a widget's tooltip where it has no description, with its markup letter by letter. From now
/// on every widget of the application with a tooltip that is markup says its words alone.
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
