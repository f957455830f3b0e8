#include "recentchoices.h"

namespace Desk {

RecentChoices::RecentChoices(const QByteArray &bytes)
    : m_ids(QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts).mid(0, Most))
{
}

QByteArray RecentChoices::toBytes() const
{
    return m_ids.join(u'\n').toUtf8();
}

void RecentChoices::choose(const QString &id)
{
    if (id.isEmpty() || id.contains(u'\n'))
        return;
    m_ids.removeAll(id);
    m_ids.prepend(id);
    if (m_ids.size() > Most)
        m_ids.resize(Most);
}

} // namespace Desk
