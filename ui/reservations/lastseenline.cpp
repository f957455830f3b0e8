#include "lastseenline.h"

#include "taskrouter/client.h"
#include "taskrouter/timetext.h"
#include "ui/session/session.h"
#include "ui/widgets/jsonview.h"

namespace Desk {

LastSeenLine::LastSeenLine(const Session &session, JsonView &view)
    : m_session(session)
    , m_view(view)
{
    if (!session.storyRecord)
        return;
    m_watch =
        std::make_unique<LastSeenWatch>(*session.taskWatch, *session.storyRecord, session.client->endpoint().world);
    connect(m_watch.get(), &LastSeenWatch::changed, this, &LastSeenLine::changed);
}

LastSeenLine::~LastSeenLine()
{
    m_view.setLastSeen({});
}

void LastSeenLine::show(const Reservation *reservation)
{
    JsonCompareButton::LastSeen seen;
    const auto texts = m_watch && !m_view.body().isEmpty() ? m_watch->textsOf(reservation) : std::nullopt;
    if (texts)
        seen = {timeText(m_watch->when(), m_session.clock.utc()), texts->before, texts->now};
    m_view.setLastSeen(seen);
}

} // namespace Desk
