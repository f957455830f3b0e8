#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

using namespace Qt::StringLiterals;

/// The part of JSON Schema that the schemas in resources/ use.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &root)
        : m_root(root)
    {
    }

    [[nodiscard]] QString check(const QJsonValue &value) const { return check(value, m_root, u"$"_s); }

private:
    [[nodiscard]] static bool isOfType(const QJsonValue &value, const QString &type)
    {
        if (type == "integer"_L1)
            return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
        return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray()) ||
               (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble()) ||
               (type == "boolean"_L1 && value.isBool());
    }

    [[nodiscard]] QString check(const QJsonValue &value, const QJsonObject &schema, const QString &path) const
    {
        if (schema.contains("$ref"_L1)) {
            const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
            const QJsonObject target = m_root.value("$defs"_L1).toObject().value(name).toObject();
            return target.isEmpty() ? path + u": no such $ref: "_s + name : check(value, target, path);
        }
        if (const QJsonArray any = schema.value("anyOf"_L1).toArray(); !any.isEmpty()) {
            for (const QJsonValue &choice : any) {
                if (check(value, choice.toObject(), path).isEmpty())
                    return {};
            }
            return path + u": fits none"_s;
        }
        if (schema.contains("type"_L1) && !isOfType(value, schema.value("type"_L1).toString()))
            return path + u": wrong type"_s;
        if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
            return path + u": not in enum: "_s + value.toVariant().toString();
        if (schema.contains("const"_L1) && schema.value("const"_L1) != value)
            return path + u": not the const"_s;
        if (value.isDouble() &&
            ((schema.contains("minimum"_L1) && value.toDouble() < schema.value("minimum"_L1).toDouble()) ||
             (schema.contains("maximum"_L1) && value.toDouble() > schema.value("maximum"_L1).toDouble())))
            return path + u": out of bounds"_s;
        if (value.isArray() && value.toArray().size() < schema.value("minItems"_L1).toInteger())
            return path + u": too few"_s;
        return value.isObject() ? checkObject(value.toObject(), schema, path)
                                : checkItems(value.toArray(), schema, path);
    }

    [[nodiscard]] QString checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &path) const
    {
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        const QJsonArray required = schema.value("required"_L1).toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                return path + u": needs "_s + name.toString();
        }
        const QJsonValue others = schema.value("additionalProperties"_L1);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString inner = path + u'.' + it.key();
            QString what;
            if (properties.contains(it.key()))
                what = check(it.value(), properties.value(it.key()).toObject(), inner);
            else if (others.isObject())
                what = check(it.value(), others.toObject(), inner);
            else if (others.isBool() && !others.toBool())
                what = inner + u": unknown"_s;
            if (!what.isEmpty())
                return what;
        }
        return {};
    }

    [[nodiscard]] QString checkItems(const QJsonArray &items, const QJsonObject &schema, const QString &path) const
    {
        const QJsonObject item = schema.value("items"_L1).toObject();
        for (qsizetype i = 0; i < items.size() && !item.isEmpty(); ++i) {
            const QString what = check(items.at(i), item, path + u'[' + QString::number(i) + u']');
            if (!what.isEmpty())
                return what;
        }
        return {};
    }

    QJsonObject m_root;
};
