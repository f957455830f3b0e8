#include "attributesreader.h"

#include "text/interner.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

namespace Desk {

namespace {

namespace od = simdjson::ondemand;
using Routing::Value;

/// True where nothing but white space follows.
bool isReadToItsEnd(od::document &document)
{
    const char *where = nullptr;
    return document.current_location().get(where) == simdjson::OUT_OF_BOUNDS;
}

} // namespace

class AttributesReader::Private
{
public:
    bool read(od::object object, Value &into) // NOLINT(misc-no-recursion)
    {
        std::vector<Value::Member> members;
        for (auto member : object) {
            std::string_view key;
            od::value value;
            Value read;
            if (member.unescaped_key().get(key))
                return false;
            QString name = intern(key);
            if (member.value().get(value) || !this->read(value, read))
                return false;
            members.emplace_back(std::move(name), std::move(read));
        }
        into = Value(std::move(members));
        return true;
    }

    od::parser parser;
    QByteArray padded; ///< simdjson reads a little past the end.

private:
    bool read(od::array array, Value &into) // NOLINT(misc-no-recursion)
    {
        Value::List items;
        for (auto item : array) {
            od::value value;
            Value read;
            if (item.get(value) || !this->read(value, read))
                return false;
            items.push_back(std::move(read));
        }
        into = Value(std::move(items));
        return true;
    }

    bool read(od::value value, Value &into) // NOLINT(misc-no-recursion)
    {
        od::json_type type{};
        if (value.type().get(type))
            return false;
        switch (type) {
        case od::json_type::object: {
            od::object object;
            return !value.get_object().get(object) && read(object, into);
        }
        case od::json_type::array: {
            od::array array;
            return !value.get_array().get(array) && read(array, into);
        }
        case od::json_type::string: {
            std::string_view text;
            if (value.get_string().get(text))
                return false;
            into = Value(intern(text));
            return true;
        }
        case od::json_type::number: {
            double number = 0;
            if (value.get_double().get(number))
                return false;
            into = Value(number);
            return true;
        }
        case od::json_type::boolean: {
            bool flag = false;
            if (value.get_bool().get(flag))
                return false;
            into = Value(flag);
            return true;
        }
        case od::json_type::null:
            break;
        }
        bool nothing = false;
        return !value.is_null().get(nothing) && nothing;
    }

    Interner intern;
};

AttributesReader::AttributesReader()
    : d(std::make_unique<Private>())
{
}

AttributesReader::~AttributesReader() = default;

Routing::Value AttributesReader::read(const QString &json)
{
    const QByteArray utf8 = json.toUtf8();
    d->padded.resize(0);
    d->padded.reserve(utf8.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    d->padded.append(utf8);
    od::document document;
    od::object object;
    Value value;
    const simdjson::padded_string_view view(d->padded.constData(), size_t(utf8.size()), size_t(d->padded.capacity()));
    if (!d->parser.iterate(view).get(document) && !document.get_object().get(object) && d->read(object, value) &&
        isReadToItsEnd(document))
        return value;
    // What simdjson refuses, Qt may read: half a character, for instance.
    return Value::fromJson(QJsonDocument::fromJson(utf8).object());
}

} // namespace Desk
