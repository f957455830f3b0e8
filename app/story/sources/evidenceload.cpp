#include "evidenceload.h"

#include "evidencecollector.h"
#include "evidenceindex.h"
#include "evidencereader.h"
#include "evidencewords.h"

#include <functional>
#include <utility>

namespace Desk {

namespace {

EvidenceContents contentsOf(const EvidenceInput &input, UtcMsecs now, const EvidenceReader::Progress &progress,
                            const std::atomic<bool> *canceled)
{
    EvidenceIndex index(now);
    EvidenceReader reader(index);
    reader.setProgress(progress);
    reader.setCanceled(canceled);
    EvidenceContents contents;
    contents.input = input;
    contents.problem = reader.read(input);
    contents.bytes = reader.bytes();
    contents.kinds = index.kinds();
    contents.tasks = index.tasks();
    contents.notes = index.notes().texts();
    if (contents.problem.isEmpty() && contents.tasks.isEmpty())
        contents.problem = input.path.isEmpty() ? EvidenceWords::tr("Nothing in it tells of a task.")
                                                : EvidenceWords::tr("Nothing in %1 tells of a task.").arg(input.name());
    return contents;
}

StoryFacts factsOf(const EvidenceInput &input, const EvidenceTask &task, UtcMsecs now,
                   const EvidenceReader::Progress &progress, const std::atomic<bool> *canceled)
{
    EvidenceCollector collector(task, now);
    EvidenceReader reader(collector);
    reader.setProgress(progress);
    reader.setCanceled(canceled);
    const QString problem = reader.read(input);
    StoryFacts facts = collector.facts();
    if (!problem.isEmpty())
        facts.notes.append(problem);
    return facts;
}

} // namespace

EvidenceContents evidenceContents(const EvidenceInput &input, UtcMsecs now)
{
    return contentsOf(input, now, {}, nullptr);
}

StoryFacts evidenceFacts(const EvidenceInput &input, const EvidenceTask &task, UtcMsecs now)
{
    return factsOf(input, task, now, {}, nullptr);
}

/// One order. It is held by the thread as well: what it has to say is dropped where the order was canceled.
struct EvidenceLoad::Job
{
    EvidenceInput input;
    UtcMsecs now = 0;
    std::optional<EvidenceTask> task; ///< Whose facts are wanted.
    std::atomic<bool> isCanceled = false;
};

EvidenceLoad::EvidenceLoad(QObject *parent)
    : QObject(parent)
{
}

EvidenceLoad::~EvidenceLoad()
{
    cancel();
}

void EvidenceLoad::cancel()
{
    if (!m_thread)
        return;
    m_job->isCanceled = true;
    m_thread->wait(); // It looks whether it is canceled after each megabyte.
    m_thread.reset();
    m_job.reset();
}

void EvidenceLoad::open(const EvidenceInput &input, UtcMsecs now)
{
    auto job = std::make_shared<Job>();
    job->input = input;
    job->now = now;
    start(std::move(job));
}

void EvidenceLoad::choose(const EvidenceInput &input, const EvidenceTask &task, UtcMsecs now)
{
    auto job = std::make_shared<Job>();
    job->input = input;
    job->now = now;
    job->task = task;
    start(std::move(job));
}

void EvidenceLoad::start(std::shared_ptr<Job> job)
{
    cancel();
    m_job = job;
    const auto tell = [this, job](const std::function<void()> &what) {
        QMetaObject::invokeMethod(
            this,
            [this, job, what] {
                if (m_job == job)
                    what();
            },
            Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([this, job, tell] {
        const auto progress = [this, tell](qint64 done, qint64 all) {
            tell([this, done, all] { Q_EMIT progressed(done, all); });
        };
        const auto done = [this] {
            m_thread->wait();
            m_thread.reset();
            m_job.reset();
        };
        if (job->task) {
            const StoryFacts facts = factsOf(job->input, *job->task, job->now, progress, &job->isCanceled);
            tell([this, done, facts] {
                done();
                Q_EMIT chosen(facts);
            });
        } else {
            const EvidenceContents contents = contentsOf(job->input, job->now, progress, &job->isCanceled);
            tell([this, done, contents] {
                done();
                Q_EMIT opened(contents);
            });
        }
    }));
    m_thread->setObjectName(QStringLiteral("evidence"));
    m_thread->start(QThread::LowPriority);
}

} // namespace Desk
