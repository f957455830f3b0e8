#pragma once

#include "request.h"

namespace Desk {

enum class SnippetLanguage : quint8 { Curl, TwilioCli, Node, Go, Python };

/// The request as a command or program that reads its credentials from the environment; secrets of the form are
/// replaced by a placeholder variable. Quoting holds for every value (quotes, newlines, dollar signs, emoji).
[[nodiscard]] QString snippet(SnippetLanguage language, const Catalogue &catalogue, const RequestPreview &request);

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
