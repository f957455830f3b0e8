#pragma once

#include "catalogue.h"
#include "draft.h"

#include <QString>
#include <QStringList>

namespace Desk {

/// What was read from a pasted curl or twilio-cli command, or from a browser's fetch(…).
struct PastedRequest
{
    QString action; ///< Key of the action that the fields describe; empty where they describe none.
    Draft draft;
    QString workspaceSid, taskSid, workerSid, reservationSid, ifMatch;
    QStringList ignored; ///< Parts that are no parameter of the action, named to the user.
    QStringList notes;   ///< What was understood differently from how it is written, one sentence each.
    QStringList plus;    ///< Fields with a bare "+" before digits: see `keepPlus`.
    QString problem;     ///< Why nothing could be read; empty otherwise.
};
/// Reads a pasted command. In a form a bare "+" means a blank, but in "To=+15551234567" it is hardly meant as one:
/// `keepPlus` decides, and the user should be asked.
[[nodiscard]] PastedRequest readPasted(const Catalogue &catalogue, const QString &text, bool keepPlus = true);

} // namespace Desk
