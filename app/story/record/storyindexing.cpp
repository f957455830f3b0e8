#include "storyindexing.h"

#include "reservations/attributes.h"
#include "story/storybuilder.h"
#include "story/storystatuses.h"
#include "text/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostValues = 3000;     // Of one story; a hostile task must not fill the index.
constexpr qsizetype LongestValue = 256;    // Characters; the beginning of longer ones is found.
constexpr qsizetype LongestWords = 32'768; // Characters.
constexpr int DeepestAttribute = 16;

class IndexWriter
{
public:
    void add(const QString &path, const QString &value)
    {
        if (value.isEmpty() || m_values.size() >= MostValues)
            return;
        const std::pair row(path, searchText(value.left(LongestValue)));
        const qsizetype before = m_seen.size();
        m_seen.insert(row);
        if (m_seen.size() == before)
            return;
        m_values.append(row);
        if (m_words.size() + row.second.size() < LongestWords)
            m_words += row.second + u'\n';
    }

    void add(const QString &path, Sid sid)
    {
        add(path, sid.toString());
        if (path != "@sid"_L1)
            add(u"@sid"_s, sid.toString());
    }

    /// Every version of the attributes counts.
    void addAttributes(const QString &attributes)
    {
        if (attributes.isEmpty() || m_attributes.contains(attributes) || m_attributes.size() >= MostValues)
            return;
        m_attributes.insert(attributes);
        const QJsonObject object = QJsonDocument::fromJson(attributes.toUtf8()).object();
        if (const QString call = object.value("call_sid"_L1).toString(); !call.isEmpty()) {
            add(u"@call"_s, call);
            add(u"@sid"_s, call);
        }
        walk({}, object, 0);
    }

    [[nodiscard]] QList<std::pair<QString, QString>> values() { return std::exchange(m_values, {}); }
    [[nodiscard]] QString words() { return std::exchange(m_words, {}); }

private:
    void walk(const QString &path, const QJsonValue &value, int depth)
    {
        if (depth > DeepestAttribute)
            return;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.constBegin(); member != object.constEnd(); ++member)
                walk(path.isEmpty() ? member.key() : path + u'.' + member.key(), member.value(), depth + 1);
        } else if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue &element : list)
                walk(path, element, depth + 1);
        } else if (value.isString()) {
            add(path, value.toString());
        } else if (value.isBool()) {
            add(path, value.toBool() ? u"true"_s : u"false"_s);
        } else if (value.isDouble()) {
            const double number = value.toDouble();
            add(path, number == double(value.toInteger()) ? QString::number(value.toInteger())
                                                          : QString::number(number, 'g', 15));
        }
    }

    QList<std::pair<QString, QString>> m_values;
    QSet<std::pair<QString, QString>> m_seen;
    QSet<QString> m_attributes;
    QString m_words;
};

/// Whether anything of it came from files, or texts that somebody dropped, and whether anything came from TaskRouter
/// itself. A text has no name, but lines.
void noteOrigin(const StoryFacts &facts, KeptStory &summary)
{
    const auto note = [&summary](const auto &list) {
        for (const auto &each : list)
            (each.from.file.isEmpty() && each.from.line == 0 ? summary.isOfAccount : summary.isOfFile) = true;
    };
    note(facts.tasks);
    note(facts.reservations);
    note(facts.events);
}

} // namespace

StoryIndexing indexingOf(const StoryFacts &facts, const QString &world)
{
    const TaskStory story = buildStory(facts);
    StoryIndexing indexing;
    KeptStory &summary = indexing.summary;
    summary.key = {facts.task, world};
    summary.workspace = facts.workspace;
    summary.status = toWire(story.status);
    summary.queue = story.queueName;
    summary.first = story.begun;
    summary.last = facts.asOf;
    summary.events = std::count_if(story.facts.events.cbegin(), story.facts.events.cend(),
                                   [&story](const StoryEvent &event) { return isOfTask(event, story.task); });
    Task named;
    named.sid = facts.task;
    named.attributes = story.attributes;
    summary.title = taskTitle(named);
    noteOrigin(facts, summary);

    IndexWriter index;
    index.add(u"@title"_s, summary.title);
    index.add(u"@task"_s, facts.task);
    index.add(u"@workspace"_s, facts.workspace);
    index.add(u"@status"_s, summary.status);
    index.add(u"@reason"_s, story.endReason);
    index.add(u"@channel"_s, story.channel);
    index.addAttributes(story.attributes);
    for (const Fact<Task> &task : facts.tasks) {
        index.addAttributes(task.value.attributes);
        index.add(u"@queue"_s, task.value.taskQueueSid);
        index.add(u"@queue"_s, task.value.taskQueueName);
        index.add(u"@workflow"_s, task.value.workflowSid);
        index.add(u"@workflow"_s, task.value.workflowName);
    }
    for (const Offer &offer : story.offers) {
        index.add(u"@reservation"_s, offer.sid);
        index.add(u"@worker"_s, offer.worker);
        index.add(u"@worker"_s, offer.workerName);
    }
    for (const RoutingStep &step : story.steps) {
        index.add(u"@queue"_s, step.queue);
        index.add(u"@queue"_s, step.queueName);
        index.add(u"@workflow"_s, step.workflow);
        index.add(u"@workflow"_s, step.workflowName);
    }
    for (const StoryInstruction &instruction : facts.instructions)
        index.add(u"@action"_s, instruction.action);
    for (const StoryEvent &event : story.facts.events) {
        if (event.data.sid(EventField::TaskSid) == facts.task)
            index.addAttributes(event.data.text(EventField::TaskAttributes));
        index.add(u"@sid"_s, event.sid);
    }
    indexing.values = index.values();
    // Not among the words: whoever looks for "account" does not want every story that is one's.
    if (summary.isOfAccount)
        indexing.values.emplaceBack(u"@origin"_s, u"account"_s);
    if (summary.isOfFile)
        indexing.values.emplaceBack(u"@origin"_s, u"file"_s);
    indexing.words = index.words();
    return indexing;
}

} // namespace Desk
