#pragma once

#include "evidence.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace Desk {

/// The contents of evidence at a first reading; runs in the thread of whoever calls it. `now`: see EvidenceIndex.
[[nodiscard]] EvidenceContents evidenceContents(const EvidenceInput &input, UtcMsecs now);
/// The facts of one of its tasks, at a second reading.
[[nodiscard]] StoryFacts evidenceFacts(const EvidenceInput &input, const EvidenceTask &task, UtcMsecs now);

/// Reads evidence in a thread of its own: first its contents, then the facts of a task that is chosen. One at a time; a
/// new order ends the one before. To be destroyed in the thread that it was made in, which waits a moment at most.
class EvidenceLoad final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceLoad)
public:
    explicit EvidenceLoad(QObject *parent = nullptr);
    ~EvidenceLoad() override;

    void open(const EvidenceInput &input, UtcMsecs now);
    void choose(const EvidenceInput &input, const EvidenceTask &task, UtcMsecs now);
    /// Nothing is told of it any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    void opened(const Desk::EvidenceContents &contents);
    void chosen(const Desk::StoryFacts &facts);

private:
    struct Job;
    void start(std::shared_ptr<Job> job);

    std::shared_ptr<Job> m_job;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Desk
