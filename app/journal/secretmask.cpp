#include "secretmask.h"

#include "taskrouter/endpoint.h"

#include <QUrl>

#include <algorithm>

namespace Desk {

namespace {

/// "Basic QUM…" and "Bearer eyJ…": the value, whoever's it is.
QByteArray withoutCredentials(QByteArray bytes)
{
    for (const QByteArrayView scheme : {QByteArrayView("Basic "), QByteArrayView("Bearer ")}) {
        qsizetype from = 0;
        while ((from = bytes.indexOf(scheme, from)) >= 0) {
            const qsizetype begin = from + scheme.size();
            qsizetype end = begin;
            const auto isToken = [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       QByteArrayView("+/=-_.~").contains(c);
            };
            while (end < bytes.size() && isToken(bytes[end]))
                ++end;
            constexpr qsizetype shortest = 12; // "Basic realm" is none.
            if (end - begin >= shortest)
                bytes.replace(begin, end - begin, SecretMask::mark());
            from = begin;
        }
    }
    return bytes;
}

} // namespace

SecretMask::SecretMask(const Endpoint &endpoint)
{
    add(endpoint.secret);
    if (endpoint.secret.isEmpty())
        return;
    const QByteArray pair = endpoint.user.toUtf8() + ':' + endpoint.secret;
    add(pair.toBase64());
    add(pair.toBase64(QByteArray::OmitTrailingEquals));
}

void SecretMask::add(const QByteArray &secret)
{
    constexpr qsizetype shortest = 4; // A shorter one would blot out half of every text.
    if (secret.size() < shortest)
        return;
    // Without the "=" at its end as well: that may be taken for the sign between a field and its value.
    for (const QByteArray &form : {secret, QUrl::toPercentEncoding(QString::fromUtf8(secret)), secret.toBase64(),
                                   secret.toBase64(QByteArray::OmitTrailingEquals)}) {
        if (!m_forms.contains(form))
            m_forms += form;
    }
    std::sort(m_forms.begin(), m_forms.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

QByteArray SecretMask::applied(QByteArray bytes) const
{
    for (const QByteArray &form : m_forms)
        bytes.replace(form, mark());
    return withoutCredentials(std::move(bytes));
}

QString SecretMask::applied(const QString &text) const
{
    return QString::fromUtf8(applied(text.toUtf8()));
}

RawAnswer SecretMask::applied(RawAnswer answer) const
{
    answer.statusLine = applied(answer.statusLine);
    for (auto &[name, value] : answer.headers) {
        name = applied(name);
        value = applied(value);
    }
    answer.body = applied(std::move(answer.body));
    return answer;
}

} // namespace Desk
