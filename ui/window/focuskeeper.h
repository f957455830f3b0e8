#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Desk {

/// Where the keyboard goes when what had it is hidden, switched off or deleted. Qt gives it to the next in the window's
/// order, which may stand anywhere: the next Space would do what nobody asked for. Here it stays in the same part of
/// the window, where it was last, and never comes to a button that does something.
class FocusKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusKeeper)
public:
    /// `home` gives the focus to what has it where nothing near takes it. `window` owns this.
    FocusKeeper(QWidget &window, std::function<void()> home);

    /// Its buttons change the world and not what is looked at: the focus is never given to one of them, nor to any
    /// beside a button that goes.
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
    QList<QPointer<QWidget>> m_been;  ///< What had the focus, the last first.
    QList<QPointer<QWidget>> m_parts; ///< What held the one that lost it, the nearest first; empty where none did.
    QPointer<QWidget> m_fell;         ///< What Qt gave it to.
};

} // namespace Desk
