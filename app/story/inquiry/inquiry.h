#pragma once

#include "story/diagnosis/diagnosis.h"
#include "story/diagnosis/situationreader.h"
#include "storyfetch.h"

#include <QHash>

#include <memory>

namespace Desk {

/// Asks why: reads a task's story, and then of the present what the answer lacks, with no more than MostRequests GETs.
/// It stops as soon as nothing is lacking. What cannot be read is a note of the answer, which is then made of what is
/// known. All of it passes through the client and its budget of reads. Used once.
class Inquiry : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Inquiry)
public:
    static constexpr int MostRequests = 25;

    struct Wanted
    {
        Sid workspace;
        Sid task;
        std::function<qint64()> now; ///< UTC msecs; the world's in training.
        /// What is known already and the API does not tell of a task: our journal's rows, the workspace's activities,
        /// alerts, the call. Its workspace, task and times are not used.
        StoryFacts known = {};
        /// The reservations in `known` are all that the task has. They are used where a page does not hold them.
        bool knowsAllReservations = false;
    };

    Inquiry(Client &client, Wanted wanted, QObject *parent = nullptr);
    ~Inquiry() override;

    /// finished() comes later, once.
    void start();
    /// Ends it with ErrorKind::Canceled; what was known by then is the answer. finished() is emitted before this
    /// returns. No effect once finished.
    void cancel();

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Why there is no answer at all.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// The answer as far as it is known; whole once finished.
    [[nodiscard]] const Diagnosis &diagnosis() const { return m_diagnosis; }
    /// Of what it was made; the evidence's places are of this story.
    [[nodiscard]] const TaskStory &story() const { return m_story; }
    [[nodiscard]] const Situation &situation() const { return m_reader.situation(); }
    /// GETs that left, tries included.
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    /// There is an answer, or a better one, and more is read.
    void improved();
    void waiting(qint64 msecs, const Desk::Error &why);
    /// How one of the reads ended, for the budget of polls: connect it to PollBudget::report(), which what a person
    /// asks is not held back by.
    void readEnded(const std::optional<Desk::Error> &error);
    void finished();

private:
    struct Answer
    {
        TaskStory story;
        Diagnosis diagnosis;
    };

    void onStory();
    void tell();
    void takeAnswer(const Answer &answer);
    void proceed();
    void ask(const Lack &lack);
    void askWorkspace();
    void askWorkflow(Sid workflow);
    void askQueues();
    void askMembers(Sid queue);
    void askWorkers();
    void askNumbers(Sid queue);
    void askWaiting(Sid queue);
    void askCandidates(Sid queue, const QString &expression);
    void askChannels(const QList<Sid> &workers);
    void askWrapUps(const QList<Sid> &workers);
    void askMissedOffers(const QList<Sid> &workers);
    void askRuleChanges(const Lack &lack);
    void askEvents(const EventFilter &filter);
    void askedForRules();
    void keepWorkers(const QList<Worker> &workers);
    void addWorkerFact(Sid worker);
    template <typename T, typename Then>
    void gather(ListReply<T> *reply, const QString &what, const Then &then);
    template <typename T, typename Then>
    void fetch(ReplyOf<T> *reply, const QString &what, const Then &then);
    void watch(Reply *reply);
    void readDone(const QString &what, const std::optional<Error> &error);
    void end(const std::optional<Error> &error);
    [[nodiscard]] int left() const { return MostRequests - m_planned; }
    [[nodiscard]] Provenance provenance(Provenance::Kind kind) const;

    QPointer<Client> m_client;
    Wanted m_wanted;
    StoryFetch *m_fetch = nullptr;
    StoryFacts m_facts;
    TaskStory m_story;
    SituationReader m_reader;
    EventFieldReader m_fields;
    Diagnosis m_diagnosis;
    QHash<Sid, Worker> m_workers;
    QSet<Sid> m_told;      ///< Of them those who are in the story.
    QByteArray m_workflow; ///< Until the queues are there, too.
    Sid m_queue;           ///< Whose members were asked for.
    QList<QPointer<Reply>> m_replies;
    std::optional<Error> m_error;
    int m_open = 0;
    int m_planned = 0; ///< GETs that left or will, tries not included.
    int m_requests = 0;
    bool m_isRefused = false; ///< The credentials, or by "too many": no more is asked.
    bool m_isFinished = false;
};

} // namespace Desk
