#pragma once

#include "reservations/taskview.h"

#include <QPointer>
#include <QSortFilterProxyModel>

namespace Desk {

class OfferListModel;

/// The tasks of a view whose title, second line or SID contains a text, with their headings; in the view's order.
class TaskFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskFilterProxy)
public:
    explicit TaskFilterProxy(QObject *parent = nullptr);
    ~TaskFilterProxy() override;

    void setSearch(const QString &text);
    void setMatcher(const TaskMatcher &matcher);
    /// What waits and why, in place of the second line of a task; empty: as the model has it.
    void setCauses(const QHash<Sid, QString> &causes);
    /// Whether tasks may be left out.
    [[nodiscard]] bool isNarrowed() const { return !m_wanted.isEmpty() || m_matcher.view().isFiltering(); }
    /// The offers, which tell until when somebody has to answer; not owned, null for none.
    void setOffers(const OfferListModel *offers);
    /// Headings count the tasks that match.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const Task *taskAt(const QModelIndex &source) const;

    QString m_wanted; ///< A search text.
    TaskMatcher m_matcher;
    QHash<Sid, QString> m_causes;
    QPointer<const OfferListModel> m_offers;
};

} // namespace Desk
