#pragma once

#include <QPointer>
#include <QSortFilterProxyModel>

namespace Desk {

class OfferListModel;

/// The tasks whose title, second line or SID contains a text, with their headings.
class TaskFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskFilterProxy)
public:
    explicit TaskFilterProxy(QObject *parent = nullptr);
    ~TaskFilterProxy() override;

    void setSearch(const QString &text);
    /// The offers, which tell until when somebody has to answer; not owned, null for none.
    void setOffers(const OfferListModel *offers);
    /// Headings count the tasks that match.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_wanted; ///< A search text.
    QPointer<const OfferListModel> m_offers;
};

} // namespace Desk
