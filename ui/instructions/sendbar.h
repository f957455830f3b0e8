#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace Desk {

class HeadingButton;
class SendButton;
class WrapLabel;

/// What the foot of the panel shows: how much will be sent, what prevents it, and the button that names its target.
struct SendState
{
    QString text; ///< "Send conference to Alice"
    QString name; ///< The "Alice" in it.
    int errors = 0;
    QString firstToMend;    ///< The label of the first field that must be filled in or corrected.
    bool isMissing = false; ///< That field is empty.
    int set = 0;
    int all = 0;
    bool canSend = false;
    QString reason;      ///< Why nothing can be sent, or a warning; empty for neither.
    bool warned = false; ///< It can be sent, but TaskRouter will refuse it.
    QString wayOut;      ///< The text of the button that does something about the reason; empty for no button.
};

/// The foot of the instruction panel, with the primary button.
class SendBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendBar)
public:
    explicit SendBar(QMenu *copyMenu, QWidget *parent = nullptr);

    void showState(const SendState &state);
    /// In a low window it is left out how much of the form is sent, since the form shows it as well, and what copies
    /// where that has no room beside the button: the menu has it.
    void setLow(bool low);
    /// Where it is not low, at a width, whatever it is at present; in pixels.
    [[nodiscard]] int usualHeight(int width) const;
    [[nodiscard]] SendButton *button() const { return m_send; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

Q_SIGNALS:
    /// The button goes down. Until it is up again, or 100 ms later where a screen reader pressed it, what it would send
    /// may have become something else.
    void pressed();
    void sendWanted();
    /// The user wants to go to the first field that must be corrected.
    void mendWanted();
    /// The button of SendState::wayOut was pressed.
    void wayOutWanted();

private:
    [[nodiscard]] static QString mendText(const SendState &state);
    void placeCopy();

    WrapLabel *m_reason;
    QPushButton *m_wayOut;
    HeadingButton *m_mend;
    WrapLabel *m_count;
    bool m_hasCount = false;
    bool m_isLow = false;
    QToolButton *m_copy;
    SendButton *m_send;
    QHBoxLayout *m_words;
    QHBoxLayout *m_row;
};

} // namespace Desk
