#include "waitingnow.h"

#include <QSet>

#include <algorithm>

namespace Desk {

int WaitingNow::calls() const
{
    int count = 0;
    for (size_t at = 0; at < groups.size(); ++at) {
        if (lookOf(static_cast<WaitingCause>(at)).calls)
            count += static_cast<int>(groups[at].size());
    }
    return count;
}

WaitingNow WaitingNow::only(Sid queue, const QString &channel) const
{
    WaitingNow part = *this;
    if (queue.isNull() && channel.isEmpty())
        return part;
    part.tasks = 0;
    part.oldest = 0;
    QSet<Sid> absent;
    for (QList<WaitingRow> &rows : part.groups) {
        rows.removeIf([&](const WaitingRow &row) {
            return (!queue.isNull() && row.queue != queue) || (!channel.isEmpty() && row.channel != channel);
        });
        for (const WaitingRow &row : std::as_const(rows)) {
            if (row.cause == WaitingCause::Unavailable)
                absent.unite(QSet<Sid>(row.absentees.cbegin(), row.absentees.cend()));
            if (row.status != TaskStatus::Pending && row.status != TaskStatus::Reserved)
                continue;
            ++part.tasks;
            part.oldest = part.oldest == 0 ? row.created : std::min(part.oldest, row.created);
        }
    }
    part.absentees.removeIf([&absent](const WaitingAbsentee &one) { return !absent.contains(one.worker); });
    return part;
}

} // namespace Desk
