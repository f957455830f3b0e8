#pragma once

#include "story/storyfacts.h"
#include "taskrouter/client.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Desk {

/// Looks at several calls because a person asked for it: one GET each, one after the other, MostCalls at most. Calls
/// that are not known are left out; any other failure ends it, and what was read by then counts. Used once.
class CallsFetch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallsFetch)
public:
    static constexpr qsizetype MostCalls = 10;

    /// `endpoint` is TaskRouter's; its credentials go to the same account's Calls API alone. The first MostCalls of
    /// `calls` are read; what is no SID of a call is left out.
    CallsFetch(const Endpoint &endpoint, const QStringList &calls, std::function<qint64()> now,
               QObject *parent = nullptr);
    ~CallsFetch() override;

    /// finished() comes later, once.
    void start();

    /// Those that are over, with the moment of their end; where the API gives none, that of the look.
    [[nodiscard]] const QList<StoryCall> &over() const { return m_over; }
    [[nodiscard]] int asked() const { return m_asked; } ///< Requests, those that are not known included.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void finished();

private:
    void next();

    Client m_client;
    QList<Sid> m_calls;
    std::function<qint64()> m_now;
    QPointer<Reply> m_reply;
    QList<StoryCall> m_over;
    std::optional<Error> m_error;
    int m_asked = 0;
};

} // namespace Desk
