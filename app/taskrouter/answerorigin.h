#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

struct Error;
struct RawAnswer;

/// Whether a failure was answered by TaskRouter itself: the answer has a Twilio-Request-Id, or JSON with an error code.
/// Otherwise a proxy, a sign-in page or a gateway may have answered, and its 401, 404 or 503 says nothing about the
/// account, the task or the instruction.
[[nodiscard]] bool isTaskRouters(const Error &error);

/// `code` of a replay's answer about what was not asked for while it was recorded. TaskRouter's own have five digits.
inline constexpr int NotRecordedCode = 400;
/// Whether a recording that is shown has no answer to this. Nothing is wrong, and to ask again brings nothing else.
[[nodiscard]] bool isNotRecorded(const Error &error);

/// The Twilio-Request-Id of an answer, which Twilio's support asks for; empty without one.
[[nodiscard]] QString requestIdOf(const RawAnswer &answer);

/// True for a body that is HTML, by its Content-Type or by how it begins. False for an empty body.
[[nodiscard]] bool isWebPage(const QByteArray &body, const QByteArray &contentType);

/// What a web page tells its reader, as one line of plain text: its title, or its first words where it has no title.
/// The time and the length are bounded, whatever the page holds. Empty where the page says nothing.
[[nodiscard]] QString wordsOfWebPage(const QByteArray &body);

} // namespace Desk
