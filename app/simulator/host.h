#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

namespace Simulator {

/// What is simulated and how fast.
struct HostOptions
{
    QString scenario; ///< Name of a scenario; empty for the default.
    quint16 port = 0; ///< 0: any free one. Loopback only.
    quint64 seed = 1;
    double speed = 1.0; ///< Virtual seconds per real second.
};

/// How to reach a running simulator: the members of its first line of output.
struct HostInfo
{
    QUrl url;
    QString accountSid;
    QString authToken;
    QString workspaceSid;
    QString taskSid; ///< A task worth opening first.
};

/// A simulator in a thread of its own: starts, says where it listens, stops with the object. Used by the app and by
/// `reservation-desk-simulator`; it is the only class of this room that they see.
class Host : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Host)
public:
    explicit Host(QObject *parent = nullptr);
    ~Host() override;

    void start(const HostOptions &options);
    /// Names of the scenarios there are, default first.
    [[nodiscard]] static QStringList scenarios();
    /// What a scenario is called ("Rush hour"); an empty name is the default one.
    [[nodiscard]] static QString titleOf(const QString &scenario);
    /// The simulated moment, msecs since the epoch, UTC; the machine's own until started() was emitted.
    [[nodiscard]] qint64 now() const;

Q_SIGNALS:
    void started(const Simulator::HostInfo &info);
    /// Could not listen, no such scenario, a defect in its file: one sentence.
    void failed(const QString &why);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Simulator
Q_DECLARE_METATYPE(Simulator::HostInfo)
