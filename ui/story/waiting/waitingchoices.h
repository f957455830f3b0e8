#pragma once

#include "story/waiting/waitingnow.h"

#include <QObject>

class QComboBox;
class QWidget;

namespace Desk {

/// Which queue and which channel are looked at: two boxes, to be placed by whoever made this.
class WaitingChoices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingChoices)
public:
    explicit WaitingChoices(QWidget *parent);
    ~WaitingChoices() override;

    [[nodiscard]] QComboBox *queueBox() const { return m_queue; }
    [[nodiscard]] QComboBox *channelBox() const { return m_channel; }
    /// The queues and channels that something waits in. What is chosen stays, also while nothing waits there.
    void setNow(const WaitingNow &now);
    /// All queues and all channels.
    void clear();
    [[nodiscard]] bool isAnyChosen() const;
    /// What is left of it.
    [[nodiscard]] WaitingNow partOf(const WaitingNow &now) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_queue;
    QComboBox *m_channel;
};

} // namespace Desk
