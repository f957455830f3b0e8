#include "secretmask.h"

#include "taskrouter/endpoint.h"

namespace Desk {

namespace {

constexpr qsizetype Shortest = 4; // Masking a shorter one would destroy half of every text.

/// Masks the value behind "Basic" and "Bearer", whoever's it is.
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
    if (endpoint.secret.size() >= Shortest)
        m_forms = endpoint.secretForms();
}

void SecretMask::add(const QByteArray &secret)
{
    if (secret.size() >= Shortest)
        m_forms = longestFirst(m_forms + formsOf(secret));
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
