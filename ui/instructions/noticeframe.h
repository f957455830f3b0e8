#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace Desk {

/// A coloured frame for a question inside the panel; it is not modal.
class NoticeFrame : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeFrame)
public:
    NoticeFrame(Tone tone, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace Desk
