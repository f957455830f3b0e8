#include "actionmenus.h"

#include "actionregistry.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace Desk {

namespace {

/// A submenu is where its menu is.
QString sectionOf(const QMenu &menu)
{
    const QMenu *top = &menu;
    while (const auto *above = qobject_cast<const QMenu *>(top->parentWidget()))
        top = above;
    return top->title().remove(u'&');
}

} // namespace

ActionMenus::ActionMenus(QWidget &window, QMenuBar &bar, ActionRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_bar(bar)
    , m_registry(registry)
{
    registry.setMenuBar(&bar);
}

ActionMenus::~ActionMenus() = default;

QMenu *ActionMenus::addMenu(const QString &title)
{
    return m_bar.addMenu(title);
}

QAction *ActionMenus::add(QMenu &menu, const ActionRow &row)
{
    auto *action = new QAction(row.text, &m_window);
    action->setObjectName(QString::fromLatin1(row.name));
    action->setShortcuts(row.keys);
    if (!row.icon.isEmpty())
        action->setIcon(icon(row.icon));
    if (row.toggle) {
        action->setCheckable(true);
        action->setChecked(row.isChecked);
        connect(action, &QAction::toggled, this, row.toggle);
    }
    if (row.run)
        connect(action, &QAction::triggered, this, row.run);
    if (row.isEnabled || row.isVisible)
        m_conditions.append({action, row.isEnabled, row.isVisible});
    adopt(menu, {action});
    return action;
}

void ActionMenus::adopt(QMenu &menu, const QList<QAction *> &actions, QAction *before)
{
    for (QAction *action : actions) {
        m_window.addAction(action);
        menu.insertAction(before, action);
        if (!action->objectName().isEmpty())
            m_registry.add(action, sectionOf(menu));
    }
}

void ActionMenus::update()
{
    for (const Condition &condition : std::as_const(m_conditions)) {
        if (condition.isEnabled)
            condition.action->setEnabled(condition.isEnabled());
        if (condition.isVisible)
            condition.action->setVisible(condition.isVisible());
    }
}

} // namespace Desk
