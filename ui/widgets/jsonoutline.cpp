#include "jsonoutline.h"

#include "jsonoutlinereader.h"
#include "text/searchtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype UsualBytes = 32; ///< Of an answer, for a value with its key.
/// A text of JSON without its escapes, which are those of one character each; nothing where there are others.
std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text.at(i);
        if (c == '\\') {
            if (++i >= text.size())
                return {};
            static constexpr QByteArrayView names = "\"\\/bfnrt";
            static constexpr QByteArrayView meant = "\"\\/\b\f\n\r\t";
            const qsizetype at = names.indexOf(text.at(i));
            if (at < 0)
                return {};
            c = meant.at(at);
        }
        plain.append(c);
    }
    return plain;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether ASCII contains `wanted`, which is in lower case.
bool containsAscii(QByteArrayView text, QByteArrayView wanted)
{
    const char *const last = text.data() + (text.size() - wanted.size());
    const char first = wanted.front();
    for (const char *at = text.data(); at <= last; ++at) {
        if (lowered(*at) == first &&
            std::equal(wanted.begin() + 1, wanted.end(), at + 1, [](char one, char c) { return one == lowered(c); }))
            return true;
    }
    return false;
}
} // namespace

void JsonOutline::read(const QByteArray &text)
{
    m_buffers = {text};
    m_nodes.clear();
    m_children.clear();
    m_nodes.reserve(static_cast<size_t>(text.size() / UsualBytes));
    Reader reader(*this, 0, -1, 0);
    if (!reader.read()) {
        m_nodes.clear();
        m_buffers.resize(1);
    }
    link();
}

void JsonOutline::link()
{
    for (Node &node : m_nodes) {
        if (node.parent >= 0)
            node.row = m_nodes[static_cast<size_t>(node.parent)].childCount++;
    }
    int at = 0;
    for (Node &node : m_nodes) {
        node.firstChild = at;
        at += node.childCount;
    }
    m_children.resize(static_cast<size_t>(at));
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        if (node.parent >= 0)
            m_children[static_cast<size_t>(m_nodes[static_cast<size_t>(node.parent)].firstChild) +
                       static_cast<size_t>(node.row)] = static_cast<int>(i);
    }
}

int JsonOutline::child(int parent, int row) const
{
    const Node &from = node(parent);
    return row >= 0 && row < from.childCount
               ? m_children.at(static_cast<size_t>(from.firstChild) + static_cast<size_t>(row))
               : -1;
}

int JsonOutline::child(int parent, QStringView name) const
{
    for (int row = 0; row < node(parent).childCount; ++row) {
        if (const int index = child(parent, row); key(index) == name)
            return index;
    }
    return -1;
}

QByteArray JsonOutline::text(int index) const
{
    const Node &from = node(index);
    const QByteArrayView raw = QByteArrayView(m_buffers.at(from.buffer)).sliced(from.begin, from.end - from.begin);
    if (from.type == Type::String) {
        if (auto plain = unescaped(raw.sliced(1, raw.size() - 2)))
            return *plain;
    }
    return value(index).toUtf8();
}

QByteArray JsonOutline::rawKey(int index) const
{
    const Node &from = node(index);
    return m_buffers.at(from.buffer).mid(from.keyBegin, from.keyEnd - from.keyBegin);
}

QByteArray JsonOutline::rawValue(int index) const
{
    const Node &from = node(index);
    return m_buffers.at(from.buffer).mid(from.begin, from.end - from.begin);
}

QString JsonOutline::unquoted(int buffer, qsizetype begin, qsizetype end) const
{
    const QByteArray raw = m_buffers.at(buffer).mid(begin, end - begin);
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw.size() >= 2 ? raw.mid(1, raw.size() - 2) : raw);
    if (const auto plain = unescaped(QByteArrayView(raw).sliced(1, raw.size() - 2)))
        return QString::fromUtf8(*plain);
    const QJsonDocument document = QJsonDocument::fromJson("[" + raw + "]");
    return document.isArray() ? document.array().at(0).toString() : QString::fromUtf8(raw);
}

QString JsonOutline::key(int index) const
{
    const Node &from = node(index);
    if (from.keyBegin == from.keyEnd)
        return from.parent < 0 ? QString() : u"[%1]"_s.arg(from.row);
    return unquoted(from.buffer, from.keyBegin, from.keyEnd);
}

QString JsonOutline::value(int index) const
{
    const Node &from = node(index);
    if (from.type == Type::String)
        return unquoted(from.buffer, from.begin, from.end);
    return QString::fromUtf8(rawValue(index));
}

