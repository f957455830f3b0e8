#include "callbackevent.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

const QHash<QByteArray, EventField> &fieldsByMember()
{
    static const QHash<QByteArray, EventField> known = [] {
        QHash<QByteArray, EventField> made;
        for (int i = 0; i < int(EventField::Count); ++i) {
            const QLatin1StringView word = toWire(static_cast<EventField>(i));
            made.insert(QByteArray(word.data(), word.size()), static_cast<EventField>(i));
        }
        return made;
    }();
    return known;
}

/// Milliseconds, or seconds where there are no others.
UtcMsecs timeOf(const QString &msecs, const QString &seconds, QStringList &wrong)
{
    bool isNumber = false;
    if (!msecs.isEmpty()) {
        if (const qint64 read = msecs.toLongLong(&isNumber); isNumber)
            return read;
        wrong.append(u"TimestampMs"_s);
    }
    if (!seconds.isEmpty()) {
        if (const qint64 read = seconds.toLongLong(&isNumber); isNumber && std::abs(read) < 100'000'000'000)
            return read * 1000;
        wrong.append(u"Timestamp"_s);
    }
    return 0;
}

} // namespace

QList<CallbackField> callbackFields(QByteArrayView form)
{
    QList<CallbackField> fields;
    qsizetype at = 0;
    while (at <= form.size()) {
        qsizetype end = form.indexOf('&', at);
        if (end < 0)
            end = form.size();
        const QByteArray field = form.sliced(at, end - at).toByteArray().replace('+', ' ');
        const qsizetype equals = field.indexOf('=');
        if (equals > 0)
            fields.emplaceBack(QByteArray::fromPercentEncoding(field.first(equals)),
                               QString::fromUtf8(QByteArray::fromPercentEncoding(field.sliced(equals + 1))));
        at = end + 1;
    }
    return fields;
}

QByteArray callbackMember(const QByteArray &name)
{
    QByteArray member;
    member.reserve(name.size() + 4);
    for (const char c : name) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper && !member.isEmpty())
            member += '_';
        member += isUpper ? char(c - 'A' + 'a') : c;
    }
    return member;
}

std::optional<StoryEvent> callbackEvent(const QList<CallbackField> &fields, const Provenance &from, QStringList &wrong)
{
    StoryEvent event;
    QString msecs;
    QString seconds;
    QJsonObject all;
    for (const auto &[name, value] : fields) {
        const QByteArray member = callbackMember(name);
        all.insert(QString::fromUtf8(member), value);
        if (const auto known = fieldsByMember().constFind(member); known != fieldsByMember().cend() && !value.isEmpty())
            event.data.set(*known, value);
        if (name == "EventType")
            event.typeWord = value;
        else if (name == "EventDescription")
            event.description = value;
        else if (name == "Sid" || name == "EventSid")
            event.sid = Sid::parse(value).value_or(Sid());
        else if (name == "ResourceSid")
            event.resourceSid = value;
        else if (name == "TimestampMs")
            msecs = value;
        else if (name == "Timestamp")
            seconds = value;
        else if (name == "ActorType")
            event.actorType = value;
        else if (name == "ActorSid")
            event.actorSid = value;
        else if (name == "Source")
            event.source = value;
        else if (name == "SourceIpAddress")
            event.sourceAddress = value;
    }
    if (event.typeWord.isEmpty())
        return {};
    if (!event.sid.isNull() && event.sid.kind() != SidKind::Event)
        event.sid = {};
    event.type = eventTypeFromWire(event.typeWord);
    event.when = timeOf(msecs, seconds, wrong);
    event.json = QJsonDocument(all).toJson(QJsonDocument::Compact);
    event.from = from;
    event.from.kind = Provenance::Kind::Callback;
    event.from.id = event.sid.toString();
    const std::pair<EventField, SidKind> sids[] = {{EventField::TaskSid, SidKind::Task},
                                                   {EventField::ReservationSid, SidKind::Reservation},
                                                   {EventField::WorkerSid, SidKind::Worker}};
    for (const auto &[field, kind] : sids) {
        if (event.data.has(field) && event.data.sid(field).kind() != kind)
            wrong.append(toWire(field));
    }
    return event;
}

} // namespace Desk
