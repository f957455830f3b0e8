#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QUrl>

#include <memory>

namespace RoughHour {

/// What goes wrong with requests on the wire.
enum class Trouble : quint8 {
    None,
    Late,        ///< The answer comes late.
    BadGateway,  ///< A proxy's page with 502 in the place of the answer; nothing reaches the server.
    Unavailable, ///< 503 as TaskRouter's JSON.
    TooMany,     ///< 429 with Retry-After.
    Portal,      ///< 200 with a page that wants one to sign in to the network.
    Forbidden,   ///< 403 with a company proxy's page.
    Reset,       ///< The connection is reset, nothing reaches the server.
    LostAnswer,  ///< The server does it, its answer is lost.
    HalfAnswer,  ///< The server does it, half of its answer comes.
    OddRows,     ///< Fields of the answer are null or of another JSON type.
    OldClock,    ///< The Date of the answer is an hour off.
    Count
};
[[nodiscard]] QByteArray nameOf(Trouble trouble);

/// An update as it came over the wire.
struct Post
{
    QByteArray path;
    QByteArray body;
    int status = 0; ///< That the window was answered with; 0: it got no whole answer.
    /// What became of one before it to the same reservation was open: no answer of TaskRouter's, no fetch since.
    bool isEarly = false;
    int world = 0; ///< Of which simulator: what is open in one is no business of the next.
};

/// The wire between the window and the simulator, in a thread of its own: it passes bytes on, counts the instructions,
/// knows how each list was last answered, and misbehaves as it is told. The simulator's address in answers becomes the
/// wire's, which has as many digits.
class Wire
{
    Q_DISABLE_COPY_MOVE(Wire)
public:
    Wire();
    ~Wire();

    /// Where the simulator listens: on this machine.
    void leadTo(const QUrl &simulator);
    [[nodiscard]] QUrl url() const;

    /// The next `times` requests whose method is `method` go wrong so; replaces what was set before.
    void trouble(Trouble what, const QByteArray &method, int times, int milliseconds = 0);
    /// Nobody listens any more and every connection is cut, until comeBack().
    void goAway();
    void comeBack();
    [[nodiscard]] bool isAway() const;

    [[nodiscard]] QList<Post> posts() const;
    /// Kinds of reads ("Tasks", "Tasks/", "Reservations/" for a single one) whose last answer was no good one.
    [[nodiscard]] QList<QByteArray> failing() const;
    /// Milliseconds since a read went wrong last; very many where none did.
    [[nodiscard]] qint64 sinceTrouble() const;
    /// Reads that were answered well so far.
    [[nodiscard]] int goodReads() const;

private:
    class Server;
    class Link;
    friend class Server;
    friend class Link;

    struct TrainerCommand
    {
        Trouble what = Trouble::None;
        QByteArray method;
        int times = 0;
        int milliseconds = 0;
    };
    [[nodiscard]] TrainerCommand updateOrder(const QByteArray &method);
    /// Returns the number of a post, or -1.
    int noteRequest(const QByteArray &method, const QByteArray &path, const QByteArray &body);
    void noteAnswer(int post, const QByteArray &method, const QByteArray &path, int status, bool good);

    mutable QMutex m_mutex;
    QThread m_thread;
    Server *m_server = nullptr; // Lives in m_thread.
    quint16 m_port = 0;
    quint16 m_upstream = 0;
    int m_world = 0;
    bool m_away = false;
    TrainerCommand m_order;
    QList<Post> m_posts;
    QHash<QByteArray, bool> m_good;    ///< By kind of read.
    QHash<QByteArray, bool> m_fetched; ///< By reservation's SID: fetched well since its last post.
    qint64 m_lastTrouble = -1;         ///< Steady milliseconds.
    int m_goodReads = 0;
};

} // namespace RoughHour
