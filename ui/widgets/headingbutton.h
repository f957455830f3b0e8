#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace Desk {

/// Words that can be pressed and look like words: the headings that fold, and "1 to mend". It stands flush with the
/// text around it.
class HeadingButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeadingButton)
public:
    explicit HeadingButton(QWidget *parent, Tone tone = Tone::Muted);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone;
};

} // namespace Desk
