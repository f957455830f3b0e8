#pragma once

#include "story/taskstory.h"
#include "storyfetch.h"

namespace Desk {

/// What a person asks for beside the story, of other products than TaskRouter, with one GET: Monitor's alerts since the
/// task came, or the call that it is about. What came of it goes into Inquiry::Wanted::known. Used once.
class WitnessFetch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WitnessFetch)
public:
    enum class Kind : quint8 { Alerts, Call };

    /// `endpoint` is TaskRouter's; its credentials go to the same account's other products alone.
    WitnessFetch(Kind kind, const Endpoint &endpoint, const TaskStory &story, std::function<qint64()> now,
                 QObject *parent = nullptr);
    ~WitnessFetch() override;

    /// finished() comes later, once.
    void start();
    /// Ends it with ErrorKind::Canceled; finished() is emitted before this returns. No effect once finished.
    void cancel();

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Alerts that may explain a task: callbacks, instructions, HTTP (40000–40199, 11200–11299).
    [[nodiscard]] const QList<Fact<StoryAlert>> &alerts() const { return m_alerts; }
    [[nodiscard]] const std::optional<Fact<StoryCall>> &call() const { return m_call; }

Q_SIGNALS:
    void finished();

private:
    void readAlerts(const QByteArray &json);
    void readCall(const QByteArray &json);
    void end(const std::optional<Error> &error);

    Kind m_kind;
    Client m_client;
    UtcMsecs m_since;
    Sid m_callSid;
    std::function<qint64()> m_now;
    QPointer<Reply> m_reply;
    QList<Fact<StoryAlert>> m_alerts;
    std::optional<Fact<StoryCall>> m_call;
    std::optional<Error> m_error;
    bool m_isFinished = false;
};

/// A call as the Calls API answers it.
[[nodiscard]] StoryCall storyCall(const QByteArray &json);
/// The call that a task is about (`attributes.call_sid`); null where it names none.
[[nodiscard]] Sid callOf(const TaskStory &story);

} // namespace Desk
