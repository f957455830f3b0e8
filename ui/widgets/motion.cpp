#include "motion.h"

#include <QApplication>
#include <QStyle>

namespace Desk {

bool isMotionWanted()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace Desk
