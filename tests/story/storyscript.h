#pragma once

#include "story/storybuilder.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>
#include <utility>

/// Makes Events of one task as TaskRouter would tell them, for tests.
namespace StoryScript {

inline Desk::Sid sid(Desk::SidKind kind, quint8 number)
{
    std::array<quint8, 16> bytes{};
    bytes.back() = number;
    return Desk::Sid::fromBytes(kind, bytes);
}

inline const Desk::Sid workspace = sid(Desk::SidKind::Workspace, 1);
inline const Desk::Sid task = sid(Desk::SidKind::Task, 1);
/// When the stories begin: 2026-05-14 10:50:00 UTC.
constexpr Desk::UtcMsecs start = 1'778'755'800'000;

using Data = std::initializer_list<std::pair<const char *, QString>>;

/// `at` is in milliseconds after the start; `number` makes the SID.
inline Desk::StoryEvent told(quint8 number, qint64 at, QLatin1StringView type, Data data)
{
    QJsonObject object{{QStringLiteral("workspace_sid"), workspace.toString()},
                       {QStringLiteral("task_sid"), task.toString()}};
    for (const auto &[key, value] : data)
        object.insert(QLatin1StringView(key), value);
    Desk::Event made;
    made.sid = sid(Desk::SidKind::Event, number);
    made.type = type;
    made.when = start + at;
    made.data = QJsonDocument(object).toJson(QJsonDocument::Compact);
    Desk::EventFieldReader reader;
    return Desk::storyEvent(made, reader, {Desk::Provenance::Kind::EventList, {}, {}, 0, start});
}

inline Desk::StoryFacts facts(QList<Desk::StoryEvent> events, qint64 until)
{
    Desk::StoryFacts made;
    made.workspace = workspace;
    made.task = task;
    made.events = std::move(events);
    made.asOf = start + until;
    return made;
}

} // namespace StoryScript
