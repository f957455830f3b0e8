#include "reply.h"

namespace Desk {

void Reply::setFinished()
{
    if (m_finished)
        return;
    m_finished = true;
    deleteLater(); // Before the signal: a slot may destroy the client, and this reply with it.
    Q_EMIT finished();
}

} // namespace Desk
