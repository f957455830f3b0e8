#pragma once

#include <QTimer>

namespace Desk {

/// Fires at each full second, for widgets that show a time. All of them fire together, so that the window is repainted
/// once, however many there are.
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
