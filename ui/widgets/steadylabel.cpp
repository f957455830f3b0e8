#include "steadylabel.h"

namespace Desk {

SteadyLabel::SteadyLabel(QWidget *parent)
    : PlainLabel(parent)
{
}

SteadyLabel::~SteadyLabel() = default;

void SteadyLabel::showText(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    const QSize needed = sizeHint().expandedTo(minimumSize());
    if (needed != minimumSize())
        setFixedSize(needed);
}

} // namespace Desk
