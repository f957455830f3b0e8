#include "jsonobject.h"

#include "taskrouter/parse.h"

#include <QRegularExpression>

#include <string>

namespace Desk {

namespace dom = simdjson::dom;

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QByteArrayView bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// "task_sid" becomes "taskSid".
std::string camelCase(std::string_view key)
{
    std::string made;
    made.reserve(key.size());
    for (size_t i = 0; i < key.size(); ++i) {
        const bool isWord = key[i] == '_' && i + 1 < key.size();
        if (isWord)
            ++i;
        made += isWord && key[i] >= 'a' && key[i] <= 'z' ? char(key[i] - 'a' + 'A') : key[i];
    }
    return made;
}

} // namespace

QString textOf(dom::element value)
{
    std::string_view text;
    if (!value.get_string().get(text))
        return fromView(text);
    if (value.is_null())
        return {};
    return QString::fromStdString(simdjson::minify(value));
}

std::optional<dom::element> JsonObject::value(std::string_view key) const
{
    dom::element found;
    if (m_object.at_key(key).get(found) && m_object.at_key(camelCase(key)).get(found))
        return {};
    return found.is_null() ? std::nullopt : std::optional(found);
}

void JsonObject::note(std::string_view key) const
{
    m_wrong.append(fromView(key));
}

bool JsonObject::isText(std::string_view key) const
{
    const auto found = value(key);
    return found && found->is_string();
}

QString JsonObject::text(std::string_view key) const
{
    const auto found = value(key);
    return found ? textOf(*found) : QString();
}

QByteArray JsonObject::json(std::string_view key) const
{
    const auto found = value(key);
    std::string_view text;
    if (!found)
        return {};
    if (!found->get_string().get(text))
        return bytesOf(text).toByteArray();
    return QByteArray::fromStdString(simdjson::minify(*found));
}

Sid JsonObject::sid(std::string_view key, SidKind kind) const
{
    const auto found = value(key);
    std::string_view text;
    if (!found)
        return {};
    if (!found->get_string().get(text)) {
        if (text.empty())
            return {};
        const auto parsed = Sid::parse(QLatin1StringView(text.data(), qsizetype(text.size())));
        if (parsed && (kind == SidKind::None || parsed->kind() == kind))
            return *parsed;
    }
    note(key);
    return {};
}

UtcMsecs JsonObject::time(std::string_view key) const
{
    const auto found = value(key);
    std::string_view text;
    if (!found)
        return 0;
    if (!found->get_string().get(text)) {
        bool isNumber = false;
        const qint64 msecs = bytesOf(text).toByteArray().toLongLong(&isNumber);
        if (isNumber || text.empty())
            return msecs;
        if (const auto read = readTime(bytesOf(text)))
            return *read;
    } else if (int64_t msecs = 0; !found->get_int64().get(msecs)) {
        return msecs;
    }
    note(key);
    return 0;
}

std::optional<qint64> JsonObject::number(std::string_view key) const
{
    const auto found = value(key);
    std::string_view text;
    if (!found)
        return {};
    if (int64_t read = 0; !found->get_int64().get(read))
        return read;
    if (double read = 0; !found->get_double().get(read) && read > -9e15 && read < 9e15)
        return qint64(read);
    if (!found->get_string().get(text)) {
        bool isNumber = false;
        const qint64 read = bytesOf(text).toByteArray().toLongLong(&isNumber);
        if (isNumber)
            return read;
        if (text.empty())
            return {};
    }
    note(key);
    return {};
}

bool JsonObject::flag(std::string_view key) const
{
    const auto found = value(key);
    bool read = false;
    if (!found)
        return false;
    if (!found->get_bool().get(read))
        return read;
    if (const QString word = textOf(*found); word == u"true" || word == u"false")
        return word == u"true";
    note(key);
    return false;
}

std::optional<JsonObject> JsonObject::object(std::string_view key) const
{
    const auto found = value(key);
    dom::object read;
    if (!found || found->get_object().get(read))
        return {};
    return JsonObject(read);
}

std::optional<dom::array> JsonObject::array(std::string_view key) const
{
    const auto found = value(key);
    dom::array read;
    if (!found || found->get_array().get(read))
        return {};
    return read;
}

std::optional<dom::element> JsonParser::parse(QByteArrayView json)
{
    m_padded.resize(0);
    m_padded.reserve(json.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    m_padded.append(json.data(), json.size());
    dom::element root;
    simdjson::error_code error = m_parser.parse(m_padded.constData(), size_t(m_padded.size()), false).get(root);
    if (error == simdjson::UTF8_ERROR || error == simdjson::STRING_ERROR) {
        // Half a surrogate pair, or bytes of another encoding: the rest of it is worth reading.
        static const QRegularExpression half(
            QStringLiteral("\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F])|"
                           "(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2}"));
        QString mended = QString::fromUtf8(m_padded);
        if (error == simdjson::STRING_ERROR)
            mended.replace(half, QStringLiteral("\\ufffd"));
        const QByteArray again = mended.toUtf8();
        m_padded.resize(0);
        m_padded.reserve(again.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        m_padded.append(again);
        error = m_parser.parse(m_padded.constData(), size_t(m_padded.size()), false).get(root);
    }
    return error ? std::nullopt : std::optional(root);
}

} // namespace Desk
