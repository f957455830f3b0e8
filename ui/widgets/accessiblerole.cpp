#include "accessiblerole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace Desk {

namespace {

constexpr auto RoleKey = "deskAccessibleRole";

class AccessibleButton final : public QAccessibleWidget
{
public:
    AccessibleButton(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? button()->text() : given;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button()->isDown();
        state.hasPopup = role() == QAccessible::ButtonMenu;
        if (!state.hasPopup) {
            state.checkable = button()->isCheckable();
            state.checked = button()->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names{pressAction()};
        if (role() == QAccessible::ButtonMenu)
            names.append(showMenuAction());
        else if (button()->isCheckable())
            names.append(toggleAction());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction() || name == showMenuAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

/// The Qt way to say which interface an object has; asked for each class that it is of.
QAccessibleInterface *roleInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant said = widget ? widget->property(RoleKey) : QVariant();
    if (!said.isValid())
        return nullptr;
    const auto role = static_cast<QAccessible::Role>(said.toInt());
    if (auto *button = qobject_cast<QAbstractButton *>(widget))
        return new AccessibleButton(button, role);
    return new QAccessibleWidget(widget, role);
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(RoleKey, static_cast<int>(role));
}

void installAccessibleRoles()
{
    QAccessible::installFactory(roleInterface);
}

} // namespace Desk
