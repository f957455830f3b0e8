#pragma once

#include "recordingmask.h"
#include "taskrouter/exchangeobserver.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace Desk {

/// How a session is recorded.
struct RecordingOptions
{
    QString path;
    RecordingHead head; ///< Without `masked`, which follows from `redaction`.
    RedactionOptions redaction;
    std::function<UtcMsecs()> now;           ///< The clock of the session.
    qint64 mostBytes = 256LL * 1024 * 1024;  ///< Of the file; then the recording ends by itself.
    qint64 mostWaiting = 64LL * 1024 * 1024; ///< Of bodies that wait for the disk; what is more is left out and said.
};

/// Records a session into one file, a line for each request: what is hidden is hidden before it is written, in a thread
/// of its own. Each line is handed to the system when it is complete, so that a recording that was cut is a shorter
/// recording. Given to a client as its observer; records while it was started.
class SessionRecorder final : public QObject, public ExchangeObserver
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionRecorder)
public:
    explicit SessionRecorder(QObject *parent = nullptr);
    ~SessionRecorder() override;

    /// Empty, or why the file cannot be written. Readable by its owner alone; a file of that name is replaced.
    [[nodiscard]] QString start(const RecordingOptions &options);
    /// Writes what waits, and the end.
    void stop();
    [[nodiscard]] bool isRecording() const { return m_writer != nullptr; }
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] bool isWatching() const override { return isRecording(); }
    void exchanged(const ObservedExchange &exchange) override;

Q_SIGNALS:
    /// Some times a second at most.
    void written(qint64 lines, qint64 bytes);
    /// It ended by itself: it is as long as it may be, or the disk refused; for people.
    void ended(const QString &why);

private:
    class Writer;
    void end(const QString &why);

    QString m_path;
    std::function<UtcMsecs()> m_now;
    qint64 m_mostWaiting = 0;
    qint64 m_leftOut = 0; ///< Since the last that was handed over.
    std::shared_ptr<std::atomic<qint64>> m_waiting;
    QThread m_thread;
    std::unique_ptr<Writer> m_writer; ///< Lives in m_thread.
};

} // namespace Desk
