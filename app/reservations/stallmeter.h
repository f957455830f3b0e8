#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace Desk {

/// Measures the longest time for which this thread's event loop did not run: a timer fires every few milliseconds, and
/// the longest gap is kept. May be too large by one such interval.
class StallMeter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StallMeter)
public:
    explicit StallMeter(QObject *parent = nullptr);

    void start();
    /// Ends the measurement and returns the longest gap in milliseconds; the current gap counts.
    double stop();

private:
    void beat();
    QTimer m_heart{this}; ///< A child, so that it moves to another thread together with the meter.
    QElapsedTimer m_sinceBeat;
    qint64 m_longestNsecs = 0;
};

} // namespace Desk
