#include "rowmenu.h"

#include "clipboard.h"
#include "icons.h"
#include "rowtable.h"
#include "tablemenu.h"

#include <QAbstractScrollArea>
#include <QMenu>

namespace Desk {

RowMenuItem copyItem(const QString &title, const QString &text)
{
    std::function<void()> copy;
    if (!text.isEmpty())
        copy = [text] { Clipboard::copy(text); };
    return {title, copy};
}

QMenu *popupRowMenu(QWidget *view, const QPoint &at, const QList<RowMenuItem> &items)
{
    auto *menu = new QMenu(view);
    menu->setObjectName(view->objectName() + QStringLiteral("Menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowMenuItem &item : items) {
        QAction *action = menu->addAction(item.text);
        if (!item.icon.isEmpty())
            action->setIcon(icon(item.icon));
        action->setEnabled(item.run != nullptr);
        if (item.run)
            QObject::connect(action, &QAction::triggered, view, item.run);
    }
    if (auto *table = qobject_cast<RowTable *>(view))
        addTableMenu(*menu, *table, at);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(view);
    menu->popup((area ? area->viewport() : view)->mapToGlobal(at));
    return menu;
}

} // namespace Desk
