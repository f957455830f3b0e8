#include "redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct SecretWords
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
    case RedactionKind::AttributeValue:
        return "value"_L1;
    }
    return {};
}

QStringList secretKeys(const QStringList &more)
{
    static const QStringList always{u"authorization"_s, u"auth_token"_s, u"authtoken"_s, u"api_secret"_s,
                                    u"password"_s,      u"secret"_s,     u"token"_s,     u"sipauthpassword"_s};
    return always + more;
}

QString anyOf(QStringList words)
{
    for (QString &word : words)
        word = QRegularExpression::escape(word);
    return words.join(u'|');
}

/// Replaces group 1 of each match with what `replace` returns for it.
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

/// Group 1: the value of a text member whose key is one of `keys`, which is a pattern itself; also in JSON that stands
/// in a JSON string, as attributes do. Each depth escapes what the one above it has.
QRegularExpression membersPattern(const QString &keys)
{
    static const QString plain = uR"re((?<!\\)"(?:%1)"\s*:\s*"((?:[^"\\]|\\.)*))re"_s;
    static const QString inText = uR"re((?<!\\)\\"(?:%1)\\"\s*:\s*\\"((?:[^"\\]|\\\\(?:\\.|[^\\]))*))re"_s;
    static const QString deeper = uR"re(\\{2,}"(?:%1)\\+"\s*:\s*\\+"((?:[^"\\]|\\[^"])*))re"_s;
    return QRegularExpression(u"(?|"_s + plain.arg(keys) + u'|' + inText.arg(keys) + u'|' + deeper.arg(keys) + u')',
                              QRegularExpression::CaseInsensitiveOption);
}

/// Keys under which a flow, Studio or Flex keep who called. What the API calls friendly_name, worker_name and the like
/// is known by its values: queues and workflows have such names too.
const QRegularExpression &personMembers()
{
    static const QRegularExpression members = membersPattern(
        u"(?:customers?|callers?|clients?|contact|patient|guest|member|person|agent|first|last|full|display|sur|given|"
        "family|nick|user)[_ ]?name|name|customer|surname|patient|guest"_s);
    return members;
}

const QRegularExpression &words()
{
    static const QRegularExpression word(u"(\\+?[\\p{L}\\p{N}]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return word;
}

} // namespace

Redactor::Redactor(RedactionOptions options)
    : m_options(std::move(options))
    , m_knownNames(m_options.knownNames)
    , m_secretMembers(membersPattern(anyOf(secretKeys(m_options.secretFields))))
{
}

void Redactor::know(const QStringList &names)
{
    const qsizetype before = m_options.knownNames.size();
    for (const QString &name : names) {
        if (!m_options.knownNames.contains(name))
            m_options.knownNames.append(name);
    }
    if (m_options.knownNames.size() > before)
        m_knownNames = KnownNames(m_options.knownNames);
}

QStringList Redactor::personsIn(const QString &json)
{
    QStringList names;
    auto matches = personMembers().globalMatch(json);
    while (matches.hasNext())
        names += matches.next().captured(1);
    names.removeAll(QString());
    return names;
}

QString Redactor::mark(RedactionKind kind, const QString &value)
{
    const QString key = QString(markWord(kind)) + QChar(u'\n') + value;
    const auto found = m_marks.constFind(key);
    if (found != m_marks.cend())
        return *found;
    // Counted by the word, because three kinds share one.
    int &count = m_counts[quint8(markWord(kind).front().toLatin1())];
    ++count;
    QString shown = m_options.standIn ? m_options.standIn(kind, count) : QString();
    if (shown.isEmpty())
        shown = u"[%1 %2]"_s.arg(markWord(kind)).arg(count);
    m_shown.insert(shown, value);
    return *m_marks.insert(key, shown);
}

QString Redactor::unhidden(const QString &text) const
{
    return replaced(text, words(), [this](const QString &one) { return m_shown.value(one, one); });
}

QString Redactor::standInIn(const QString &text) const
{
    auto all = words().globalMatch(text);
    while (all.hasNext()) {
        const QString one = all.next().captured();
        if (m_shown.contains(one))
            return one;
    }
    return {};
}

void Redactor::note(const QString &where, RedactionKind kind, const QString &shownAs)
{
    const QString key = u"%1\n%2\n%3"_s.arg(int(kind)).arg(shownAs, where);
    if (m_noted.contains(key))
        return;
    m_noted.insert(key);
    m_made += {where, kind, shownAs};
}

bool Redactor::isSecretField(const QString &name) const
{
    return secretKeys(m_options.secretFields).contains(name, Qt::CaseInsensitive);
}

QString Redactor::text(const QString &where, const QString &text)
{
    QString result = m_options.secrets.applied(text);
    if (result != text)
        note(where, RedactionKind::Credentials, QString::fromLatin1(SecretMask::mark()));
    // Matches sip:user:password@host and https://user:password@host.
    static const QRegularExpression userInfo(u"(?:sips?:|://)[^\\s:@/\"\\\\]+:([^\\s@/\"\\\\]+)@"_s);
    result = replaced(result, userInfo, [&](const QString &v) { return hide(where, RedactionKind::Password, v, v); });
    result = withoutSecretMembers(where, result);
    if (m_options.phoneNumbers)
        result = withoutNumbers(where, result);
    if (m_options.names)
        result = withoutNames(where, result);
    return result;
}

QString Redactor::hide(const QString &where, RedactionKind kind, const QString &value, const QString &same)
{
    if (m_shown.contains(value))
        return value; // It is a mark already.
    // It was masked before it was written, so it cannot be told from other masked values.
    if (std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c == u'*'; })) {
        note(where, kind, value);
        return value;
    }
    const QString shown = mark(kind, same);
    note(where, kind, shown);
    return shown;
}

/// Hides the values of secret members in JSON. Quotes may be escaped: attributes are JSON inside a JSON string.
QString Redactor::withoutSecretMembers(const QString &where, const QString &text)
{
    return replaced(text, m_secretMembers, [&](const QString &value) {
        return value.isEmpty() ? value : hide(where, RedactionKind::SecretField, value, value);
    });
}

QString Redactor::withoutNumbers(const QString &where, const QString &text)
{
    const auto hideNumber = [&](const QString &value) {
        QString digits = value;
        digits.replace(u"%2B"_s, u"+"_s, Qt::CaseInsensitive);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        return hide(where, RedactionKind::PhoneNumber, value, sameAs(value, digits));
    };
    static const QRegularExpression international(
        u"((?:\\+|%2B)[1-9](?:[0-9]{6,14}(?![0-9])|[0-9]{0,3}(?:[ .\\-]?\\(?[0-9]{2,4}\\)?){2,5}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // As it is dialled: no digit of a longer number, no part of a SID.
    static const QRegularExpression dialled(
        u"(?<![0-9A-Za-z.,\\-+])(00[1-9](?:[0-9]{7,12}|[0-9]{0,3}(?:[ .\\-]?\\(?[0-9]{2,6}\\)?){2,5}))(?![0-9A-Za-z])"_s);
    // A number without a country code is only recognised by the member it stands in.
    static const QRegularExpression national(
        u"\\\\*\"(?:from|to|caller|called|number|phone|phone_number|caller_id|ani|dnis)\\\\*\"\\s*:\\s*\\\\*\"?"
        "(\\(?[0-9](?:[ .\\-()]{0,2}[0-9]){5,14})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return replaced(replaced(replaced(text, international, hideNumber), dialled, hideNumber), national, hideNumber);
}

QString Redactor::withoutNames(const QString &where, const QString &text)
{
    const auto hideName = [&](const QString &value) {
        return hide(where, RedactionKind::Name, value, sameAs(value, value.toLower()));
    };
    static const QRegularExpression client(u"\\bclient:([^\\s\"\\\\&,;<>\\[\\]]+)"_s);
    static const QRegularExpression sip(u"\\bsips?:([^\\s:@\"\\\\&,;<>\\[\\]]+)(?=[:@])"_s);
    static const QRegularExpression mail(u"([A-Za-z0-9._%+\\-]+)@[A-Za-z0-9.\\-]+\\.[A-Za-z]{2,}"_s);
    QString result = replaced(text, personMembers(), [&](const QString &value) {
        // An address or a number that stands there has its own mark.
        return value.isEmpty() || m_shown.contains(value) ? value : hideName(value);
    });
    result = replaced(result, client, hideName);
    result = replaced(result, sip, hideName);
    result = replaced(result, mail, hideName);
    return m_knownNames.replaced(result, hideName);
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
        if (equals < 0) {
            field = text(where, QString::fromUtf8(field)).toUtf8();
            continue;
        }
        const QString name = QUrl::fromPercentEncoding(field.first(equals));
        const QByteArray before = field.sliced(equals + 1);
        const QString value = QUrl::fromPercentEncoding(QByteArray(before).replace('+', ' '));
        const QString place = where + u", "_s + name;
        QString after;
        if (isSecretField(name) && !value.isEmpty()) {
            after = hide(place, RedactionKind::SecretField, value, value);
        } else {
            after = text(place, value);
        }
        QByteArray shownName = field.first(equals);
        if (const QString hidden = text(where, name); hidden != name)
            shownName = QUrl::toPercentEncoding(hidden);
        field = shownName + '=' + (after != value ? QUrl::toPercentEncoding(after) : before);
        // A field that cannot be decoded, such as a secret behind an incomplete "%2".
        if (const QByteArray masked = m_options.secrets.applied(field); masked != field) {
            note(place, RedactionKind::Credentials, QString::fromLatin1(SecretMask::mark()));
            field = masked;
        }
    }
    return fields.join('&');
}

QString Redactor::sameAs(const QString &value, const QString &meaning) const
{
    return m_options.standIn ? value : meaning;
}

QString Redactor::name(const QString &where, const QString &name)
{
    if (!m_options.names || name.isEmpty())
        return text(where, name);
    return hide(where, RedactionKind::Name, name, sameAs(name, name.trimmed().toLower()));
}

QString Redactor::whole(const QString &where, RedactionKind kind, const QString &value)
{
    return value.isEmpty() ? value : hide(where, kind, value, value);
}

QString Redactor::wordsFor(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Credentials:
        return SecretWords::tr("Credentials");
    case RedactionKind::Password:
        return SecretWords::tr("Password in an address");
    case RedactionKind::SecretField:
        return SecretWords::tr("Secret field");
    case RedactionKind::PhoneNumber:
        return SecretWords::tr("Phone number");
    case RedactionKind::Name:
        return SecretWords::tr("Name");
    case RedactionKind::AttributeValue:
        return SecretWords::tr("Attribute value");
    }
    return {};
}

/// 999 is no country's code, and a person can be called by a name without blanks.
QString Redactor::likeStandIn(RedactionKind kind, int n)
{
    switch (kind) {
    case RedactionKind::PhoneNumber:
        return u"+999%1"_s.arg(n, 8, 10, QLatin1Char('0'));
    case RedactionKind::Name:
        return u"person%1"_s.arg(n);
    case RedactionKind::AttributeValue:
        return u"value%1"_s.arg(n);
    case RedactionKind::Credentials:
    case RedactionKind::Password:
    case RedactionKind::SecretField:
        break;
    }
    return {};
}

} // namespace Desk
