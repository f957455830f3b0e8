#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace Desk {

/// Plain text that wraps anywhere if it must: a server's long word makes the label taller, never wider.
class WrapLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLabel)
public:
    explicit WrapLabel(QWidget *parent = nullptr, Tone tone = Tone::Plain);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out for `width`; paints it too where a painter is given. Returns the height.
    [[nodiscard]] qreal layOut(qreal width, QPainter *painter) const;

    Tone m_tone;
};

} // namespace Desk
