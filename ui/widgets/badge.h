#pragma once

#include "plainlabel.h"
#include "theme.h"

namespace Desk {

/// A word or a number on a rounded ground of its tone: "reserved", "2".
class Badge final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Badge)
public:
    explicit Badge(QWidget *parent = nullptr);
    ~Badge() override;

    void setBadge(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Muted;
};

} // namespace Desk
