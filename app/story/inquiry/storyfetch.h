#pragma once

#include "story/storyfacts.h"
#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Desk {

/// Reads what TaskRouter tells of one task: itself, its reservations and its Events, with three GETs where each list
/// fits on a page. A task that is gone (404) is told by its Events alone. Used once.
class StoryFetch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryFetch)
public:
    /// So long Events are kept.
    static constexpr qint64 EventsKeptMsecs = 30LL * 24 * 3'600'000;
    /// So many Events at most where nothing else is wanted: ten pages.
    static constexpr qint64 MostEvents = 10'000;
    /// Events are read from so long before a task was made: date_created has no fraction, and clocks differ.
    static constexpr qint64 BeforeTheTaskMsecs = 60'000;

    struct Wanted
    {
        Sid workspace;
        Sid task;
        /// Events from then on, for whoever has those before; 0: from the task's beginning, or all that are kept where
        /// it is gone.
        UtcMsecs since = 0;
        qint64 mostEvents = MostEvents;
        std::function<qint64()> now; ///< UTC msecs; the world's in training.
    };

    StoryFetch(Client &client, Wanted wanted, QObject *parent = nullptr);
    ~StoryFetch() override;

    /// finished() comes later, once.
    void start();
    /// Ends it with ErrorKind::Canceled; finished() is emitted before this returns. No effect once finished.
    void cancel();

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Why nothing is known at all. What could be read of a part only is a note of facts().
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Valid once finished; what arrived before an error is in it. For buildStory(); with `since`, append() it to what
    /// was known.
    [[nodiscard]] const StoryFacts &facts() const { return m_facts; }
    [[nodiscard]] StoryFacts takeFacts() { return std::move(m_facts); }
    /// There are more Events than were asked for: the story ends early.
    [[nodiscard]] bool isCutShort() const { return m_isCutShort; }
    /// There are more reservations than a page holds, which is all that is read of them.
    [[nodiscard]] bool areReservationsCut() const { return m_areReservationsCut; }
    /// GETs that left, tries included.
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    /// A read waits for its turn, or is tried again, after `msecs`, because of `why`.
    void waiting(qint64 msecs, const Desk::Error &why);
    /// How one of the reads ended, for the budget of polls (PollBudget::report()).
    void readEnded(const std::optional<Desk::Error> &error);
    void finished();

private:
    void watch(Reply *reply);
    void fetchTask();
    void fetchReservations();
    void fetchEvents();
    void partEnded(const QString &what, const std::optional<Error> &error);
    void end(const std::optional<Error> &error);
    [[nodiscard]] Provenance provenance(Provenance::Kind kind) const;

    QPointer<Client> m_client;
    Wanted m_wanted;
    StoryFacts m_facts;
    EventFieldReader m_reader;
    QList<QPointer<Reply>> m_replies; ///< Under way.
    std::optional<Error> m_error;
    std::optional<Error> m_firstError; ///< Of a part.
    std::optional<Error> m_goneError;  ///< The task's 404.
    int m_parts = 0;                   ///< Under way.
    int m_requests = 0;
    bool m_isCutShort = false;
    bool m_areReservationsCut = false;
    bool m_isFinished = false;
};

/// Adds what became known later. The later `asOf`, and whether it is gone, are those of `more`.
void append(StoryFacts &known, StoryFacts more);

/// For people: why a part of an answer is missing. "refused: too many requests (429)".
[[nodiscard]] QString reasonText(const Error &error);

} // namespace Desk
