#include "sessionrecorder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

/// A task tells its age, which goes on by itself.
QByteArray withoutAges(QByteArrayView body)
{
    static constexpr QByteArrayView key("\"age\"");
    QByteArray ageless;
    ageless.reserve(body.size());
    qsizetype done = 0;
    for (qsizetype at = body.indexOf(key); at >= 0; at = body.indexOf(key, done)) {
        ageless.append(body.sliced(done, at - done));
        done = at + key.size();
        while (done < body.size() &&
               (body[done] == ' ' || body[done] == ':' || (body[done] >= '0' && body[done] <= '9')))
            ++done;
    }
    return ageless.append(body.sliced(done));
}

} // namespace

/// What runs in the thread.
class SessionRecorder::Writer final : public QObject
{
    Q_DISABLE_COPY_MOVE(Writer)
public:
    Writer(SessionRecorder &recorder, const RecordingOptions &options, std::shared_ptr<std::atomic<qint64>> waiting)
        : m_recorder(recorder)
        , m_mask(options.redaction)
        , m_mostBytes(options.mostBytes)
        , m_waiting(std::move(waiting))
    {
    }

    /// In the thread of the window, before the others.
    QString begin(const RecordingOptions &options)
    {
        m_file.setFileName(options.path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner))
            return m_file.errorString();
        // A file that was there keeps its permissions otherwise.
        if (!m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return m_file.errorString();
        RecordingHead head = options.head;
        head.masked = m_mask.words();
        return put(lineOf(head)) ? QString() : m_file.errorString();
    }

    void write(RecordedAnswer answer, qint64 leftOut)
    {
        m_waiting->fetch_sub(answer.body.size(), std::memory_order_relaxed);
        if (m_isOver)
            return;
        if (leftOut > 0)
            put(QJsonDocument(QJsonObject{{u"left_out"_s, leftOut}}).toJson(QJsonDocument::Compact) + '\n');
        RecordedAnswer shown = m_mask.masked(std::move(answer), m_lines + 1);
        const QByteArray key = shown.method + ' ' + shown.target;
        const QByteArray hash = hashOf(shown.body);
        const QByteArray agelessHash = hashOf(withoutAges(shown.body));
        // A list that is polled mostly says what it said before.
        Last &last = m_last[key];
        if (last.line > 0 && last.hash == hash && !shown.body.isEmpty())
            shown.sameAs = last.line;
        shown.isOnlyOlder = last.line > 0 && last.agelessHash == agelessHash && last.status == shown.status;
        const QByteArray line = lineOf(shown);
        if (m_file.pos() + line.size() > m_mostBytes) {
            over(SessionRecorder::tr("The recording is as long as it may be (%1 MB), and has ended.")
                     .arg(m_mostBytes / (1024 * 1024)));
            return;
        }
        if (!put(line)) {
            over(SessionRecorder::tr("The recording cannot be written any more: %1").arg(m_file.errorString()));
            return;
        }
        if (shown.sameAs == 0)
            last = {m_lines, hash, agelessHash, shown.status};
        Q_EMIT m_recorder.written(m_lines, m_file.pos());
    }

    void finish()
    {
        if (!m_isOver)
            put("{\"ended\":true}\n");
        m_isOver = true;
        m_file.close();
    }

private:
    struct Last
    {
        qint64 line = 0;
        QByteArray hash;
        QByteArray agelessHash;
        int status = 0;
    };

    bool put(const QByteArray &line)
    {
        ++m_lines;
        return m_file.write(line) == line.size() && m_file.flush();
    }

    void over(const QString &why)
    {
        finish();
        QMetaObject::invokeMethod(&m_recorder, [recorder = &m_recorder, why] { recorder->end(why); });
    }

    SessionRecorder &m_recorder;
    RecordingMask m_mask;
    QFile m_file;
    qint64 m_mostBytes;
    std::shared_ptr<std::atomic<qint64>> m_waiting;
    QHash<QByteArray, Last> m_last;
    qint64 m_lines = 0;
    bool m_isOver = false;
};

SessionRecorder::SessionRecorder(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"recording"_s);
}

SessionRecorder::~SessionRecorder()
{
    stop();
}

QString SessionRecorder::start(const RecordingOptions &options)
{
    stop();
    m_waiting = std::make_shared<std::atomic<qint64>>(0);
    auto writer = std::make_unique<Writer>(*this, options, m_waiting);
    if (QString why = writer->begin(options); !why.isEmpty())
        return why;
    m_path = options.path;
    m_now = options.now;
    m_mostWaiting = options.mostWaiting;
    m_leftOut = 0;
    m_writer = std::move(writer);
    m_writer->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    return {};
}

void SessionRecorder::stop()
{
    if (!m_writer)
        return;
    QMetaObject::invokeMethod(m_writer.get(), [writer = m_writer.get()] {
        writer->finish();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    m_writer.reset();
    m_now = {}; // A training's clock keeps its simulator alive.
}

void SessionRecorder::end(const QString &why)
{
    if (!m_writer)
        return;
    stop();
    Q_EMIT ended(why);
}

void SessionRecorder::exchanged(const ObservedExchange &exchange)
{
    if (!m_writer)
        return;
    if (m_waiting->load(std::memory_order_relaxed) + exchange.body.size() > m_mostWaiting) {
        ++m_leftOut;
        return;
    }
    RecordedAnswer answer;
    answer.at = m_now();
    answer.msecs = exchange.msecs;
    answer.method = exchange.method;
    answer.target = exchange.target;
    answer.form = exchange.form;
    answer.ifMatch = exchange.ifMatch;
    answer.status = exchange.status;
    answer.fault = exchange.fault;
    for (const auto &[name, value] : exchange.headers) {
        if (isRecordedHeader(name.toLower()))
            answer.headers.emplaceBack(name.toLower(), value);
    }
    answer.body = exchange.body;
    m_waiting->fetch_add(answer.body.size(), std::memory_order_relaxed);
    QMetaObject::invokeMethod(m_writer.get(), [writer = m_writer.get(), answer = std::move(answer),
                                               leftOut = std::exchange(m_leftOut, 0)]() mutable {
        writer->write(std::move(answer), leftOut);
    });
}

} // namespace Desk
