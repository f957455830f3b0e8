#pragma once

#include "story/diagnosis/diagnosis.h"

namespace Desk {

/// What --explain came to.
struct ExplainOutput
{
    static constexpr int Told = 0;       ///< There is a verdict.
    static constexpr int Unreadable = 2; ///< What was asked for is wrong: a file, a SID, how to connect.
    static constexpr int CannotTell = 3; ///< Nobody can say why, or nothing could be read.

    int code = Told;
    QByteArray out; ///< For standard output, UTF-8.
    QString error;  ///< For standard error; lines end with a line break.
};

[[nodiscard]] ExplainOutput explainOutput(const Diagnosis &diagnosis, const TaskStory &story, bool asJson);

} // namespace Desk
