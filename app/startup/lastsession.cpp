#include "lastsession.h"

#include "profiles/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto LastSessionKey = "lastSession"_L1;

Sid sidOf(const QJsonObject &object, QLatin1StringView key, SidKind kind)
{
    const Sid sid = Sid::parse(object.value(key).toString()).value_or(Sid());
    return sid.kind() == kind ? sid : Sid();
}

} // namespace

LastSession lastSession(const Settings &settings)
{
    LastSession session;
    if (!settings.isOn(Setting::ReopenLast))
        return session;
    const QJsonObject object = QJsonDocument::fromJson(settings.windowState(LastSessionKey)).object();
    session.profile = object.value("profile"_L1).toString();
    session.key = object.value("key"_L1).toString();
    session.scenario = object.value("scenario"_L1).toString();
    session.address.workspace = sidOf(object, "workspace"_L1, SidKind::Workspace);
    session.address.task = sidOf(object, "task"_L1, SidKind::Task);
    session.address.worker = sidOf(object, "worker"_L1, SidKind::Worker);
    return session;
}

void keepLastSession(Settings &settings, const LastSession &session)
{
    const QJsonObject object{{u"profile"_s, session.profile},
                             {u"key"_s, session.key},
                             {u"scenario"_s, session.scenario},
                             {u"workspace"_s, session.address.workspace.toString()},
                             {u"task"_s, session.address.task.toString()},
                             {u"worker"_s, session.address.worker.toString()}};
    settings.setWindowState(LastSessionKey, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Desk
