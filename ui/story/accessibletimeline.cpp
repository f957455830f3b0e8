#include "accessibletimeline.h"

#include "story/timeline/timelinelist.h"
#include "timelineview.h"

#include <QPointer>

namespace Desk {

namespace {

/// One bar, by its place in time.
class AccessibleBar final : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DISABLE_COPY_MOVE(AccessibleBar)
public:
    AccessibleBar(TimelineView *view, int index)
        : m_view(view)
        , m_index(index)
    {
    }
    ~AccessibleBar() override = default;

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override { return m_view && m_index < m_view->timeline().inTime.size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return barSentence(m_view->timeline(), bar(), m_view->geometryOf().now());
        if (kind == QAccessible::Description)
            return m_view->timeline().factsOf(bar(), m_view->geometryOf().now()).join(u' ');
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = isValid() ? m_view->barRect(bar()) : QRect();
        return rect.isNull() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->focusedBar() == bar();
        state.selected = !m_view->chosen().isNull() && m_view->timeline().bars.at(bar()).subject == m_view->chosen();
        state.invisible = m_view->barRect(bar()).isNull();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->focusBar(bar());
        if (name == pressAction())
            m_view->chooseBar(bar());
        else if (name == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] qsizetype bar() const { return m_view->timeline().inTime.at(m_index); }

    QPointer<TimelineView> m_view;
    int m_index;
};

/// The Qt way to say which interface an object has; asked for each class that it is of.
QAccessibleInterface *timelineInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new AccessibleTimeline(view) : nullptr;
}

} // namespace

void AccessibleTimeline::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(timelineInterface);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

void AccessibleTimeline::forget(TimelineView *view)
{
    if (!QAccessible::isActive())
        return;
    if (auto *face = dynamic_cast<AccessibleTimeline *>(QAccessible::queryAccessibleInterface(view)))
        face->clear();
}

void AccessibleTimeline::tellFocus(TimelineView *view, qsizetype bar)
{
    if (!QAccessible::isActive())
        return;
    const qsizetype index = view->timeline().inTime.indexOf(bar);
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(static_cast<int>(index));
    QAccessible::updateAccessibility(&event);
}

AccessibleTimeline::AccessibleTimeline(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

AccessibleTimeline::~AccessibleTimeline()
{
    clear();
}

TimelineView *AccessibleTimeline::view() const
{
    return qobject_cast<TimelineView *>(object());
}

void AccessibleTimeline::clear()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
    m_items.clear();
}

int AccessibleTimeline::childCount() const
{
    return view() ? static_cast<int>(view()->timeline().inTime.size()) : 0;
}

QAccessibleInterface *AccessibleTimeline::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    QAccessible::Id &id = m_items[index];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new AccessibleBar(view(), index));
    return QAccessible::accessibleInterface(id);
}

int AccessibleTimeline::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *bar = dynamic_cast<const AccessibleBar *>(child);
    return bar ? bar->index() : -1;
}

QAccessibleInterface *AccessibleTimeline::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const qsizetype bar = view()->barAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return bar < 0 ? nullptr : child(static_cast<int>(view()->timeline().inTime.indexOf(bar)));
}

QAccessibleInterface *AccessibleTimeline::focusChild() const
{
    if (!view() || view()->focusedBar() < 0)
        return nullptr;
    return child(static_cast<int>(view()->timeline().inTime.indexOf(view()->focusedBar())));
}

} // namespace Desk
