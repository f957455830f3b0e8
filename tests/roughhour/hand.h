#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QString>

class QWidget;
class QWindow;

namespace RoughHour {

/// A person's hands: keys go to the window that has the focus, the mouse to the window under it, both by the way that
/// the platform's own events take, so that shortcuts, popups and modal dialogs get what they would get.
class Hand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Hand)
public:
    using QObject::QObject;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Held down: so many repeats before it is let go.
    void hold(Qt::Key key, Qt::KeyboardModifiers modifiers, int repeats);
    /// "Ctrl+Shift+F".
    void shortcut(const QString &keys);
    void type(const QString &text, int gapMsecs);
    void click(QWidget *widget, QPoint at = {}, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = {});
    void doubleClick(QWidget *widget, QPoint at = {});
    void move(QWidget *widget, QPoint at = {});
    void wheel(QWidget *widget, int steps);
    /// What an input method does: shows what is being composed, then gives the text.
    void compose(const QString &preedit, const QString &commit);
    void drop(QWidget *widget, const QString &text);
    /// Presses by the accessibility interface, as a screen reader does. False: it offers no such action.
    bool press(QWidget *widget);
    /// Replaces the text, as a screen reader or a dictation program does. False: it offers no such thing.
    bool say(QWidget *widget, const QString &text);
    /// Turns the event loop.
    void wait(int msecs);

Q_SIGNALS:
    /// Before each single thing that is done.
    void aboutToAct();
    void acted();

private:
    void strikeKey(QWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text);
    [[nodiscard]] static QWindow *keyWindow();
    /// Where in its window; null where it cannot be reached by a mouse.
    [[nodiscard]] static QWindow *reach(QWidget *widget, QPoint at, QPoint &inWindow);
};

/// Whether a mouse could reach it: shown, enabled, not behind a modal dialog, and its middle inside all it lies in.
[[nodiscard]] bool canReach(const QWidget *widget);

} // namespace RoughHour
