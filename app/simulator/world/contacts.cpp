#include "contacts.h"

#include <QUrl>

#include <algorithm>

namespace Simulator {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool hasBlank(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

/// 127.0.0.0/8, written out.
bool isLoopbackNumber(const QByteArray &host)
{
    const QList<QByteArray> parts = host.split('.');
    return parts.size() == 4 && parts.constFirst() == "127" &&
           std::all_of(parts.begin(), parts.end(), [](const QByteArray &part) {
               bool ok = false;
               return part.toUInt(&ok) <= 255 && ok && std::all_of(part.begin(), part.end(), isDigit);
           });
}

} // namespace

bool isPhoneNumber(QByteArrayView text)
{
    return text.size() >= 3 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
           std::all_of(text.begin() + 1, text.end(), isDigit);
}

bool isContact(QByteArrayView text)
{
    if (text.startsWith("client:"))
        return text.size() > 7 && !hasBlank(text);
    if (text.startsWith("sip:") || text.startsWith("sips:")) {
        const qsizetype at = text.indexOf('@');
        return at > text.indexOf(':') + 1 && at + 1 < text.size() && !hasBlank(text);
    }
    return isPhoneNumber(text);
}

bool isCallerId(QByteArrayView text)
{
    return isContact(text);
}

bool isWebAddress(QByteArrayView text)
{
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https")) &&
           !url.host().isEmpty();
}

bool isCallbackAddress(QByteArrayView text)
{
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    const QByteArray host = url.host().toLatin1();
    return isWebAddress(text) && url.scheme() == QLatin1StringView("http") &&
           (host == "localhost" || host == "::1" || isLoopbackNumber(host));
}

bool looksLikeSid(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() == 34 && text.first(2) == prefix && std::all_of(text.begin() + 2, text.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

} // namespace Simulator
