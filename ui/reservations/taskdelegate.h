#pragma once

#include "reservations/clock.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace Desk {

class OfferListModel;

/// Paints headings ("RESERVED · 3", the rows without a SID), tasks (title, time left of an offer or else the age, and a
/// second line) and offers (the same, with the time left). An offer that is held shows "ringing" in place of its time.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskDelegate)
public:
    /// A task that changed is marked for so long, in milliseconds; not where no motion is wanted.
    static constexpr int ChangeMarkMsecs = 1000;

    explicit TaskDelegate(QObject *parent = nullptr);
    ~TaskDelegate() override;

    void setClock(const Clock &clock) { m_clock = clock; }
    /// The offers that tasks may have; not owned, null for none.
    void setOffers(const OfferListModel *offers);
    /// Of a task or an offer, in pixels.
    [[nodiscard]] static int rowHeight(const QFont &font);
    /// What stands at the end of the row: time left, "ringing", or age.
    [[nodiscard]] QString figureOf(const QModelIndex &index) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Sid &sid) const;
    /// What stands at the end of a row, and whether somebody waits for an answer.
    struct Figure
    {
        QString text;
        bool waits = false;
    };
    [[nodiscard]] Figure figureOf(const QModelIndex &index, const Sid &sid) const;
    /// When the offer of the row, or of its task, ends; 0 for none.
    [[nodiscard]] UtcMsecs answerBy(const QModelIndex &index, const Sid &sid) const;
    /// True where the offer is held, or all offers of the task are.
    [[nodiscard]] bool isHeld(const QModelIndex &index, const Sid &sid) const;
    Clock m_clock = Clock::system();
    QPointer<const OfferListModel> m_offers;
};

} // namespace Desk
