#include "accessiblecombo.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace Desk {

namespace {

class AccessibleCombo final : public QAccessibleWidget
{
public:
    explicit AccessibleCombo(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
    {
    }

    [[nodiscard]] int childCount() const override { return combo()->isEditable() ? 2 : 1; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo()->view());
        return index == 1 && combo()->isEditable() ? QAccessible::queryAccessibleInterface(combo()->lineEdit())
                                                   : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == combo()->view())
            return 0;
        return child && combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const bool isText = combo()->isEditable() &&
                            combo()->lineEdit()->rect().contains(combo()->lineEdit()->mapFromGlobal(QPoint(x, y)));
        return isText ? child(1) : nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? combo()->currentText() : QAccessibleWidget::text(kind);
    }

    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind != QAccessible::Value || !combo()->isEnabled())
            return QAccessibleWidget::setText(kind, text);
        if (combo()->isEditable())
            combo()->setEditText(text);
        else if (const int index = combo()->findText(text); index >= 0)
            combo()->setCurrentIndex(index);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = isOpen();
        state.editable = combo()->isEditable();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), showMenuAction(), increaseAction(), decreaseAction(), setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (!combo()->isEnabled())
            return;
        if (name == increaseAction() || name == decreaseAction())
            step(name == increaseAction() ? 1 : -1);
        else if (name == pressAction() || name == showMenuAction())
            isOpen() ? combo()->hidePopup() : combo()->showPopup();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QComboBox *combo() const { return static_cast<QComboBox *>(object()); }

    /// Without making the list, which is there only once it was opened.
    [[nodiscard]] bool isOpen() const
    {
        const auto *list = combo()->findChild<QAbstractItemView *>();
        return list && list->isVisible();
    }

    void step(int by)
    {
        const int wanted = combo()->currentIndex() + by;
        if (wanted >= 0 && wanted < combo()->count())
            combo()->setCurrentIndex(wanted);
    }
};

/// The Qt way to say which interface a class of objects has.
QAccessibleInterface *comboInterface(const QString &className, QObject *object)
{
    auto *combo = qobject_cast<QComboBox *>(object);
    return combo && className == QStringLiteral("QComboBox") ? new AccessibleCombo(combo) : nullptr;
}

} // namespace

void installAccessibleCombos()
{
    QAccessible::installFactory(comboInterface);
}

} // namespace Desk
