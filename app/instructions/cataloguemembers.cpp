#include "cataloguemembers.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

QString typeWord(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

} // namespace

QString CatalogueMembers::translatedText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Catalogue", text.toUtf8().constData());
}

bool CatalogueMembers::fail(const QString &member, const QString &message)
{
    QStringList parts = {m_file};
    if (!m_entry.isEmpty())
        parts.append(m_entry);
    if (!member.isEmpty())
        parts.append(u"member \"%1\""_s.arg(member));
    m_problem = parts.join(u", "_s) + u": "_s + message;
    return false;
}

bool CatalogueMembers::onlyMembers(const QJsonObject &object, const QStringList &known)
{
    for (const QString &member : object.keys()) {
        if (!known.contains(member))
            return fail(member, u"no such member is known"_s);
    }
    return true;
}

bool CatalogueMembers::isTyped(const QJsonObject &object, const QString &member, QJsonValue::Type type, bool needed)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined())
        return !needed || fail(member, u"is missing"_s);
    if (value.type() != type)
        return fail(member, u"%1 is wanted, not %2"_s.arg(typeWord(type), typeWord(value.type())));
    return true;
}

bool CatalogueMembers::text(const QJsonObject &object, const QString &member, QString &into, bool needed)
{
    if (!isTyped(object, member, QJsonValue::String, needed))
        return false;
    into = object.value(member).toString();
    return !needed || !into.isEmpty() || fail(member, u"must not be empty"_s);
}

bool CatalogueMembers::translated(const QJsonObject &object, const QString &member, QString &into, bool needed)
{
    if (!text(object, member, into, needed))
        return false;
    into = translatedText(into);
    return true;
}

bool CatalogueMembers::flag(const QJsonObject &object, const QString &member, bool &into)
{
    into = object.value(member).toBool(into);
    return isTyped(object, member, QJsonValue::Bool, false);
}

bool CatalogueMembers::integer(const QJsonObject &object, const QString &member, std::optional<qint64> &into)
{
    if (!object.contains(member))
        return true;
    if (!isTyped(object, member, QJsonValue::Double, true))
        return false;
    into = object.value(member).toInteger();
    return double(*into) == object.value(member).toDouble() || fail(member, u"a whole number is wanted"_s);
}

bool CatalogueMembers::code(const QJsonObject &object, const QString &member, int &into)
{
    std::optional<qint64> number;
    if (!integer(object, member, number))
        return false;
    if (number && (*number < 1 || *number > 99999))
        return fail(member, u"an error code from 1 to 99999 is wanted"_s);
    into = int(number.value_or(0));
    return true;
}

bool CatalogueMembers::codes(const QJsonObject &object, const QString &member, QList<int> &into)
{
    if (!isTyped(object, member, QJsonValue::Array, false))
        return false;
    const QJsonArray array = object.value(member).toArray();
    for (const QJsonValue &value : array) {
        if (value.toInt() <= 0)
            return fail(member, u"whole numbers above 0 are wanted"_s);
        into.append(value.toInt());
    }
    return true;
}

bool CatalogueMembers::texts(const QJsonObject &object, const QString &member, QStringList &into, bool needed)
{
    if (!isTyped(object, member, QJsonValue::Array, needed))
        return false;
    const QJsonArray array = object.value(member).toArray();
    for (const QJsonValue &value : array) {
        if (!value.isString() || value.toString().isEmpty())
            return fail(member, u"a list of texts is wanted, none of them empty"_s);
        if (into.contains(value.toString()))
            return fail(member, u"\"%1\" is there twice"_s.arg(value.toString()));
        into.append(value.toString());
    }
    return !needed || !into.isEmpty() || fail(member, u"must not be empty"_s);
}

} // namespace Desk
