#include "eventsexport.h"

#include "storyeventsmodel.h"
#include "taskrouter/timetext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QByteArray objectOf(const StoryEvent &event)
{
    QJsonObject object;
    const auto put = [&object](QLatin1StringView name, const QString &value) {
        object.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    };
    put("sid"_L1, event.sid.toString());
    put("event_type"_L1, event.typeWord);
    object.insert("event_date_ms"_L1, event.when == 0 ? QJsonValue() : QJsonValue(event.when));
    put("description"_L1, event.description);
    put("resource_sid"_L1, event.resourceSid);
    put("actor_type"_L1, event.actorType);
    put("actor_sid"_L1, event.actorSid);
    put("source"_L1, event.source);
    put("source_ip_address"_L1, event.sourceAddress);
    const QJsonDocument data = QJsonDocument::fromJson(event.json);
    // What is no JSON object stays readable as the text that it is.
    object.insert("event_data"_L1, data.isObject()        ? QJsonValue(data.object())
                                   : event.json.isEmpty() ? QJsonValue()
                                                          : QJsonValue(QString::fromUtf8(event.json)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TextTable eventsTable(const TaskStory &story, const QList<qsizetype> &places)
{
    TextTable table;
    for (int column = 0; column < int(StoryEventsModel::Column::Count); ++column)
        table.titles.append(StoryEventsModel::title(static_cast<StoryEventsModel::Column>(column)));
    table.titles.append(u"SID"_s);
    table.rows.reserve(places.size());
    table.objects.reserve(places.size());
    for (const qsizetype at : places) {
        const StoryEvent &event = story.event(at);
        table.rows.append(StoryEventsModel::cellsOf(event));
        table.objects.append(objectOf(event));
    }
    return table;
}

} // namespace Desk
