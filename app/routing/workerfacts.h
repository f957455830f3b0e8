#pragma once

#include "expression.h"

#include <optional>

namespace Routing {

/// A worker's share in one task channel.
struct ChannelFacts
{
    QString uniqueName;
    int configured = 1; ///< Tasks at once.
    // What fills it: reservations of tasks of this channel, by status.
    int pending = 0;
    int accepted = 0;
    int wrapping = 0;
    bool isAvailable = true;

    [[nodiscard]] int used() const { return pending + accepted + wrapping; }
    /// One more task goes in.
    [[nodiscard]] bool hasRoom() const { return isAvailable && used() < configured; }
    /// `available_capacity_percentage`: floor((1 − used / configured) × 100), from 0 to 100.
    [[nodiscard]] int availablePercentage() const;

    friend bool operator==(const ChannelFacts &, const ChannelFacts &) = default;
};

/// What routing knows of a worker.
struct WorkerFacts
{
    QString sid;
    QString name;
    QString activitySid;
    QString activityName;
    bool isAvailable = false;    ///< What the activity says, whatever he is busy with.
    qint64 withoutTaskSince = 0; ///< Milliseconds on any clock: who has been without a task longest has the least.
    std::vector<ChannelFacts> channels;
    Value attributes;
    Value fields; ///< fieldsOf() the above; whoever changes them sets it anew.
    /// The queues he is in by their place in Centre::queues, ascending, where somebody keeps that; nothing: each
    /// decision asks the expressions.
    std::optional<std::vector<size_t>> queues;

    friend bool operator==(const WorkerFacts &, const WorkerFacts &) = default;

    [[nodiscard]] const ChannelFacts *channel(const QString &uniqueName) const;
};

/// What expressions can ask of a worker beside his attributes: sid, friendly_name, activity_sid, activity_name, and
/// channel.<unique name>. with configured_capacity, assigned_tasks (accepted alone) and available_capacity_percentage.
[[nodiscard]] Value fieldsOf(const WorkerFacts &worker);

/// Whether it asks for one of them: then it may come to something else although the attributes are the same.
[[nodiscard]] bool asksForFields(const Expression &expression);

} // namespace Routing
