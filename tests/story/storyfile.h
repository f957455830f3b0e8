#pragma once

#include "story/diagnosis/situationreader.h"
#include "story/storyevent.h"
#include "story/storyfacts.h"
#include "taskrouter/parse.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

// The stories in tests/data/stories. A file has either a scenario of the simulator, "at" so many seconds, or "facts" as
// the API answers. In facts "WT1" stands for a whole SID, and "@-90" for the time 90 seconds before that of the story.

inline QJsonObject readJsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The value with the one at a JSON pointer's place replaced; null takes a member out.
inline QJsonValue withValueAt(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const qsizetype at = path.constFirst() == u"-" ? array.size() : path.constFirst().toInt();
        const QJsonValue made = withValueAt(at < array.size() ? array.at(at) : QJsonValue(), path.mid(1), value);
        if (at >= array.size())
            array.append(made);
        else if (made.isNull())
            array.removeAt(at);
        else
            array[at] = made;
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue made = withValueAt(object.value(path.constFirst()), path.mid(1), value);
    if (made.isNull())
        object.remove(path.constFirst());
    else
        object.insert(path.constFirst(), made);
    return object;
}

inline QJsonObject changed(const QJsonObject &file, const QJsonObject &set)
{
    QJsonValue made = file;
    for (auto each = set.constBegin(); each != set.constEnd(); ++each)
        made = withValueAt(made, each.key().split(u'/').mid(1), each.value());
    return made.toObject();
}

/// With all of the scenario that the stories have in common, but for what this one has instead.
inline QJsonObject readStoryJson(const QString &path)
{
    QJsonObject file = readJsonFile(path);
    if (!file.contains(QLatin1StringView("scenario")))
        return file;
    QJsonObject scenario =
        readJsonFile(QStringLiteral(DESK_TEST_DATA) + QStringLiteral("/stories/centre.scenario.json"));
    const QJsonObject own = file.value(QLatin1StringView("scenario")).toObject();
    for (auto each = own.constBegin(); each != own.constEnd(); ++each)
        scenario.insert(each.key(), each.value());
    file.insert(QStringLiteral("scenario"), scenario);
    return file;
}

/// What a file with facts comes to.
struct StoryFile
{
    Desk::StoryFacts facts;
    Desk::Situation situation;
};

class StoryFileReader
{
public:
    explicit StoryFileReader(const QJsonObject &facts)
        : m_asOf(
              QDateTime::fromString(facts.value(u"asOf").toString(QStringLiteral("2026-03-02T14:03:00Z")), Qt::ISODate)
                  .toMSecsSinceEpoch())
        , m_json(expanded(facts, {}).toObject())
    {
    }

    StoryFile read()
    {
        StoryFile file;
        file.facts.workspace = sid(u"WS1");
        file.facts.task = sid(u"WT1");
        file.facts.asOf = m_asOf;
        file.facts.isGone = m_json.value(u"gone").toBool();
        file.facts.isRecording = m_json.value(u"recording").toBool();
        readStory(file.facts);
        readSituation(file);
        return file;
    }

