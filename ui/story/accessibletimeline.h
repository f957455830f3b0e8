#pragma once

#include <QAccessibleWidget>

#include <QHash>

namespace Desk {

class TimelineView;

/// A TimelineView for screen readers: a list, whose items are the bars in order of time.
class AccessibleTimeline final : public QAccessibleWidget
{
    Q_DISABLE_COPY_MOVE(AccessibleTimeline)
public:
    /// Once a program; before the first view is asked for over the bus.
    static void install();
    /// The bars have changed.
    static void forget(TimelineView *view);
    /// The keyboard is at this bar now.
    static void tellFocus(TimelineView *view, qsizetype bar);

    explicit AccessibleTimeline(TimelineView *view);
    ~AccessibleTimeline() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] TimelineView *view() const;
    void clear();

    mutable QHash<int, QAccessible::Id> m_items;
};

} // namespace Desk
