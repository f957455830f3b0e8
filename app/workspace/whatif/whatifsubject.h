#pragma once

#include "routing/check/routingquestion.h"
#include "taskrouter/sid.h"
#include "workspace/savedworkspace.h"
#include "workspace/workspaceanswers.h"

#include <QHash>

#include <variant>

namespace Desk {

/// What a "what if" is asked of.
struct WhatIfSubject
{
    Routing::RoutingQuestion question;
    QHash<QString, QByteArray> configurations; ///< Of the workflows, by SID.
    QHash<QString, QByteArray> attributes;     ///< Of the workers, by SID.
    QByteArray taskAttributes;
    QString taskName; ///< What its attributes call it: title, name, customer or the number; empty where they do not.
    bool isEmptyTask = true; ///< There was none: it is made up.
    /// Names of the workers of whom it is not known what they are busy with: one task at a time is assumed in each
    /// channel.
    QStringList withoutChannels;
};

/// The workers who may be asked by that workflow, as far as its queues say, no more than `most`; all of them where
/// `workflow` is null.
[[nodiscard]] QList<Sid> workersConcerned(const WorkspaceAnswers &answers, Sid workflow, qsizetype most);

/// From what the API answered; `task` is a task's answer, or empty for none. `busyWith`: workers who have an open
/// reservation of it. A sentence where nothing can be asked of it.
[[nodiscard]] std::variant<WhatIfSubject, QString> whatIfSubject(const WorkspaceAnswers &answers,
                                                                 const QByteArray &task, const QList<Sid> &busyWith);

} // namespace Desk
