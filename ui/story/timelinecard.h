#pragma once

#include "story/timeline/timeline.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Desk {

class PlainLabel;
class SidLabel;
class WrapLabel;

/// What is known of one bar, beside it: whose it is, the facts, what proves them, and the way to the Events.
class TimelineCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineCard)
public:
    explicit TimelineCard(QWidget *parent);
    ~TimelineCard() override;

    void setBar(const Timeline &timeline, qsizetype bar, UtcMsecs now);
    /// Shows itself near `anchor`, within `within`, both in the parent's coordinates: below it where there is room.
    void showNear(const QRect &anchor, const QRect &within);

Q_SIGNALS:
    void evidenceWanted();
    void left(); ///< The pointer has left it.

protected:
    void paintEvent(QPaintEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    PlainLabel *m_title;
    PlainLabel *m_sid;
    WrapLabel *m_facts;
    WrapLabel *m_evidence;
    QToolButton *m_show;
};

} // namespace Desk
