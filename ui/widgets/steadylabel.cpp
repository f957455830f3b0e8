#include "steadylabel.h"

namespace Desk {

SteadyLabel::SteadyLabel(QWidget *parent)
    : PlainLabel(parent)
{
}

SteadyLabel::~SteadyLabel() = default;

void SteadyLabel::showText(const QString &text)
{
    setText(text);
    const QSize needed = sizeHint().expandedTo(minimumSize());
    if (needed != minimumSize())
        setFixedSize(needed);
}

} // namespace Desk
