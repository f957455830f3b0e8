#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace Desk {

class HeadingButton;
class SendButton;
class WrapLabel;

/// What the panel's foot says: how much will be sent, what is in the way, and the button that names its target.
struct SendState
{
    QString text; ///< "Send conference to Alice"
    QString name; ///< The "Alice" in it.
    int errors = 0;
    QString firstToMend; ///< What the first field is called that must be mended.
    int set = 0;
    int all = 0;
    bool canSend = false;
    QString reason;      ///< Why it cannot, or what stands against it; empty where nothing is to be said.
    bool warned = false; ///< It can be sent, but TaskRouter will refuse it.
    QString wayOut;      ///< What a person can do about the reason: the text of its button; empty for nothing.
};

class SendBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendBar)
public:
    explicit SendBar(QMenu *copyMenu, QWidget *parent = nullptr);

    void showState(const SendState &state);
    /// How much of the form is sent can be counted in the form, too: it gives way in a low window.
    void setCountVisible(bool visible);
    [[nodiscard]] SendButton *button() const { return m_send; }

Q_SIGNALS:
    /// The button goes down. Until it is up again, or 100 ms later where a screen reader pressed it, what it would send
    /// may have become something else.
    void pressed();
    void sendWanted();
    /// The user wants to see the first thing that must be mended.
    void mendWanted();
    /// SendState::wayOut was pressed.
    void wayOutWanted();

private:
    WrapLabel *m_reason;
    QPushButton *m_wayOut;
    HeadingButton *m_mend;
    WrapLabel *m_count;
    bool m_hasCount = false;
    bool m_countVisible = true;
    QToolButton *m_copy;
    SendButton *m_send;
};

} // namespace Desk
