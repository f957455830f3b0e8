#include "bodyfaults.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

QJsonValue odd(const QString &key, const QJsonValue &value)
{
    if (key == "sid"_L1 || key.endsWith("_sid"_L1) || key.endsWith("url"_L1) || key == "links"_L1)
        return value;
    if (key.startsWith("date_"_L1))
        return 1'234'567'890;
    if (key.endsWith("_status"_L1))
        return QJsonValue::Null;
    if (key.endsWith("_name"_L1))
        return QJsonArray{value};
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value;
}

QJsonObject odd(QJsonObject resource)
{
    for (auto one = resource.begin(); one != resource.end(); ++one)
        *one = odd(one.key(), *one);
    return resource;
}

} // namespace

QByteArray withOddTypes(const QByteArray &body)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (answer.isEmpty())
        return body;
    if (!answer.contains("meta"_L1))
        return QJsonDocument(odd(answer)).toJson(QJsonDocument::Compact);
    for (auto one = answer.begin(); one != answer.end(); ++one) {
        QJsonArray rows = one->toArray();
        for (auto &&row : rows)
            row = odd(row.toObject());
        if (!rows.isEmpty())
            *one = rows;
    }
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

QByteArray withForeignNextPage(const QByteArray &body)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    QJsonObject meta = answer.value("meta"_L1).toObject();
    if (meta.isEmpty())
        return body;
    meta.insert("next_page_url"_L1, u"https://elsewhere.example/v1/Workspaces?Page=1&PageToken=elsewhere"_s);
    answer.insert("meta"_L1, meta);
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace Simulator
