#pragma once

#include "story/storyfacts.h"
#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace Desk {

/// The Events of one task, and what its workers did meanwhile, or those of one worker: all of them at first, then those
/// since the last look. One GET a look, two where somebody was asked.
class StoryFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryFeed)
public:
    static constexpr qint64 MostEvents = 100'000;   ///< Of the task.
    static constexpr qint64 MostActivities = 2'000; ///< Of a look at what workers did.

    /// `client` must outlive this. `now` is the server's clock.
    StoryFeed(Client &client, std::function<UtcMsecs()> now, QObject *parent = nullptr);
    ~StoryFeed() override;

    /// Another task or worker: what is known is forgotten, and nothing is asked yet. A null `subject` for none.
    void open(Sid workspace, Sid subject);
    /// Asks for what is new since the last look; `begun` is when the task was created, or since
    /// when a worker's are wanted; 0 where that is not known.
    /// `withWorkers` asks what workers did as well, until `ended`, or until now for 0. Does nothing while a look goes
    /// on.
    void look(UtcMsecs begun, bool withWorkers, UtcMsecs ended);
    void stop();
    [[nodiscard]] bool isLooking() const { return !m_subject.isNull() && (m_events || m_activities); }
    /// A look ended well since open().
    [[nodiscard]] bool hasLooked() const { return m_hasLooked; }

    /// In order of arrival, each once.
    [[nodiscard]] const QList<StoryEvent> &events() const { return m_known; }
    /// There are more than MostEvents.
    [[nodiscard]] bool isCutShort() const { return m_isCutShort; }
    /// Why the last look failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Rows of the last look that could not be read, each with its place.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

Q_SIGNALS:
    void waiting(qint64 msecs, const Desk::Error &why);
    /// A look has ended; `news` is true where it brought Events, or an error came or went.
    void looked(bool news);

private:
    void take(ListReply<Event> *reply);
    void finish(QPointer<ListReply<Event>> &slot, ListReply<Event> *reply);
    void listen(ListReply<Event> *reply, QPointer<ListReply<Event>> &slot);

    Client &m_client;
    std::function<UtcMsecs()> m_now;
    EventFieldReader m_reader;
    Sid m_workspace;
    Sid m_subject;
    QPointer<ListReply<Event>> m_events;
    QPointer<ListReply<Event>> m_activities;
    QList<StoryEvent> m_known;
    QSet<Sid> m_seen;
    UtcMsecs m_lastEvent = 0;
    UtcMsecs m_lastActivity = 0; ///< Until when workers' activities are known.
    std::optional<Error> m_error;
    std::optional<Error> m_lookError;
    QStringList m_warnings;
    qsizetype m_before = 0; ///< Events before this look.
    bool m_isCutShort = false;
    bool m_hasLooked = false;
    bool m_hadError = false;
};

} // namespace Desk
