#pragma once

#include "story/watch/lastseenwatch.h"

#include <QObject>

#include <memory>

namespace Desk {

class JsonView;
struct Session;

/// Says in the JSON of a task or a reservation what has changed since it was last seen here. Where no stories are kept
/// of the session, nothing.
class LastSeenLine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastSeenLine)
public:
    /// `view` and the session must outlive this.
    LastSeenLine(const Session &session, JsonView &view);
    ~LastSeenLine() override;

    /// For what `view` shows: a reservation of the open task; null for the task alone.
    void show(const Reservation *reservation);

Q_SIGNALS:
    /// It is known now how it was: show() is to be called again.
    void changed();

private:
    const Session &m_session;
    JsonView &m_view;
    std::unique_ptr<LastSeenWatch> m_watch; ///< Null where no stories are kept.
};

} // namespace Desk
