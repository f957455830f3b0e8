#pragma once

#include "reservations/clock.h"
#include "timelinepicture.h"
#include "timelinesight.h"
#include "ui/widgets/labelcache.h"
#include "ui/widgets/secondtimer.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace Desk {

class TimelineCards;
class TimelineHand;

/// A story as lanes of bars. The wheel zooms where the pointer is, a drag pans, a double click fits everything; keys do
/// all of it. For screen readers it is a list of bars in order of time.
///
/// Nothing moves under the pointer: while it is there, a story that goes on only grows at its end. What would move the
/// rest waits until the pointer leaves.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)
public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void setClock(const Clock &clock);
    /// Another subject is fitted into the view; of the same one, what is in view stays.
    void setTimeline(const Timeline &timeline);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const TimelineGeometry &geometryOf() const { return m_geometry; }

    /// Marks a reservation as the chosen one, and brings its bar into view; null for none.
    void setChosen(Sid reservation);
    [[nodiscard]] Sid chosen() const { return m_marks.chosen; }
    /// Bars that a filter does not mean are paled; empty for none.
    void setDimmed(const QBitArray &dimmed);
    /// A person wants none paled; false where none is.
    bool clearDimmed();

    /// The bar that the keyboard is at; -1 for none.
    [[nodiscard]] qsizetype focusedBar() const { return m_marks.focused; }
    void focusBar(qsizetype bar);
    /// The same without showing its card, for whoever points at it.
    void markFocused(qsizetype bar);
    /// The pointer is over this bar; -1 for none.
    void hover(qsizetype bar);
    /// False where none was shown.
    bool hideCard();
    /// Chooses the reservation of a bar, as Enter and a click do; does nothing for other bars.
    void chooseBar(qsizetype bar);
    [[nodiscard]] qsizetype barAt(const QPoint &inViewport) const;
    /// Of the viewport; null where it is folded away.
    [[nodiscard]] QRect barRect(qsizetype bar) const;
    /// The reservation that a bar is about; null for those about something else.
    [[nodiscard]] Sid reservationOf(qsizetype bar) const;

    /// At the bar that the keyboard is at, else in the middle.
    void zoomBy(double factor);
    /// At a place of the viewport.
    void zoomAt(double factor, double x);
    /// What is in view goes so many pixels to the right.
    void panBy(double pixels);
    void fitAll();
    /// Whether everything is in view, because nobody zoomed.
    [[nodiscard]] bool isFitted() const { return m_sight.isFitted(); }
    void setUnfolded(Sid worker, bool unfolded);
    [[nodiscard]] bool isUnfolded(Sid worker) const { return m_marks.unfolded.contains(worker); }
    /// Unfolds the activities of all workers, or folds them.
    void unfoldAll(bool unfolded);
    [[nodiscard]] bool isAnyUnfolded() const { return !m_marks.unfolded.isEmpty(); }
    /// The times that are in view.
    [[nodiscard]] StorySpan shownSpan() const { return m_sight.shownSpan(); }

    /// What is in view in time, with all lanes.
    [[nodiscard]] TimelinePicture picture() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reservationChosen(Desk::Sid reservation);
    void evidenceWanted(qsizetype bar);
    /// shownSpan() has changed.
    void shownChanged();
    void menuWanted(const QPoint &inViewport, qsizetype bar);
    void copyWanted();
    void allWanted(); ///< See clearDimmed().

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void apply(const Timeline &timeline);
    void layOut();
    void updateScrollBar();
    void tick();
    void settle();
    [[nodiscard]] bool isHeld() const;
    void ensureShown(qsizetype bar);
    void changeWindow();

    Clock m_clock = Clock::system();
    Timeline m_timeline;
    std::optional<Timeline> m_next; ///< What waits until the pointer leaves.
    TimelineSight m_sight;
    TimelineGeometry &m_geometry; ///< Of what is in sight.
    TimelineMarks m_marks;
    LabelCache m_labels;
    TimelineCards *m_cards;
    TimelineHand *m_hand;
    SecondTimer m_second;
    bool m_isPointerInside = false;
};

} // namespace Desk
