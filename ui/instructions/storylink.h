#pragma once

#include <QMetaType>

namespace Desk {

/// Where one reads on about an offer that is over.
enum class StoryLink : unsigned char {
    Timeline,  ///< The task's story.
    Why,       ///< Why it is not accepted, or why it ended.
    WorkerDay, ///< What the worker did and was offered that day.
};

} // namespace Desk

Q_DECLARE_METATYPE(Desk::StoryLink)
