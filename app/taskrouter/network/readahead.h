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

/// Gives each list of large pages a connection that reads ahead, all of them in one thread. A connection lives as long
/// as its list, or as the last request that waits for it.
class ReadAhead final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadAhead)
public:
    ReadAhead();
    ~ReadAhead() override;

    /// Looks at a page of the list that the network manager brought: after a large one a connection is worth its while.
    void noteAnswer(QObject *list, const HttpAnswer &answer);
    /// Where to ask for the next page of the list; null: by the network manager. `request` is as for that.
    [[nodiscard]] std::shared_ptr<PrefetchConnection> connectionFor(const QObject *list, const NextPage &next,
                                                                    const QNetworkRequest &request,
                                                                    const SecretScrubber &secrets);

private:
    QThread m_thread;
    QHash<const QObject *, std::shared_ptr<PrefetchConnection>> m_connections; ///< Null until it is first wanted.
};

} // namespace Desk
