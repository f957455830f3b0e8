#pragma once

#include <QTimer>

namespace Desk {

/// Ticks at each full second for what shows a time. All of them tick together: one waking up and one repaint of the
/// window, however many panes count.
class SecondTimer final : public QTimer
{
public:
    SecondTimer()
    {
        setInterval(1000);
        setTimerType(Qt::VeryCoarseTimer);
    }
};

} // namespace Desk
