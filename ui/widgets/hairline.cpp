#include "hairline.h"

namespace Desk {

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Midlight);
}

Hairline::~Hairline() = default;

} // namespace Desk
