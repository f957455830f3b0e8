#pragma once

#include "story/timeline/timeline.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Desk {

class TimelineCard;
class TimelineView;

/// Shows the card of the bar that a person looks at: of one that the pointer rests on, until it has left both, and of
/// the one that the keyboard is at.
class TimelineCards final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineCards)
public:
    /// `view` must outlive this.
    explicit TimelineCards(TimelineView &view);
    ~TimelineCards() override;

    /// The pointer is over this bar; -1 for none.
    void hover(qsizetype bar);
    /// At once; `at` is a place of the viewport that the card is meant for.
    void show(qsizetype bar, const QPoint &at);
    void hide();
    /// The bars are others now, and the one that is shown is `bar`; -1 where it is gone.
    void update(qsizetype bar);
    [[nodiscard]] qsizetype bar() const { return m_bar; } ///< -1 while none is shown.

Q_SIGNALS:
    void evidenceWanted(qsizetype bar);

private:
    TimelineView &m_view;
    QPointer<TimelineCard> m_card; ///< A child of the window, so that it may reach out of the view.
    qsizetype m_hovered = -1;
    qsizetype m_bar = -1;
    QPoint m_at;
    QTimer m_rest;   ///< Until it is shown.
    QTimer m_leaves; ///< Until it goes.
};

} // namespace Desk
