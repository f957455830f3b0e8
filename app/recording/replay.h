#pragma once

#include "recordingfile.h"
#include "taskrouter/endpoint.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <memory>

namespace Desk {

/// A recording that is being shown, and how to reach it.
struct ReplayInfo
{
    RecordingHead head;
    QUrl url;     ///< On this machine.
    QString user; ///< Made up for this replay, with the secret: nobody else on this machine can look.
    QByteArray secret;
    QList<RecordingMoment> moments;
    QStringList notes; ///< What could not be read of it.
    qsizetype position = 0;
    UtcMsecs at = 0;
    UtcMsecs begin = 0; ///< Of its first answer.
    UtcMsecs end = 0;   ///< Of its last.
};

/// Shows a recording to a window as if it were a server: without a network, as it was at the moment that the window
/// stands at. In a thread of its own.
class Replay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Replay)
public:
    explicit Replay(QObject *parent = nullptr);
    ~Replay() override;

    /// started() or failed() follows.
    void start(const QString &path);
    /// The moment that is shown, by the recording's clock; 0 before started().
    [[nodiscard]] UtcMsecs now() const { return m_now->load(std::memory_order_relaxed); }
    /// Valid after started().
    [[nodiscard]] const ReplayInfo &info() const { return m_info; }
    /// How a client asks it; the world is one of its own.
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] qsizetype position() const { return m_info.position; }
    /// The moment at or before the position; -1 before the first.
    [[nodiscard]] qsizetype moment() const;
    [[nodiscard]] bool canStep(int by) const;
    /// To the next moment, or the one before.
    void step(int by);
    /// To a moment by its number; -1: to the beginning.
    void jump(qsizetype moment);

Q_SIGNALS:
    void started();
    /// Why it cannot be shown; for people.
    void failed(const QString &why);
    /// Answers are those of another moment from now on.
    void moved();

private:
    class Server;
    void moveTo(qsizetype entry, UtcMsecs at);

    ReplayInfo m_info;
    qsizetype m_first = 0; ///< The entry that it begins with.
    UtcMsecs m_firstAt = 0;
    std::shared_ptr<std::atomic<UtcMsecs>> m_now = std::make_shared<std::atomic<UtcMsecs>>(0);
    QThread m_thread;
    std::unique_ptr<Server> m_server; ///< Lives in m_thread.
};

} // namespace Desk
