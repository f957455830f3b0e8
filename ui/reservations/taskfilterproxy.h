#pragma once

#include <QPointer>
#include <QSortFilterProxyModel>

namespace Desk {

class OfferListModel;

/// Tasks whose title, second line or SID has a text, and the headings of tasks that match.
class TaskFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskFilterProxy)
public:
    explicit TaskFilterProxy(QObject *parent = nullptr);
    ~TaskFilterProxy() override;

    void setSearch(const QString &text);
    /// Which say until when somebody has to answer; not owned, null for none.
    void setOffers(const OfferListModel *offers);
    /// Headings count the tasks that match.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_wanted; ///< As searchText() makes it.
    QPointer<const OfferListModel> m_offers;
};

} // namespace Desk
