#pragma once

#include <QByteArray>
#include <QString>

namespace Desk {

struct Error;
struct RawAnswer;

/// Whether the answer that a failure came with bears TaskRouter's signs: Twilio-Request-Id, or JSON with a code. Only
/// then is its status TaskRouter's verdict on account, task and instruction; a proxy, a portal or a gateway says 401,
/// 404 or 503 of its own.
[[nodiscard]] bool isTaskRouters(const Error &error);

/// Twilio-Request-Id of an answer, which TaskRouter's support asks for; empty without one.
[[nodiscard]] QString requestIdOf(const RawAnswer &answer);

/// True for a body that is HTML, by its Content-Type or by how it begins. Empty bodies are none.
[[nodiscard]] bool isWebPage(const QByteArray &body, const QByteArray &contentType);

/// What a web page says to a person, as one line of plain text: its title, or its first words where it has none.
/// Bounded in time and length, whatever the page holds; empty where it says nothing.
[[nodiscard]] QString wordsOfWebPage(const QByteArray &body);

} // namespace Desk
