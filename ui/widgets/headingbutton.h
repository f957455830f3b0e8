#pragma once

#include "theme.h"

#include <QAbstractButton>

namespace Desk {

/// A button that looks like text and is aligned with the text around it, for headings that fold and for "1 to mend".
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
