#include "description.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static void initDescription()
{
    // The files sit in a static library: without being named they would be dropped by the linker.
    Q_INIT_RESOURCE(control);
}

namespace Simulator {

namespace {

constexpr auto ownSchemas = "#/components/schemas/";

QJsonObject read(const QString &path, const QByteArray &references)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll().replace(references, ownSchemas)).object();
}

/// A line of a script without its time, which is what a program may want to happen now.
QJsonObject actionOf(const QJsonObject &scenario)
{
    QJsonObject action = scenario.value("properties"_L1)["script"_L1]["items"_L1].toObject();
    QJsonObject properties = action.value("properties"_L1).toObject();
    properties.remove(u"at"_s);
    action.insert(u"properties"_s, properties);
    action.insert(u"required"_s, QJsonArray{u"do"_s});
    return action;
}

} // namespace

QByteArray controlDescription()
{
    initDescription();
    const QJsonObject scenario = read(u":/control/scenarios/schema.json"_s, "#/$defs/");
    QJsonObject description = read(u":/control/simulator/openapi.json"_s, "../scenarios/schema.json#/$defs/");
    QJsonObject components = description.value("components"_L1).toObject();
    QJsonObject schemas = components.value("schemas"_L1).toObject();
    const QJsonObject shared = scenario.value("$defs"_L1).toObject();
    for (auto it = shared.begin(); it != shared.end(); ++it)
        schemas.insert(it.key(), it.value());
    schemas.insert(u"action"_s, actionOf(scenario));
    components.insert(u"schemas"_s, schemas);
    description.insert(u"components"_s, components);
    return QJsonDocument(description).toJson();
}

} // namespace Simulator
