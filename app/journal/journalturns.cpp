#include "journalturns.h"

#include <QThread>

namespace Desk {

std::unique_lock<std::mutex> JournalTurns::urgent()
{
    ++m_urgent;
    std::unique_lock<std::mutex> lock(m_mutex);
    --m_urgent;
    return lock;
}

std::unique_lock<std::mutex> JournalTurns::slice()
{
    // A mutex is not fair: without the pause this thread would lock it again before a waiting one wakes up.
    do {
        QThread::usleep(200);
    } while (m_urgent > 0);
    return std::unique_lock<std::mutex>(m_mutex);
}

} // namespace Desk
