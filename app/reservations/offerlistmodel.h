#pragma once

#include "taskrouter/values.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Desk {

/// A pending reservation, with what a person wants to know of its task.
struct PendingOffer
{
    Reservation reservation;
    QString title;         ///< Of the task; see taskTitle().
    QString channel;       ///< `task_channel_unique_name` of the task, as it came.
    UtcMsecs answerBy = 0; ///< When it runs out; 0 where that is not known yet, and while it is held.
    bool held = false;     ///< A telephone rings for it, and its time stands still: see Hold.
    bool gone = false;     ///< No offer any more: its row only keeps its place, see OfferListModel::setSteady().
    friend bool operator==(const PendingOffer &, const PendingOffer &) = default;
};

/// The pending offers of a workspace: those that end first at the top, those that are held or whose end is not known at
/// the bottom. Merged by SID.
class OfferListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfferListModel)
public:
    explicit OfferListModel(QObject *parent = nullptr);
    ~OfferListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: title of the task; SubtitleRole: the worker; SidRole (of the reservation), SortRole (date_created),
    /// AnswerByRole, HeldRole, ValueRole (Reservation).
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const PendingOffer *at(int row) const; ///< Null where there is none.
    /// The row of a reservation from `from` on; -1 where there is none.
    [[nodiscard]] int rowOf(Sid reservation, int from = 0) const;
    /// The offer after `reservation` that can still be answered at that time; the first one where that is the last or
    /// not in the list; null where there are none.
    [[nodiscard]] const PendingOffer *after(Sid reservation, UtcMsecs now = 0) const;
    /// When the first of a task's offers ends; 0 where it has none or that is not known.
    [[nodiscard]] UtcMsecs answerBy(Sid task) const { return m_answerBy.value(task); }

    /// True where one of the task's offers is held.
    [[nodiscard]] bool isHeld(Sid task) const { return m_held.contains(task); }

    void setOffers(QList<PendingOffer> offers);
    /// While on, no row changes its place: what is offered no more stays as a row that cannot be chosen, and what comes
    /// stands at the end. Somebody points at them.
    void setSteady(bool steady);
    /// Rows that are offers; those that only keep their places are not counted.
    [[nodiscard]] int count() const;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void order(QList<PendingOffer> offers);
    void keepPlaces(QList<PendingOffer> offers);
    [[nodiscard]] QSet<Sid> removeOthers(const QSet<Sid> &staying);

    QList<PendingOffer> m_offers;
    QList<PendingOffer> m_latest; ///< As they came last, in their order; only while they keep their places.
    bool m_isSteady = false;
    QHash<Sid, UtcMsecs> m_answerBy;
    QSet<Sid> m_held; ///< Tasks with a held offer.
};

} // namespace Desk
