#pragma once

#include "taskrouter/values.h"

namespace Desk {

/// Which story: a scenario of the training simulator has the same SIDs in every run, so the world counts as well.
struct StoryKey
{
    Sid task;
    QString world; ///< `Endpoint::world`; empty for a real account and for files.

    /// Of the training simulator: nobody called, and nobody was called.
    [[nodiscard]] bool isTraining() const { return !world.isEmpty(); }
    friend bool operator==(const StoryKey &, const StoryKey &) = default;
};

/// A story that is kept, in short.
struct KeptStory
{
    StoryKey key;
    Sid workspace;
    QString title;  ///< What the task's attributes call it, or its SID shortened.
    QString status; ///< As TaskRouter writes it; empty where nothing says.
    QString queue;
    UtcMsecs first = 0;       ///< When the task was made, or the first that is known of it.
    UtcMsecs last = 0;        ///< Until when the story tells.
    UtcMsecs looked = 0;      ///< When somebody looked at it last.
    qint64 events = 0;        ///< Of the task itself; what its workers did beside is not counted.
    bool isOfAccount = false; ///< TaskRouter told of it, or a simulator.
    bool isOfFile = false;    ///< A file told of it, or a text that was dropped.

    friend bool operator==(const KeptStory &, const KeptStory &) = default;
};

/// How much is kept; what was looked at longest ago goes first.
struct StoryRecordBounds
{
    qint64 stories = 5000;              ///< At least 1.
    qint64 bytes = 256LL * 1024 * 1024; ///< Of the stories as they are packed; at least 64 KiB.
};

} // namespace Desk
