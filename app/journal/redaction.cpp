#include "redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Redactor)
};

QLatin1StringView markWord(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Credentials:
    case RedactionKind::Password:
    case RedactionKind::SecretField:
        return "secret"_L1;
    case RedactionKind::PhoneNumber:
        return "phone"_L1;
    case RedactionKind::Name:
        return "name"_L1;
    }
    return {};
}

/// The text with each match's group 1 replaced by what `replace` says of it.
template <typename Replace>
QString replaced(const QString &text, const QRegularExpression &pattern, const Replace &replace)
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(done, match.capturedStart(1) - done);
        result += replace(match.captured(1));
        done = match.capturedEnd(1);
    }
    return result + text.mid(done);
}

} // namespace

Redactor::Redactor(RedactionOptions options)
    : m_options(std::move(options))
{
    m_options.knownNames.removeIf([](const QString &name) { return name.trimmed().size() < 3; });
}

QString Redactor::mark(RedactionKind kind, const QString &value)
{
    const QString key = QString(markWord(kind)) + QChar(u'\n') + value;
    const auto found = m_marks.constFind(key);
    if (found != m_marks.cend())
        return *found;
    // Counted by word, not by kind: three kinds share one.
    int &count = m_counts[quint8(markWord(kind).front().toLatin1())];
    return *m_marks.insert(key, u"[%1 %2]"_s.arg(markWord(kind)).arg(++count));
}

void Redactor::note(const QString &where, RedactionKind kind, const QString &shownAs)
{
    const Redaction redaction{where, kind, shownAs};
    if (!m_made.contains(redaction))
        m_made += redaction;
}

bool Redactor::isSecretField(const QString &name) const
{
    static const QStringList always{u"authorization"_s, u"auth_token"_s, u"authtoken"_s, u"api_secret"_s,
                                    u"password"_s,      u"secret"_s,     u"token"_s,     u"sipauthpassword"_s};
    return always.contains(name, Qt::CaseInsensitive) || m_options.secretFields.contains(name, Qt::CaseInsensitive);
}

QString Redactor::text(const QString &where, const QString &text)
{
    const auto hide = [&](RedactionKind kind, const QString &value) {
        const QString shown = mark(kind, value);
        note(where, kind, shown);
        return shown;
    };
    QString result = m_options.secrets.applied(text);
    if (result != text)
        note(where, RedactionKind::Credentials, QString::fromLatin1(SecretMask::mark()));
    // sip:user:password@host, https://user:password@host
    static const QRegularExpression userInfo(u"(?:sips?:|://)[^\\s:@/\"\\\\]+:([^\\s@/\"\\\\]+)@"_s);
    result = replaced(result, userInfo, [&](const QString &v) { return hide(RedactionKind::Password, v); });
    // "key": "value", also with escaped quotes: attributes are JSON inside a JSON string.
    static const QRegularExpression member(u"\\\\*\"([A-Za-z_]+)\\\\*\"\\s*:\\s*\\\\*\"((?:[^\"\\\\]|\\\\[^\"])*)"_s);
    QString members;
    qsizetype done = 0;
    auto matches = member.globalMatch(result);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!isSecretField(match.captured(1)) || match.capturedLength(2) == 0)
            continue;
        members += QStringView(result).sliced(done, match.capturedStart(2) - done);
        members += hide(RedactionKind::SecretField, match.captured(2));
        done = match.capturedEnd(2);
    }
    result = members + result.mid(done);
    if (m_options.phoneNumbers) {
        static const QRegularExpression phone(u"((?:\\+|%2B)[1-9][0-9]{6,14})(?![0-9])"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        result = replaced(result, phone, [&](QString v) {
            return hide(RedactionKind::PhoneNumber, v.replace(u"%2B"_s, u"+"_s, Qt::CaseInsensitive));
        });
    }
    if (m_options.names) {
        for (const QString &known : std::as_const(m_options.knownNames)) {
            const QRegularExpression name(
                u"(?<![\\p{L}\\p{N}])("_s + QRegularExpression::escape(known) + u")(?![\\p{L}\\p{N}])"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            result = replaced(result, name, [&](const QString &v) { return hide(RedactionKind::Name, v.toLower()); });
        }
    }
    return result;
}

QByteArray Redactor::body(const QString &where, const QByteArray &bytes)
{
    return text(where, QString::fromUtf8(bytes)).toUtf8();
}

QByteArray Redactor::header(const QString &where, const QByteArray &name, const QByteArray &value)
{
    static const QList<QByteArray> credentials{"authorization", "proxy-authorization", "cookie", "set-cookie"};
    if (!credentials.contains(name.toLower()))
        return text(where, QString::fromLatin1(value)).toLatin1();
    note(where + u", "_s + QString::fromLatin1(name), RedactionKind::Credentials,
         QString::fromLatin1(SecretMask::mark()));
    return SecretMask::mark();
}

QByteArray Redactor::form(const QString &where, const QByteArray &encoded)
{
    QByteArrayList fields = encoded.isEmpty() ? QByteArrayList() : encoded.split('&');
    for (QByteArray &field : fields) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            continue;
        const QString name = QUrl::fromPercentEncoding(field.first(equals));
        const QByteArray before = field.sliced(equals + 1);
        const QString value = QUrl::fromPercentEncoding(QByteArray(before).replace('+', ' '));
        const QString place = where + u", "_s + name;
        QString after;
        if (isSecretField(name) && !value.isEmpty()) {
            after = mark(RedactionKind::SecretField, value);
            note(place, RedactionKind::SecretField, after);
        } else {
            after = text(place, value);
        }
        if (after != value)
            field = field.first(equals + 1) + QUrl::toPercentEncoding(after);
    }
    return fields.join('&');
}

QString Redactor::name(const QString &where, const QString &name)
{
    if (!m_options.names || name.isEmpty())
        return text(where, name);
    const QString shown = mark(RedactionKind::Name, name.toLower());
    note(where, RedactionKind::Name, shown);
    return shown;
}

QString Redactor::wordsFor(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Credentials:
        return Words::tr("Credentials");
    case RedactionKind::Password:
        return Words::tr("Password in an address");
    case RedactionKind::SecretField:
        return Words::tr("Secret field");
    case RedactionKind::PhoneNumber:
        return Words::tr("Phone number");
    case RedactionKind::Name:
        return Words::tr("Name");
    }
    return {};
}

} // namespace Desk
