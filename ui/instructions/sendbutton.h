#pragma once

#include <QPushButton>

namespace Desk {

/// The one primary button. A double click and a held key press it once, and a long name is elided, not the window
/// widened: text() is always whole.
class SendButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendButton)
public:
    explicit SendButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Desk
