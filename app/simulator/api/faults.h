#pragma once

#include "simulator/http/answerplan.h"
#include "simulator/world/random.h"
#include "simulator/world/state.h"

#include <QString>

namespace Simulator {

/// What goes wrong with a request.
enum class FaultKind : quint8 {
    Latency,            ///< The answer comes late.
    SlowBody,           ///< The answer's body trickles.
    Status,             ///< Not carried out; this status instead.
    DropBefore,         ///< The connection closes, nothing was done.
    DropAfter,          ///< Carried out, but the connection closes before the answer.
    Reset,              ///< Not carried out; the connection is reset.
    HalfAnswer,         ///< Carried out; half of the answer, then the connection closes.
    Garbage,            ///< Not carried out; bytes that are no HTTP.
    WrongLength,        ///< Carried out; Content-Length says more than comes.
    StaleEtag,          ///< Somebody else changed the reservation just before.
    ClockSkew,          ///< The Date header is wrong.
    ExpiredCredentials, ///< 401, as if the token were revoked.
    HugeBody,           ///< The JSON comes with so many bytes of nothing around it.
    OddTypes,           ///< Carried out; the values in the answer have other JSON types than TaskRouter's.
    ForeignPage,        ///< Carried out; a list goes on at another host.
    Count
};
/// The word in scenario files: "latency", "drop-after" and so on.
[[nodiscard]] QByteArrayView wireWord(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultKind(QByteArrayView word);
/// What it does, for people.
[[nodiscard]] QString describe(FaultKind kind);

/// A failure on demand: what, to which requests, how often.
struct FaultRule
{
    FaultKind kind = FaultKind::Status;
    /// "reservations.update", "reservations", "*.list", or empty for every request: see routeName().
    QByteArray route;
    int times = 0;       ///< How often it strikes; 0: without end.
    double chance = 1.0; ///< How likely each time, drawn from the seed.
    Time from = Never;   ///< Virtual times between which it is on; Never: no border.
    Time until = Never;
    qint64 milliseconds = 2000; ///< Latency: real time, because the client's deadlines are real too.
    qint64 bytesPerSecond = 200;
    int status = 503;
    int retryAfter = -1; ///< Seconds in Retry-After; -1: no such header.
    bool html = false;   ///< Status: an HTML page as a proxy sends it, instead of TaskRouter's JSON.
    Time skew = 10 * Minute;
    qint64 bytes = 64 * 1024 * 1024;
};
/// One line for people: "answer 503 to reservations.update, once".
[[nodiscard]] QString describe(const FaultRule &rule);

/// The failures that are on, and what they make of each request. Pure and seeded: the same rules and the same requests
/// at the same times fail in the same way. Rules work together; of two that replace the answer the older one wins.
class FaultRules
{
public:
    /// A rule with its number and what it did so far.
    struct Active
    {
        quint64 number = 0;
        FaultRule rule;
        int struck = 0;
    };

    explicit FaultRules(quint64 seed = 1)
        : m_random(seed ^ 0x6661756c74ULL)
    {
    }

    /// The number by which it can be removed.
    quint64 add(const FaultRule &rule);
    bool remove(quint64 number);
    void clear() { m_rules.clear(); }
    /// Those that can still strike.
    [[nodiscard]] const std::vector<Active> &active() const { return m_rules; }
    /// Drops rules whose time has passed.
    void forget(Time now);

    [[nodiscard]] AnswerPlan decide(const Request &request, Time now);

private:
    std::vector<Active> m_rules;
    Random m_random;
    quint64 m_lastNumber = 0;
};

/// "reservations.list", "reservations.fetch", "reservations.update", "tasks.create", "tasks.delete", …: the collection
/// a request is about and what it does there. Empty where the path is none of the API's.
[[nodiscard]] QByteArray routeName(const Request &request);
/// Whether a rule can name it: a collection, a collection with an operation, or "*." and an operation.
[[nodiscard]] bool isRoute(QByteArrayView route);
/// Whether a rule's route covers that name.
[[nodiscard]] bool covers(QByteArrayView route, QByteArrayView name);

} // namespace Simulator
