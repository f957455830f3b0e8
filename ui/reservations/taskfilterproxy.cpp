#include "taskfilterproxy.h"

#include "reservations/offerlistmodel.h"
#include "reservations/roles.h"
#include "taskrouter/timetext.h"
#include "text/searchtext.h"

namespace Desk {

TaskFilterProxy::TaskFilterProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

TaskFilterProxy::~TaskFilterProxy() = default;

void TaskFilterProxy::setSearch(const QString &text)
{
    m_wanted = searchText(text);
    invalidateFilter();
}

void TaskFilterProxy::setOffers(const OfferListModel *offers)
{
    m_offers = offers;
}

QVariant TaskFilterProxy::data(const QModelIndex &index, int role) const
{
    // Adds for screen readers the time that the delegate paints.
    if (role == Qt::AccessibleTextRole && m_offers && index.parent().isValid()) {
        const QString text = QSortFilterProxyModel::data(index, role).toString();
        const UtcMsecs by = m_offers->answerBy(index.data(SidRole).value<Sid>());
        return by ? tr("%1, answer by %2").arg(text, timeText(by, by)) : text;
    }
    const bool isCount = role == CountRole && !m_wanted.isEmpty() && !index.parent().isValid();
    return isCount ? QVariant(rowCount(index)) : QSortFilterProxyModel::data(index, role);
}

bool TaskFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_wanted.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid())
        return index.data(SearchRole).toString().contains(m_wanted);
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (filterAcceptsRow(child, index))
            return true;
    }
    return false;
}

} // namespace Desk
