#pragma once

#include "taskrouter/sid.h"

#include <QEvent>
#include <QList>

class QMenu;
class QWidget;

namespace Desk {

/// What a person wants with a SID that is shown somewhere. It goes to the widget that shows it, and from there from
/// parent to parent until one accepts it; so no pane has to know who can open what.
class SidEvent final : public QEvent
{
public:
    enum class Wish : quint8 {
        Open,  ///< Go there in the window.
        Places ///< Show where else it occurs.
    };
    SidEvent(Sid sid, Wish wish);
    [[nodiscard]] static QEvent::Type eventType();
    [[nodiscard]] Sid sid() const { return m_sid; }
    [[nodiscard]] Wish wish() const { return m_wish; }

private:
    Sid m_sid;
    Wish m_wish;
};

/// What a SID names, for people: "Task", "Reservation", "Task queue".
[[nodiscard]] QString sidKindName(SidKind kind);
/// Whether the window can show it on its own.
[[nodiscard]] bool canBeOpened(SidKind kind);
/// The complete SIDs in a text, in their order, each once.
[[nodiscard]] QList<Sid> sidsIn(QStringView text);
/// Adds a menu for each SID: what it is, copy, open, where else it occurs. `from` is the widget that shows them.
void addSidMenus(QMenu &menu, QWidget *from, const QList<Sid> &sids);
/// False where nobody took it.
bool sendSidWish(QWidget *from, Sid sid, SidEvent::Wish wish);

} // namespace Desk
