#pragma once

#include <QList>
#include <QString>

#include <functional>

class QMenu;
class QPoint;
class QWidget;

namespace Desk {

/// One line of the menu of a row.
struct RowMenuItem
{
    QString text;
    std::function<void()> run;
    QString icon = {};
};

/// A line that copies `text`; off where there is none.
[[nodiscard]] RowMenuItem copyItem(const QString &title, const QString &text);
/// The menu of a row of `view`, or of what another widget shows, which pops up at a place of it and deletes itself.
/// Items do what they were made for, whatever has become of the row meanwhile: they hold no index.
QMenu *popupRowMenu(QWidget *view, const QPoint &at, const QList<RowMenuItem> &items);

} // namespace Desk
