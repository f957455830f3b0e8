#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace Desk {

/// The longest time that this thread did not turn its event loop: a heartbeat of a few ms whose longest gap is kept.
/// The figure is an upper bound, by up to one beat.
class StallMeter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StallMeter)
public:
    explicit StallMeter(QObject *parent = nullptr);

    void start();
    /// Ends the measurement; the gap that is running counts.
    double stop();

private:
    void beat();
    QTimer m_heart{this}; ///< Goes with it to another thread.
    QElapsedTimer m_sinceBeat;
    qint64 m_longestNsecs = 0;
};

} // namespace Desk
