#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Desk {

/// Decides who gets the focus when the widget that has it is hidden, disabled or deleted. Qt gives it to the next
/// widget in the window's order, and the next Space might press a button that nobody meant. This keeps it in the same
/// part of the window, where it was last, and never gives it to a button.
class FocusKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusKeeper)
public:
    /// `home` gives the focus to a place where it does no harm, if nothing near the old one accepts it. `window` owns
    /// this.
    FocusKeeper(QWidget &window, std::function<void()> home);

    /// Never gives the focus to this widget or its buttons, which change the world, nor to a neighbour of one of them
    /// that disappears.
    void spare(QWidget *widget) { m_spared.append(widget); }

private:
    void onFocusChanged(QWidget *before, QWidget *now);
    void giveBack();
    [[nodiscard]] bool isSpared(const QWidget *widget) const;
    [[nodiscard]] bool mayHave(const QWidget *widget) const;
    [[nodiscard]] QWidget *placeIn(const QWidget *part) const;

    QWidget &m_window;
    std::function<void()> m_home;
    QList<QPointer<QWidget>> m_spared;
    QList<QPointer<QWidget>> m_been; ///< The widgets that had the focus, the latest first.
    /// The parents of the widget that lost it, the nearest first; empty where none did.
    QList<QPointer<QWidget>> m_parts;
    QPointer<QWidget> m_fell; ///< The widget that Qt gave it to.
};

} // namespace Desk
