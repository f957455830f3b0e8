#include "value.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Routing {

Value::Value(List value)
    : m_value(std::make_shared<const List>(std::move(value)))
{
}

Value::Value(std::vector<Member> members)
{
    std::stable_sort(members.begin(), members.end(),
                     [](const Member &one, const Member &other) { return one.first < other.first; });
    // Of those with one key the last stays: from the end it is the first.
    const auto first = std::unique(members.rbegin(), members.rend(),
                                   [](const Member &one, const Member &other) { return one.first == other.first; });
    members.erase(members.begin(), first.base());
    m_value = std::make_shared<const std::vector<Member>>(std::move(members));
}

// As deep as Qt's JSON reader lets a document be.
Value Value::fromJson(const QJsonValue &json) // NOLINT(misc-no-recursion)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return Value(json.toBool());
    case QJsonValue::Double:
        return Value(json.toDouble());
    case QJsonValue::String:
        return Value(json.toString());
    case QJsonValue::Array: {
        const QJsonArray array = json.toArray();
        List list;
        list.reserve(static_cast<size_t>(array.size()));
        for (const QJsonValue &item : array)
            list.push_back(fromJson(item));
        return Value(std::move(list));
    }
    case QJsonValue::Object: {
        const QJsonObject object = json.toObject();
        std::vector<Member> members;
        members.reserve(static_cast<size_t>(object.size()));
        for (auto member = object.begin(); member != object.end(); ++member)
            members.emplace_back(member.key(), fromJson(member.value()));
        return Value(std::move(members));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

const Value *Value::member(QStringView key) const
{
    const auto *shared = std::get_if<SharedMembers>(&m_value);
    if (!shared)
        return nullptr;
    const std::vector<Member> &members = **shared;
    // Of a few, most are of another length: comparing those is quicker than halving.
    constexpr size_t few = 16;
    auto found = members.begin();
    if (members.size() <= few) {
        const auto isIt = [key](const Member &one) {
            return one.first.size() == key.size() &&
                   std::memcmp(one.first.constData(), key.data(), static_cast<size_t>(key.size()) * sizeof(QChar)) == 0;
        };
        found = std::find_if(members.begin(), members.end(), isIt);
        return found != members.end() ? &found->second : nullptr;
    }
    found = std::lower_bound(members.begin(), members.end(), key,
                             [](const Member &one, QStringView wanted) { return QStringView(one.first) < wanted; });
    return found != members.end() && found->first == key ? &found->second : nullptr;
}

const Value *Value::item(qsizetype index) const
{
    const auto *shared = std::get_if<SharedList>(&m_value);
    if (!shared || index < 0 || index >= static_cast<qsizetype>((*shared)->size()))
        return nullptr;
    return &(**shared)[static_cast<size_t>(index)];
}

bool operator==(const Value &one, const Value &other) // NOLINT(misc-no-recursion)
{
    if (one.kind() != other.kind())
        return false;
    switch (one.kind()) {
    case Value::Kind::Null:
        return true;
    case Value::Kind::Bool:
        return one.toBool() == other.toBool();
    case Value::Kind::Number:
        return one.toNumber() == other.toNumber();
    case Value::Kind::Text:
        return one.toText() == other.toText();
    case Value::Kind::List:
        return one.toList() == other.toList();
    case Value::Kind::Object:
        return one.members() == other.members();
    }
    return false;
}

QString Value::toString() const // NOLINT(misc-no-recursion)
{
    QStringList parts;
    switch (kind()) {
    case Kind::Null:
        return u"null"_s;
    case Kind::Bool:
        return toBool() ? u"true"_s : u"false"_s;
    case Kind::Number:
        return QString::number(toNumber(), 'g', QLocale::FloatingPointShortest);
    case Kind::Text: {
        const QChar quote = toText().contains(u'\'') ? u'"' : u'\'';
        return quote + toText() + quote;
    }
    case Kind::List:
        for (const Value &one : toList())
            parts += one.toString();
        return u'[' + parts.join(u", "_s) + u']';
    case Kind::Object:
        for (const auto &[key, value] : members())
            parts += u'"' + key + u"\": "_s + value.toString();
        return u'{' + parts.join(u", "_s) + u'}';
    }
    return {};
}

} // namespace Routing
