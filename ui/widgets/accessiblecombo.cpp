#include "accessiblecombo.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace Desk {

namespace {

/// Keeps a combo box and its list in step for assistive technology: the list's selection is the chosen item even while
/// it is closed, and an item that is selected there becomes the chosen one.
class ListInStep final : public QObject
{
public:
    /// Makes one for the combo box, unless it has one.
    static void keep(QComboBox *combo)
    {
        constexpr auto key = "deskListInStep";
        if (combo->property(key).isValid())
            return;
        combo->setProperty(key, true);
        new ListInStep(combo);
    }

protected:
    /// Some combo boxes are set with their signals blocked; they are painted then.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            show();
        return QObject::eventFilter(watched, event);
    }

private:
    explicit ListInStep(QComboBox *combo)
        : QObject(combo)
        , m_combo(*combo)
    {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { show(); });
        combo->installEventFilter(this);
        show();
    }

    void show()
    {
        QAbstractItemView *view = m_combo.view();
        if (m_selection != view->selectionModel()) { // A new model comes with a new selection model.
            m_selection = view->selectionModel();
            // Queued: clicks and keys make the selected item current, but only after it was selected.
            connect(
                m_selection, &QItemSelectionModel::selectionChanged, this, [this] { followList(); },
                Qt::QueuedConnection);
        }
        if (view->isVisible())
            return; // The user is choosing in the open list.
        const QModelIndex chosen =
            m_combo.model()->index(m_combo.currentIndex(), m_combo.modelColumn(), m_combo.rootModelIndex());
        if (m_selection->currentIndex() != chosen || m_selection->selectedIndexes() != QModelIndexList{chosen})
            m_selection->setCurrentIndex(chosen, QItemSelectionModel::ClearAndSelect);
    }

    void followList()
    {
        if (!m_selection || m_selection != m_combo.view()->selectionModel())
            return show();
        const QModelIndexList selected = m_selection->selectedIndexes();
        const auto other = std::find_if(selected.cbegin(), selected.cend(), [this](const QModelIndex &index) {
            return index.row() != m_selection->currentIndex().row();
        });
        if (other == selected.cend() || !m_combo.isEnabled())
            return show();
        const int row = other->row();
        m_combo.hidePopup();
        m_combo.setCurrentIndex(row);
        show();
        Q_EMIT m_combo.activated(row);
        Q_EMIT m_combo.textActivated(m_combo.itemText(row));
    }

    QComboBox &m_combo;
    QPointer<QItemSelectionModel> m_selection;
};

/// Assistive technology has no other value for a combo box than its text.
class AccessibleCombo final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleCombo(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
    {
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        // An editable combo box has its text in its line edit.
        if (type == QAccessible::TextInterface && !combo()->isEditable())
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int *start, int *end) const override
    {
        Q_UNUSED(index)
        *start = *end = 0;
    }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int start, int end) override { Q_UNUSED(start) Q_UNUSED(end) }
    void removeSelection(int index) override { Q_UNUSED(index) }
    void setSelection(int index, int start, int end) override { Q_UNUSED(index) Q_UNUSED(start) Q_UNUSED(end) }
    [[nodiscard]] int cursorPosition() const override { return 0; }
    void setCursorPosition(int position) override { Q_UNUSED(position) }
    [[nodiscard]] QString text(int start, int end) const override
    {
        return combo()->currentText().mid(start, end < 0 ? -1 : end - start);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(combo()->currentText().size()); }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        Q_UNUSED(offset)
        return rect();
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override
    {
        Q_UNUSED(point)
        return -1;
    }
    void scrollToSubstring(int start, int end) override { Q_UNUSED(start) Q_UNUSED(end) }
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override
    {
        Q_UNUSED(offset)
        *start = 0;
        *end = characterCount();
        return {};
    }

    [[nodiscard]] int childCount() const override { return combo()->isEditable() ? 2 : 1; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0) {
            ListInStep::keep(combo());
            return QAccessible::queryAccessibleInterface(combo()->view());
        }
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
            choose(index);
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

    /// Does not use view(), which would create the list.
    [[nodiscard]] bool isOpen() const
    {
        const auto *list = combo()->findChild<QAbstractItemView *>();
        return list && list->isVisible();
    }

    void step(int by)
    {
        const int wanted = combo()->currentIndex() + by;
        if (wanted >= 0 && wanted < combo()->count())
            choose(wanted);
    }

    /// As a person does, so that activated() is emitted.
    void choose(int index)
    {
        combo()->setCurrentIndex(index);
        Q_EMIT combo()->activated(index);
        Q_EMIT combo()->textActivated(combo()->itemText(index));
    }
};

/// Tells Qt which accessible interface a class of objects has.
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
