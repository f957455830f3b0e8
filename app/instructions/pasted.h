#pragma once

#include "catalogue.h"
#include "draft.h"

#include <QString>
#include <QStringList>

namespace Desk {

/// A curl or twilio-cli line, or a browser's fetch(…), read back.
struct PastedRequest
{
    QString action; ///< Key of the action that the fields amount to; empty where unknown.
    Draft draft;
    QString workspaceSid, taskSid, workerSid, reservationSid, ifMatch;
    QStringList ignored; ///< Pieces that are not parameters of ours, kept for the message.
    QStringList notes;   ///< What was read otherwise than it stands there, a sentence each.
    QStringList plus;    ///< Fields with a bare "+" before digits: see `keepPlus`.
    QString problem;     ///< Why nothing could be read.
};
/// In a form a bare "+" is a blank, but in "To=+15551234567" nobody meant one: `keepPlus` says which it is. Ask.
[[nodiscard]] PastedRequest readPasted(const Catalogue &catalogue, const QString &text, bool keepPlus = true);

} // namespace Desk
