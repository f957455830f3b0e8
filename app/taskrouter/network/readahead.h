#pragma once

#include "http.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

class QNetworkRequest;

namespace Desk {

class PrefetchConnection;
class SecretScrubber;

/// Gives each list with large pages a connection that reads ahead. All of them share one thread. A connection lives as
/// long as its list, or as the last request that waits for it.
class ReadAhead final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadAhead)
public:
    ReadAhead();
    ~ReadAhead() override;

    /// To be told of each page that the network manager brought: after a large one, the list gets a connection.
    void noteAnswer(QObject *list, const HttpAnswer &answer);
    /// The connection that should read the next page of the list; null where the network manager should. `request` is
    /// what the network manager would be given.
    [[nodiscard]] std::shared_ptr<PrefetchConnection> connectionFor(const QObject *list, const NextPage &next,
                                                                    const QNetworkRequest &request,
                                                                    const SecretScrubber &secrets);

private:
    QThread m_thread;
    /// Null for a list whose connection has not been needed yet.
    QHash<const QObject *, std::shared_ptr<PrefetchConnection>> m_connections;
};

} // namespace Desk
