#include "hand.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QKeySequence>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

namespace RoughHour {

namespace {

/// A button's menu that opens in an event loop of its own would hold the hand that pressed it: the other hand takes
/// something of the menu, or closes it.
class OtherHand
{
    Q_DISABLE_COPY_MOVE(OtherHand)
public:
    OtherHand()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                QPointer<QWindow> window = menu->windowHandle();
                QTest::keyPress(window.data(), Qt::Key_Escape);
            }
        });
        m_timer.start(250);
    }
    ~OtherHand() = default;

private:
    QTimer m_timer;
};

} // namespace

QWindow *Hand::keyWindow()
{
    if (const QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    return QGuiApplication::focusWindow();
}

void Hand::wait(int msecs)
{
    QTest::qWait(msecs);
}

void Hand::strikeKey(QWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    Q_EMIT aboutToAct();
    const OtherHand other;
    const QPointer<QWindow> alive(window);
    QTest::sendKeyEvent(QTest::Press, window, key, text, modifiers);
    // What the key did may have closed the window.
    if (alive)
        QTest::sendKeyEvent(QTest::Release, window, key, text, modifiers);
    Q_EMIT acted();
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWindow *window = keyWindow()) {
        const bool isText = key < Qt::Key_Escape && !(modifiers & ~Qt::ShiftModifier);
        strikeKey(window, key, modifiers, isText ? QString(QChar(key)).toLower() : QString());
    }
}

void Hand::hold(Qt::Key key, Qt::KeyboardModifiers modifiers, int repeats)
{
    for (int i = 0; i < repeats; ++i) {
        QWindow *window = keyWindow();
        if (!window)
            return;
        Q_EMIT aboutToAct();
        const OtherHand other;
        const QString text = key == Qt::Key_Return ? QStringLiteral("\r") : QString();
        if (i == 0)
            QTest::sendKeyEvent(QTest::Press, window, key, text, modifiers);
        else
            QTest::simulateEvent(window, true, key, modifiers, text, true);
        Q_EMIT acted();
        wait(30);
    }
    if (QWindow *window = keyWindow())
        QTest::sendKeyEvent(QTest::Release, window, key, QString(), modifiers);
}

void Hand::shortcut(const QString &keys)
{
    const QKeySequence sequence(keys);
    if (sequence.isEmpty())
        return;
    const QKeyCombination first = sequence[0];
    key(first.key(), first.keyboardModifiers());
}

void Hand::type(const QString &text, int gapMsecs)
{
    for (const QChar letter : text) {
        QWindow *window = keyWindow();
        if (!window)
            return;
        const QChar upper = letter.toUpper();
        const auto code = letter.unicode() < 0x80 ? static_cast<Qt::Key>(upper.unicode()) : Qt::Key_unknown;
        const Qt::KeyboardModifiers modifiers = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        strikeKey(window, code, modifiers, QString(letter));
        wait(gapMsecs);
    }
}

QWindow *Hand::reach(QWidget *widget, QPoint at, QPoint &inWindow)
{
    if (!widget || !widget->isVisible())
        return nullptr;
    const QPoint point = at.isNull() ? widget->rect().center() : at;
    QWidget *top = widget->window();
    inWindow = widget->mapTo(top, point);
    return top->rect().contains(inWindow) ? top->windowHandle() : nullptr;
}

void Hand::click(QWidget *widget, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QPoint point;
    if (QWindow *window = reach(widget, at, point)) {
        Q_EMIT aboutToAct();
        const OtherHand other;
        const QPointer<QWindow> alive(window);
        QTest::mousePress(window, button, modifiers, point);
        if (alive)
            QTest::mouseRelease(window, button, modifiers, point);
        Q_EMIT acted();
    }
}

