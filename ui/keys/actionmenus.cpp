#include "actionmenus.h"

#include "actionregistry.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

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
    const auto isEnabled =
        row.whyNot ? std::function<bool()>([whyNot = row.whyNot] { return whyNot().isEmpty(); }) : row.isEnabled;
    if (isEnabled || row.isVisible)
        m_conditions.append({action, isEnabled, row.isVisible});
    if (row.whyNot)
        answerKeys(action, row.whyNot);
    adopt(menu, {action});
    return action;
}

/// An action that is disabled does not receive its keys.
void ActionMenus::answerKeys(QAction *action, const std::function<QString()> &whyNot)
{
    auto *question = new QShortcut(&m_window);
    question->setAutoRepeat(false);
    const auto follow = [action, question] {
        question->setKeys(action->shortcuts());
        question->setEnabled(!action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, question, follow);
    connect(question, &QShortcut::activated, this, [this, whyNot] {
        if (const QString why = whyNot(); !why.isEmpty())
            Q_EMIT refused(why);
    });
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
