#pragma once

#include "taskrouter/oddities.h"
#include "taskrouter/sid.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <type_traits>
#include <utility>

/// How the values of a story become CBOR and values again. What members a value has is said once for both ways, by
/// functions describe(way, value) of this namespace.
namespace Desk::StoryCbor {

/// Writes the members of a value by name. Texts and SIDs that are empty are left out, as they are by default.
class Writer
{
public:
    static constexpr bool isReader = false;
    QCborMap map;

    void operator()(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            map.insert(QString(name), value);
    }
    void operator()(QLatin1StringView name, const QByteArray &value)
    {
        if (!value.isEmpty())
            map.insert(QString(name), value);
    }
    void operator()(QLatin1StringView name, const Sid &value)
    {
        if (!value.isNull())
            map.insert(QString(name), value.toString());
    }
    template <typename T>
    requires std::is_integral_v<T>
    void operator()(QLatin1StringView name, const T &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            map.insert(QString(name), value);
        else
            map.insert(QString(name), qint64(value));
    }
    void operator()(QLatin1StringView name, const OddFields &value)
    {
        if (value.isEmpty())
            return;
        QCborMap odd;
        for (auto each = value.cbegin(); each != value.cend(); ++each)
            odd.insert(each.key(), each.value());
        map.insert(QString(name), odd);
    }
    void operator()(QLatin1StringView name, const QStringList &value)
    {
        if (!value.isEmpty())
            map.insert(QString(name), QCborArray::fromStringList(value));
    }
    template <typename T>
    void each(QLatin1StringView name, const QList<T> &list)
    {
        QCborArray rows;
        for (const T &value : list)
            rows.append(written(value));
        if (!rows.isEmpty())
            map.insert(QString(name), rows);
    }
    template <typename T>
    [[nodiscard]] static QCborMap written(const T &value)
    {
        Writer writer;
        // One description serves both ways, and reading has to change what it is given.
        describe(writer, const_cast<T &>(value));
        return writer.map;
    }
};

/// The same the other way round; what is missing, or of another kind, keeps its default.
class Reader
{
public:
    static constexpr bool isReader = true;

    explicit Reader(const QCborMap &from)
        : map(from)
    {
    }
    QCborMap map;

    void operator()(QLatin1StringView name, QString &value) const
    {
        if (const QCborValue found = map.value(name); found.isString())
            value = found.toString();
    }
    void operator()(QLatin1StringView name, QByteArray &value) const
    {
        if (const QCborValue found = map.value(name); found.isByteArray())
            value = found.toByteArray();
    }
    void operator()(QLatin1StringView name, Sid &value) const
    {
        value = Sid::parse(map.value(name).toString()).value_or(Sid());
    }
    template <typename T>
    requires std::is_integral_v<T>
    void operator()(QLatin1StringView name, T &value) const
    {
        const QCborValue found = map.value(name);
        if constexpr (std::is_same_v<T, bool>)
            value = found.toBool(value);
        else if (found.isInteger() && found.toInteger() >= std::numeric_limits<T>::min() &&
                 found.toInteger() <= std::numeric_limits<T>::max())
            value = T(found.toInteger());
    }
    void operator()(QLatin1StringView name, OddFields &value) const
    {
        const QCborMap odd = map.value(name).toMap();
        for (auto each = odd.constBegin(); each != odd.constEnd(); ++each)
            value.insert(each.key().toString(), each.value().toString());
    }
    void operator()(QLatin1StringView name, QStringList &value) const
    {
        const QCborArray texts = map.value(name).toArray();
        for (const QCborValue &text : texts)
            value.append(text.toString());
    }
    template <typename T>
    void each(QLatin1StringView name, QList<T> &list) const
    {
        const QCborArray rows = map.value(name).toArray();
        list.reserve(rows.size());
        for (const QCborValue &row : rows) {
            Reader reader(row.toMap());
            T value;
            describe(reader, value);
            list.append(std::move(value));
        }
    }
};

} // namespace Desk::StoryCbor