void Hand::doubleClick(QWidget *widget, QPoint at)
{
    QPoint point;
    if (QWindow *window = reach(widget, at, point)) {
        Q_EMIT aboutToAct();
        const OtherHand other;
        const QPointer<QWindow> alive(window);
        // Two clicks and not QTest's own double click: the first may take the window away.
        QTest::lastMouseTimestamp += 1000;
        for (int half = 0; half < 4 && alive; ++half) {
            const bool isPress = half % 2 == 0;
            qt_handleMouseEvent(window, point, window->mapToGlobal(point), isPress ? Qt::LeftButton : Qt::NoButton,
                                Qt::LeftButton, isPress ? QEvent::MouseButtonPress : QEvent::MouseButtonRelease,
                                Qt::NoModifier, ++QTest::lastMouseTimestamp);
            QCoreApplication::sendPostedEvents();
        }
        QTest::lastMouseTimestamp += 1000;
        Q_EMIT acted();
    }
}

void Hand::move(QWidget *widget, QPoint at)
{
    QPoint point;
    if (QWindow *window = reach(widget, at, point))
        QTest::mouseMove(window, point);
}

void Hand::wheel(QWidget *widget, int steps)
{
    QPoint point;
    QWindow *window = reach(widget, {}, point);
    if (!window)
        return;
    Q_EMIT aboutToAct();
    QWidget *under = widget->window()->childAt(point);
    QWidget *receiver = under ? under : widget;
    QWheelEvent event(QPointF(receiver->mapFrom(widget->window(), point)), QPointF(window->mapToGlobal(point)),
                      QPoint(), QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(receiver, &event);
    Q_EMIT acted();
}

void Hand::compose(const QString &preedit, const QString &commit)
{
    Q_EMIT aboutToAct();
    for (qsizetype size = 1; size <= preedit.size(); ++size) {
        QObject *focus = QGuiApplication::focusObject();
        if (!focus)
            break;
        QInputMethodEvent composing(preedit.first(size), {});
        QCoreApplication::sendEvent(focus, &composing);
        wait(2);
    }
    if (QObject *focus = QGuiApplication::focusObject()) {
        QInputMethodEvent done;
        done.setCommitString(commit);
        QCoreApplication::sendEvent(focus, &done);
    }
    Q_EMIT acted();
}

void Hand::drop(QWidget *widget, const QString &text)
{
    Q_EMIT aboutToAct();
    QMimeData data;
    data.setText(text);
    const QPoint at = widget->rect().center();
    const Qt::DropActions both = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(at, both, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &enter);
    if (enter.isAccepted()) {
        QDragMoveEvent move(at, both, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &move);
        QDropEvent drop(at, both, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &drop);
    }
    Q_EMIT acted();
}

bool Hand::press(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    QAccessibleActionInterface *actions = face ? face->actionInterface() : nullptr;
    if (!actions || actions->actionNames().isEmpty())
        return false;
    Q_EMIT aboutToAct();
    const OtherHand other;
    // The first one is the one that a screen reader offers: press, toggle, show the menu.
    actions->doAction(actions->actionNames().constFirst());
    // Qt clicks a button 100 ms after it was pressed so: a step is what comes of it.
    const QPointer<QAbstractButton> button = qobject_cast<QAbstractButton *>(widget);
    const bool isUp = QTest::qWaitFor([&button] { return !button || !button->isDown(); }, 1000);
    Q_UNUSED(isUp)
    Q_EMIT acted();
    return true;
}

bool Hand::say(QWidget *widget, const QString &text)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (!face || !face->isValid())
        return false;
    Q_EMIT aboutToAct();
    bool done = false;
    if (QAccessibleEditableTextInterface *edit = face->editableTextInterface()) {
        QAccessibleTextInterface *now = face->textInterface();
        edit->replaceText(0, now ? now->characterCount() : 0, text);
        done = true;
    }
    Q_EMIT acted();
    return done;
}

bool canReach(const QWidget *widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && widget->window() != modal)
        return false;
    return widget->visibleRegion().contains(widget->rect().center());
}

} // namespace RoughHour
