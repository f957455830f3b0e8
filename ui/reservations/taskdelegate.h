#pragma once

#include "reservations/clock.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace Desk {

class OfferListModel;

/// Paints headings ("RESERVED · 3"), tasks (title, time left of an offer or else age, and a quieter second line) and
/// offers (the same, with the time left). Of one that is held the time stands still: "ringing" says so instead.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskDelegate)
public:
    explicit TaskDelegate(QObject *parent = nullptr);
    ~TaskDelegate() override;

    void setClock(const Clock &clock) { m_clock = clock; }
    /// Whose offers the tasks may have; not owned, null for nobody's.
    void setOffers(const OfferListModel *offers);
    /// Of a task or an offer.
    [[nodiscard]] static int rowHeight(const QFont &font);
    /// What stands at the end of the row: time left, "ringing", or age.
    [[nodiscard]] QString figureOf(const QModelIndex &index) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// When the offer of the row, or of its task, runs out; 0 where there is none.
    [[nodiscard]] UtcMsecs answerBy(const QModelIndex &index) const;
    /// Its offer, or the only ones of its task, are held.
    [[nodiscard]] bool isHeld(const QModelIndex &index) const;
    Clock m_clock = Clock::system();
    QPointer<const OfferListModel> m_offers;
};

} // namespace Desk