    static Desk::Sid sid(QStringView text)
    {
        return Desk::Sid::parse(text.first(2).toString() + text.sliced(2).toString().rightJustified(32, u'0'))
            .value_or(Desk::Sid());
    }

private:
    [[nodiscard]] QJsonValue expanded(const QJsonValue &value, const QString &key) const
    {
        if (value.isObject()) {
            QJsonObject object;
            const QJsonObject from = value.toObject();
            for (auto each = from.constBegin(); each != from.constEnd(); ++each)
                object.insert(expanded(QJsonValue(each.key()), {}).toString(), expanded(each.value(), each.key()));
            return object;
        }
        if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue &item : value.toArray())
                array.append(expanded(item, key));
            return array;
        }
        const QString text = value.toString();
        static const QRegularExpression shortSid(QStringLiteral("^[A-Z]{2}[0-9]{1,4}$"));
        if (shortSid.match(text).hasMatch())
            return sid(text).toString();
        if (text.startsWith(u'@')) {
            const qint64 when = m_asOf + qint64(text.sliced(1).toDouble() * 1000);
            if (key.endsWith(u"_ms"))
                return QString::number(when);
            return QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).toString(Qt::ISODate);
        }
        return value;
    }

    static QByteArray text(const QJsonValue &value) { return QJsonDocument(value.toObject()).toJson(); }

    /// A whole list as the parser of lists reads it.
    template <typename T>
    [[nodiscard]] QList<T> list(const QString &key) const
    {
        Desk::PageReader reader("rows");
        const QJsonObject page{{QStringLiteral("meta"), QJsonObject{{QStringLiteral("next_page_url"), QJsonValue()}}},
                               {QStringLiteral("rows"), m_json.value(key).toArray()}};
        return Desk::readPage<T>(reader, QJsonDocument(page).toJson(), [](const QString &) {}).rows;
    }

    template <typename T>
    [[nodiscard]] Desk::Fact<T> fact(const T &value) const
    {
        Desk::Provenance from;
        from.learned = m_asOf;
        return {value, from};
    }

    [[nodiscard]] Desk::UtcMsecs time(const QJsonValue &value) const
    {
        return Desk::readTime(value.toString().toLatin1()).value_or(0);
    }

    void readStory(Desk::StoryFacts &facts)
    {
        if (Desk::Task task;
            m_json.contains(u"task") && Desk::readResource(text(m_json.value(u"task")), task).text.isEmpty())
            facts.tasks.append(fact(task));
        for (const Desk::Reservation &row : list<Desk::Reservation>(QStringLiteral("reservations")))
            facts.reservations.append(fact(row));
        Desk::EventFieldReader reader;
        for (const Desk::Event &row : list<Desk::Event>(QStringLiteral("events")))
            facts.events.append(storyEvent(row, reader, {}));
        // So many offers more, each of which ran out.
        for (int at = 0; at < m_json.value(u"manyOffers").toInt(); ++at) {
            Desk::Reservation row;
            row.sid = sid(QStringLiteral("WR%1").arg(1000 + at));
            row.taskSid = facts.task;
            row.status = Desk::ReservationStatus::Timeout;
            row.created = m_asOf - 100'000 + at * 20;
            row.updated = row.created + 10;
            facts.reservations.append(fact(row));
        }
        for (const QJsonValue &value : m_json.value(u"alerts").toArray()) {
            const QJsonObject json = value.toObject();
            Desk::StoryAlert alert;
            alert.code = json.value(u"code").toInt();
            alert.when = time(json.value(u"when"));
            alert.text = json.value(u"text").toString();
            alert.resource = Desk::Sid::parse(json.value(u"resource").toString()).value_or(Desk::Sid());
            facts.alerts.append(fact(alert));
        }
        if (const QJsonObject json = m_json.value(u"call").toObject(); !json.isEmpty()) {
            facts.call = fact(Desk::StoryCall{json.value(u"sid").toString(), json.value(u"status").toString(),
                                              time(json.value(u"ended"))});
        }
    }

    void readSituation(StoryFile &file)
    {
        Desk::SituationReader reader;
        reader.setAsOf(m_asOf);
        if (m_json.contains(u"workspace")) {
            reader.readWorkspace(text(m_json.value(u"workspace")));
            file.facts.timeoutActivity = reader.situation().timeoutActivity.value_or(Desk::Sid());
        }
        if (m_json.contains(u"queues")) {
            QList<QByteArray> queues;
            for (const QJsonValue &queue : m_json.value(u"queues").toArray())
                queues.append(text(queue));
            reader.readQueues(queues);
        }
        if (QJsonObject workflow = m_json.value(u"workflow").toObject(); !workflow.isEmpty()) {
            // Written as an object, for people; TaskRouter has a text there.
            workflow.insert(QStringLiteral("configuration"), QString::fromUtf8(text(workflow.value(u"configuration"))));
            reader.readWorkflow(text(workflow));
        }
        const QList<Desk::Worker> workers = list<Desk::Worker>(QStringLiteral("workers"));
        const QJsonObject members = m_json.value(u"members").toObject();
        for (auto each = members.constBegin(); each != members.constEnd(); ++each) {
            QList<Desk::Worker> own;
            for (const Desk::Worker &worker : workers) {
                if (each.value().toArray().contains(worker.sid.toString()))
                    own.append(worker);
            }
            reader.readMembers(each.key(), own, !m_json.value(u"isSample").toBool());
        }
        if (m_json.contains(u"workers") && !m_json.value(u"isSample").toBool()) {
            reader.readWorkers(workers);
            reader.setHasAllWorkers(true);
        }
        const QJsonObject channels = m_json.value(u"channels").toObject();
        for (auto each = channels.constBegin(); each != channels.constEnd(); ++each) {
            QList<QByteArray> own;
            for (const QJsonValue &channel : each.value().toArray())
                own.append(text(channel));
            reader.readChannels(Desk::Sid::parse(each.key()).value_or(Desk::Sid()), own);
        }
        if (Desk::QueueStatistics numbers;
            m_json.contains(u"statistics") &&
            Desk::readResource(text(m_json.value(u"statistics")), numbers).text.isEmpty())
            reader.readNumbers(numbers);
        if (m_json.contains(u"waiting"))
            reader.readWaiting(m_json.value(u"waitingIn").toString(), list<Desk::Task>(QStringLiteral("waiting")),
                               true);
        for (const Desk::Worker &worker : workers)
            file.facts.workers.append(fact(worker));
        file.situation = reader.situation();
    }

    Desk::UtcMsecs m_asOf = 0;
    QJsonObject m_json;
};

inline StoryFile readStoryFile(const QJsonObject &facts)
{
    return StoryFileReader(facts).read();
}
