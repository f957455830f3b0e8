#pragma once

#include <QByteArray>

namespace Simulator {

/// "+" and 2 to 15 digits, no leading zero.
[[nodiscard]] bool isPhoneNumber(QByteArrayView text);
/// Whom a worker leg may ring: client:NAME, sip:USER@HOST, sips:…, or a phone number.
[[nodiscard]] bool isContact(QByteArrayView text);
/// Who may be shown as calling: a phone number, or a client: or sip: address.
[[nodiscard]] bool isCallerId(QByteArrayView text);
/// http or https with a host.
[[nodiscard]] bool isWebAddress(QByteArrayView text);
/// What a callback may call: plain http, and the host is this machine (127.0.0.0/8, ::1 or localhost).
[[nodiscard]] bool isCallbackAddress(QByteArrayView text);
/// Prefix and 32 hexadecimal digits.
[[nodiscard]] bool looksLikeSid(QByteArrayView text, QByteArrayView prefix);

} // namespace Simulator
