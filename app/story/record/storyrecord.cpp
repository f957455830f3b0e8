#include "storyrecord.h"

#include "recorddatabase.h"

#include <QDateTime>
#include <QMutex>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

qint64 recordNow()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

/// What runs in the thread.
class StoryRecord::Keeper final : public QObject
{
    Q_DISABLE_COPY_MOVE(Keeper)
public:
    Keeper(StoryRecord &record, const QString &path, StoryRecordBounds bounds)
        : m_record(record)
        , m_path(path)
        , m_bounds(bounds)
    {
    }

    /// For the window's thread: true where the thread has to be told that something waits.
    bool put(const StoryFacts &facts, const QString &world)
    {
        const QMutexLocker lock(&m_mutex);
        for (Waiting &waiting : m_waiting) {
            if (waiting.facts.task == facts.task && waiting.world == world && !waiting.isWanted &&
                !waiting.facts.isRecording && !facts.isRecording) {
                waiting.facts = facts;
                return false;
            }
        }
        m_waiting.append({facts, world});
        return true;
    }

    /// For the window's thread: what waits is to be written as it is, because somebody wants to read it.
    void fix(const StoryKey &key)
    {
        const QMutexLocker lock(&m_mutex);
        for (Waiting &waiting : m_waiting) {
            if (waiting.facts.task == key.task && waiting.world == key.world)
                waiting.isWanted = true;
        }
    }

    void keepNext()
    {
        Waiting next;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_waiting.isEmpty())
                return;
            next = m_waiting.takeFirst();
        }
        if (RecordDatabase *database = opened()) {
            if (database->keep(next.facts, next.world, recordNow()))
                Q_EMIT m_record.kept({next.facts.task, next.world});
            else
                Q_EMIT m_record.failed(database->problem());
        }
    }

    void read(const StoryKey &key)
    {
        RecordDatabase *database = opened();
        const std::optional<StoryFacts> facts = database ? database->read(key, recordNow()) : std::nullopt;
        if (database && !database->problem().isEmpty())
            Q_EMIT m_record.failed(database->problem());
        Q_EMIT m_record.reopened(key, facts.value_or(StoryFacts()));
    }

    void readLastSeen(const StoryKey &key)
    {
        RecordDatabase *database = opened();
        Q_EMIT m_record.lastSeenRead(key, database ? database->lastSeen(key) : LastSeen());
    }

    void find(const QString &text, quint64 ticket, int most)
    {
        RecordDatabase *database = opened();
        const QList<KeptStory> stories = database ? database->find(storyQuery(text), most) : QList<KeptStory>();
        if (database && !database->problem().isEmpty())
            Q_EMIT m_record.failed(database->problem());
        Q_EMIT m_record.found(ticket, stories);
    }

    void forget(const StoryKey &key)
    {
        if (RecordDatabase *database = opened(); database && database->forget(key))
            Q_EMIT m_record.forgotten(key);
    }

    void close() { m_database.reset(); }

private:
    struct Waiting
    {
        StoryFacts facts;
        QString world;
        bool isWanted = false;
    };

    /// Null where it cannot be used; that is said once.
    RecordDatabase *opened()
    {
        if (m_database && (m_database->isOpen() || m_wasTold))
            return m_database->isOpen() ? m_database.get() : nullptr;
        m_database = std::make_unique<RecordDatabase>(m_path, m_bounds);
        const bool isOpen = m_database->open(recordNow());
        if (!m_database->notice().isEmpty())
            Q_EMIT m_record.noticed(m_database->notice());
        if (isOpen)
            return m_database.get();
        m_wasTold = true;
        Q_EMIT m_record.failed(m_database->problem());
        return nullptr;
    }

    StoryRecord &m_record; ///< Its signals are delivered in the thread of whoever listens.
    QString m_path;
    StoryRecordBounds m_bounds;
    std::unique_ptr<RecordDatabase> m_database;
    bool m_wasTold = false;
    QMutex m_mutex;
    QList<Waiting> m_waiting;
};

QString StoryRecord::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/stories/stories.sqlite"_s;
}

template <typename Work>
void StoryRecord::inThread(Work work)
{
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_keeper.get(), std::move(work));
}

StoryRecord::StoryRecord(const QString &path, StoryRecordBounds bounds, QObject *parent)
    : QObject(parent)
    , m_path(path.isEmpty() ? usualPath() : path)
    , m_keeper(std::make_unique<Keeper>(*this, m_path, bounds))
{
    qRegisterMetaType<StoryFacts>();
    qRegisterMetaType<LastSeen>();
    m_keeper->moveToThread(&m_thread);
    m_thread.setObjectName(u"stories"_s);
}

StoryRecord::~StoryRecord()
{
    if (!m_thread.isRunning())
        return;
    // Behind all that was handed over. A connection of SQLite is closed where it was opened.
    inThread([keeper = m_keeper.get()] {
        keeper->close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void StoryRecord::keep(const StoryFacts &facts, const QString &world)
{
    if (facts.task.isNull())
        return;
    if (m_keeper->put(facts, world))
        inThread([keeper = m_keeper.get()] { keeper->keepNext(); });
}

void StoryRecord::read(const StoryKey &key)
{
    inThread([keeper = m_keeper.get(), key] { keeper->read(key); });
}

void StoryRecord::readLastSeen(const StoryKey &key)
{
    m_keeper->fix(key);
    inThread([keeper = m_keeper.get(), key] { keeper->readLastSeen(key); });
}

void StoryRecord::find(const QString &text, quint64 ticket, int most)
{
    inThread([keeper = m_keeper.get(), text, ticket, most] { keeper->find(text, ticket, most); });
}

void StoryRecord::forget(const StoryKey &key)
{
    inThread([keeper = m_keeper.get(), key] { keeper->forget(key); });
}

} // namespace Desk
