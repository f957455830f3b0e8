#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// What a workspace consists of, as a file of it says: plain values. Texts are UTF-8 as they go on the wire, SIDs all
/// 34 characters or empty for none; references are what savedKey() gives; times milliseconds since the epoch in UTC or
/// 0 where the file does not say.
namespace Desk {

inline constexpr double MostArrivalsPerHour = 36'000;

/// What every resource has.
struct SavedResource
{
    QByteArray sid;
    QByteArray name; ///< `friendly_name`.
    qint64 created = 0;
    qint64 updated = 0;
};

/// How others refer to it: its SID, or its name where it was assumed and has none.
[[nodiscard]] inline const QByteArray &savedKey(const SavedResource &resource)
{
    return resource.sid.isEmpty() ? resource.name : resource.sid;
}

struct SavedActivity : SavedResource
{
    bool available = false;
};

struct SavedChannel : SavedResource
{
    QByteArray uniqueName;
    bool optimized = true;
};

struct SavedQueue : SavedResource
{
    QByteArray targetWorkers;
    int maxReservedWorkers = 1;
    bool fifo = true;
    QByteArray reservationActivity; ///< A SID, as the next.
    QByteArray assignmentActivity;
};

struct SavedWorkflow : SavedResource
{
    QByteArray configuration;     ///< TaskRouter's own JSON, as it came.
    QString place;                ///< Where that stands: "workflows[2].configuration".
    int reservationTimeout = 120; ///< Seconds.
    QByteArray callbackUrl;
    QByteArray fallbackUrl;
};

struct SavedWorkerChannel
{
    QByteArray sid;
    QByteArray channel; ///< SID of the task channel.
    int capacity = 1;
    bool available = true;
    qint64 created = 0;
    qint64 updated = 0;
};

struct SavedWorker : SavedResource
{
    QByteArray attributes = "{}"; ///< One JSON object.
    QByteArray activity;          ///< A SID.
    qint64 statusChanged = 0;
    QList<SavedWorkerChannel> channels;
    bool channelsRead = false; ///< The file says which he has, be it none.
};

struct SavedWorkspace : SavedResource
{
    QByteArray account;
    QByteArray eventCallbackUrl;
    QByteArray eventsFilter;
    QByteArray defaultActivity; ///< A SID, as the next.
    QByteArray timeoutActivity;
    bool multitask = true;
    bool fifo = true;
    QList<SavedActivity> activities;
    QList<SavedChannel> channels;
    QList<SavedQueue> queues;
    QList<SavedWorkflow> workflows;
    QList<SavedWorker> workers;

    qint64 read = 0; ///< When.
    QString profile; ///< By which profile, by name.
    QString host;    ///< From which API host.
    QStringList masked;
    double arrivalsPerHour = 0; ///< Of a rehearsal; 0: not said.
};

} // namespace Desk
