#include "taskfilterproxy.h"

#include "reservations/offerlistmodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "taskrouter/timetext.h"
#include "text/joinedparts.h"
#include "text/searchtext.h"

#include <utility>

using namespace Qt::StringLiterals;

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

void TaskFilterProxy::setMatcher(const TaskMatcher &matcher)
{
    m_matcher = matcher;
    // The model's own order costs nothing.
    const bool isOrdered = matcher.view().order != TaskView::Order::OldestFirst;
    if (isOrdered == (sortColumn() >= 0))
        invalidate();
    else
        invalidateFilter();
    sort(isOrdered ? 0 : -1);
}

void TaskFilterProxy::setCauses(const QHash<Sid, QString> &causes)
{
    if (causes == m_causes)
        return;
    const QHash<Sid, QString> before = std::exchange(m_causes, causes);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex heading = index(row, 0);
        for (int child = 0; child < rowCount(heading); ++child) {
            const QModelIndex task = index(child, 0, heading);
            const Sid sid = task.data(SidRole).value<Sid>();
            if (before.value(sid) != m_causes.value(sid))
                Q_EMIT dataChanged(task, task, {SubtitleRole, Qt::AccessibleTextRole});
        }
    }
}

const Task *TaskFilterProxy::taskAt(const QModelIndex &source) const
{
    const auto *tasks = qobject_cast<const TaskListModel *>(sourceModel());
    return tasks ? tasks->task(source.data(SidRole).value<Sid>()) : nullptr;
}

bool TaskFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Task *one = taskAt(left);
    const Task *other = taskAt(right);
    return one && other ? m_matcher.isBefore(*one, *other) : left.row() < right.row(); // Headings stay as they are.
}

void TaskFilterProxy::setOffers(const OfferListModel *offers)
{
    m_offers = offers;
}

QVariant TaskFilterProxy::data(const QModelIndex &index, int role) const
{
    if (role == SubtitleRole && !m_causes.isEmpty() && index.parent().isValid()) {
        const auto cause = m_causes.constFind(index.data(SidRole).value<Sid>());
        if (cause != m_causes.cend())
            return *cause;
    }
    // Adds for screen readers the time that the delegate paints.
    if (role == Qt::AccessibleTextRole && m_offers && index.parent().isValid()) {
        QString text = QSortFilterProxyModel::data(index, role).toString();
        const Sid task = index.data(SidRole).value<Sid>();
        if (const QString cause = m_causes.value(task); !cause.isEmpty())
            text += comma() + cause;
        const UtcMsecs by = m_offers->answerBy(task);
        return by ? tr("%1, answer by %2").arg(text, timeText(by, by)) : text;
    }
    const bool isCount = role == CountRole && isNarrowed() && !index.parent().isValid();
    return isCount ? QVariant(rowCount(index)) : QSortFilterProxyModel::data(index, role);
}

bool TaskFilterProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isNarrowed())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid()) {
        if (m_matcher.view().isFiltering()) {
            const Task *task = taskAt(index);
            if (task && !m_matcher.matches(*task))
                return false;
        }
        return m_wanted.isEmpty() || index.data(SearchRole).toString().contains(m_wanted);
    }
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (filterAcceptsRow(child, index))
            return true;
    }
    return false;
}

} // namespace Desk
