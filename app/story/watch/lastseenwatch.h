#pragma once

#include "story/record/lastseen.h"

#include <QObject>

#include <optional>

namespace Desk {

class StoryRecord;
class TaskWatch;
struct StoryKey;

/// Finds out, when a task is opened, how it was when it was open here before: in an earlier session, or before another
/// one was opened.
class LastSeenWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastSeenWatch)
public:
    /// Both must outlive this. `world`: of the connection, see StoryKey.
    LastSeenWatch(const TaskWatch &taskWatch, StoryRecord &record, QString world, QObject *parent = nullptr);
    ~LastSeenWatch() override;

    /// How the open task is and was, with a reservation of it or alone; nothing where it was not seen before, or has
    /// not been read now.
    [[nodiscard]] std::optional<SeenTexts> textsOf(const Reservation *reservation) const;
    /// When it was seen; 0 where it was not.
    [[nodiscard]] UtcMsecs when() const { return m_seen.when; }

Q_SIGNALS:
    /// It is known how the open task was; what it is now, the TaskWatch tells.
    void changed();

private:
    void open();
    void ask();
    void onRead(const StoryKey &key, const LastSeen &seen);

    const TaskWatch &m_taskWatch;
    StoryRecord &m_record;
    QString m_world;
    Sid m_task;
    bool m_isAsked = false;
    LastSeen m_seen;
};

} // namespace Desk
