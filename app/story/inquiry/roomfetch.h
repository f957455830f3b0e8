#pragma once

#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>

namespace Desk {

/// Reads the channels of workers of whom it is not known whether they have room, one GET each and a few at once, until
/// somebody says that it is enough. Where there are many, TaskRouter is asked first who of the queue has room, and
/// those are read first. That is no more than a hint: the vendor's pages promise the names of channels in a queue's
/// expression and say nothing of them here. What a channel's own answer says counts. Used once.
class RoomFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomFetch)
public:
    struct Wanted
    {
        Sid workspace;
        Sid queue;          ///< Null: nobody is asked for the hint.
        QString channel;    ///< Unique name of the task's channel.
        QList<Sid> workers; ///< Whose channels are wanted; who is most likely to be asked comes first.
        int most = 0;       ///< GETs, the hint's included.
    };

    /// `client` must live as long as the replies that asking() tells of.
    RoomFetch(Client &client, Wanted wanted, QObject *parent = nullptr);
    ~RoomFetch() override;

    /// Asks at once.
    void start();
    /// No more are asked; those under way end as they end.
    void stop() { m_wanted.workers.clear(); }

Q_SIGNALS:
    /// A GET leaves.
    void asking(Desk::Reply *reply);
    /// One worker's channels, as they came.
    void read(Desk::Sid worker, const QList<QByteArray> &channels);
    /// A GET of asking() has ended, and what comes after it was asked. `isHint`: the answer does without it.
    void ended(const std::optional<Desk::Error> &error, bool isHint);

private:
    void askForHint();
    void askNext();
    void ask(Sid worker);

    static constexpr int MostAtOnce = 4; ///< The budget is shared with what is on screen.
    static constexpr int Few = 4;        ///< So many are read without asking first whose.

    Client &m_client;
    Wanted m_wanted;
    int m_open = 0;
};

} // namespace Desk