QString JsonOutline::shownValue(int index) const
{
    const Node &from = node(index);
    if (from.type == Type::Object)
        return QCoreApplication::translate("Desk::JsonOutline", "{ %1 }").arg(from.childCount);
    if (from.type == Type::Array)
        return QCoreApplication::translate("Desk::JsonOutline", "[ %1 ]").arg(from.childCount);
    return value(index);
}

QString JsonOutline::path(int index) const
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QString path;
    for (int at = index; at >= 0 && node(at).parent >= 0; at = node(at).parent) {
        const QString name = key(at);
        if (node(at).keyBegin == node(at).keyEnd)
            path.prepend(name);
        else if (plain.match(name).hasMatch())
            path.prepend(u'.' + name);
        else
            path.prepend(u"[%1]"_s.arg(QString::fromUtf8(rawKey(at))));
    }
    return path.isEmpty() ? u"."_s : path;
}

int JsonOutline::nodeAt(QStringView path) const
{
    if (!isValid())
        return -1;
    int at = 0;
    for (qsizetype i = 0; i < path.size() && at >= 0;) {
        if (path.at(i) == u'.') {
            ++i;
            continue;
        }
        if (path.at(i) != u'[') {
            qsizetype end = i;
            while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
                ++end;
            at = child(at, path.sliced(i, end - i));
            i = end;
            continue;
        }
        // A key in quotes may contain brackets itself.
        const bool isKey = i + 1 < path.size() && path.at(i + 1) == u'"';
        qsizetype end = path.indexOf(isKey ? QStringView(u"\"]") : QStringView(u"]"), i + 2);
        if (end < 0)
            return -1;
        bool isNumber = false;
        const int row = path.sliced(i + 1, end - i - 1).toInt(&isNumber);
        if (isKey) {
            const QByteArray quoted = path.sliced(i + 1, ++end - i - 1).toUtf8();
            at = child(at, QJsonDocument::fromJson("[" + quoted + "]").array().at(0).toString());
        } else {
            at = isNumber ? child(at, row) : -1;
        }
        i = end + 1;
    }
    return at;
}

QString JsonOutline::jqLine(int index) const
{
    QList<int> way;
    for (int at = index; at > 0; at = node(at).parent)
        way.prepend(at);
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    QString line = u"."_s;
    for (const int at : std::as_const(way)) {
        const QString name = key(at);
        if (node(at).keyBegin == node(at).keyEnd)
            line += name;
        else if (plain.match(name).hasMatch())
            line += line.endsWith(u'.') ? name : u'.' + name;
        else
            line += (line.endsWith(u'.') ? u"[%1]"_s : u".[%1]"_s).arg(QString::fromUtf8(rawKey(at)));
        if (node(at).decoded && at != index)
            line += u" | fromjson | ."_s;
    }
    line.replace(u'\'', u"'\\''"_s);
    return u"jq '"_s + line + u'\'';
}

QList<int> JsonOutline::find(const QString &text) const
{
    QList<int> found;
    const QString wanted = searchText(text);
    if (wanted.isEmpty())
        return found;
    const QByteArray ascii = wanted.toLatin1();
    const bool isAscii = std::all_of(wanted.cbegin(), wanted.cend(), [](QChar c) { return c.unicode() < 0x80; });
    static const QRegularExpression places(u"^[\\[\\]0-9]+$"_s);
    const bool mayBePlace = places.match(wanted).hasMatch();
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        const Node &at = node(i);
        const bool scalar = at.type != Type::Object && at.type != Type::Array && !at.decoded;
        const bool hasKey = at.keyBegin != at.keyEnd;
        bool isFound = !hasKey && mayBePlace && key(i).contains(wanted);
        if (!isFound && at.plain && isAscii) {
            const QByteArrayView whole(m_buffers.at(at.buffer));
            const qsizetype quotes = at.type == Type::String ? 1 : 0;
            isFound = (hasKey && containsAscii(whole.sliced(at.keyBegin + 1, at.keyEnd - at.keyBegin - 2), ascii)) ||
                      (scalar && containsAscii(whole.sliced(at.begin + quotes, at.end - at.begin - 2 * quotes), ascii));
        } else if (!isFound && !at.plain) {
            isFound =
                (hasKey && containsSearchText(key(i), wanted)) || (scalar && containsSearchText(value(i), wanted));
        }
        if (isFound)
            found.append(i);
    }
    return found;
}

} // namespace Desk
